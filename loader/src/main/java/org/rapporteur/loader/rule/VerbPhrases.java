package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.WordClass;

/** The verb phrases that one modal, "to" or gerund governs: "build X and share Y" is two. */
final class VerbPhrases {

  private static final long VERB_AND =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.PREPOSITION,
          WordClass.ADJECTIVE,
          WordClass.NUMBER,
          WordClass.QUANTIFIER,
          WordClass.DEMONYM);

  private VerbPhrases() {}

  static List<Range> of(RuleContext context, int verb, int end) {
    boolean gerund = context.is(verb, WordClass.VERB_ING);
    List<Range> phrases = new ArrayList<>();
    int start = verb;
    for (int i = verb + 1; i < end; i++) {
      boolean joint =
          context.is(i, "and") || context.is(i, "or") && !context.is(i - 1, WordClass.VERB_BASE);
      boolean serial = context.mark(i, ',');
      if (!joint && !serial) {
        continue;
      }
      int next = i + 1;
      while (next < end
          && (context.in(next, Clauses.COORDINATORS)
              || context.is(next, "to")
              || context.is(next, "not")
              || context.isOnly(next, WordClass.ADVERB, WordClass.VERB))) {
        next++;
      }
      if (next < end - 1 && startsVerbPhrase(context, next, gerund) && i - start > 1) {
        phrases.add(new Range(start, i));
        start = next;
        i = next;
      }
    }
    phrases.add(new Range(start, end));
    return phrases;
  }

  private static boolean startsVerbPhrase(RuleContext context, int token, boolean gerund) {
    if (gerund) {
      return context.is(token, WordClass.VERB_ING)
          && context.is(token + 1, VERB_AND | FiniteVerbs.NOMINAL);
    }
    boolean forbids =
        context.is(token, "don't") && context.is(token + 1, WordClass.VERB_BASE)
            || context.is(token, "do")
                && context.is(token + 1, "not")
                && context.is(token + 2, WordClass.VERB_BASE);
    if (forbids || !context.is(token, WordClass.VERB_BASE)) {
      return forbids;
    }
    boolean otherwise =
        context.is(
            token, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PREPOSITION));
    return !otherwise
        ? !context.isHyphen(token + 1)
        : context.is(
            token + 1,
            WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN, WordClass.QUANTIFIER));
  }
}
