package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Strength;

/** "Would do well to…", "cannot afford to…", "it is time to…": fixed phrases that prescribe. */
final class IdiomRule implements Rule {

  @Override
  public RuleId id() {
    return RuleId.of("prescription.idiom");
  }

  @Override
  public String sentence() {
    return "A fixed phrase (would do well to, cannot afford to, it is time to) prescribes";
  }

  @Override
  public FindingKind kind() {
    return FindingKind.RECOMMENDATION;
  }

  @Override
  public List<Match> match(RuleContext context) {
    List<Match> matches = new ArrayList<>();
    for (RuleContext.Cue cue : context.cues(CueKind.IDIOM)) {
      Range range = cue.range();
      int end = context.clauses().end(range.to() - 1);
      if (range.to() >= end || Wording.question(context)) {
        continue;
      }
      int start = context.clauses().start(range.from());
      boolean afford = context.text(range).contains("afford");
      int action = range.to();
      for (int i = range.to(); i < end && i < range.to() + 8; i++) {
        if (context.is(i, "to")) {
          action = i + 1;
          break;
        }
      }
      action = action < end ? action : range.to();
      boolean negated = afford ^ Wording.negated(context, range.to(), action + 1);
      matches.add(
          Match.recommendation(
                  new Range(start, end),
                  new Range(action, end),
                  range,
                  Strength.valueOf(cue.value()))
              .withSubject(Wording.subject(context, start, range.from()))
              .withPolarity(negated ? Polarity.AVOID : Polarity.DO));
    }
    return matches;
  }
}
