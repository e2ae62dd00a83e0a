package org.rapporteur.loader.rule;

import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;

/**
 * How a sentence is built, whatever it is about: its words in their order, function words and verbs
 * of advice by their base form, all others by their class. Pairs of neighbours such as {@code
 * should BASE} or {@code it be} tell advice from report.
 *
 * <p>Each part is a number: a word's is that of the lexicon, a class's lies below 0. Mutable, for
 * one sentence and a single thread.
 */
final class SentencePattern {

  /** What stands for a word or mark that is not shown as it is. */
  enum Part {
    START,
    NAME,
    HARM,
    FINITE,
    ING,
    PARTICIPLE,
    BASE,
    DEMONYM,
    NUMBER,
    ADJECTIVE,
    ADVERB,
    NOUN,
    COMMA,
    STOP,
    SEMICOLON,
    COLON,
    QUESTION,
    QUOTATION,
    MARK;

    private static final Part[] ALL = values();

    int number() {
      return ~ordinal();
    }
  }

  /** Words that are shown as they are. */
  private static final long SHOWN =
      WordClass.FUNCTION | WordClass.mask(WordClass.QUANTIFIER, WordClass.PRESCRIBE);

  private final RuleContext context;
  private final Feature.Sink sink;
  private int previous = Part.START.number();

  /** Hands the pairs of neighbours to a sink, when it is told of one part after the other. */
  SentencePattern(RuleContext context, Feature.Sink sink) {
    this.context = context;
    this.sink = sink;
  }

  /** What a part is called. */
  static String name(int part, Lexicon lexicon) {
    return part < 0 ? Part.ALL[~part].name() : lexicon.word(part);
  }

  /** Takes a name, whatever its words. */
  void addName() {
    add(Part.NAME.number());
  }

  /** Takes a word that is no name. */
  void addWord(int token, long classes) {
    boolean shown = (classes & SHOWN) != 0 && (classes & WordClass.HARM.bit()) == 0;
    add(shown ? context.lemmaNumber(token) : wordClass(token, classes).number());
  }

  /** Takes a mark. */
  void addMark(int token) {
    add(mark(token).number());
  }

  private void add(int part) {
    sink.addPattern(context, previous, part);
    previous = part;
  }

  private Part wordClass(int token, long classes) {
    if ((classes & WordClass.HARM.bit()) != 0) {
      return Part.HARM;
    }
    if ((classes & WordClass.VERB) != 0 && context.clauses().finite(token)) {
      return Part.FINITE;
    }
    boolean noun = (classes & WordClass.NOUN.bit()) != 0;
    if ((classes & WordClass.VERB_ING.bit()) != 0) {
      return Part.ING;
    }
    if ((classes & WordClass.VERB_PARTICIPLE.bit()) != 0 && !noun) {
      return Part.PARTICIPLE;
    }
    if ((classes & WordClass.VERB_BASE.bit()) != 0 && !noun) {
      return Part.BASE;
    }
    if ((classes & WordClass.DEMONYM.bit()) != 0) {
      return Part.DEMONYM;
    }
    if ((classes & WordClass.NUMBER.bit()) != 0) {
      return Part.NUMBER;
    }
    if ((classes & WordClass.ADJECTIVE.bit()) != 0 && !noun) {
      return Part.ADJECTIVE;
    }
    return (classes & WordClass.ADVERB.bit()) != 0 ? Part.ADVERB : Part.NOUN;
  }

  private Part mark(int token) {
    return switch (context.mark(token)) {
      case ',' -> Part.COMMA;
      case '.' -> Part.STOP;
      case ';' -> Part.SEMICOLON;
      case ':' -> Part.COLON;
      case '?' -> Part.QUESTION;
      case '"', '\u201c', '\u201d' -> Part.QUOTATION;
      default -> Part.MARK;
    };
  }
}
