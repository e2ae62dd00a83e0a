package org.rapporteur.loader.rule;

import java.util.Set;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Tier;

/**
 * Whether what a clause says of its subject is a loss, without a word of harm: "stand empty", "go
 * elsewhere", "be left with nothing", "become harder", "not last".
 */
final class LossPredicate {

  /** How sure a reading of a predicate is; {@code NONE} if it tells of no loss. */
  enum Reading {
    NONE,
    UNSURE,
    SURE;

    Tier tier() {
      return this == SURE ? Tier.BALANCED : Tier.BROAD;
    }
  }

  private static final Set<String> FADING = WordList.named("loss.fading");
  private static final Set<String> FALLING = WordList.named("loss.falling");
  private static final Set<String> CLOSING = WordList.of("close", "shut", "fold", "leave", "go");
  private static final Set<String> RISING = WordList.named("loss.rising");
  private static final Set<String> LOSING = WordList.named("loss.losing");
  private static final Set<String> DRIVING = WordList.named("loss.driving");
  private static final Set<String> OUT = WordList.named("loss.out");
  private static final Set<String> UNDERGOING = WordList.named("loss.undergoing");
  private static final Set<String> WORSE = WordList.named("loss.worse");
  private static final Set<String> WORSE_IF_MORE = WordList.named("loss.worse-if-more");
  private static final Set<String> ENDURING = WordList.named("loss.enduring");
  private static final Set<String> VALUED = WordList.named("loss.valued");
  private static final Set<String> CONCERNS = WordList.named("loss.concerns");
  private static final Set<String> DEAR = WordList.named("loss.dear");
  private static final Set<String> FEW =
      WordList.of("few", "fewer", "hardly", "scarcely", "barely");
  private static final Set<String> BECOMING =
      WordList.of("be", "become", "get", "grow", "prove", "find", "make", "remain", "look", "seem");
  private static final Set<String> WITHOUT = WordList.named("loss.without");
  private static final Set<String> TAKEN = WordList.of("take", "read", "construe", "interpret");
  private static final Set<String> NOT_TOO_BAD = WordList.of("well", "far", "many", "much");
  private static final Set<String> DEGREES =
      WordList.of("much", "even", "far", "still", "any", "all", "the");
  private static final Set<String> SUFFICING =
      WordList.of("able", "enough", "sufficient", "ready", "there", "available", "in");

  private final RuleContext context;
  private final int start;
  private final int end;

  private LossPredicate(RuleContext context, int start, int end) {
    this.context = context;
    this.start = start;
    this.end = end;
  }

  /**
   * Reads the predicate of a clause.
   *
   * @param start the clause's first token
   * @param verb its lexical verb, auxiliaries passed over
   * @param end the token after its last
   * @param negated whether the verb is denied
   */
  static Reading of(RuleContext context, int start, int verb, int end, boolean negated) {
    return new LossPredicate(context, start, end).read(verb, negated);
  }

  /** Whether a form of "leave" tells that somebody is left exposed, unable or without. */
  static boolean leaves(RuleContext context, int leave, int end) {
    return new LossPredicate(context, leave, end).leaves(leave) == Reading.SURE;
  }

  private Reading read(int verb, boolean negated) {
    if (verb >= end) {
      return Reading.NONE;
    }
    boolean endures = context.lemmaIn(verb, ENDURING);
    if (negated) {
      return endures || able(verb) ? Reading.SURE : Reading.NONE;
    }
    boolean few = context.in(start, FEW) || context.is(start, "little");
    if (few && context.is(verb, WordClass.VERB)) {
      return Reading.SURE;
    }
    if (context.hasCue(CueKind.LOSS, verb, verb + 1)) {
      return badSubject(verb) ? Reading.NONE : Reading.SURE;
    }
    Reading moved = movement(verb);
    return moved != Reading.NONE ? moved : state(verb);
  }

  /** Something goes, falls, rises to harm, is lost or driven out. */
  private Reading movement(int verb) {
    boolean last = !context.is(verb + 1, WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN));
    if (context.lemmaIn(verb, FADING)) {
      return badSubject(verb) ? Reading.NONE : Reading.SURE;
    }
    if (context.lemmaIn(verb, FALLING)) {
      return badSubject(verb) || subject(verb, DEAR)
          ? Reading.NONE
          : subject(verb, VALUED) ? Reading.SURE : Reading.UNSURE;
    }
    if (context.lemmaIn(verb, RISING) && (badSubject(verb) || subject(verb, DEAR))) {
      return Reading.SURE;
    }
    if (context.lemmaIn(verb, CLOSING) && last && (subject(verb, CONCERNS) || verb + 1 == end)) {
      return subject(verb, CONCERNS) ? Reading.SURE : Reading.UNSURE;
    }
    if (context.lemmaIn(verb, DRIVING)) {
      return drivenOut(verb);
    }
    if (context.lemma(verb).equals("leave")) {
      return leaves(verb);
    }
    boolean loses = context.lemmaIn(verb, LOSING) && context.is(verb, WordClass.VERB);
    return loses ? Reading.SURE : Reading.NONE;
  }

  /** Something is or becomes worse, too late, or undergoes a loss. */
  private Reading state(int verb) {
    for (int i = verb; i < end && i < verb + 7; i++) {
      boolean worse =
          context.in(i, WORSE)
              || context.is(i, "less") && context.is(i + 1, WordClass.ADJECTIVE)
              || context.is(i, "more") && worseIfMore(i + 1)
              || context.is(i, "too") && !context.in(i + 1, NOT_TOO_BAD);
      boolean becomes = context.lemmaIn(verb, BECOMING) || before(verb, "be");
      if (worse && becomes) {
        return Reading.SURE;
      }
      boolean between =
          context.is(i, WordClass.mask(WordClass.ADVERB, WordClass.PRONOUN))
              || context.lemmaIn(i, BECOMING)
              || context.in(i, DEGREES)
              || context.lemma(verb).equals("make");
      if (!between) {
        break;
      }
    }
    boolean passive = before(verb, "be") && context.is(verb, WordClass.VERB_PARTICIPLE);
    if (passive && context.lemmaIn(verb, UNDERGOING)) {
      return badSubject(verb) ? Reading.NONE : Reading.SURE;
    }
    boolean takenAs = passive && context.lemmaIn(verb, TAKEN) && within(verb, 4, "as");
    boolean leftWith = passive && context.is(verb, "left");
    return takenAs || leftWith && leaves(verb) != Reading.NONE ? Reading.SURE : Reading.NONE;
  }

  private boolean worseIfMore(int token) {
    return context.in(token, WORSE_IF_MORE)
        || context.hasCue(CueKind.HAZARD_ADJECTIVE, token, token + 1);
  }

  /** "Push small boats out of the fishery", "drive training abroad". */
  private Reading drivenOut(int verb) {
    for (int i = verb + 2; i < end && i < verb + 9; i++) {
      if (context.in(i, OUT)) {
        return Reading.SURE;
      }
    }
    return Reading.NONE;
  }

  /** "Leave the coast exposed", "leave ministers with no choice", "be left behind". */
  private Reading leaves(int leave) {
    for (int i = leave + 1; i < end && i < leave + 11; i++) {
      if (context.in(i, WITHOUT) || context.hasCue(CueKind.HAZARD_ADJECTIVE, i, i + 1)) {
        return Reading.SURE;
      }
    }
    return Reading.NONE;
  }

  /** "Not be able", "not be enough": what is denied is that something suffices. */
  private boolean able(int verb) {
    return before(verb, "be") && context.in(verb, SUFFICING);
  }

  private boolean before(int verb, String auxiliary) {
    for (int i = verb; i >= start && i > verb - 4; i--) {
      if (context.is(i, auxiliary)) {
        return true;
      }
    }
    return false;
  }

  private boolean within(int from, int tokens, String word) {
    for (int i = from; i < end && i <= from + tokens; i++) {
      if (context.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean subject(int verb, Set<String> words) {
    for (int i = start; i < verb; i++) {
      if (context.in(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is said to go or to rise is itself a bad thing: its end is no loss. */
  private boolean badSubject(int verb) {
    for (int i = start; i < verb; i++) {
      boolean hazard =
          context.hasCue(CueKind.HAZARD_NOUN, i, i + 1)
              || context.hasCue(CueKind.HAZARD_VERB, i, i + 1) && context.is(i, WordClass.NOUN);
      if (hazard) {
        return true;
      }
    }
    return false;
  }
}
