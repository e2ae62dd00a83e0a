package org.rapporteur.loader.format;

import java.util.Set;

/**
 * A format of documents, known by its content and never by a file's name. Implementations are
 * immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface DocumentFormat {

  /**
   * What people call it.
   *
   * @return for example {@code HTML}
   */
  String name();

  /**
   * How names of files of this format end. They only tell which files of a folder are meant as
   * documents; what a file holds decides how it is read.
   *
   * @return endings in lower case, such as {@code .html}
   */
  Set<String> endings();

  /**
   * Whether a file is of this format.
   *
   * @param bytes the whole file; not changed
   * @return true if {@link #read} is the way to read it
   */
  boolean recognises(byte[] bytes);

  /**
   * Reads a file.
   *
   * @param bytes the whole file; not changed
   * @param context what the loader lends
   * @return its text, layout and metadata
   * @throws UnreadableException if it cannot be read
   */
  FormattedText read(byte[] bytes, FormatContext context) throws UnreadableException;
}
