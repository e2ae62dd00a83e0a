package org.rapporteur.loader.rule;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** Imperatives that do not open their sentence: behind a colon, a condition, "so". */
final class LaterImperatives {

  private static final Set<String> ADVICE =
      WordList.of(
          "advice", "message", "plea", "remedy", "request", "suggestion", "suggestions", "tip");

  /** How many words a label of who is told has at most. */
  private static final int LABEL = 4;

  private LaterImperatives() {}

  /** Whether anything stands in a sentence behind which an imperative may begin. */
  static boolean mayHave(RuleContext context) {
    return context.mayHave(':')
        || context.mayHave(';')
        || context.mayHave(SentenceTokens.DASH)
        || context.has(Sign.CONCLUSION)
        || context.mayHave(',') && Wording.conditional(context, context.from());
  }

  /** Adds those of a sentence to the ones that open it. */
  static void read(RuleContext context, List<Match> matches) {
    boolean conditional = Wording.conditional(context, context.from());
    boolean concludes = context.has(Sign.CONCLUSION);
    for (int i = context.from() + 1; i < context.end() - 2; i++) {
      if (concludes || !context.isWord(i)) {
        inner(context, i, conditional, matches);
      }
    }
  }

  /** "Donors: talk to each other", "…, then abstain", "I would say: don't wait". */
  private static void inner(
      RuleContext context, int before, boolean conditional, List<Match> matches) {
    char mark = context.mark(before);
    boolean opens =
        mark == ':'
            || mark == ';'
            || context.isDash(before) && context.isWord(before - 1)
            || conditional && context.is(before, "then");
    boolean concludes =
        context.is(before, "so")
            && context.isOnly(before + 1, WordClass.VERB_BASE, ImperativeRule.NOMINAL_TOO)
            && !context.is(before + 1, WordClass.AUXILIARY);
    boolean behindCondition = conditional && mark == ',';
    if (!opens && !concludes && !behindCondition) {
      return;
    }
    int verb = before + 1;
    while (context.mark(verb, '"') || context.mark(verb, '\u201c') || context.is(verb, "please")) {
      verb++;
    }
    boolean never = context.in(verb, "don't", "never");
    boolean not = never || context.is(verb, "do") && context.is(verb + 1, "not");
    verb += never ? 1 : not ? 2 : 0;
    boolean read = !matches.isEmpty() && matches.get(matches.size() - 1).quote().to() > verb;
    boolean sure =
        not
            || context.isOnly(verb, WordClass.VERB_BASE, ImperativeRule.NOMINAL_TOO)
            || ImperativeRule.addressed(context, verb) && !context.is(verb, WordClass.ADJECTIVE);
    boolean bare =
        (not || mark == ':' && advises(context, before)) && context.is(verb, WordClass.VERB_BASE);
    boolean told = mark == ':' && told(context, before);
    boolean acts =
        !read
            && (bare
                || (sure || told) && ImperativeRule.imperative(context, verb)
                || told && bid(context, verb));
    if (!acts
        || ImperativeRule.reading(context, verb, false)
        || ImperativeRule.statement(context, verb)) {
      return;
    }
    int end = context.clauses().end(verb);
    int from = behindCondition || context.is(before, "then") ? context.from() : before + 1;
    boolean avoids = Wording.avoiding(context, verb);
    Range action = avoids && end - verb > 1 ? new Range(verb + 1, end) : new Range(verb, end);
    matches.add(
        Match.recommendation(
                new Range(from, end), action, new Range(verb, verb + 1), Strength.SHOULD)
            .withPolarity(not ^ avoids ? Polarity.AVOID : Polarity.DO)
            .withTier(Tier.BALANCED));
  }

  /** Whether the words before a colon are who is told: "Donors: publish what you pay". */
  private static boolean told(RuleContext context, int colon) {
    return colon - context.from() <= LABEL
        && context.capitalized(context.from())
        && Wording.agent(context, new Range(context.from(), colon));
  }

  /** Whether a word behind such a label is a verb with an object: "finance measurement". */
  private static boolean bid(RuleContext context, int verb) {
    return context.is(verb, WordClass.VERB_BASE)
        && !context.is(verb, WordClass.PREPOSITION)
        && !context.capitalized(verb)
        && context.isOnly(verb + 1, WordClass.NOUN, WordClass.VERB)
        && !ImperativeRule.statement(context, verb);
  }

  /** Whether the words before a colon announce advice: "Her advice to the mission was short:". */
  private static boolean advises(RuleContext context, int colon) {
    for (int i = context.from(); i < colon; i++) {
      if (context.in(i, ADVICE)) {
        return true;
      }
    }
    return false;
  }
}
