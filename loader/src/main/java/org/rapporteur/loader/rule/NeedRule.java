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

/** "The need for… was stressed", "there is merit in…": a noun of need, importance or merit. */
final class NeedRule extends WrittenRule {

  private static final Set<String> STRESSING = WordList.named("need.stressing");
  private static final Set<String> EXISTENCE = WordList.named("need.existence");
  private static final Set<String> LINKS = WordList.of("of", "for", "to", "in", "on", "that");
  private static final Set<String> BARE_THINGS = WordList.named("need.bare-things");
  private static final Set<String> STRONG =
      WordList.of("strong", "stronger", "compelling", "overwhelming", "powerful", "persuasive");
  private static final Set<String> CHANCES =
      WordList.of(
          "opportunity",
          "opportunities",
          "possibility",
          "potential",
          "room",
          "scope",
          "merit",
          "merits");

  NeedRule() {
    super(
        "prescription.need",
        FindingKind.RECOMMENDATION,
        "A noun of need (necessity, importance, merit, room) says that the act behind it is"
            + " called for");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(CueKind.NEED) || Wording.question(context)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (RuleContext.Cue cue : context.cues(CueKind.NEED)) {
      int noun = cue.range().from();
      int last = cue.range().to() - 1;
      boolean verb =
          context.lemma(noun).equals("need")
              && !context.is(
                  noun - 1,
                  WordClass.mask(
                      WordClass.DETERMINER,
                      WordClass.ADJECTIVE,
                      WordClass.VERB_ING,
                      WordClass.VERB_PARTICIPLE,
                      WordClass.NEGATION))
              && !context.is(noun - 1, "s");
      if (verb || context.hasCue(CueKind.TEXT_ORGANISING, noun, last + 1)) {
        continue;
      }
      int link = last + 1;
      boolean forPhrase = cue.range().to() - noun > 1;
      if (!forPhrase && !context.in(link, LINKS)) {
        link = infinitiveBehind(context, link);
        if (link < 0) {
          continue;
        }
      }
      read(context, cue, noun, forPhrase ? link : link + 1, matches);
    }
    return matches;
  }

  /** "Opportunities within the forum to address…": the "to" behind a phrase of place, or -1. */
  private static int infinitiveBehind(RuleContext context, int from) {
    boolean phrase = context.is(from, WordClass.PREPOSITION);
    for (int i = from; phrase && i < context.end() && i < from + 7; i++) {
      if (context.is(i, "to") && context.is(i + 1, WordClass.VERB_BASE)) {
        return i;
      }
    }
    return -1;
  }

  private static void read(
      RuleContext context, RuleContext.Cue cue, int noun, int object, List<Match> matches) {
    int start = context.clauses().start(noun);
    int end = context.clauses().end(noun);
    boolean denied = Wording.negated(context, Math.max(start, noun - 3), noun);
    boolean bare = context.in(noun, BARE_THINGS);
    boolean infinitive = context.is(object - 1, "to") && context.is(object, WordClass.VERB_BASE);
    int stress = stressedAfter(context, object, context.end());
    boolean voiced = stress > 0 || stressedBefore(context, noun, context.from());
    boolean stated =
        exists(context, noun, start) || context.is(noun, "case") && made(context, object);
    if (denied || object >= end && stress < 0) {
      return;
    }
    int actionEnd = stress > 0 ? stress : end;
    boolean act = infinitive || Wording.act(context, object, actionEnd);
    if (bare && !act) {
      return;
    }
    boolean chance = context.in(noun, CHANCES);
    Tier tier = voiced || stated ? Tier.BALANCED : Tier.BROAD;
    if (voiced && !bare && !chance) {
      tier = Tier.STRICT;
    }
    if (chance && !infinitive && !context.is(object, WordClass.VERB_ING) && !stated) {
      return;
    }
    int quoteFrom = voiced && stress < 0 ? start : Math.max(start, nounPhraseStart(context, noun));
    int phrase = Math.max(start, nounPhraseStart(context, noun));
    boolean elliptic = context.in(phrase - 1, "was", "were") && context.is(phrase - 2, "as");
    if (stated) {
      quoteFrom = start;
    }
    if (elliptic) {
      // "…, as was the significance of …": what was stressed stands before it, as its own item.
      quoteFrom = phrase;
    }
    split(
        context,
        cue,
        new Range(quoteFrom, Math.max(end, actionEnd)),
        object,
        actionEnd,
        tier,
        matches);
  }

  /** Objects that repeat the preposition, or verbs under one "to", are items of their own. */
  private static void split(
      RuleContext context,
      RuleContext.Cue cue,
      Range quote,
      int object,
      int actionEnd,
      Tier tier,
      List<Match> matches) {
    List<Range> parts = new ArrayList<>();
    String link = context.word(object - 1);
    if (context.is(object, WordClass.VERB_BASE) && link.equals("to")) {
      parts.addAll(context.clauses().verbPhrases(object, actionEnd));
    } else {
      int from = object;
      for (int i = object + 1; i < actionEnd - 1; i++) {
        boolean repeats =
            context.is(i, link)
                && (context.mark(i - 1, ',') || context.is(i - 1, WordClass.CONJUNCTION));
        if (repeats) {
          int to = context.is(i - 1, WordClass.CONJUNCTION) ? i - 1 : i;
          to = context.mark(to - 1, ',') ? to - 1 : to;
          parts.add(new Range(from, to));
          from = i + 1;
        }
      }
      parts.add(new Range(from, actionEnd));
    }
    for (int p = 0; p < parts.size(); p++) {
      Range part = parts.get(p);
      int from = p == 0 ? quote.from() : part.from();
      int to = p == parts.size() - 1 ? quote.to() : part.to();
      boolean negated = context.is(part.from(), "not") || Wording.avoiding(context, part.from());
      Range action =
          negated && part.to() - part.from() > 1 ? new Range(part.from() + 1, part.to()) : part;
      matches.add(
          Match.recommendation(
                  new Range(from, to), action, cue.range(), Strength.valueOf(cue.value()))
              .withSubject(new Range(quote.from(), cue.range().from()))
              .withPolarity(negated ? Polarity.AVOID : Polarity.DO)
              .withTier(tier));
    }
  }

  /** Where the noun's own phrase begins: its article and adjectives. */
  private static int nounPhraseStart(RuleContext context, int noun) {
    int i = noun;
    while (context.is(
        i - 1,
        WordClass.mask(
            WordClass.DETERMINER,
            WordClass.ADJECTIVE,
            WordClass.VERB_ING,
            WordClass.VERB_PARTICIPLE))) {
      i--;
    }
    return i;
  }

  /** The form of "be" in "… was stressed" behind the noun, or -1. */
  private static int stressedAfter(RuleContext context, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (!context.is(i, "was")
          && !context.is(i, "were")
          && !context.is(i, "is")
          && !context.is(i, "has")
          && !context.is(i, "are")) {
        continue;
      }
      int verb = Wording.skipAdverbs(context, i + 1, to);
      verb = context.is(verb, "been") ? Wording.skipAdverbs(context, verb + 1, to) : verb;
      boolean stressed =
          context.is(verb, WordClass.VERB_PARTICIPLE) && context.lemmaIn(verb, STRESSING);
      if (stressed) {
        return i;
      }
    }
    return -1;
  }

  private static boolean stressedBefore(RuleContext context, int noun, int from) {
    for (int i = noun - 1; i >= from && i > noun - 30; i--) {
      if (context.mark(i, ';')) {
        return false;
      }
      boolean stressing = context.is(i, WordClass.VERB) && context.lemmaIn(i, STRESSING);
      if (stressing && (i >= noun - 7 || context.is(i, WordClass.SPEECH))) {
        return true;
      }
    }
    return false;
  }

  /** "The case for a treaty is strong". */
  private static boolean made(RuleContext context, int from) {
    for (int i = from; i < context.end() - 1; i++) {
      if (context.in(i, Wording.BE)) {
        return context.in(Wording.skipAdverbs(context, i + 1, context.end()), STRONG);
      }
    }
    return false;
  }

  /** "There is a need", "Japan has an opportunity", "the theme was the importance". */
  private static boolean exists(RuleContext context, int noun, int start) {
    for (int i = noun - 1; i >= start && i > noun - 7; i--) {
      if (context.in(i, EXISTENCE)) {
        return true;
      }
      boolean inside =
          context.is(
              i,
              WordClass.mask(
                  WordClass.DETERMINER,
                  WordClass.ADJECTIVE,
                  WordClass.ADVERB,
                  WordClass.VERB_PARTICIPLE,
                  WordClass.QUANTIFIER));
      if (!inside) {
        return false;
      }
    }
    return false;
  }
}
