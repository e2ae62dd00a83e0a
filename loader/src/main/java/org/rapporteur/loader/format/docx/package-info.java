/**
 * DOCX files, read from the XML of their parts. The few parts that hold text, styles and lists are
 * plain enough for the JDK's own parser, so that no library of tens of megabytes has to come along.
 */
@NullMarked
package org.rapporteur.loader.format.docx;

import org.jspecify.annotations.NullMarked;
