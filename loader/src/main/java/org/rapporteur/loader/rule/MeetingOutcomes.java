package org.rapporteur.loader.rule;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Strength;

/** What a meeting decides or supports, as its record puts it. */
final class MeetingOutcomes {

  static final Set<String> AGREEING = WordList.of("agree", "decide", "resolve", "undertake");
  static final Set<String> SUPPORT =
      WordList.of("support", "backing", "enthusiasm", "appetite", "sympathy", "demand");

  private MeetingOutcomes() {}

  static void read(RuleContext context, List<Match> matches) {
    if (context.has(Sign.AGREEMENT)) {
      decisions(context, matches);
      support(context, matches);
    }
  }

  /** "It was agreed that the Secretariat would…": what a meeting gives somebody to do. */
  private static void decisions(RuleContext context, List<Match> matches) {
    for (int i = context.from(); i < context.end(); i++) {
      boolean agreed =
          context.is(i, WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_PARTICIPLE))
              && context.lemmaIn(i, AGREEING)
              && context.is(i + 1, "that");
      if (!agreed) {
        continue;
      }
      int end = context.clauses().end(i + 2);
      for (int would = i + 2; would < end; would++) {
        boolean act =
            context.is(would, "would")
                && context.is(would + 1, WordClass.VERB_BASE)
                && !context.is(would + 1, "be");
        if (act) {
          matches.add(
              Match.recommendation(
                      new Range(context.clauses().start(i), end),
                      new Range(would + 1, end),
                      new Range(i, i + 1),
                      Strength.SHOULD)
                  .withSubject(new Range(i + 2, would)));
          break;
        }
      }
    }
  }

  /** "There was strong support for …", "there was convergence that …". */
  private static void support(RuleContext context, List<Match> matches) {
    for (int i = context.from(); i < context.end() - 2; i++) {
      boolean support = context.in(i, SUPPORT) && context.is(i + 1, "for");
      boolean exists = support && hasExistence(context, i);
      if (exists) {
        int end = context.clauses().end(i);
        matches.add(
            Match.recommendation(
                new Range(context.clauses().start(i), end),
                new Range(i + 2, end),
                new Range(i, i + 1),
                Strength.SHOULD));
      }
    }
  }

  private static boolean hasExistence(RuleContext context, int noun) {
    for (int i = noun - 1; i >= context.from() && i > noun - 6; i--) {
      if (context.is(i, "there")) {
        return true;
      }
    }
    return false;
  }
}
