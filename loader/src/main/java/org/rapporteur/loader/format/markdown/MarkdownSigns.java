package org.rapporteur.loader.format.markdown;

import java.util.regex.Pattern;
import org.rapporteur.loader.format.Decoder;

/**
 * Tells Markdown from plain text, which any Markdown is too. Only signs count that people who write
 * plain text do not use: a heading after number signs, a link, a rule under the head of a table,
 * front matter. Dashes before items and stars around words are common in both.
 */
final class MarkdownSigns {

  /** So much of a file is looked at. */
  private static final int HEAD = 1 << 18;

  private static final Pattern HEADING = Pattern.compile("(?m)^\uFEFF? {0,3}#{1,6}[ \\t]+\\p{L}");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\((?:https?://|/|#)");
  private static final Pattern TABLE =
      Pattern.compile("(?m)^ {0,3}\\|?[ \\t]*:?-{3,}:?[ \\t]*\\|[ \\t:|-]*$");

  private MarkdownSigns() {}

  static boolean in(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    if (!possible(bytes, length)) {
      return false;
    }
    String head = Decoder.head(bytes, length);
    return HEADING.matcher(head).find()
        || LINK.matcher(head).find()
        || TABLE.matcher(head).find()
        || FrontMatter.of(head).length() > 0;
  }

  /** Whether any sign can be there; most plain text has no character of theirs, and no zeros. */
  private static boolean possible(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      boolean sign =
          b == '#'
              || b == ']' && i + 1 < length && bytes[i + 1] == '('
              || b == 0
              || b == '-' && i + 2 < length && bytes[i + 1] == '-' && bytes[i + 2] == '-';
      if (sign) {
        return true;
      }
    }
    return false;
  }
}
