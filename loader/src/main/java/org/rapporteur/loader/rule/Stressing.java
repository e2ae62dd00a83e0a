package org.rapporteur.loader.rule;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** Acts that a meeting gives weight to, whatever the verb. */
final class Stressing {

  static final Set<String> STRESSED = WordList.named("directive.stressed");

  private Stressing() {}

  /** "X and Y were stressed", "the role of … was highlighted as vital": an act is given weight. */
  static void read(RuleContext context, List<Match> matches) {
    if (!context.has(Sign.STRESS)) {
      return;
    }
    for (int i = context.from() + 1; i < context.to(); i++) {
      boolean stressed = context.is(i, WordClass.VERB_PARTICIPLE) && context.lemmaIn(i, STRESSED);
      int be = stressed ? Wording.passiveBe(context, i) : -1;
      if (be < 0) {
        continue;
      }
      int start = context.clauses().start(be);
      boolean content = context.is(i + 1, "that") || context.is(start, "it");
      if (content || start >= be || context.hasCue(CueKind.NEED, start, be)) {
        continue;
      }
      boolean act =
          Wording.gerund(context, start)
              || Wording.act(context, start, be)
                  && context.hasCue(CueKind.EVALUATION, i, context.end());
      if (!act) {
        continue;
      }
      int end = context.clauses().end(i);
      List<Range> phrases =
          Wording.gerund(context, start)
              ? context.clauses().verbPhrases(start, be)
              : List.of(new Range(start, be));
      for (int p = 0; p < phrases.size(); p++) {
        Range phrase = phrases.get(p);
        Range quote =
            p == phrases.size() - 1 ? new Range(phrase.from(), Math.max(end, i + 1)) : phrase;
        matches.add(
            Match.recommendation(quote, phrase, new Range(i, i + 1), Strength.SHOULD)
                .withTier(Tier.BALANCED));
      }
    }
  }
}
