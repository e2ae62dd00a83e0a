package org.rapporteur.loader.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that make one paragraph, heading or item.
 *
 * @param lines from the first to the last, over columns and pages
 */
record PrintedBlock(List<PrintedLine> lines) {

  private static final Pattern BULLET =
      Pattern.compile(
          "[\u2022\u25cf\u25cb\u25aa\u25a0\u25e6\u2023\uf0b7\uf0a7].*|[-\u2013\u2014*]\\s.*");

  /** A number or letter may also stand at the start of a line by chance. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)]\\s.*|[0-9]+(?:\\.[0-9]+)+\\.?\\s.*");

  /** The blocks of columns of lines, in their order. */
  static List<PrintedBlock> of(List<List<PrintedLine>> columns) {
    List<PrintedBlock> blocks = new ArrayList<>();
    List<PrintedLine> block = new ArrayList<>();
    float leading = leading(columns);
    for (List<PrintedLine> column : columns) {
      Column shape = new Column(column, leading);
      for (int i = 0; i < column.size(); i++) {
        PrintedLine line = column.get(i);
        if (!block.isEmpty()) {
          PrintedLine before = block.get(block.size() - 1);
          boolean goesOn =
              i == 0 ? crosses(before, line) : shape.goesOn(block.get(0), before, line);
          if (!goesOn) {
            blocks.add(new PrintedBlock(List.copyOf(block)));
            block.clear();
          }
        }
        block.add(line);
      }
    }
    if (!block.isEmpty()) {
      blocks.add(new PrintedBlock(List.copyOf(block)));
    }
    return blocks;
  }

  /** Whether a paragraph goes on at the head of the next column or page. */
  private static boolean crosses(PrintedLine before, PrintedLine line) {
    return sameType(before, line)
        && !endsSentence(before)
        && !BULLET.matcher(line.text()).matches();
  }

  private static boolean sameType(PrintedLine a, PrintedLine b) {
    return Math.abs(a.size() - b.size()) < 0.08f * a.size() && a.bold() == b.bold();
  }

  private static boolean isItem(PrintedLine line) {
    return BULLET.matcher(line.text()).matches() || NUMBERED.matcher(line.text()).matches();
  }

  private static boolean endsSentence(PrintedLine line) {
    String text = line.text().stripTrailing();
    int end = text.length();
    while (end > 1 && "\"'\u201d\u2019)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:;".indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * The distance of lines in sizes of their type, as the document mostly has it. Of all distances
   * it is lower than the middle, since headings and gaps only widen them.
   */
  private static float leading(List<List<PrintedLine>> columns) {
    List<Float> distances = new ArrayList<>();
    for (List<PrintedLine> column : columns) {
      for (int i = 1; i < column.size(); i++) {
        PrintedLine line = column.get(i);
        distances.add((line.baseline() - column.get(i - 1).baseline()) / line.size());
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? 1 : Math.max(1, distances.get(distances.size() / 3));
  }

  /** The right edge and the distance of lines of one column. */
  private static final class Column {

    private final float right;
    private final float leading;

    Column(List<PrintedLine> lines, float leading) {
      float rightmost = 0;
      for (PrintedLine line : lines) {
        rightmost = Math.max(rightmost, line.right());
      }
      this.right = rightmost;
      this.leading = leading;
    }

    boolean goesOn(PrintedLine first, PrintedLine before, PrintedLine line) {
      float distance = line.baseline() - before.baseline();
      if (!sameType(before, line)
          || distance > 1.35f * leading * line.size()
          || BULLET.matcher(line.text()).matches()) {
        return false;
      }
      // Whoever fills lines breaks one before its end only where a paragraph ends.
      boolean fitted = before.right() + 0.25f * line.size() + line.firstWord() < right;
      boolean numbered = NUMBERED.matcher(line.text()).matches();
      if ((fitted || numbered) && endsSentence(before) || fitted && numbered) {
        return false;
      }
      boolean hanging = isItem(first);
      boolean setIn = line.left() > before.left() + 0.6f * line.size();
      if (setIn && !(hanging && before == first)) {
        return false;
      }
      boolean setOut = line.left() < before.left() - 0.6f * line.size();
      return !(hanging && before != first && setOut);
    }
  }

  int page() {
    return lines.get(0).page();
  }

  float size() {
    return lines.get(0).size();
  }

  boolean bold() {
    return lines.stream().allMatch(PrintedLine::bold);
  }

  int words() {
    return lines.stream().mapToInt(line -> line.text().split(" ").length).sum();
  }
}
