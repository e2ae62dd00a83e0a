package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Tier;

/** "Unless…, … will fail", "without…, … becomes harder", "lest…": harm follows on a condition. */
final class ConditionalRule extends WrittenRule {

  static final Set<String> NEGATIVE_CONDITIONS =
      WordList.of("unless", "lest", "without", "absent", "failure", "inaction", "failing");
  private static final Set<String> LOSING = WordList.named("conditional.losing");
  private static final Set<String> ONE = WordList.of("one", "two", "a", "any");
  private static final Set<String> THEN =
      WordList.of("will", "would", "could", "may", "is", "are", "shall", "cannot");
  private static final Set<String> FUTURE = WordList.of("will", "may", "might", "could", "would");
  private static final Set<String> FORETELLING =
      WordList.of("will", "would", "could", "may", "might", "becomes", "risks", "cannot");

  ConditionalRule() {
    super(
        "risk.conditional",
        FindingKind.RISK,
        "Harm is said to follow if, unless, lest or without something");
  }

  @Override
  public List<Match> match(RuleContext context) {
    boolean inverts = inverted(context);
    boolean conditional = inverts || context.has(Sign.CONDITION);
    boolean more = oneMore(context) || theMore(context);
    if (!conditional && !more || Wording.question(context) || prescribes(context)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (int i = context.from(); conditional && i < context.end(); i++) {
      boolean negative = context.in(i, NEGATIVE_CONDITIONS) && main(context, i);
      boolean whilst =
          context.is(i, "long")
              && context.is(
                  i - 1,
                  WordClass.mask(WordClass.ADVERB, WordClass.SUBORDINATOR, WordClass.PREPOSITION))
              && context.is(i + 1, "as");
      boolean otherwise =
          context.is(i, "otherwise") || context.is(i, "else") && context.is(i - 1, "or");
      boolean inverted = i == context.from() && inverts;
      boolean condition = negative || whilst || otherwise || inverted || context.is(i, "if");
      if (!condition || context.is(i - 1, "even") || context.is(i - 1, "as")) {
        continue;
      }
      boolean lest = context.is(i, "lest") || context.is(i, "unless") && i > context.from();
      int consequence = consequence(context, i);
      if (!lest && consequence < 0) {
        continue;
      }
      boolean loss =
          lest
              || otherwise
              || negative && i == context.from() && !context.is(consequence, "would")
              || context.is(i, "unless")
              || loss(context, context.from(), i);
      if (!loss && helps(context, consequence)) {
        continue;
      }
      Range quote = new Range(context.from(), context.end());
      matches.add(
          Match.risk(
                  context.is(i, "lest") ? new Range(i, context.clauses().end(i + 1)) : quote,
                  new Range(i, i + 1),
                  Wording.likelihood(context, context.from(), context.end()))
              .withSubject(new Range(i + 1, Math.min(context.end(), i + 10)))
              .withTier(
                  loss
                          && (negative
                              || inverted
                              || whilst
                              || otherwise
                              || denied(context, consequence))
                      ? Tier.BALANCED
                      : Tier.BROAD));
      break;
    }
    if (more && matches.isEmpty()) {
      matches.add(
          Match.risk(
                  new Range(context.from(), context.end()),
                  new Range(context.from(), context.from() + 2),
                  Wording.likelihood(context, context.from(), context.end()))
              .withTier(Tier.BALANCED));
    }
    return matches;
  }

  /** Whether a negative condition stands where one of the whole sentence does. */
  private static boolean main(RuleContext context, int condition) {
    return condition == context.from()
        || context.in(condition, "unless", "lest", "without")
        || context.mark(condition - 1, ',');
  }

  /** "One more dry year and the herds will be sold": a condition without a verb. */
  private static boolean oneMore(RuleContext context) {
    int first = context.from();
    boolean more =
        context.is(first, "another")
            || context.in(first + 1, "more", "further", "other") && context.in(first, ONE)
            || context.is(first, "a") && context.is(first + 2, "more");
    for (int i = first + 2; more && i < context.end() - 2 && i < first + 20; i++) {
      if (context.clauses().finite(i) && !context.is(i, WordClass.ADJECTIVE)) {
        return false;
      }
      if (context.is(i, "and")) {
        for (int k = i + 2; k < context.end() && k < i + 9; k++) {
          if (context.in(k, THEN)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "The longer the delay, the greater the damage": harm that grows with something. */
  private static boolean theMore(RuleContext context) {
    int first = context.from();
    if (!context.is(first, "the") || !comparative(context, first + 1)) {
      return false;
    }
    for (int i = first + 3; i < context.end() - 1; i++) {
      if (context.is(i, "the") && comparative(context, i + 1)) {
        return loss(context, i + 1, i);
      }
    }
    return false;
  }

  private static boolean comparative(RuleContext context, int token) {
    boolean more = context.in(token, "more", "less", "worse") || context.is(token, "fewer");
    return more || context.is(token, WordClass.ADJECTIVE) && context.word(token).endsWith("er");
  }

  /** "Were the dam to break, …", "Should the talks fail, …": a condition without "if". */
  private static boolean inverted(RuleContext context) {
    int first = context.from();
    boolean were = context.is(first, "were");
    if (!were && !context.is(first, "should")) {
      return false;
    }
    boolean verb = false;
    for (int i = first + 2; i < context.end(); i++) {
      if (context.mark(i, ',') && verb) {
        return true;
      }
      verb |= context.is(i, WordClass.VERB_BASE) && (context.is(i - 1, "to") || !were);
    }
    return false;
  }

  /** Whether the sentence prescribes; "may have to" and a "should" that begins it do not. */
  private static boolean prescribes(RuleContext context) {
    for (RuleContext.Cue cue : context.cues(CueKind.DEONTIC)) {
      int modal = cue.range().from();
      boolean future = context.in(modal - 1, FUTURE);
      if (modal > context.from() && !future) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows is that something will not be. */
  private static boolean denied(RuleContext context, int consequence) {
    return consequence >= 0
        && (Wording.negated(context, consequence - 3, consequence + 3)
            || context.hasCue(CueKind.HAZARD_VERB, consequence, context.end())
            || context.hasCue(CueKind.HAZARD_NOUN, consequence, context.end())
            || harms(context, consequence));
  }

  /** Whether a consequence is a good one, or the speaker's own act. */
  private static boolean helps(RuleContext context, int consequence) {
    for (int i = consequence; i < context.end() && i < consequence + 6; i++) {
      if (context.is(i, WordClass.IMPROVE) || context.is(i, "help")) {
        return true;
      }
    }
    return context.in(consequence - 1, "i", "we");
  }

  private static boolean harms(RuleContext context, int from) {
    for (int i = from; i < context.end() && i < from + 6; i++) {
      if (context.is(i, WordClass.HARM) && context.is(i, WordClass.VERB)) {
        return true;
      }
    }
    return false;
  }

  /** The comma behind a condition that begins the sentence, else the sentence's start. */
  private static int mainClause(RuleContext context, int condition) {
    for (int i = condition; condition == context.from() && i < context.end(); i++) {
      if (context.mark(i, ',')) {
        return i;
      }
    }
    return context.from();
  }

  /** A future or conditional verb in the main clause, or -1. */
  private static int consequence(RuleContext context, int condition) {
    int from = mainClause(context, condition);
    for (int i = from; i < context.end(); i++) {
      boolean future = context.in(i, FORETELLING);
      if (future && Math.abs(i - condition) > 1) {
        return i;
      }
    }
    return -1;
  }

  /** Whether harm or loss is told from a token on, apart from the word of the condition. */
  private static boolean loss(RuleContext context, int from, int condition) {
    for (int i = from; i < context.end(); i++) {
      boolean harm =
          context.is(i, WordClass.HARM)
              && context.is(i, WordClass.VERB)
              && !context.is(i, WordClass.NOUN);
      boolean hazard =
          context.hasCue(CueKind.HAZARD_NOUN, i, i + 1)
              || context.hasCue(CueKind.HAZARD_VERB, i, i + 1)
              || context.hasCue(CueKind.HAZARD_ADJECTIVE, i, i + 1);
      if (i != condition && (harm || hazard || context.in(i, LOSING))) {
        return true;
      }
    }
    return false;
  }
}
