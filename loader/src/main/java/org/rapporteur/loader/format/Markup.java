package org.rapporteur.loader.format;

import org.jsoup.parser.Parser;

/**
 * Draws the characters that a piece of mark-up stands for, entities and escapes resolved, with the
 * way back to each of them.
 *
 * @since 0.1.0
 */
public final class Markup {

  /** As long as the names of entities get. */
  private static final int LONGEST_ENTITY = 34;

  private final String original;
  private final Extraction extraction;

  /**
   * For one document.
   *
   * @param original its mark-up
   * @param extraction what is drawn from it
   */
  public Markup(String original, Extraction extraction) {
    this.original = original;
    this.extraction = extraction;
  }

  /**
   * Draws a piece. Where mark-up and characters cannot be matched, the rest of the piece stands for
   * the rest of the characters.
   *
   * @param from where the piece starts in the mark-up
   * @param to where it ends
   * @param characters what it stands for
   */
  public void draw(int from, int to, String characters) {
    int i = from;
    int j = 0;
    int plain = i;
    while (j < characters.length() && i < to) {
      char raw = original.charAt(i);
      char c = characters.charAt(j);
      int entity = raw == '&' ? entityLength(i, to) : 0;
      String value = entity == 0 ? "" : original.substring(i, i + entity);
      value = entity == 0 ? "" : Parser.unescapeEntities(value, false);
      if (entity > 0
          && (value.charAt(0) != '&' || value.length() < entity)
          && characters.startsWith(value, j)) {
        extraction.take(plain, i).take(i, i + entity, value);
        i += entity;
        j += value.length();
        plain = i;
      } else if (raw == c) {
        i++;
        j++;
      } else if (isSpace(raw) || isSpace(c) || raw == '\\' || raw == 0) {
        extraction.take(plain, i);
        if (isSpace(raw) || isSpace(c)) {
          extraction.space();
        }
        i += isSpace(raw) || raw == '\\' || raw == 0 ? 1 : 0;
        j += isSpace(c) ? 1 : 0;
        plain = i;
      } else {
        extraction.take(plain, i).take(i, to, characters.substring(j));
        return;
      }
    }
    extraction.take(plain, i);
    if (j < characters.length()) {
      extraction.take(i, to, characters.substring(j));
    } else if (i < to && isSpace(original.charAt(to - 1))) {
      extraction.space();
    }
  }

  /**
   * A character of the mark-up.
   *
   * @param offset where it stands
   * @return the character
   */
  public char at(int offset) {
    return original.charAt(offset);
  }

  /**
   * A piece of the mark-up.
   *
   * @param from where it starts
   * @param to where it ends
   * @return the mark-up as it is written
   */
  public String slice(int from, int to) {
    return original.substring(from, to);
  }

  /** The length of an entity with its semicolon, or without one as pages write it; 0 if none. */
  private int entityLength(int from, int to) {
    int end = Math.min(to, from + LONGEST_ENTITY);
    int i = from + 1;
    while (i < end
        && (Character.isLetterOrDigit(original.charAt(i)) || original.charAt(i) == '#')) {
      i++;
    }
    if (i < end && original.charAt(i) == ';') {
      i++;
    }
    return i - from > 2 ? i - from : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
