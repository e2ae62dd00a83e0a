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

/** "Could damage…", "will diminish", "is likely to collapse", "threatens to…": harm is forecast. */
final class HarmForecastRule extends WrittenRule {

  private static final Set<String> LEADING = WordList.named("harm-forecast.leading");
  private static final Set<String> NEUTRAL = WordList.named("harm-forecast.neutral");
  private static final Set<String> NOBODY = WordList.of("nobody", "none", "nothing", "no");
  private static final Set<String> UNWISE = WordList.named("evaluation.unwise");
  private static final Set<String> FAILING =
      WordList.of("fail", "lose", "miss", "lack", "stop", "cease");
  private static final Set<String> PASSED_OVER =
      WordList.of("be", "to", "have", "been", "begin", "start", "continue", "further", "soon");

  HarmForecastRule() {
    super(
        "risk.forecast",
        FindingKind.RISK,
        "A modal or forecast (could, will, likely to, threatens to) tells of harm to come");
  }

  @Override
  public List<Match> match(RuleContext context) {
    boolean forecast =
        context.has(CueKind.HEDGE)
            || context.has(CueKind.CERTAINTY)
            || context.has(CueKind.DENIAL)
            || context.has(Sign.FORESIGHT);
    if (!forecast) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int done = context.from();
    for (RuleContext.Cue cue : context.cues()) {
      boolean forecasts =
          cue.kind() == CueKind.HEDGE
              || cue.kind() == CueKind.CERTAINTY
              || cue.kind() == CueKind.DENIAL;
      if (!forecasts || cue.range().from() < done) {
        continue;
      }
      Match match = read(context, cue);
      if (match != null) {
        matches.add(match);
        done = match.quote().to();
      }
    }
    matches.addAll(ForeseenHarm.of(context));
    return matches;
  }

  private static @org.jspecify.annotations.Nullable Match read(
      RuleContext context, RuleContext.Cue cue) {
    int modal = cue.range().from();
    int start = context.clauses().start(modal);
    int end = context.clauses().end(cue.range().to() - 1);
    boolean prescribes = context.hasCue(CueKind.DEONTIC, start, end);
    if (prescribes || Wording.question(context)) {
      return null;
    }
    int verb = Wording.skipAdverbs(context, cue.range().to(), end);
    boolean negated = Wording.negated(context, cue.range().to(), verb);
    while (context.in(verb, PASSED_OVER)) {
      verb = Wording.skipAdverbs(context, verb + 1, end);
    }
    boolean weakModal = context.in(modal, "can", "potential", "possible");
    int harm = harm(context, verb, end);
    if (harm < 0) {
      boolean estimated =
          (cue.value().equals("LIKELY")
                  || cue.kind() == CueKind.DENIAL
                  || context.is(modal, "possible") && context.in(modal - 1, Wording.BE)
                  || context.is(modal, "cannot"))
              && harmful(context, start, modal);
      if (estimated) {
        return risk(context, start, end, cue);
      }
      boolean nobody =
          (context.in(modal - 1, NOBODY) || context.is(start, "no") && modal - start < 4)
              && context.in(modal, "will", "would")
              && !context.is(verb, WordClass.SPEECH);
      boolean never = context.is(modal + 1, "never");
      boolean fails = (negated || nobody) && context.is(verb, WordClass.VERB) && !weakModal;
      boolean open = nobody || never || context.in(modal, "may", "might", "could");
      return fails
          ? risk(context, start, end, cue).withTier(open ? Tier.BALANCED : Tier.BROAD)
          : null;
    }
    boolean handled = Wording.handles(context, verb, harm);
    boolean helps =
        context.is(verb, WordClass.IMPROVE) && !context.is(verb, WordClass.HARM)
            || context.is(verb, "help");
    if (handled || helps) {
      return null;
    }
    boolean harmVerb = context.is(harm, WordClass.HARM) && context.is(harm, WordClass.VERB);
    if (negated && harmVerb) {
      return null;
    }
    Tier tier = harmVerb && harm - verb < 2 ? Tier.STRICT : Tier.BALANCED;
    return risk(context, start, end, cue)
        .withCue(new Range(harm, harm + 1))
        .withTier(weakModal && tier == Tier.BALANCED ? Tier.BROAD : tier);
  }

  private static boolean harmful(RuleContext context, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean harm =
          context.hasCue(CueKind.HAZARD_VERB, i, i + 1)
              || context.hasCue(CueKind.HAZARD_NOUN, i, i + 1);
      if (harm && !Wording.handled(context, i, from)) {
        return true;
      }
    }
    return false;
  }

  private static Match risk(RuleContext context, int start, int end, RuleContext.Cue cue) {
    Range quote = Wording.withCondition(context, new Range(start, end));
    return Match.risk(quote, cue.range(), Wording.likelihood(context, start, end))
        .withEstimate(Wording.estimate(context, start, end))
        .withSubject(Wording.subject(context, start, cue.range().from()));
  }

  /**
   * The first word of harm in what is forecast: its verb, or the object of a verb that leads to it.
   */
  private static int harm(RuleContext context, int verb, int end) {
    boolean harmful =
        context.is(verb, WordClass.HARM) && context.is(verb, WordClass.VERB)
            || context.lemmaIn(verb, FAILING);
    if (harmful) {
      return verb;
    }
    boolean leads = context.lemmaIn(verb, LEADING);
    for (int i = verb; i < end && i < verb + 14; i++) {
      boolean noun =
          context.hasCue(CueKind.HAZARD_VERB, i, i + 1)
              || context.hasCue(CueKind.HAZARD_NOUN, i, i + 1);
      boolean adjective = context.hasCue(CueKind.HAZARD_ADJECTIVE, i, i + 1);
      boolean participle =
          i > verb
              && context.is(i, WordClass.HARM)
              && context.is(i, WordClass.mask(WordClass.VERB_ING, WordClass.VERB_PARTICIPLE));
      boolean predicate = adjective && i < verb + 4;
      boolean about =
          !leads && (context.is(verb, WordClass.SPEECH) || context.lemmaIn(verb, NEUTRAL));
      // "It would be a mistake to …" judges an act; "would do no harm" recommends it.
      boolean judges =
          context.in(i, UNWISE)
                  && (context.in(verb, Wording.BE) || context.in(verb - 1, Wording.BE))
              || context.is(verb, "do") && context.in(i - 1, "no", "do");
      if (judges) {
        return -1;
      }
      if (noun && !about && (leads || i < verb + 5) || predicate || participle) {
        return i;
      }
    }
    return -1;
  }
}
