package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.Strength;

/** Items of a list that prescribes which are no imperatives: infinitives, nouns, "that" clauses. */
final class ActionItems {

  private static final Set<String> DONE = WordList.named("imperative.done");

  private ActionItems() {}

  /**
   * "X to convene…", "To establish…", "Greater use of…", "Strengthening…" in a list that
   * prescribes.
   */
  static List<Match> of(RuleContext context, int first) {
    int end = context.end();
    for (int i = first; i < end && i < first + 20; i++) {
      boolean to =
          context.is(i, "to")
              && context.is(i + 1, WordClass.VERB_BASE)
              && !context.is(i - 1, WordClass.VERB);
      if (to) {
        List<Match> matches = new ArrayList<>();
        boolean leading = true;
        for (Range phrase : context.clauses().verbPhrases(i + 1, context.clauses().end(i))) {
          matches.add(
              Match.recommendation(
                      leading ? new Range(context.from(), phrase.to()) : phrase,
                      phrase,
                      new Range(i, i + 1),
                      context.label().isEmpty() ? Strength.SHOULD : Strength.MUST)
                  .withSubject(new Range(first, i)));
          leading = false;
        }
        return matches;
      }
      // "Kenya will send its list": what a list of follow-up says of somebody is a task.
      boolean task =
          context.is(i, "will")
              && i > first
              && context.is(i + 1, WordClass.VERB_BASE)
              && context.section() == SectionKind.RECOMMENDATIONS
              && Wording.agent(context, new Range(first, i));
      if (task) {
        int last = context.clauses().end(i);
        return List.of(
            Match.recommendation(
                    new Range(context.from(), last),
                    new Range(i + 1, last),
                    new Range(i, i + 1),
                    Strength.SHOULD)
                .withSubject(new Range(first, i)));
      }
      if (context.clauses().finite(i) && !context.is(first, "that")) {
        return List.of();
      }
    }
    boolean subjunctive = context.is(first, "that");
    boolean act = subjunctive || end - first > 3 || thing(context, first, end);
    boolean recommendations = context.section() == SectionKind.RECOMMENDATIONS;
    if (!act || !recommendations || end - first < 2) {
      return List.of();
    }
    return List.of(
        Match.recommendation(
            new Range(context.from(), end),
            new Range(first, end),
            new Range(first, first + 1),
            context.label().isEmpty() ? Strength.SHOULD : Strength.MUST));
  }

  /** "First, to dredge the port": an act that stands alone, behind words that asked for some. */
  static boolean infinitive(RuleContext context, int to) {
    boolean act = context.is(to, "to") && context.is(to + 1, WordClass.VERB_BASE);
    for (int i = to + 2; act && i < context.end(); i++) {
      act = !context.clauses().finite(i);
    }
    return act;
  }

  /** "A second ferry", "Port dredging": few words that name what is wanted. */
  private static boolean thing(RuleContext context, int first, int end) {
    return context.in(first, "a", "an") && end - first > 2 || Wording.act(context, first, end);
  }

  /** "Latrines emptied: done": a list also says what was done of what it asked for before. */
  static boolean done(RuleContext context) {
    for (int i = context.from() + 1; i < context.end(); i++) {
      if (context.in(i, DONE)
          && (context.mark(i - 1, ':') || context.isDash(i - 1) || context.mark(i - 1, '('))) {
        return true;
      }
    }
    return false;
  }
}
