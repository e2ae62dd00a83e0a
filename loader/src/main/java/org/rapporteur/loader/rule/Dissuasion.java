package org.rapporteur.loader.rule;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** Advice against an act, as it is reported. */
final class Dissuasion {

  static final Set<String> WARNING = WordList.of("warn", "caution", "tell", "remind");

  /** "There is no reason to believe" is no advice. */
  private static final Set<String> BELIEVING =
      WordList.of(
          "believe", "think", "suppose", "expect", "doubt", "assume", "fear", "suspect", "imagine");

  static final Set<String> COUNSELLING =
      WordList.of("advise", "counsel", "warn", "caution", "urge");

  private Dissuasion() {}

  /** "Cautioned against a second ban", "warned his colleagues not to sign". */
  static void read(RuleContext context, List<Match> matches) {
    boolean warns = context.has(CueKind.DISSUASION) || context.has(Sign.WARNING);
    if (!warns || Wording.question(context)) {
      return;
    }
    for (RuleContext.Cue cue : context.cues(CueKind.DISSUASION)) {
      int verb = cue.range().from();
      boolean opposes =
          context.is(verb, WordClass.VERB) && Wording.negated(context, verb - 3, verb);
      // "As opposed to a siege" sets one thing beside another.
      boolean beside = context.is(verb - 1, "as");
      boolean believes = context.lemmaIn(cue.range().to(), BELIEVING);
      if (!opposes && !believes && !beside) {
        add(context, verb, cue.range(), cue.range().to(), Tier.STRICT, matches);
      }
    }
    for (int i = context.from() + 1; i < context.end() - 3; i++) {
      boolean warning = context.lemmaIn(i, WARNING) && context.is(i, WordClass.VERB);
      if (warning && !told(context, i)) {
        int act = notTo(context, i);
        if (act > 0) {
          add(context, i, new Range(i, i + 1), act, Tier.BALANCED, matches);
        }
      } else if (context.lemmaIn(i, COUNSELLING) && context.is(i, WordClass.VERB)) {
        int act = against(context, i);
        if (act > 0) {
          add(context, i, new Range(i, i + 1), act, Tier.BALANCED, matches);
        }
      }
    }
  }

  /** The act behind "against" and the name of who is counselled, or -1. */
  private static int against(RuleContext context, int verb) {
    boolean named = context.capitalized(verb + 1) || context.is(verb + 1, WordClass.DETERMINER);
    for (int i = verb + 2; named && i < context.end() - 1 && i < verb + 7; i++) {
      if (context.is(i, "against")) {
        return context.is(i + 1, WordClass.VERB_ING) ? i + 1 : -1;
      }
      if (context.clauses().finite(i) || context.mark(i, ',')) {
        return -1;
      }
    }
    return -1;
  }

  /** "He was told": who only hears it warns nobody. */
  private static boolean told(RuleContext context, int verb) {
    return !context.in(verb, "warned", "cautioned") && Wording.passiveBe(context, verb) >= 0;
  }

  private static void add(
      RuleContext context, int verb, Range cue, int act, Tier tier, List<Match> matches) {
    int end = context.clauses().end(act - 1);
    if (act < end) {
      matches.add(
          Match.recommendation(
                  new Range(context.clauses().start(verb), end),
                  new Range(act, end),
                  cue,
                  Strength.SHOULD)
              .withSubject(new Range(Math.min(cue.to(), act), act))
              .withPolarity(Polarity.AVOID)
              .withTier(tier));
    }
  }

  /** The act behind "not to" and the name of who is warned, or -1. */
  private static int notTo(RuleContext context, int verb) {
    for (int i = verb + 1; i < context.end() - 2 && i < verb + 8; i++) {
      if (context.clauses().finite(i) || context.mark(i, ',')) {
        return -1;
      }
      boolean act =
          context.is(i, "not") && context.is(i + 1, "to") && context.is(i + 2, WordClass.VERB_BASE);
      if (act) {
        return i + 2;
      }
    }
    return -1;
  }
}
