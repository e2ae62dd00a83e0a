package org.rapporteur.query;

import org.rapporteur.model.Finding;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;

/** What every finding has one of, out of at most four; the index keeps two bits of each. */
enum Trait {
  KIND,
  /** Strength of a recommendation, likelihood of a risk. */
  LEVEL,
  POLARITY,
  TIER,
  ORIGIN,
  VOICE;

  static final int AUTHOR = 0;
  static final int PANEL = 1;
  static final int NAMED = 2;

  private static final int MASK = 3;

  int of(short traits) {
    return traits >>> 2 * ordinal() & MASK;
  }

  private int in(int value) {
    return value << 2 * ordinal();
  }

  static short of(Finding finding) {
    int traits =
        KIND.in(finding.kind().ordinal())
            | TIER.in(finding.evidence().tier().ordinal())
            | ORIGIN.in(finding.evidence().origin().ordinal())
            | VOICE.in(voice(finding));
    if (finding instanceof Recommendation recommendation) {
      traits |= LEVEL.in(recommendation.strength().ordinal());
      traits |= POLARITY.in(recommendation.polarity().ordinal());
    } else if (finding instanceof Risk risk) {
      traits |= LEVEL.in(risk.likelihood().ordinal());
    }
    return (short) traits;
  }

  private static int voice(Finding finding) {
    if (finding.attribution().isAuthor()) {
      return AUTHOR;
    }
    return finding.attribution().isPanel() ? PANEL : NAMED;
  }
}
