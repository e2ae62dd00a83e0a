package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** "Would do well to…", "cannot afford to…", "it is time to…": fixed phrases that prescribe. */
final class IdiomRule extends WrittenRule {

  /** Last words of phrases that prescribe only with an act behind them: "it is time to". */
  private static final Set<String> NEEDS_ACT =
      WordList.of("time", "is", "to", "come", "on", "ripe");

  private static final Set<String> DESERVING = WordList.of("deserve", "merit");

  IdiomRule() {
    super(
        "prescription.idiom",
        FindingKind.RECOMMENDATION,
        "A fixed phrase (would do well to, cannot afford to, it is time to) prescribes");
  }

  /** "The time has come for a treaty", "it is time the council met". */
  private static boolean due(RuleContext context, int behind) {
    if (context.is(behind, "for")) {
      return context.in(behind + 1, "a", "an", "new")
          || Wording.act(context, behind + 1, context.end());
    }
    boolean who =
        context.is(behind, WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN))
            || context.capitalized(behind);
    return who && pastBehind(context, behind) > 0;
  }

  /** The verb in the past behind whose it is to act: "it is time the council met", or -1. */
  private static int pastBehind(RuleContext context, int from) {
    for (int i = from + 1; i < context.end() && i < from + 7; i++) {
      if (context.is(i, WordClass.VERB_PAST) || context.is(i, "were")) {
        return i;
      }
    }
    return -1;
  }

  /** "The way forward is a joint survey". */
  private static boolean course(RuleContext context, Range phrase) {
    return context.is(phrase.to() - 1, "is")
        && context.in(phrase.to() - 2, "forward", "step", "course")
        && context.in(phrase.to(), "a", "an");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(CueKind.IDIOM)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (RuleContext.Cue cue : context.cues(CueKind.IDIOM)) {
      Range range = cue.range();
      int end = context.clauses().end(range.to() - 1);
      int start = context.clauses().start(range.from());
      boolean merits =
          context.lemmaIn(range.from(), DESERVING) || context.is(range.from(), "worth");
      boolean initial = context.is(range.from(), "time") && range.from() > context.from();
      boolean moves = context.is(range.from(), "let") && Wording.proceeds(context, range.to());
      boolean own = context.is(range.to() - 1, "to") && context.in(range.to(), "me", "us");
      if (initial || moves || own || Wording.question(context) || range.to() >= end && !merits) {
        continue;
      }
      if (merits) {
        boolean act = range.to() - range.from() > 1 || Wording.act(context, range.to(), end);
        Range subject = Wording.subject(context, start, range.from());
        boolean verbal =
            context.clauses().finite(range.from()) || context.is(range.from(), "worth");
        boolean gift =
            context.is(range.to(), WordClass.mask(WordClass.DETERMINER, WordClass.ADJECTIVE));
        if ((act || gift) && verbal && !subject.empty()) {
          matches.add(
              Match.recommendation(
                      new Range(start, Math.max(end, range.to())), subject, range, Strength.MAY)
                  .withTier(act ? Tier.BALANCED : Tier.BROAD));
        }
        continue;
      }
      boolean afford =
          context.text(range).contains("afford") || context.text(range).endsWith("can be no");
      int action = range.to();
      for (int i = range.to(); i < end && i < range.to() + 8; i++) {
        if (context.is(i, "to")) {
          action = i + 1;
          break;
        }
      }
      boolean needsAct = context.in(range.to() - 1, NEEDS_ACT);
      boolean acts =
          action < end
              && (action > range.to()
                  || context.is(range.to() - 1, "to")
                      && context.is(
                          range.to(), WordClass.mask(WordClass.VERB_BASE, WordClass.ADVERB))
                  || context.is(range.to(), WordClass.VERB_ING)
                  || context.is(range.to(), "that")
                  || context.in(range.to() - 1, "time", "come", "ripe") && due(context, range.to())
                  || course(context, range));
      boolean upon = context.is(range.from(), "it") && context.is(range.to() - 1, "for");
      if (needsAct && !acts || upon && action == range.to()) {
        continue;
      }
      Range subject = Wording.subject(context, start, range.from());
      int done = needsAct && action == range.to() ? pastBehind(context, action) : -1;
      if (done > 0) {
        subject = new Range(action, done);
      }
      action = action < end ? action : range.to();
      boolean negated =
          afford ^ Wording.negated(context, range.to(), action + 1)
              || context.text(range).endsWith(" not to")
              || Wording.avoiding(context, action);
      matches.add(
          Match.recommendation(
                  new Range(start, end),
                  new Range(action, end),
                  range,
                  Strength.valueOf(cue.value()))
              .withSubject(subject)
              .withPolarity(negated ? Polarity.AVOID : Polarity.DO));
    }
    return matches;
  }
}
