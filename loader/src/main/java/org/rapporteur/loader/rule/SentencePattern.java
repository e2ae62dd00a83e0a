package org.rapporteur.loader.rule;

import java.util.List;
import org.rapporteur.loader.vocabulary.WordClass;

/**
 * How a sentence is built, whatever it is about: its words in their order, function words and verbs
 * of advice by their base form, all others by their class. Pairs of neighbours such as {@code
 * should BASE} or {@code it be} tell advice from report.
 */
final class SentencePattern {

  private static final String START = "START";

  /** Words that are shown as they are. */
  private static final long SHOWN =
      WordClass.FUNCTION | WordClass.mask(WordClass.QUANTIFIER, WordClass.PRESCRIBE);

  private final RuleContext context;

  SentencePattern(RuleContext context) {
    this.context = context;
  }

  /** Hands all pairs of neighbours to a sink. */
  void read(Feature.Sink sink) {
    List<RuleContext.Name> names = context.names();
    int name = 0;
    String previous = START;
    int i = context.from();
    while (i < context.to()) {
      while (name < names.size() && names.get(name).range().to() <= i) {
        name++;
      }
      String part;
      if (name < names.size() && names.get(name).range().from() <= i) {
        part = "NAME";
        i = names.get(name).range().to();
      } else {
        part = context.isWord(i) ? word(i) : mark(i);
        i++;
      }
      sink.addPattern(previous, part);
      previous = part;
    }
  }

  private String word(int token) {
    long classes = context.classes(token);
    if ((classes & WordClass.HARM.bit()) != 0) {
      return "HARM";
    }
    if ((classes & SHOWN) != 0) {
      return context.lemma(token);
    }
    if ((classes & WordClass.VERB) != 0 && context.clauses().finite(token)) {
      return "FINITE";
    }
    boolean noun = (classes & WordClass.NOUN.bit()) != 0;
    if ((classes & WordClass.VERB_ING.bit()) != 0) {
      return "ING";
    }
    if ((classes & WordClass.VERB_PARTICIPLE.bit()) != 0 && !noun) {
      return "PARTICIPLE";
    }
    if ((classes & WordClass.VERB_BASE.bit()) != 0 && !noun) {
      return "BASE";
    }
    if ((classes & WordClass.DEMONYM.bit()) != 0) {
      return "DEMONYM";
    }
    if ((classes & WordClass.NUMBER.bit()) != 0) {
      return "NUMBER";
    }
    if ((classes & WordClass.ADJECTIVE.bit()) != 0 && !noun) {
      return "ADJECTIVE";
    }
    return (classes & WordClass.ADVERB.bit()) != 0 ? "ADVERB" : "NOUN";
  }

  private String mark(int token) {
    return switch (context.mark(token)) {
      case ',' -> "COMMA";
      case '.' -> "STOP";
      case ';' -> "SEMICOLON";
      case ':' -> "COLON";
      case '?' -> "QUESTION";
      case '"', '\u201c', '\u201d' -> "QUOTATION";
      default -> "MARK";
    };
  }
}
