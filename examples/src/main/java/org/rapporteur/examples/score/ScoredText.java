package org.rapporteur.examples.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.examples.guide.FoldedText;
import org.rapporteur.text.TextSpan;

/**
 * The text of a document, made ready to look quotes up in it. Its places are counted in code
 * points, so that an emoji weighs as much as a letter.
 */
final class ScoredText {

  private final String text;
  private final int[] pointAt;
  private final FoldedText folded;
  private final List<TextSpan> rawUnits;
  private final List<TextSpan> units;

  ScoredText(String decoded) {
    this.text = decoded.replace("\r\n", "\n").replace('\r', '\n');
    this.pointAt = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean secondHalf =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      pointAt[i + 1] = pointAt[i] + (secondHalf ? 0 : 1);
    }
    this.folded = FoldedText.of(text);
    this.rawUnits = SentenceUnits.of(text);
    this.units = rawUnits.stream().map(this::inPoints).toList();
  }

  private TextSpan inPoints(TextSpan span) {
    return new TextSpan(pointAt[span.start()], pointAt[span.end()]);
  }

  /** Where a quote stands. */
  Optional<TextSpan> locate(String quote, int occurrence) {
    return folded.locate(quote, occurrence).map(this::inPoints);
  }

  /** The numbers of the sentences that a place fills by half, or that fill half of it. */
  Set<Integer> unitsOf(TextSpan place) {
    Set<Integer> hit = new TreeSet<>();
    for (int n = 0; n < units.size(); n++) {
      TextSpan unit = units.get(n);
      int shared = Spans.shared(unit, place);
      if (shared > 0 && shared >= 0.5 * Math.min(unit.length(), place.length())) {
        hit.add(n);
      }
    }
    return hit;
  }

  /** The words of a sentence. */
  String unit(int number) {
    TextSpan unit = rawUnits.get(number);
    return text.substring(unit.start(), unit.end()).strip();
  }
}
