/**
 * The form of a document: its blocks, sections and sessions, and what it says of itself.
 *
 * <ol>
 *   <li>{@link org.rapporteur.loader.internal.structure.OutlineReader} reads the form from lines
 *       ({@code Line}, with its {@code Mark} and {@code Label}), which stay {@code Draft}s until
 *       one of these settles what they are, the surest first: {@code Furniture}, {@code
 *       FrontMatter} (with {@code TitleFinder}, {@code Bylines}, {@code RecordTitle}, {@code
 *       Subtitles}), {@code Body}, {@code Sections}. The result is an {@link
 *       org.rapporteur.loader.internal.structure.Outline}.
 *   <li>{@link org.rapporteur.loader.internal.structure.DescriptionReader} reads from the outline
 *       what the document says of itself, a field a reader: {@code TitleReader}, {@code KindReader}
 *       (with {@code KindCues}, {@code KindSigns} and the learnt {@code KindWeights}), {@code
 *       ContributorReader} (with {@code MakerRemarks}), {@code PublisherReader}, {@code
 *       EventReader}, {@code HostReader}, {@code DatingReader}. What events and hosts these propose
 *       is weighed against other words of the head afterwards ({@code internal.naming}).
 *   <li>{@link org.rapporteur.loader.internal.structure.LanguageReader} tells whether a text is
 *       English.
 * </ol>
 *
 * <p>The words by which lines are known are data: {@code CueTable} and {@code Forms} hold them.
 */
@NullMarked
package org.rapporteur.loader.internal.structure;

import org.jspecify.annotations.NullMarked;
