package org.rapporteur.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.rule.RuleExample;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.RuleId;

/** "The risk at the national level is assessed as high": how health agencies grade a risk. */
final class GradedRiskRule implements Rule {

  private static final Map<String, Likelihood> GRADES =
      Map.of(
          "low", Likelihood.UNLIKELY,
          "moderate", Likelihood.POSSIBLE,
          "high", Likelihood.LIKELY);

  private static final Set<String> GRADING = Set.of("assess", "grade", "rate");

  @Override
  public RuleId id() {
    return RuleId.of("health.graded-risk");
  }

  @Override
  public String sentence() {
    return "A risk is assessed as low, moderate or high";
  }

  @Override
  public FindingKind kind() {
    return FindingKind.RISK;
  }

  @Override
  public List<RuleExample> examples() {
    return List.of(
        RuleExample.risk(
            id(), "[The risk at the national level is assessed as high].", Likelihood.LIKELY),
        RuleExample.risk(id(), "[WHO graded the risk of spread as moderate].", Likelihood.POSSIBLE),
        RuleExample.counter(id(), "The board assessed the tender as high."),
        RuleExample.counter(id(), "The risk was assessed twice."));
  }

  @Override
  public List<Match> match(RuleContext context) {
    List<Match> matches = new ArrayList<>();
    int start = context.from();
    boolean risk = false;
    boolean graded = false;
    for (int i = context.from(); i + 1 < context.end(); i++) {
      risk |= context.lemma(i).equals("risk");
      graded |= GRADING.contains(context.lemma(i));
      Likelihood grade = GRADES.get(context.word(i + 1));
      if (risk && graded && grade != null && context.is(i, "as")) {
        matches.add(Match.risk(new Range(start, i + 2), new Range(i, i + 2), grade));
        start = i + (context.is(i + 2, "and") ? 3 : 2);
      }
    }
    return matches;
  }
}
