package org.rapporteur.loader.vocabulary;

/**
 * What a word can be, out of context: parts of speech and the senses that matter for reading policy
 * dialogue. A word may have several; the rules decide by what stands around it.
 *
 * @since 0.1.0
 */
public enum WordClass {
  /** An infinitive or imperative: build, ensure. */
  VERB_BASE,
  /** Third person singular: builds. */
  VERB_S,
  /** Past tense: built. */
  VERB_PAST,
  /** Past participle: built, taken. */
  VERB_PARTICIPLE,
  /** Present participle or gerund: building. */
  VERB_ING,
  /** A noun. */
  NOUN,
  /** An adjective. */
  ADJECTIVE,
  /** An adverb. */
  ADVERB,
  /** An article, demonstrative, possessive or the like. */
  DETERMINER,
  /** A pronoun. */
  PRONOUN,
  /** A preposition. */
  PREPOSITION,
  /** A coordinating conjunction: and, or, but. */
  CONJUNCTION,
  /** A subordinating conjunction: if, unless, because. */
  SUBORDINATOR,
  /** A relative word: which, who. */
  RELATIVE,
  /** An auxiliary or modal verb. */
  AUXILIARY,
  /** A negative word: not, never. */
  NEGATION,
  /** An ordinal or enumerating word: first, lastly. */
  ORDINAL,
  /** A number word. */
  NUMBER,
  /** A day of the week. */
  DAY,
  /** A month. */
  MONTH,
  /** A quantifier: many, several. */
  QUANTIFIER,
  /** Unnamed speakers and groups of people in a meeting: participants, one speaker. */
  COLLECTIVE,
  /** A verb that introduces what someone says or thinks. */
  SPEECH,
  /** A verb that says that somebody should act. */
  PRESCRIBE,
  /** A verb that names or causes something bad. */
  HARM,
  /** A verb that makes something better, stronger or safer. */
  IMPROVE,
  /** A verb that ends, prevents or refuses something. */
  STOP,
  /** A word that stands before a person's name. */
  TITLE,
  /** A given name. */
  GIVEN_NAME,
  /** A family name. */
  SURNAME,
  /** A demonym: Japanese, Kenyans. */
  DEMONYM,
  /** An abbreviation whose full stop does not end a sentence: Dr., vs. */
  ABBREVIATION,
  /** An abbreviation only where a number follows: No. 5. */
  NUMBER_ABBREVIATION;

  /** Any inflected or base form of a verb. */
  public static final long VERB = mask(VERB_BASE, VERB_S, VERB_PAST, VERB_PARTICIPLE, VERB_ING);

  /** The small words that hold a sentence together, whatever it is about. */
  public static final long FUNCTION =
      mask(
          DETERMINER,
          PRONOUN,
          PREPOSITION,
          CONJUNCTION,
          SUBORDINATOR,
          RELATIVE,
          AUXILIARY,
          NEGATION);

  /**
   * The class as one bit of a set.
   *
   * @return a power of two
   */
  public long bit() {
    return 1L << ordinal();
  }

  /**
   * Two classes; without the array of the general form, for rules ask this at every token.
   *
   * @param one a class
   * @param other another
   * @return their bits together
   */
  public static long mask(WordClass one, WordClass other) {
    return one.bit() | other.bit();
  }

  /**
   * Three classes, likewise.
   *
   * @param one a class
   * @param second another
   * @param third another
   * @return their bits together
   */
  public static long mask(WordClass one, WordClass second, WordClass third) {
    return one.bit() | second.bit() | third.bit();
  }

  /**
   * A set of classes.
   *
   * @param classes the classes
   * @return their bits together
   */
  public static long mask(WordClass... classes) {
    long mask = 0;
    for (WordClass wordClass : classes) {
      mask |= wordClass.bit();
    }
    return mask;
  }
}
