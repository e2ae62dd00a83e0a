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

/**
 * "This balance requires open channels", "the priority is to…": an aim or situation asks for an
 * act.
 */
final class RequirementRule extends WrittenRule {

  static final Set<String> REQUIRES =
      WordList.of("requires", "require", "demands", "necessitates", "need", "needs");
  private static final Set<String> WANTED = WordList.named("requirement.wanted");
  static final Set<String> AIMS = WordList.named("requirement.aims");
  private static final Set<String> KNOWN =
      WordList.of(
          "clear",
          "plain",
          "obvious",
          "evident",
          "known",
          "simple",
          "uncertain",
          "unclear",
          "well",
          "understood",
          "agreed",
          "disputed",
          "familiar",
          "another");
  private static final long ANY_NOUN = WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE);
  private static final Set<String> LINKING =
      WordList.of("is", "was", "be", "are", "remains", "were");

  RequirementRule() {
    super(
        "prescription.requirement",
        FindingKind.RECOMMENDATION,
        "An aim or situation is said to require an act, or an act is said to be the task or the"
            + " way");
  }

  @Override
  public List<Match> match(RuleContext context) {
    boolean aims = context.has(Sign.AIM);
    boolean asks = aims || context.has(Sign.REQUIREMENT);
    if (!asks || Wording.question(context)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (int i = context.from() + 1; i < context.end(); i++) {
      if (context.in(i, REQUIRES)) {
        requirement(context, i, matches);
      } else if (aims && context.in(i, LINKING)) {
        aim(context, i, matches);
      }
    }
    return matches;
  }

  private static void requirement(RuleContext context, int verb, List<Match> matches) {
    int start = context.clauses().start(verb);
    int end = context.clauses().end(verb);
    boolean relative = context.clauses().opener(verb) >= 0 && !context.is(start - 1, "that");
    boolean noun =
        context.is(
            verb - 1,
            WordClass.mask(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.PREPOSITION));
    boolean people = context.is(verb - 1, WordClass.mask(WordClass.PRONOUN, WordClass.DEMONYM));
    boolean lacks = context.lemma(verb).equals("need");
    if (lacks) {
      lack(context, start, verb, end, relative, matches);
      return;
    }
    boolean acts = Wording.act(context, verb + 1, end);
    if (relative || noun || people || !acts || verb + 1 >= end || start >= verb) {
      return;
    }
    matches.add(
        Match.recommendation(
                new Range(start, end),
                new Range(verb + 1, end),
                new Range(verb, verb + 1),
                Strength.MUST)
            .withTier(Wording.gerund(context, start) ? Tier.BALANCED : Tier.BROAD));
  }

  /** "The alliance needs a short list": what somebody lacks is asked for. */
  private static void lack(
      RuleContext context, int start, int verb, int end, boolean relative, List<Match> matches) {
    boolean thing =
        context.is(
            verb + 1,
            WordClass.mask(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.QUANTIFIER));
    // "The wells need protecting".
    boolean doing = context.isOnly(verb + 1, WordClass.VERB_ING, ANY_NOUN);
    boolean noun =
        context.is(
            verb - 1,
            WordClass.mask(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.PREPOSITION));
    Range subject = Wording.subject(context, start, verb);
    boolean own = context.in(verb - 1, "we", "they");
    if (!thing && !doing
        || noun
        || relative
        || subject.empty()
        || Wording.negated(context, verb - 2, verb)) {
      return;
    }
    matches.add(
        Match.recommendation(
                new Range(start, end),
                new Range(verb + 1, end),
                new Range(verb, verb + 1),
                Strength.SHOULD)
            .withSubject(subject)
            .withTier(
                doing || own || Wording.agent(context, subject) ? Tier.BALANCED : Tier.BROAD));
  }

  private static Strength strength(RuleContext context, int start, int be) {
    for (RuleContext.Cue cue : context.cues(CueKind.DEONTIC)) {
      if (cue.range().from() >= start && cue.range().to() <= be + 1) {
        return Strength.valueOf(cue.value());
      }
    }
    return context.hasCue(CueKind.OPTION, start, be) ? Strength.MAY : Strength.SHOULD;
  }

  private static boolean avoidsBefore(RuleContext context, int be) {
    for (int i = context.from(); i < be; i++) {
      if (Wording.avoiding(context, i) || context.is(i, WordClass.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** "What is needed is clear": what is said of it is not what it is. */
  private static boolean open(RuleContext context, int be) {
    int next = Wording.skipAdverbs(context, be + 1, context.end());
    return context.in(next, KNOWN) || context.in(be + 1, KNOWN);
  }

  /** "What is needed is a single window": what stands behind the second "be" is asked for. */
  private static void cleft(RuleContext context, int be, List<Match> matches) {
    int start = context.clauses().start(be);
    int what = context.is(context.from(), "what") ? context.from() : start;
    boolean asks = false;
    for (int i = what + 1; i < be; i++) {
      asks |= context.in(i, WANTED);
    }
    int end = context.clauses().end(be);
    boolean second = asks && what < be - 2;
    boolean opens =
        context.is(what, "what") || context.is(what, "all") && context.is(what + 1, "that");
    if (opens && !open(context, be) && second && be + 1 < end && !context.is(be, "was")) {
      matches.add(
          Match.recommendation(
                  new Range(what, end),
                  new Range(be + 1, end),
                  new Range(be, be + 1),
                  Strength.SHOULD)
              .withSubject(new Range(what + 1, be)));
    }
  }

  /** "The priority should be to…", "what is needed is …ing". */
  private static void aim(RuleContext context, int be, List<Match> matches) {
    int act = Wording.skipAdverbs(context, be + 1, context.end());
    boolean infinitive = context.is(act, "to") && context.is(act + 1, WordClass.VERB_BASE);
    if (!infinitive) {
      cleft(context, be, matches);
      return;
    }
    int start = context.clauses().start(be);
    int end = context.clauses().end(act);
    boolean cleft = context.is(context.from(), "what") || context.is(start, "what");
    boolean aim = cleft && context.hasCue(CueKind.DEONTIC, context.from(), be);
    boolean avoids = aim && avoidsBefore(context, be);
    start = aim ? context.from() : start;
    for (int i = start; i < be; i++) {
      aim |= context.in(i, AIMS);
    }
    boolean past = context.is(be, "was") || context.is(be, "were");
    if (!aim || act + 1 >= end || Wording.negated(context, start, act)) {
      return;
    }
    boolean first = true;
    for (Range phrase : context.clauses().verbPhrases(act + 1, end)) {
      matches.add(
          Match.recommendation(
                  first ? new Range(start, phrase.to()) : phrase,
                  phrase,
                  new Range(be, act + 1),
                  strength(context, start, be))
              .withSubject(new Range(start, be))
              .withPolarity(avoids ? Polarity.AVOID : Polarity.DO)
              .withTier(past ? Tier.BROAD : Tier.BALANCED));
      first = false;
    }
  }
}
