package org.rapporteur.loader.format.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.loader.format.Origins;
import org.rapporteur.loader.format.Place;
import org.rapporteur.text.TextSpan;

/**
 * Leads from the decoded text to the paragraphs that it was made of.
 *
 * @param text the paragraphs, each of which ends with a line feed
 * @param paragraphs in the order of the text
 * @param starts where each starts in the text
 */
record DocxOrigins(String text, List<Paragraph> paragraphs, int[] starts) implements Origins {

  static DocxOrigins of(List<Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[paragraphs.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(paragraphs.get(i).text()).append('\n');
    }
    return new DocxOrigins(text.toString(), List.copyOf(paragraphs), starts);
  }

  int start(int paragraph) {
    return starts[paragraph];
  }

  @Override
  public List<Place> places(TextSpan original) {
    List<Place> places = new ArrayList<>();
    int found = Arrays.binarySearch(starts, original.start());
    int first = Math.max(0, found < 0 ? -found - 2 : found);
    for (int i = first; i < starts.length && starts[i] < original.end(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      int from = Math.max(0, original.start() - starts[i]);
      int to = Math.min(paragraph.text().length(), original.end() - starts[i]);
      if (from < to) {
        places.add(
            new Place.InParagraph(paragraph.part(), paragraph.number(), new TextSpan(from, to)));
      }
    }
    return places;
  }
}
