package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Tier;

/** "The risk that…", "concerns about…", "X poses a threat to…": a noun names the hazard. */
final class HazardNounRule extends WrittenRule {

  private static final Set<String> SLIGHT =
      WordList.of("low", "minimal", "negligible", "slight", "small");

  private static final Set<String> STRONG = WordList.named("hazard-noun.strong");

  /** Before "concern" these tell of what matters to somebody, not of what is feared. */
  private static final Set<String> INTERESTS = WordList.named("hazard-noun.interests");

  private static final Set<String> CONFRONTING = WordList.named("hazard-noun.confronting");
  private static final Set<String> SUPPOSED =
      WordList.of("possibility", "likelihood", "prospect", "prospects");
  private static final Set<String> EXPRESSING = WordList.named("hazard-noun.expressing");
  private static final Set<String> LINKS = WordList.named("hazard-noun.links");
  private static final Set<String> CARRIERS = WordList.named("hazard-noun.carriers");

  HazardNounRule() {
    super(
        "risk.noun",
        FindingKind.RISK,
        "A noun of hazard (risk, threat, concern, friction) names what is feared");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(CueKind.HAZARD_NOUN)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (RuleContext.Cue cue : context.cues(CueKind.HAZARD_NOUN)) {
      Match match = read(context, cue.range());
      if (match != null) {
        matches.addAll(eachHazard(context, match));
      }
    }
    return matches;
  }

  /** "Concerns about A, B and C" are one risk each (guide, decision 1). */
  private static List<Match> eachHazard(RuleContext context, Match match) {
    Range cue = match.cues().get(0);
    boolean listing = context.in(cue.to(), "about", "over", "regarding");
    if (!listing) {
      return List.of(match);
    }
    List<Integer> starts = new ArrayList<>();
    boolean ends = false;
    for (int i = cue.to() + 1; i < match.quote().to() && !ends; i++) {
      if (context.mark(i, ',')) {
        boolean and = context.is(i + 1, "and");
        int next = and ? i + 2 : i + 1;
        boolean noun =
            context.is(
                next,
                WordClass.mask(
                    WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.NOUN, WordClass.VERB_ING));
        if (noun && !context.is(next, WordClass.RELATIVE)) {
          starts.add(next);
        }
        ends = and;
      }
    }
    if (!ends || starts.size() < 2) {
      return List.of(match);
    }
    List<Match> each = new ArrayList<>();
    int from = match.quote().from();
    for (int next : starts) {
      int to = context.is(next - 1, "and") ? next - 2 : next - 1;
      each.add(match.withQuote(new Range(from, to)));
      from = next;
    }
    each.add(match.withQuote(new Range(from, match.quote().to())));
    return each;
  }

  private static @org.jspecify.annotations.Nullable Match read(RuleContext context, Range cue) {
    int noun = cue.from();
    int last = cue.to() - 1;
    boolean verbUse =
        context.is(noun, WordClass.VERB_BASE)
            && (context.is(noun - 1, "to")
                || context.is(noun - 1, WordClass.AUXILIARY) && !context.is(noun - 1, "'s"));
    boolean modifies =
        context.is(last + 1, WordClass.NOUN)
                && !context.in(last + 1, LINKS)
                && !context.clauses().finite(last + 1)
            || context.isHyphen(last + 1)
            || context.isHyphen(noun - 1);
    int start = context.clauses().start(noun);
    boolean interest = context.lemma(noun).startsWith("concern") && context.in(noun - 1, INTERESTS);
    boolean handled = interest || Wording.handled(context, noun, start);
    boolean over =
        context.in(last + 1, "has", "have") && context.in(last + 2, "passed", "receded", "gone")
            || context.in(last + 1, "is", "was") && context.in(last + 2, "over", "past");
    if (verbUse || modifies || handled || over) {
      return null;
    }
    int end = context.clauses().end(last);
    boolean strong = context.in(noun, STRONG);
    boolean linked = context.in(last + 1, LINKS);
    boolean carried = carried(context, noun, start, end);
    boolean forecast =
        context.hasCue(CueKind.HEDGE, start, end) || context.hasCue(CueKind.CERTAINTY, start, end);
    boolean worsens = context.hasCue(CueKind.WORSENING, Math.max(start, noun - 3), noun);
    boolean denied =
        context.hasCue(CueKind.DENIAL, Math.max(start, noun - 3), Math.min(end, noun + 5));
    if (context.is(last + 1, "that")) {
      end = Math.max(end, Wording.contentEnd(context, last + 1));
    }
    boolean supposed = context.in(noun, SUPPOSED);
    if (supposed && !context.is(last + 1, "that") && !worsens) {
      return null;
    }
    boolean past = past(context, noun, start);
    Tier tier;
    if (past) {
      tier = Tier.BROAD;
    } else if (strong && (linked || carried)) {
      tier = linked && carried ? Tier.STRICT : Tier.BALANCED;
    } else if (forecast || worsens || denied || carried && confronted(context, noun, start)) {
      tier = Tier.BALANCED;
    } else {
      tier = Tier.BROAD;
    }
    int from = linked && !carried ? phraseStart(context, noun, start) : start;
    Range clause = new Range(from, end);
    Range quote = from == start && forecast ? Wording.withCondition(context, clause) : clause;
    Likelihood likelihood =
        slight(context, last + 1, end)
            ? Likelihood.UNLIKELY
            : Wording.likelihood(context, from, end);
    return Match.risk(quote, cue, likelihood)
        .withEstimate(Wording.estimate(context, from, end))
        .withSubject(new Range(start, noun))
        .withTier(tier);
  }

  /** "The risk of a default is low": what is said of the hazard itself. */
  private static boolean slight(RuleContext context, int from, int end) {
    for (int i = from; i < end - 1; i++) {
      if (context.in(i, "is", "are", "remains")) {
        return context.in(Wording.skipAdverbs(context, i + 1, end), SLIGHT);
      }
    }
    return false;
  }

  /**
   * Whether the clause tells of harm that is history: its verb, not one of speech, is in the past.
   */
  private static boolean past(RuleContext context, int noun, int start) {
    for (int i = noun - 1; i >= start && i > noun - 8; i--) {
      if (!context.clauses().finite(i) || context.is(i, WordClass.SPEECH)) {
        continue;
      }
      return context.is(i, WordClass.VERB_PAST)
          && !context.lemmaIn(i, EXPRESSING)
          && !context.is(i, WordClass.AUXILIARY);
    }
    return false;
  }

  /** Whether a verb of meeting or making trouble stands before a noun that is weak by itself. */
  private static boolean confronted(RuleContext context, int noun, int start) {
    for (int i = noun - 1; i >= start && i > noun - 6; i--) {
      if (context.lemmaIn(i, CONFRONTING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean carried(RuleContext context, int noun, int start, int end) {
    for (int i = Math.max(start, noun - 8); i < Math.min(end, noun + 6); i++) {
      boolean passive =
          context.lemma(i).equals("be") && context.is(i + 1, WordClass.VERB_PARTICIPLE);
      boolean carries = i != noun && !passive && context.lemmaIn(i, CARRIERS);
      if (carries && context.is(i, WordClass.mask(WordClass.AUXILIARY) | WordClass.VERB)) {
        return true;
      }
    }
    return false;
  }

  private static int phraseStart(RuleContext context, int noun, int start) {
    int i = noun;
    while (i > start
        && (context.is(
                i - 1,
                WordClass.mask(
                    WordClass.DETERMINER,
                    WordClass.ADJECTIVE,
                    WordClass.VERB_ING,
                    WordClass.ADVERB,
                    WordClass.VERB_PARTICIPLE,
                    WordClass.NOUN,
                    WordClass.QUANTIFIER))
            && !context.is(i - 1, WordClass.PREPOSITION))) {
      i--;
    }
    return i;
  }
}
