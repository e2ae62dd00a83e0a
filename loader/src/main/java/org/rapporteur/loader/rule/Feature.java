package org.rapporteur.loader.rule;

/**
 * What can be named of a sentence and its place. A feature is one of these with a value, such as
 * {@code word:undermine} or {@code section:RECOMMENDATIONS}; it is there or not, however often.
 */
enum Feature {
  /** Always there: how rare such sentences are. */
  BIAS("bias"),
  /** A word, by its base form; names of actors and demonyms are left out. */
  WORD("word"),
  /** The first word. */
  FIRST("first"),
  /** What sort of word opens the sentence. */
  OPENING("opening"),
  /** A cue of a kind. */
  CUE("cue"),
  /** What more a cue tells, such as a strength. */
  CUE_VALUE("cue-value"),
  /** Cues of two kinds in the sentence. */
  CUES("cues"),
  /** A cue and a cue of forecast, or a verb of harm and a forecast, in one clause. */
  CLAUSE("clause"),
  /** A sense of a word: harm, improvement, end, advice, negation. */
  SENSE("sense"),
  /** The tense of a finite verb. */
  FINITE("finite"),
  /** How many words there are. */
  LENGTH("length"),
  /** Marks that tell: question mark, quotation marks, colon, semicolon. */
  MARK("mark"),
  /** What a written rule was sure to see: the rule, and the kind of what it saw. */
  RULE("rule"),
  /** What a written rule saw, but weakly. */
  WEAK_RULE("weak-rule"),
  /** How far into the text the sentence stands. */
  POSITION("position"),
  /** Two neighbours, each a function word or the class of its word. */
  PATTERN("pattern"),
  /** The form of the document: advice is rarer in news than in minutes. */
  FORM("form"),
  /** The part of the document. */
  SECTION("section"),
  /** The block: an item of a list, the first sentence, a label before it. */
  BLOCK("block");

  private final String label;

  Feature(String label) {
    this.label = label;
  }

  /** The feature as people read it. */
  String named(String value) {
    return value.isEmpty() ? label : label + ':' + value;
  }

  /** The feature of a name as {@link #named} writes it. */
  static Feature of(String name) {
    int colon = name.indexOf(':');
    String label = colon < 0 ? name : name.substring(0, colon);
    for (Feature feature : values()) {
      if (feature.label.equals(label)) {
        return feature;
      }
    }
    throw new IllegalArgumentException("no feature is called \"" + name + '"');
  }

  /** Takes the features of a sentence, some of them several times. */
  interface Sink {

    /**
     * A feature and where it stands.
     *
     * @param feature which
     * @param value its value, empty if it has none
     * @param from the first token that shows it
     * @param to the token after the last; equal to {@code from} if no word shows it
     */
    void add(Feature feature, String value, int from, int to);

    /**
     * A feature whose value is known before.
     *
     * @param trait which
     * @param from the first token that shows it
     * @param to the token after the last; equal to {@code from} if no word shows it
     */
    default void add(Trait trait, int from, int to) {
      add(trait.feature(), trait.value(), from, to);
    }

    /**
     * The feature {@link #PATTERN} of two neighbours.
     *
     * @param context the sentence
     * @param first a function word, or the class of a word or mark, as {@link SentencePattern}
     *     numbers them
     * @param second what follows it
     */
    default void addPattern(RuleContext context, int first, int second) {
      String before = SentencePattern.name(first, context.lexicon());
      add(PATTERN, before + ' ' + SentencePattern.name(second, context.lexicon()), 0, 0);
    }

    /**
     * The feature {@link #WORD} of a token, unless the lexicon does not know its word.
     *
     * @param context the sentence
     * @param token a token of it
     */
    default void addWord(RuleContext context, int token) {
      String lemma = context.lemma(token);
      if (!lemma.isEmpty()) {
        add(WORD, lemma, token, token + 1);
      }
    }

    /**
     * The feature {@link #FIRST} of a token, which no word shows.
     *
     * @param context the sentence
     * @param token its first word
     */
    default void addFirst(RuleContext context, int token) {
      add(FIRST, context.lemma(token), 0, 0);
    }
  }
}
