package org.example.rivers;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.rule.RuleExample;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.RuleId;

/** "The Tisza stands above the alarm level": how hydrologists say that a flood is near. */
final class AlarmLevelRule implements Rule {

  private static final Set<String> ALARMS = Set.of("alarm", "danger", "flood");

  @Override
  public RuleId id() {
    return RuleId.of("rivers.alarm-level");
  }

  @Override
  public String sentence() {
    return "A river that is above its alarm level is likely to do harm";
  }

  @Override
  public FindingKind kind() {
    return FindingKind.RISK;
  }

  @Override
  public List<RuleExample> examples() {
    return List.of(
        RuleExample.risk(id(), "[The Tisza stands above the alarm level].", Likelihood.LIKELY),
        RuleExample.counter(id(), "The Tisza stands below the alarm level."),
        RuleExample.counter(id(), "The alarm level was marked above the door."));
  }

  @Override
  public List<Match> match(RuleContext words) {
    for (int i = words.from(); i + 3 < words.end(); i++) {
      if (words.is(i, "above") && ALARMS.contains(words.word(i + 2)) && words.is(i + 3, "level")) {
        Range whole = new Range(words.from(), i + 4);
        return List.of(Match.risk(whole, new Range(i, i + 4), Likelihood.LIKELY));
      }
    }
    return List.of();
  }
}
