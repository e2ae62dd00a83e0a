package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Likelihood;

/**
 * "Buyers will go elsewhere", "the yard would stand empty", "cannot last": a loss is forecast that
 * no word of harm names.
 */
final class LossRule extends WrittenRule {

  private static final Set<String> FIRST_PERSON = WordList.of("we", "i");
  private static final Set<String> NOBODY =
      WordList.of("no", "nobody", "none", "nothing", "neither");
  static final Set<String> CANNOT = WordList.of("cannot", "can't");

  /** The value of a phrase of loss that holds without a forecast. */
  private static final String PRESENT = "PRESENT";

  private static final Set<String> ASKING =
      WordList.of("how", "what", "which", "whether", "who", "why");
  private static final Set<String> PASSED_OVER =
      WordList.of(
          "be",
          "to",
          "have",
          "been",
          "being",
          "begin",
          "start",
          "continue",
          "soon",
          "simply",
          "merely",
          "find",
          "itself",
          "themselves",
          "ourselves",
          "go",
          "on",
          "come",
          "in");

  LossRule() {
    super(
        "risk.loss",
        FindingKind.RISK,
        "A modal or forecast tells that something valued goes, falls short or comes too late,"
            + " without a word of harm");
  }

  @Override
  public List<Match> match(RuleContext context) {
    boolean loss =
        context.has(CueKind.LOSS)
            || context.has(CueKind.HEDGE)
            || context.has(CueKind.CERTAINTY)
            || context.has(Sign.LOSS);
    if (!loss || Wording.question(context)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int done = context.from();
    for (RuleContext.Cue cue : context.cues(CueKind.LOSS)) {
      if (cue.value().equals(PRESENT) && present(context, cue.range())) {
        matches.add(now(context, cue.range()));
      }
    }
    boolean uncued = context.has(Sign.LOSS);
    for (int i = context.from() + 1; uncued && i < context.end(); i++) {
      boolean leaves =
          context.is(i, "leaves")
              && context.is(i + 1, WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN))
              && present(context, new Range(i, i + 1));
      if (leaves && LossPredicate.leaves(context, i, context.clauses().end(i))) {
        matches.add(now(context, new Range(i, i + 1)));
      }
    }
    for (Range forecast : forecasts(context)) {
      Match match = forecast.from() < done ? null : read(context, forecast);
      if (match != null) {
        matches.add(match);
        done = match.quote().to();
      }
    }
    return matches;
  }

  /** Whether a phrase is said of the present: "plays into the hands", "there is no guarantee". */
  private static boolean present(RuleContext context, Range phrase) {
    int start = context.clauses().start(phrase.from());
    int end = context.clauses().end(phrase.to() - 1);
    for (int i = start; i < phrase.from(); i++) {
      boolean past = context.clauses().finite(i) && context.is(i, WordClass.VERB_PAST);
      if (past || context.in(i, Wording.PAST_BE) || context.is(i, "had")) {
        return false;
      }
    }
    int first = phrase.from();
    boolean verb = context.is(first, WordClass.VERB) && !context.is(first, WordClass.DETERMINER);
    boolean told =
        context.is(first, WordClass.mask(WordClass.VERB_S, WordClass.VERB_ING))
            || context.isOnly(first, WordClass.VERB_BASE, WordClass.VERB_PAST.bit())
                && !context.is(first - 1, "to");
    return (!verb || told)
        && !Wording.negated(context, start, first)
        && !context.hasCue(CueKind.DEONTIC, start, end);
  }

  private static Match now(RuleContext context, Range phrase) {
    int start = context.clauses().start(phrase.from());
    int end = context.clauses().end(phrase.to() - 1);
    Range quote = Wording.withCondition(context, new Range(start, Math.max(end, phrase.to())));
    return Match.risk(quote, phrase, Wording.likelihood(context, start, end))
        .withSubject(Wording.subject(context, start, phrase.from()));
  }

  private static List<Range> forecasts(RuleContext context) {
    List<Range> forecasts = new ArrayList<>();
    for (RuleContext.Cue cue : context.cues()) {
      boolean foretells =
          cue.kind() == CueKind.HEDGE
              || cue.kind() == CueKind.CERTAINTY
              || shall(context, cue.range());
      if (foretells) {
        forecasts.add(cue.range());
      }
    }
    boolean uncued = context.has(Sign.LOSS);
    for (int i = context.from(); uncued && i < context.end(); i++) {
      if (context.in(i, CANNOT)) {
        forecasts.add(new Range(i, i + 1));
      }
    }
    forecasts.sort(Comparator.comparingInt(Range::from));
    return forecasts;
  }

  /** "We shall lose the trade": in the first person a future, not a duty. */
  private static boolean shall(RuleContext context, Range forecast) {
    int modal = forecast.from();
    return context.is(modal, "shall") && context.in(modal - 1, FIRST_PERSON);
  }

  /** Where a main clause starts whose condition, before a comma, has no verb that was seen. */
  private static int mainClause(RuleContext context, int start, int modal) {
    boolean conditional = Wording.conditional(context, context.from());
    boolean imperative = start == context.from() && context.is(start, WordClass.VERB_BASE);
    for (int i = modal - 1; (conditional || imperative) && i > start; i--) {
      if (conditional && context.mark(i, ',') || imperative && context.is(i, "and")) {
        return i + 1;
      }
    }
    return start;
  }

  private static @org.jspecify.annotations.Nullable Match read(
      RuleContext context, Range forecast) {
    int modal = forecast.from();
    int start = mainClause(context, context.clauses().start(modal), modal);
    int end = context.clauses().end(forecast.to() - 1);
    boolean shall = shall(context, forecast);
    boolean asked =
        context.in(context.clauses().opener(modal), ASKING)
            || context.in(start, ASKING)
            || context.is(start, WordClass.CONJUNCTION) && context.in(start + 1, ASKING);
    if (asked || !shall && context.hasCue(CueKind.DEONTIC, start, end)) {
      return null;
    }
    int first = Wording.skipAdverbs(context, forecast.to(), end);
    int verb = first;
    boolean negated = Wording.negated(context, modal, first) || context.in(start, NOBODY);
    LossPredicate.Reading reading = LossPredicate.of(context, start, verb, end, negated);
    while (reading == LossPredicate.Reading.NONE && context.in(verb, PASSED_OVER)) {
      verb = Wording.skipAdverbs(context, verb + 1, end);
      reading = LossPredicate.of(context, start, verb, end, negated);
    }
    if (reading == LossPredicate.Reading.NONE) {
      return null;
    }
    Likelihood likelihood =
        shall ? Likelihood.VERY_LIKELY : Wording.likelihood(context, start, end);
    return Match.risk(Wording.withCondition(context, new Range(start, end)), forecast, likelihood)
        .withCue(new Range(verb, verb + 1))
        .withEstimate(Wording.estimate(context, start, end))
        .withSubject(Wording.subject(context, start, modal))
        .withTier(reading.tier());
  }
}
