package org.rapporteur.loader.rule;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;

/**
 * Which tokens of a sentence are finite verbs, as far as their classes and neighbours tell.
 *
 * <p>Immutable and thread-safe.
 */
final class FiniteVerbs {

  static final Set<String> MODALS = WordList.named("finite-verbs.modals");
  private static final Set<String> NOT_FINITE = WordList.of("be", "been", "being", "having", "to");

  /** What is finite wherever it stands: modals, and forms of "be", "have" and "do". */
  private static final Set<String> FINITE =
      WordList.of(
          Stream.of(MODALS, WordList.named("finite-verbs.be"))
              .flatMap(Set::stream)
              .distinct()
              .toArray(String[]::new));

  /** What can be, or end, the subject of a verb. */
  static final long NOMINAL =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.PRONOUN,
          WordClass.COLLECTIVE,
          WordClass.DEMONYM,
          WordClass.SURNAME);

  /** What every modal and form of "be" is besides, so that other words need not be looked up. */
  static final long VERBAL = WordClass.VERB | WordClass.AUXILIARY.bit();

  private static final long OBJECT_START =
      WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN, WordClass.SUBORDINATOR);

  private final RuleContext context;

  /** Counted from the sentence's first token. */
  private final BitSet verbs;

  FiniteVerbs(RuleContext context) {
    this.context = context;
    int length = context.to() - context.from();
    this.verbs = new BitSet(length);
    for (int i = 0; i < length; i++) {
      if (context.is(context.from() + i, VERBAL) && reads(context.from() + i)) {
        verbs.set(i);
      }
    }
  }

  /** Whether a token is a finite verb, or an auxiliary in finite use. */
  boolean at(int token) {
    return token >= context.from() && verbs.get(token - context.from());
  }

  /** Whether there is one in a range. */
  boolean between(int from, int to) {
    int next = verbs.nextSetBit(Math.max(0, from - context.from()));
    return next >= 0 && next < to - context.from();
  }

  /** The last one before a token, or -1. */
  int lastBefore(int token) {
    int last = verbs.previousSetBit(token - context.from() - 1);
    return last < 0 ? -1 : context.from() + last;
  }

  private boolean reads(int token) {
    if (month(token)) {
      return false;
    }
    if (context.in(token, FINITE)) {
      return true;
    }
    if (!context.is(token, WordClass.VERB) || context.in(token, NOT_FINITE)) {
      return false;
    }
    boolean nominalBefore = nominal(token - 1) || context.is(token - 1, WordClass.ADVERB);
    if (context.is(token, WordClass.VERB_S)) {
      return !context.is(token, WordClass.NOUN)
          || nominalBefore && context.is(token + 1, OBJECT_START);
    }
    if (context.is(token, WordClass.VERB_PAST)) {
      boolean participle = context.is(token, WordClass.VERB_PARTICIPLE);
      return nominalBefore && (!participle || !context.is(token + 1, "by"));
    }
    return context.is(token, WordClass.VERB_BASE)
        && nominalBefore
        && !context.is(token, WordClass.mask(WordClass.NOUN, WordClass.PREPOSITION))
        && !context.is(token - 1, "to");
  }

  /** "In May" is no modal. */
  boolean month(int token) {
    return context.is(token, "may") && context.capitalized(token) && token > context.from();
  }

  /** Whether a token can be, or end, the subject of a verb. */
  boolean nominal(int token) {
    if (context.is(token, NOMINAL) || context.capitalized(token)) {
      return token > context.from() || !context.is(token, WordClass.VERB_ING);
    }
    char mark = context.mark(token);
    return mark == ')' || mark == '"' || mark == '\u201d';
  }
}
