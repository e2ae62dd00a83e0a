package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** Acts that a modal of possibility offers, whatever the verb. */
final class OfferedActs {

  static final Set<String> MODALS = WordList.of("could", "might");

  /** What may come about by itself, is merely known or said, or is no act of anybody. */
  private static final Set<String> NOT_ACTS = WordList.named("option.not-acts");

  /** What could be done to something without anybody's meaning to help by it. */
  private static final Set<String> NOT_OFFERED = WordList.named("option.not-offered");

  private static final Set<String> NOTHING = WordList.of("nothing", "nobody", "little", "few");

  private OfferedActs() {}

  /** "The list could be shortened", "our ports might lend the pilots". */
  static List<Match> of(RuleContext context) {
    List<Match> matches = new ArrayList<>();
    if (Wording.question(context)) {
      return matches;
    }
    for (int i = context.from() + 1; i < context.end() - 1; i++) {
      if (context.in(i, MODALS)) {
        read(context, i, matches);
      }
    }
    return matches;
  }

  private static void read(RuleContext context, int modal, List<Match> matches) {
    int start = context.clauses().start(modal);
    int end = context.clauses().end(modal);
    int verb = Wording.skipAdverbs(context, modal + 1, end);
    boolean passive = context.is(verb, "be");
    verb = passive ? Wording.skipAdverbs(context, verb + 1, end) : verb;
    Range subject = Wording.subject(context, start, modal);
    boolean act =
        context.is(verb, WordClass.mask(passive ? WordClass.VERB_PARTICIPLE : WordClass.VERB_BASE))
            && !context.lemmaIn(verb, passive ? NOT_OFFERED : NOT_ACTS)
            && !context.is(verb, WordClass.mask(WordClass.HARM, WordClass.SPEECH));
    if (!act
        || verb >= end
        || subject.empty()
        || dependent(context, modal, start)
        || Wording.negated(context, start, verb)
        || context.in(subject.from(), NOTHING)
        || harmful(context, start, end)) {
      return;
    }
    if (passive || agent(context, subject)) {
      matches.add(
          Match.recommendation(
                  new Range(start, end),
                  new Range(verb, end),
                  new Range(modal, modal + 1),
                  Strength.MAY)
              .withSubject(subject)
              .withTier(Tier.BALANCED));
    }
  }

  /** Whether an actor, and not something that is an actor's, is to act. */
  private static boolean agent(RuleContext context, Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (context.is(i, WordClass.PREPOSITION) && !context.is(i, "of")) {
        return false;
      }
    }
    Range head = new Range(subject.to() - 1, subject.to());
    return Wording.agent(context, head) && !context.is(subject.to() + 1, "either");
  }

  /** Conditions, relative clauses and comparisons offer nothing. */
  private static boolean dependent(RuleContext context, int modal, int start) {
    int opener = context.clauses().opener(modal);
    boolean content =
        context.is(opener, "that") && context.is(opener - 1, WordClass.SPEECH)
            || context.is(opener, "where");
    return opener >= 0 && !content
        || context.is(start - 1, WordClass.mask(WordClass.RELATIVE, WordClass.SUBORDINATOR))
            && !content
        || Wording.conditional(context, context.from());
  }

  private static boolean harmful(RuleContext context, int from, int to) {
    return context.hasCue(CueKind.HAZARD_NOUN, from, to)
        || context.hasCue(CueKind.HAZARD_VERB, from, to)
        || context.hasCue(CueKind.LOSS, from, to)
        || context.hasCue(CueKind.DENIAL, from, to);
  }
}
