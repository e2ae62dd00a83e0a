package org.rapporteur.loader.format;

import org.rapporteur.text.TextSpan;

/**
 * Where a passage stands in a document as it was given. Immutable and thread-safe.
 *
 * <p>A passage that runs over several elements, lines of a page or paragraphs has several places.
 *
 * @since 0.1.0
 */
public sealed interface Place {

  /**
   * A place in a text file, Markdown included.
   *
   * @param characters the place in the decoded file; UTF-16 units, a byte order mark counted
   * @param bytes the place in the file
   */
  record InText(TextSpan characters, TextSpan bytes) implements Place {}

  /**
   * A place in a web page.
   *
   * @param path the element that holds the words, as a CSS selector from the root
   * @param characters the place in the decoded page, mark-up counted
   * @param bytes the place in the file
   */
  record InElement(String path, TextSpan characters, TextSpan bytes) implements Place {}

  /**
   * A place on a page: a line or part of one.
   *
   * @param page the page, counted from 1
   * @param left the left edge in points from the left of the page
   * @param top the upper edge in points from the top of the page
   * @param width in points
   * @param height in points
   */
  record OnPage(int page, float left, float top, float width, float height) implements Place {}

  /**
   * A place in a word processor's file.
   *
   * @param part the part of the package, such as {@code word/document.xml}
   * @param paragraph the paragraph in that part, counted from 1
   * @param characters the place in the text of the paragraph
   */
  record InParagraph(String part, int paragraph, TextSpan characters) implements Place {}
}
