package org.rapporteur.loader.rule;

import java.util.List;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;

/**
 * How a sentence is built, whatever it is about: its words in their order, function words and verbs
 * of advice by their base form, all others by their class. Pairs of neighbours such as {@code
 * should BASE} or {@code it be} tell advice from report.
 *
 * <p>Each part is a number: a word's is that of the lexicon, a class's lies below 0.
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

  SentencePattern(RuleContext context) {
    this.context = context;
  }

  /** What a part is called. */
  static String name(int part, Lexicon lexicon) {
    return part < 0 ? Part.ALL[~part].name() : lexicon.word(part);
  }

  /** Hands all pairs of neighbours to a sink. */
  void read(Feature.Sink sink) {
    List<RuleContext.Name> names = context.names();
    int name = 0;
    int previous = Part.START.number();
    int i = context.from();
    while (i < context.to()) {
      while (name < names.size() && names.get(name).range().to() <= i) {
        name++;
      }
      int part;
      if (name < names.size() && names.get(name).range().from() <= i) {
        part = Part.NAME.number();
        i = names.get(name).range().to();
      } else {
        part = context.isWord(i) ? word(i) : mark(i).number();
        i++;
      }
      sink.addPattern(context, previous, part);
      previous = part;
    }
  }

  private int word(int token) {
    long classes = context.classes(token);
    boolean shown = (classes & SHOWN) != 0 && (classes & WordClass.HARM.bit()) == 0;
    return shown ? context.lemmaNumber(token) : wordClass(token, classes).number();
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
