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

/** "Increasingly severe", "mounting tensions", "trust is eroding": conditions get worse. */
final class WorseningRule extends WrittenRule {

  private static final Set<String> LESSENING = WordList.named("worsening.lessening");
  private static final Set<String> BAD = WordList.named("worsening.bad");

  WorseningRule() {
    super(
        "risk.worsening",
        FindingKind.RISK,
        "A bad condition is said to be getting worse (increasingly severe, mounting)");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(CueKind.WORSENING)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int done = context.from();
    for (RuleContext.Cue cue : context.cues(CueKind.WORSENING)) {
      Range range = cue.range();
      if (range.from() < done) {
        continue;
      }
      int start = context.clauses().start(range.from());
      int end = context.clauses().end(range.to() - 1);
      boolean lessens = context.lemmaIn(range.from(), LESSENING);
      int bad = lessens ? -1 : attribute(context, range.to(), end);
      boolean predicate = bad < 0 && predicated(context, range.from(), start);
      if (bad < 0 && !predicate || Wording.handled(context, range.from(), start)) {
        continue;
      }
      matches.add(
          Match.risk(new Range(start, end), range, Wording.likelihood(context, start, end))
              .withSubject(new Range(start, end))
              .withTier(Tier.BALANCED));
      done = end;
    }
    return matches;
  }

  /** The bad thing right behind a word of worsening, or -1. */
  private static int attribute(RuleContext context, int from, int end) {
    for (int i = from; i < end && i < from + 3; i++) {
      if (bad(context, i)) {
        return i;
      }
      if (!context.is(i, WordClass.mask(WordClass.ADJECTIVE, WordClass.NOUN))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean bad(RuleContext context, int token) {
    return context.in(token, BAD)
        || context.hasCue(CueKind.HAZARD_NOUN, token, token + 1)
        || context.hasCue(CueKind.HAZARD_VERB, token, token + 1)
        || context.hasCue(CueKind.HAZARD_ADJECTIVE, token, token + 1);
  }

  /** "Tensions are mounting": the bad thing is the subject of a word of worsening. */
  private static boolean predicated(RuleContext context, int worsening, int start) {
    boolean be =
        context.in(worsening - 1, Wording.BE)
            || context.in(worsening - 2, Wording.BE)
            || context.in(worsening - 1, "keeps", "keep");
    if (!be || !context.is(worsening, WordClass.VERB_ING)) {
      return false;
    }
    boolean lessens = context.lemmaIn(worsening, LESSENING);
    for (int i = start; i < worsening; i++) {
      if (bad(context, i)) {
        return !lessens;
      }
    }
    return lessens;
  }
}
