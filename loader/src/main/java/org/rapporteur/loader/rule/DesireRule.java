package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** "I would like to see…", "it was hoped that…", "they would welcome…": a wish that others act. */
final class DesireRule extends WrittenRule {

  private static final Set<String> ONESELF = WordList.named("desire.oneself");
  private static final Set<String> ASKED = WordList.of("would", "might", "should", "be", "can");
  private static final Set<String> BEHIND_HOPE = WordList.of("to", "so", "i", "not");

  DesireRule() {
    super(
        "prescription.desire",
        FindingKind.RECOMMENDATION,
        "A wish or preference (would like to see, it was hoped that, would welcome) asks for"
            + " something to be done");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(CueKind.DESIRE)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (RuleContext.Cue cue : context.cues(CueKind.DESIRE)) {
      int after = cue.range().to();
      int start = context.clauses().start(cue.range().from());
      int end = Math.max(context.clauses().end(after - 1), Wording.contentEnd(context, after));
      // "They would rather not say": what is wished for oneself.
      int wished = context.is(after, "not") ? after + 1 : after;
      boolean oneself =
          context.is(after - 1, "rather")
              && context.is(wished, WordClass.VERB_BASE)
              && !context.is(wished, "see");
      boolean own =
          oneself
              || context.is(after, "to") && context.lemmaIn(after + 1, ONESELF)
              || context.is(after - 1, "to") && context.lemmaIn(after, ONESELF);
      boolean hopes =
          context.is(after - 1, "hope") && context.in(after, BEHIND_HOPE)
              || context.lemma(after - 1).equals("hope")
                  && cue.range().to() - cue.range().from() == 1
                  && !hopesOfOthers(context, after);
      boolean likes = context.is(after - 1, "like") && context.in(after, "it", "them", "him");
      if (own
          || likes
          || hopes
          || !asks(context, cue)
          || after >= end
          || Wording.question(context)) {
        continue;
      }
      int act = context.is(after, "that") || context.is(after, "to") ? after + 1 : after;
      if (act >= end) {
        continue;
      }
      boolean sees = context.is(act, "see") && context.is(act + 1, WordClass.DETERMINER);
      Range action = new Range(sees ? act + 1 : act, end);
      matches.add(
          Match.recommendation(
                  new Range(start, end), action, cue.range(), Strength.valueOf(cue.value()))
              .withPolarity(
                  seeing(context, cue.range()) && denied(context, cue.range())
                          || context.in(start, "nobody", "no")
                          || Forbidding.in(context, new Range(cue.range().from(), end))
                      ? Polarity.AVOID
                      : Polarity.DO)
              .withSubject(new Range(act, Math.min(end, act + 6)))
              .withTier(Tier.BALANCED));
    }
    return matches;
  }

  private static boolean seeing(RuleContext context, Range cue) {
    return context.is(cue.to() - 1, "see") && context.is(cue.from(), WordClass.VERB);
  }

  private static boolean denied(RuleContext context, Range cue) {
    return Wording.negated(context, cue.from() - 2, cue.from());
  }

  /** Whether "wants to see" has a subject and an object, so that it is no noun and no visit. */
  private static boolean asks(RuleContext context, RuleContext.Cue cue) {
    Range range = cue.range();
    boolean noun =
        context.is(range.from() - 1, WordClass.mask(WordClass.DETERMINER, WordClass.ADJECTIVE))
            || context.in(range.from() - 1, "'s", "s", "no");
    boolean thing =
        context.is(
                range.to(),
                WordClass.mask(
                    WordClass.DETERMINER,
                    WordClass.PRONOUN,
                    WordClass.QUANTIFIER,
                    WordClass.NOUN,
                    WordClass.ADJECTIVE,
                    WordClass.VERB_ING))
            || context.capitalized(range.to());
    return !seeing(context, range) || !noun && thing && !context.in(context.from(), "no", "nobody");
  }

  /** "She hoped (that) the bank would wait": what is hoped of somebody else. */
  private static boolean hopesOfOthers(RuleContext context, int behind) {
    boolean noun =
        context.is(behind - 2, WordClass.mask(WordClass.DETERMINER, WordClass.PREPOSITION));
    boolean starts =
        context.is(behind, "that")
            || context.is(behind, WordClass.DETERMINER)
            || context.capitalized(behind);
    for (int i = behind + 1; starts && !noun && i < context.end() && i < behind + 14; i++) {
      if (context.in(i, ASKED)) {
        return true;
      }
      if (context.clauses().finite(i)) {
        return false;
      }
    }
    return false;
  }
}
