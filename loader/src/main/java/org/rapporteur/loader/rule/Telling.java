package org.rapporteur.loader.rule;

import java.util.Set;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;

/** Verbs of advice that advise nothing: a fact is told by them, or a question put. */
final class Telling {

  private static final Set<String> EVIDENCE = WordList.named("directive.evidence");
  private static final Set<String> FACTS =
      WordList.of(
          "is", "are", "was", "were", "has", "have", "had", "does", "did", "will", "may", "might");
  private static final Set<String> QUESTIONS =
      WordList.of("whether", "if", "why", "how", "what", "when", "where", "who", "which", "about");

  private Telling() {}

  /** "The data suggest that prices fell": what is told as a fact is no prescription. */
  static boolean indicative(RuleContext context, int from) {
    for (int i = from; i < context.end() && i < from + 14; i++) {
      if (context.is(i, WordClass.RELATIVE)) {
        return false;
      }
      boolean fact = context.in(i, FACTS);
      if (fact) {
        return true;
      }
      if (context.is(i, WordClass.AUXILIARY)) {
        return false;
      }
      if (context.clauses().finite(i)) {
        return context.is(i, WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_S));
      }
    }
    return false;
  }

  /** "Asked on Monday whether", "asked how": who asks a question wants an answer only. */
  static boolean inquires(RuleContext context, int verb, int end) {
    if (!context.lemma(verb).equals("ask")) {
      return false;
    }
    for (int i = verb + 1; i < end && i < verb + 7; i++) {
      if (context.is(i, "to") && context.is(i + 1, WordClass.VERB_BASE) || context.is(i, "that")) {
        return false;
      }
      if (context.in(i, QUESTIONS)) {
        return true;
      }
    }
    return false;
  }

  /** "The survey suggests that most leave": what figures show is no prescription. */
  static boolean evidence(RuleContext context, int start, int verb) {
    if (!context.lemma(verb).equals("suggest")) {
      return false;
    }
    for (int i = start; i < verb && !context.is(i, WordClass.PREPOSITION); i++) {
      boolean common = i == start || !context.capitalized(i);
      if (context.in(i, EVIDENCE) && common) {
        return true;
      }
    }
    return false;
  }
}
