package org.rapporteur.loader.rule;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Tier;

/** Rows of a register of risks: what may happen, how grave or likely it is, whose it is. */
final class RiskRegister {

  private static final Set<String> RATINGS = WordList.named("harm.ratings");
  private static final Set<String> HEADS =
      WordList.of("hazard", "risk", "threat", "rating", "likelihood", "impact", "severity");

  private RiskRegister() {}

  /** "Loss of the main pump | High | Water board": the row's first cell, if another rates it. */
  static Optional<Match> of(RuleContext context) {
    int bar = bar(context, context.from());
    int rated = -1;
    for (int i = bar; i > 0; i = bar(context, i + 1)) {
      int next = bar(context, i + 1);
      int last = (next < 0 ? context.end() : next) - 1;
      boolean rating =
          context.in(i + 1, RATINGS)
              && (last == i + 1 || last <= i + 3 && context.in(last, RATINGS));
      rated = rating && rated < 0 ? i + 1 : rated;
    }
    boolean head = bar > 0 && bar - context.from() < 2 && context.in(context.from(), HEADS);
    if (rated < 0 || head || bar - context.from() < 2 || !harmful(context, bar)) {
      return Optional.empty();
    }
    return Optional.of(
        Match.risk(new Range(context.from(), bar), new Range(rated, rated + 1), Likelihood.POSSIBLE)
            .withTier(Tier.BALANCED));
  }

  /** The next bar between cells from a token on, or -1. */
  private static int bar(RuleContext context, int from) {
    for (int i = from; i < context.end(); i++) {
      if (context.mark(i, '|')) {
        return i;
      }
    }
    return -1;
  }

  private static boolean harmful(RuleContext context, int to) {
    for (int i = context.from(); i < to; i++) {
      boolean hazard =
          context.is(i, WordClass.HARM)
              || context.hasCue(CueKind.HAZARD_NOUN, i, i + 1)
              || context.hasCue(CueKind.HAZARD_ADJECTIVE, i, i + 1);
      if (hazard) {
        return true;
      }
    }
    return false;
  }
}
