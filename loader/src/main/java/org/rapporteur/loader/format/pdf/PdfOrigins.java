package org.rapporteur.loader.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.rapporteur.loader.format.Origins;
import org.rapporteur.loader.format.Place;
import org.rapporteur.text.TextSpan;

/** Leads from the lines of a PDF file to the boxes on its pages. Immutable and thread-safe. */
final class PdfOrigins implements Origins {

  /** Letters reach below the baseline by about a quarter of the size of the type. */
  private static final float DESCENT = 0.25f;

  private final String text;
  private final List<PrintedLine> lines;
  private final int[] starts;
  private final IdentityHashMap<PrintedLine, Integer> startOf = new IdentityHashMap<>();

  private PdfOrigins(String text, List<PrintedLine> lines, int[] starts) {
    this.text = text;
    this.lines = lines;
    this.starts = starts;
    for (int i = 0; i < starts.length; i++) {
      startOf.put(lines.get(i), starts[i]);
    }
  }

  /** Of lines in reading order, each of which ends with a line feed in the decoded text. */
  static PdfOrigins of(List<PrintedLine> lines) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[lines.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(lines.get(i).text()).append('\n');
    }
    return new PdfOrigins(text.toString(), List.copyOf(lines), starts);
  }

  /** The decoded text. */
  String text() {
    return text;
  }

  /** Where a line starts in the decoded text. */
  int start(PrintedLine line) {
    return Objects.requireNonNull(startOf.get(line));
  }

  @Override
  public List<Place> places(TextSpan original) {
    List<Place> places = new ArrayList<>();
    int found = Arrays.binarySearch(starts, original.start());
    int first = Math.max(0, found < 0 ? -found - 2 : found);
    for (int i = first; i < starts.length && starts[i] < original.end(); i++) {
      PrintedLine line = lines.get(i);
      int from = Math.max(0, original.start() - starts[i]);
      int to = Math.min(line.text().length(), original.end() - starts[i]);
      if (from < to) {
        float left = line.left(from);
        places.add(
            new Place.OnPage(
                line.page(),
                left,
                line.baseline() - (1 - DESCENT) * line.size(),
                line.right(to - 1) - left,
                line.size()));
      }
    }
    return places;
  }
}
