package org.rapporteur.loader.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.rapporteur.loader.vocabulary.WordList;

/**
 * Words without one of which a rule sees nothing in a sentence, whatever else stands there: a look
 * at the signs of a sentence spares the rule most of them. A word counts as it stands and by its
 * base form.
 */
enum Sign {
  /** Advice against: {@link Dissuasion}. */
  WARNING(Dissuasion.WARNING, Dissuasion.COUNSELLING),
  /** A noun of advice: {@link AdviceNouns}. */
  ADVICE(AdviceNouns.NOUNS, AdviceNouns.OPINIONS),
  /** A verb that gives weight: {@link Stressing}. */
  STRESS(Stressing.STRESSED),
  /** What a meeting agrees upon: {@link MeetingOutcomes}. */
  AGREEMENT(MeetingOutcomes.AGREEING, MeetingOutcomes.SUPPORT),
  /** Before a clause of content. */
  THAT(WordList.of("that")),
  /** A bare "be", or what a subjunctive hangs on: {@link Subjunctives}. */
  SUBJUNCTIVE(WordList.of("be"), Subjunctives.DECIDING),
  /** What one would do: {@link CounselRule}. */
  WOULD(CounselRule.WOULD, CounselRule.CONTRACTED),
  /** A verb of asking: {@link QuestionRule}. */
  ASKING(QuestionRule.ASKING),
  /** A verb of requiring: {@link RequirementRule}. */
  REQUIREMENT(RequirementRule.REQUIRES),
  /** An aim, or the opening of "what is needed is": {@link RequirementRule}. */
  AIM(RequirementRule.AIMS, WordList.of("what", "all")),
  /** "So" and "then" before an imperative: {@link LaterImperatives}. */
  CONCLUSION(WordList.of("so", "then")),
  /** An address: {@link Wording#contact}. */
  ADDRESS(WordList.of("www")),
  /** A modal of possibility: {@link OfferedActs}. */
  OFFER(OfferedActs.MODALS),
  /** A verb of expecting: {@link ForeseenHarm}. */
  FORESIGHT(ForeseenHarm.FORESEEING),
  /** What opens a condition: {@link ConditionalRule}. */
  CONDITION(ConditionalRule.NEGATIVE_CONDITIONS, WordList.of("if", "long", "otherwise", "else")),
  /** A forecast that is no cue: {@link LossRule}. */
  LOSS(LossRule.CANNOT, WordList.of("leaves", "shall")),
  /** What forbids an act, or says that it is to end: {@link Forbidding}. */
  REFUSAL(Forbidding.NONE, Forbidding.FORBIDDING, Wording.AVOIDING),
  /** A verb of believing: {@link Wording#likelihood}. */
  BELIEF(Wording.BELIEVING);

  /** One object, by which the lexicon remembers what it noted. */
  static final ToIntFunction<String> NOTE = noting();

  private final List<Set<String>> words;

  Sign(Set<String> words) {
    this(words, Set.of());
  }

  Sign(Set<String> words, Set<String> more) {
    this(words, more, Set.of());
  }

  Sign(Set<String> words, Set<String> more, Set<String> others) {
    this.words = List.of(words, more, others);
  }

  int bit() {
    return 1 << ordinal();
  }

  /** Gives the bits of the signs that a word is. */
  private static ToIntFunction<String> noting() {
    Map<String, Integer> signs = new HashMap<>();
    for (Sign sign : values()) {
      for (Set<String> some : sign.words) {
        some.forEach(word -> signs.merge(word, sign.bit(), (one, other) -> one | other));
      }
    }
    return word -> signs.getOrDefault(word, 0);
  }
}
