package org.rapporteur.loader.rule;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Strength;

/** Nouns that report advice: recommendation, proposal, call. */
final class AdviceNouns {

  static final Set<String> NOUNS = WordList.named("directive.nouns");

  /** These are advice only as somebody's own: "her idea was a joint school". */
  static final Set<String> OPINIONS = WordList.of("advice", "idea", "prescription", "remedy");

  private static final Set<String> POSSESSIVES =
      WordList.of("my", "our", "his", "her", "their", "one", "another");
  private static final Set<String> AUXILIARIES = WordList.of("was", "were", "is", "has");

  private AdviceNouns() {}

  /** "A recommendation was made that…", "proposals to…", "calls for…". */
  static void read(RuleContext context, List<Match> matches) {
    if (!context.has(Sign.ADVICE)) {
      return;
    }
    for (int i = context.from(); i < context.end(); i++) {
      boolean noun =
          (context.in(i, NOUNS) || context.in(i, OPINIONS))
              && context.is(
                  i - 1,
                  WordClass.mask(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.QUANTIFIER));
      if (!noun || Wording.negated(context, i - 2, i)) {
        continue;
      }
      int next = i + 1;
      boolean own = context.in(start(context, i), POSSESSIVES);
      boolean stated =
          context.mark(next, ':') || context.isDash(next) || context.in(next, "is", "was");
      if (own && stated && thing(context, next + 1)) {
        int end = context.clauses().end(next);
        matches.add(
            Match.recommendation(
                new Range(start(context, i), end),
                new Range(next + 1, end),
                new Range(i, i + 1),
                Strength.SHOULD));
        continue;
      }
      if (context.in(i, OPINIONS)) {
        continue;
      }
      boolean made = context.in(next, AUXILIARIES);
      while (made
          && next < i + 5
          && !context.is(next, "that")
          && !context.is(next, "to")
          && !context.is(next, "for")) {
        next++;
      }
      int start = context.clauses().start(i);
      int end = context.clauses().end(next + 1);
      boolean link = context.is(next, "that") || made && context.in(next, "to", "for");
      if (link && next + 1 < end) {
        Range action = new Range(next + 1, end);
        matches.add(
            Match.recommendation(
                    new Range(start, end), action, new Range(i, i + 1), Strength.SHOULD)
                .withSubject(new Range(next + 1, Math.min(end, next + 7))));
      }
    }
  }

  /** Where the noun's phrase begins: its article or possessive. */
  private static int start(RuleContext context, int noun) {
    int i = noun - 1;
    while (i > noun - 4 && context.is(i, WordClass.ADJECTIVE) && !context.in(i, POSSESSIVES)) {
      i--;
    }
    return i;
  }

  private static boolean thing(RuleContext context, int token) {
    return context.is(
        token,
        WordClass.mask(
            WordClass.DETERMINER,
            WordClass.ADJECTIVE,
            WordClass.NOUN,
            WordClass.VERB_ING,
            WordClass.QUANTIFIER));
  }
}
