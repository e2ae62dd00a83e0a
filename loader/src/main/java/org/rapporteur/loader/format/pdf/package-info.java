/**
 * PDF files: reading order in one column and more, hyphenation, and what stands at the edges of
 * pages apart. Only this package knows PDFBox, and only {@code PdfReader} needs it to be there.
 */
@NullMarked
package org.rapporteur.loader.format.pdf;

import org.jspecify.annotations.NullMarked;
