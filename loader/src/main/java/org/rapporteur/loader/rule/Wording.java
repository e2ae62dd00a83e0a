package org.rapporteur.loader.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Likelihood;

/** What several rules ask about the wording of a sentence. */
final class Wording {

  static final Set<String> BE = WordList.named("wording.be");
  static final Set<String> PAST_BE = WordList.of("was", "were", "became", "seemed", "remained");
  private static final Set<String> NEGATIVE = WordList.named("wording.negative");
  static final Set<String> AVOIDING = WordList.named("wording.avoiding");
  private static final Set<String> ACTION_NOUNS = WordList.named("wording.action-nouns");
  private static final Set<String> MITIGATING = WordList.named("wording.mitigating");

  private static final Set<String> NOBODY =
      WordList.of("nobody", "none", "few", "hardly", "scarcely");

  static final Set<String> BELIEVING =
      WordList.of("believe", "expect", "anticipate", "foresee", "suppose", "think", "fear");

  private static final Set<String> LASTING =
      WordList.of("hold", "last", "survive", "recover", "return", "succeed", "suffice", "endure");

  /** Nouns in -tion and -ment that name a state or thing, not an act. */
  private static final Set<String> STATES = WordList.named("wording.states");

  private static final Set<String> DESCRIBING = WordList.named("wording.describing");
  private static final Set<String> REMEDIES = WordList.named("wording.remedies");

  private static final Set<String> CONDITIONS = WordList.named("wording.conditions");

  private static final Set<ActorKind> AGENTS =
      Set.of(
          ActorKind.STATE,
          ActorKind.GOVERNMENT_BODY,
          ActorKind.INTERNATIONAL_ORGANIZATION,
          ActorKind.GROUPING);
  private static final Set<String> AGENT_NOUNS = WordList.named("wording.agent-nouns");
  private static final Set<String> BEFORE_BE = WordList.of("has", "have", "had", "will", "would");

  private static final Set<String> PROCEEDING =
      WordList.of("turn", "go", "move", "proceed", "return", "come", "pass", "adjourn", "hear");

  private Wording() {}

  /** Whether words that name who acts name an actor, or a sort of body or people that can act. */
  static boolean agent(RuleContext context, Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (context.in(i, AGENT_NOUNS)) {
        return true;
      }
    }
    return context.names(subject.from(), subject.to(), AGENTS);
  }

  /** Whether a negative word stands in a range. */
  static boolean negated(RuleContext context, int from, int to) {
    for (int i = from; i < to; i++) {
      if (context.in(i, NEGATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** The first token of a range that is neither adverb nor negation nor comma-enclosed aside. */
  static int skipAdverbs(RuleContext context, int from, int to) {
    int i = from;
    while (i < to) {
      boolean adverb =
          context.is(i, WordClass.mask(WordClass.ADVERB, WordClass.NEGATION, WordClass.ORDINAL))
              && !context.is(i, WordClass.VERB_BASE);
      if (adverb || context.in(i, NEGATIVE)) {
        i++;
      } else if (context.mark(i, ',')) {
        int close = i + 1;
        while (close < to && close < i + 8 && !context.mark(close, ',')) {
          close++;
        }
        if (close >= to || !context.mark(close, ',')) {
          return i;
        }
        i = close + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  /** The verb behind a modal, a phrase between them ("under no circumstances") passed over. */
  static int verbBehind(RuleContext context, int from, int to) {
    int verb = skipAdverbs(context, from, to);
    if (context.is(verb, WordClass.PREPOSITION) && !context.is(verb, WordClass.VERB_BASE)) {
      for (int i = verb + 1; i < to && i < verb + 6; i++) {
        boolean only =
            context.isOnly(
                i,
                WordClass.VERB_BASE,
                WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PREPOSITION));
        if (only) {
          return i;
        }
      }
    }
    return verb;
  }

  /** Whether a verb says that something is not to be done. */
  static boolean avoiding(RuleContext context, int verb) {
    return context.lemmaIn(verb, AVOIDING);
  }

  /** Whether a range speaks of an act: a gerund, or a noun that names one. */
  static boolean act(RuleContext context, int from, int to) {
    int i = from;
    while (i < to
        && context.is(i, WordClass.mask(WordClass.ADVERB, WordClass.DETERMINER))
        && !context.is(i, WordClass.VERB_ING)) {
      i++;
    }
    if (doing(context, i)) {
      return true;
    }
    for (; i < to && !context.is(i, WordClass.RELATIVE); i++) {
      if (context.in(i, ACTION_NOUNS)
          || context.is(i, WordClass.NOUN) && namesAct(context.word(i)) && !context.in(i, STATES)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesAct(String noun) {
    return noun.length() > 7
        && (noun.endsWith("tion")
            || noun.endsWith("ment")
            || noun.endsWith("ance")
            || noun.endsWith("sion"));
  }

  /** Whether a range starts with a gerund, adverbs passed over. */
  static boolean gerund(RuleContext context, int from) {
    int i = from;
    while (context.isOnly(i, WordClass.ADVERB, WordClass.VERB)) {
      i++;
    }
    return doing(context, i);
  }

  /** A form in -ing that is an act, not one that describes a noun ("emerging technologies"). */
  private static boolean doing(RuleContext context, int token) {
    return context.is(token, WordClass.VERB_ING)
        && !context.is(token, WordClass.PREPOSITION)
        && !context.in(token, DESCRIBING);
  }

  /** Whether what stands at a token is the object of a verb that lessens or handles it. */
  static boolean handled(RuleContext context, int token, int clauseStart) {
    for (int i = token - 1; i >= clauseStart && i >= token - 9; i--) {
      boolean finite = context.is(i, WordClass.AUXILIARY) || context.is(i, WordClass.RELATIVE);
      if (finite || context.mark(i, ';') || context.is(i, "that")) {
        return false;
      }
      boolean mitigates = context.is(i, WordClass.VERB) && context.lemmaIn(i, MITIGATING);
      boolean remedy = context.in(i, REMEDIES) && i >= token - 4;
      if (mitigates || remedy) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb that lessens or handles harm stands in a range. */
  static boolean handles(RuleContext context, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean verb = context.is(i, WordClass.VERB);
      if (verb && context.lemmaIn(i, MITIGATING)) {
        return true;
      }
    }
    return false;
  }

  /** How likely the words of a clause put what it says (annotation guide, likelihood). */
  static Likelihood likelihood(RuleContext context, int from, int to) {
    boolean hedged = false;
    boolean certain = false;
    for (RuleContext.Cue cue : context.cues()) {
      if (cue.range().from() < from || cue.range().to() > to) {
        continue;
      }
      if (cue.kind() == CueKind.DENIAL) {
        return Likelihood.UNLIKELY;
      }
      if (cue.kind() == CueKind.CERTAINTY) {
        if (cue.value().equals("LIKELY")) {
          return Likelihood.LIKELY;
        }
        // Of "will" and "could" the first is the main verb's.
        certain |= !hedged;
      }
      // What is feared to come "will" come in the fear alone, as in a possibility.
      hedged |=
          cue.kind() == CueKind.HEDGE
              || cue.kind() == CueKind.FEAR
              || context.in(cue.range().from(), "possibility", "risk");
    }
    if (disbelieved(context, from, to)) {
      return Likelihood.UNLIKELY;
    }
    return certain ? Likelihood.VERY_LIKELY : Likelihood.POSSIBLE;
  }

  /** "We do not expect the town to be attacked": what somebody does not believe. */
  private static boolean disbelieved(RuleContext context, int from, int to) {
    if (!context.has(Sign.BELIEF)) {
      return false;
    }
    for (int i = Math.max(context.from(), from - 6); i < to; i++) {
      boolean believes = context.lemmaIn(i, BELIEVING) && context.is(i, WordClass.VERB);
      int before = Math.max(context.from(), i - 4);
      if (believes && (negated(context, before, i) || nobody(context, before, i))) {
        return !hopes(context, i + 1, to);
      }
    }
    return false;
  }

  /** "That the truce will hold", "the market to recover": not to believe that is to fear. */
  private static boolean hopes(RuleContext context, int from, int to) {
    for (int i = from; i < to; i++) {
      if (context.is(i, WordClass.IMPROVE) || context.lemmaIn(i, LASTING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean nobody(RuleContext context, int from, int to) {
    for (int i = from; i < to; i++) {
      if (context.in(i, NOBODY)) {
        return true;
      }
    }
    return false;
  }

  /** The term of ICD 203 in a range, the longest if several begin together. */
  static Optional<Icd203> estimate(RuleContext context, int from, int to) {
    if (!context.has(CueKind.ESTIMATE)) {
      return Optional.empty();
    }
    return context.cues(CueKind.ESTIMATE).stream()
        .filter(cue -> cue.range().from() >= from && cue.range().to() <= to)
        .max(Comparator.comparingInt(cue -> cue.range().to() - cue.range().from()))
        .map(cue -> Icd203.valueOf(cue.value()));
  }

  /** The words before a verb that name who acts: introductory phrases before a comma left out. */
  static Range subject(RuleContext context, int clauseStart, int verb) {
    int start = clauseStart;
    for (int i = clauseStart; i < verb - 1; i++) {
      boolean introduces =
          context.mark(i, ',')
              && (context.is(clauseStart, WordClass.PREPOSITION)
                  || context.is(clauseStart, WordClass.ADVERB)
                  || context.is(clauseStart, WordClass.ORDINAL)
                  || context.is(clauseStart, WordClass.SUBORDINATOR)
                  || context.is(clauseStart, WordClass.VERB_ING));
      if (introduces) {
        start = i + 1;
      }
    }
    return new Range(start, Math.max(start, verb));
  }

  /** Whether a word opens a condition: if, unless, without, "as long as". */
  static boolean conditional(RuleContext context, int token) {
    boolean compares = context.in(token, "as", "so") && !context.is(token + 1, "long");
    return context.in(token, CONDITIONS) && !compares;
  }

  /** A main clause together with the condition before or behind it ("if…", "unless…"). */
  static Range withCondition(RuleContext context, Range clause) {
    int from = clause.from();
    int to = clause.to();
    if (conditional(context, context.from()) && context.mark(from - 1, ',')) {
      from = context.from();
    }
    if (context.mark(to, ',') && context.in(to + 1, "if", "unless")) {
      to = context.clauses().end(to + 2);
    }
    return new Range(from, to);
  }

  /**
   * Where what stands behind "that" ends, or the link itself if it is another word: "that with the
   * vote coming, prices will fall" is not over at the comma, as nothing has been said before it.
   */
  static int contentEnd(RuleContext context, int link) {
    if (!context.is(link, "that")) {
      return link;
    }
    int end = context.clauses().end(link + 1);
    boolean said = false;
    for (int i = link + 1; i < end; i++) {
      said |= context.clauses().finite(i);
    }
    if (said || !context.mark(end, ',') || end + 1 >= context.end()) {
      return end;
    }
    boolean relative =
        context.is(end + 1, WordClass.RELATIVE) || context.is(end + 2, WordClass.RELATIVE);
    return relative ? context.end() : context.clauses().end(end + 1);
  }

  /** The form of "be" that makes a participle passive, or -1. */
  static int passiveBe(RuleContext context, int verb) {
    for (int i = verb - 1; i >= context.from() && i >= verb - 4; i--) {
      if (context.in(i, BE)) {
        return context.in(i - 1, BEFORE_BE) ? i - 1 : i;
      }
      if (!context.is(i, WordClass.mask(WordClass.ADVERB, WordClass.ORDINAL))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Let us turn to the next paper": a verb that leads through a meeting. */
  static boolean proceeds(RuleContext context, int verb) {
    return context.in(verb, PROCEEDING);
  }

  /** "Send your answer to info@…": where to write is no advice. */
  static boolean contact(RuleContext context) {
    if (!context.mayHave('@') && !context.has(Sign.ADDRESS)) {
      return false;
    }
    for (int i = context.from(); i < context.to(); i++) {
      if (context.mark(i, '@') || context.is(i, "www")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence asks a question. */
  static boolean question(RuleContext context) {
    for (int i = context.to() - 1; i >= context.from() && !context.isWord(i); i--) {
      if (context.mark(i, '?')) {
        return true;
      }
    }
    return false;
  }
}
