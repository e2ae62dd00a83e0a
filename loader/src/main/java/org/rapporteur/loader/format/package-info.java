/**
 * From the bytes of a document to its canonical text.
 *
 * <p>A {@link org.rapporteur.loader.format.DocumentFormat} recognises files by their content and
 * reads them to a {@link org.rapporteur.loader.format.FormattedText}: canonical text, hints at its
 * layout, metadata, and the way back to bytes, elements or pages. To add a format, write one such
 * class, which draws its blocks by an {@link org.rapporteur.loader.format.Extraction}, and register
 * it with {@link org.rapporteur.loader.format.Formats}.
 *
 * <p>{@link org.rapporteur.loader.format.PlainText} is the whole way for plain text: bytes are
 * {@linkplain org.rapporteur.loader.format.Decoder decoded} by the surest sign of their encoding
 * that there is, wrongly decoded characters repaired, {@linkplain
 * org.rapporteur.loader.format.Canonicalizer characters and line ends} unified and {@linkplain
 * org.rapporteur.loader.format.LineJoiner hard-wrapped lines} joined. What holds after it:
 *
 * <ol>
 *   <li>Lines end with LF and nothing else; no line ends with a space; there is no byte order mark,
 *       no zero-width space and no soft hyphen.
 *   <li>Every character may stand in XML 1.0; what may not, and every lone surrogate, has become
 *       U+FFFD.
 *   <li>All other characters are those of the input: nothing is composed, folded or corrected.
 *   <li>The alignment leads from every span of the canonical text to the span of the decoded input
 *       that it was made from. Offsets of the decoded input count the byte order mark, if it has
 *       one, as one character.
 *   <li>The result depends on nothing but the input: not on locale, platform or thread.
 * </ol>
 *
 * <p>Each step takes time linear in the length of the text.
 */
@Beta
@NullMarked
package org.rapporteur.loader.format;

import org.jspecify.annotations.NullMarked;
import org.rapporteur.beta.Beta;
