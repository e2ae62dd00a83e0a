package org.rapporteur.text;

import java.util.Arrays;

/**
 * Lines and columns of a text, for people who read a message about a place in it.
 *
 * <p>Lines and columns count from 1; a column counts UTF-16 code units; lines end at LF, CR or CR
 * LF. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LineMap {

  private final int[] starts;
  private final int length;

  private LineMap(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /**
   * The lines of a text.
   *
   * @param text any text
   * @return its lines
   */
  public static LineMap of(CharSequence text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = i + 1;
      }
    }
    return new LineMap(Arrays.copyOf(starts, lines), text.length());
  }

  /**
   * The line that an offset lies in.
   *
   * @param offset from 0 to the length of the text
   * @return the line, counted from 1
   * @throws IndexOutOfBoundsException if the offset is outside the text
   */
  public int line(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException(offset + " in a text of " + length + " characters");
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The column of an offset in its line.
   *
   * @param offset from 0 to the length of the text
   * @return the column, counted from 1 in UTF-16 code units
   * @throws IndexOutOfBoundsException if the offset is outside the text
   */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /**
   * How many lines the text has.
   *
   * @return at least 1; a text that ends with a line end has an empty last line
   */
  public int count() {
    return starts.length;
  }
}
