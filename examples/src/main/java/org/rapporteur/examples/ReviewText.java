package org.rapporteur.examples;

import java.util.List;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Outcome.Status;
import org.rapporteur.model.Reviewed;

/** What became of a review, as plain text. */
final class ReviewText {

  private ReviewText() {}

  /** What a person has to look at again; nothing if all was found. */
  static void open(Page page, Reviewed reviewed) {
    list(page, "moved", reviewed.outcomes(Status.MOVED));
    list(page, "vanished", reviewed.outcomes(Status.VANISHED));
    list(page, "refused", reviewed.outcomes(Status.REFUSED));
  }

  private static void list(Page page, String word, List<Outcome> outcomes) {
    if (!outcomes.isEmpty()) {
      page.line(
          outcomes.size() + (outcomes.size() == 1 ? " decision " : " decisions ") + word + ":");
      outcomes.forEach(outcome -> outcome(page, outcome));
    }
  }

  private static void outcome(Page page, Outcome outcome) {
    page.words("  ", "“" + outcome.correction().anchor().quote().text() + "”");
    page.words("    ", outcome.reason());
    if (outcome.status() == Status.VANISHED) {
      outcome
          .candidate()
          .ifPresent(near -> page.words("    ", "nearest: “" + near.quote().text() + "”"));
    }
  }
}
