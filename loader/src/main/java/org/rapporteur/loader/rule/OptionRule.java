package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** "Tokyo could consider…", "further collaboration could help…": an act is offered as possible. */
final class OptionRule extends WrittenRule {

  private static final Set<String> FIRM =
      WordList.of("consider", "wish", "want", "usefully", "help");

  OptionRule() {
    super(
        "prescription.option",
        FindingKind.RECOMMENDATION,
        "An act is offered as a possible option (could consider, could help to)");
  }

  /** "Can help … by maintaining": the first token of the act, or -1. */
  private static int byDoing(RuleContext context, int from, int end) {
    for (int i = from; i < end - 1; i++) {
      if (context.is(i, "by") && context.is(i + 1, WordClass.VERB_ING)) {
        return i + 1;
      }
    }
    return -1;
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(CueKind.OPTION) && !context.has(Sign.OFFER)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int done = context.from();
    for (RuleContext.Cue cue : context.cues(CueKind.OPTION)) {
      Range range = cue.range();
      if (range.from() < done || Wording.question(context)) {
        continue;
      }
      int start = context.clauses().start(range.from());
      int end = context.clauses().end(range.to() - 1);
      Range subject = Wording.subject(context, start, range.from());
      boolean harmful = context.hasCue(CueKind.HAZARD_NOUN, subject.from(), range.from());
      boolean relative =
          context.clauses().opener(range.from()) >= 0 && !context.is(start - 1, "that");
      if (subject.empty() || harmful || relative || range.to() >= end) {
        continue;
      }
      boolean firm = context.lemmaIn(range.to() - 1, FIRM);
      boolean helps = context.is(range.to() - 1, "help");
      boolean acts = Wording.act(context, subject.from(), subject.to());
      int means = helps ? byDoing(context, range.to(), end) : -1;
      if (helps && !acts && means < 0) {
        continue;
      }
      Range action =
          means > 0 ? new Range(means, end) : helps ? subject : new Range(range.to() - 1, end);
      matches.add(
          Match.recommendation(new Range(start, end), action, range, Strength.MAY)
              .withSubject(subject)
              .withTier(firm || Wording.agent(context, subject) ? Tier.BALANCED : Tier.BROAD));
      done = range.to();
    }
    matches.addAll(OfferedActs.of(context));
    return matches;
  }
}
