package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Tier;

/** Harm that is the object of a verb of expecting. */
final class ForeseenHarm {

  static final Set<String> FORESEEING = WordList.named("harm-forecast.foreseeing");
  private static final Set<String> FALLING = WordList.named("loss.falling");
  private static final Set<String> RISING = WordList.named("loss.rising");
  private static final Set<String> DEAR = WordList.named("loss.dear");
  private static final Set<String> VALUED = WordList.named("loss.valued");

  private ForeseenHarm() {}

  /** "The bank foresaw a shortage", "growers expect a fall in income", "we see no default". */
  static List<Match> of(RuleContext context) {
    List<Match> matches = new ArrayList<>();
    for (int i = context.from() + 1; i < context.end() - 1; i++) {
      boolean foresees =
          context.lemmaIn(i, FORESEEING)
              && context.clauses().finite(i)
              && !context.is(i + 1, "that")
              && !context.is(i + 1, "to");
      if (foresees) {
        read(context, i, matches);
      }
    }
    return matches;
  }

  private static void read(RuleContext context, int verb, List<Match> matches) {
    int start = context.clauses().start(verb);
    int end = context.clauses().end(verb);
    int harm = harm(context, verb, end);
    if (harm < 0 || context.hasCue(CueKind.DEONTIC, start, end)) {
      return;
    }
    boolean denied =
        Wording.negated(context, verb - 2, verb) || Wording.negated(context, verb, harm);
    Likelihood expected = denied ? Likelihood.UNLIKELY : Likelihood.VERY_LIKELY;
    matches.add(
        Match.risk(new Range(start, end), new Range(verb, verb + 1), expected)
            .withCue(new Range(harm, harm + 1))
            .withSubject(new Range(verb + 1, harm + 1))
            .withTier(Tier.BALANCED));
  }

  /** The head of what is expected, if it is harm, or the fall or rise of what would be harm. */
  private static int harm(RuleContext context, int verb, int end) {
    for (int i = verb + 1; i < end && i < verb + 7; i++) {
      if (context.is(i, WordClass.RELATIVE) || context.mark(i, ',')) {
        return -1;
      }
      boolean hazard =
          context.hasCue(CueKind.HAZARD_NOUN, i, i + 1)
              || context.hasCue(CueKind.HAZARD_VERB, i, i + 1) && context.is(i, WordClass.NOUN);
      boolean falls = context.lemmaIn(i, FALLING) && of(context, i, end, VALUED);
      boolean rises = context.lemmaIn(i, RISING) && of(context, i, end, DEAR);
      if (hazard || falls || rises) {
        return i;
      }
    }
    return -1;
  }

  private static boolean of(RuleContext context, int noun, int end, Set<String> things) {
    for (int i = noun - 2; i < end && i < noun + 7; i++) {
      if (i != noun && context.in(i, things)) {
        return true;
      }
    }
    return false;
  }
}
