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

/** "It undermines credibility", "trust is eroding", "as the order weakens": harm that goes on. */
final class HarmRule extends WrittenRule {

  private static final Set<String> WEAK = WordList.named("harm.weak");

  HarmRule() {
    super(
        "risk.harm",
        FindingKind.RISK,
        "A verb of harm in the present tense (undermines, is eroding) tells of harm that goes on");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(WordClass.HARM) && !context.mayHave('|')) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    RiskRegister.of(context).ifPresent(matches::add);
    for (int i = context.from() + 1; i < context.end(); i++) {
      if (!context.is(i, WordClass.HARM) || !context.is(i, WordClass.VERB)) {
        continue;
      }
      boolean plain =
          context.isOnly(i, WordClass.VERB_BASE, WordClass.NOUN.bit())
              && (context.clauses().finite(i)
                  || context.is(i - 1, "to") && context.lemma(i - 2).equals("continue"));
      boolean present = plain || context.is(i, WordClass.VERB_S) && context.clauses().finite(i);
      boolean progressive =
          context.is(i, WordClass.VERB_ING)
              && context.in(Math.max(context.from(), i - 1), Wording.BE)
              && !context.in(i - 1, Wording.PAST_BE);
      int start = context.clauses().start(i);
      boolean negated = Wording.negated(context, i - 2, i);
      boolean prescribed = context.hasCue(CueKind.DEONTIC, start, i);
      if (!present && !progressive || negated || prescribed) {
        continue;
      }
      int end = context.clauses().end(i);
      boolean weak = context.lemmaIn(i, WEAK);
      matches.add(
          Match.risk(
                  new Range(start, end),
                  new Range(i, i + 1),
                  Wording.likelihood(context, start, end))
              .withSubject(Wording.subject(context, start, i))
              .withTier(weak ? Tier.BROAD : Tier.BALANCED));
    }
    return matches;
  }
}
