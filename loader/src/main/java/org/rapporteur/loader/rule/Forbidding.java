package org.rapporteur.loader.rule;

import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;

/** Words of a recommendation which say that what it names is not to be done. */
final class Forbidding {

  static final Set<String> NONE =
      WordList.of("no", "none", "nobody", "nothing", "neither", "never", "not");

  /** What "no" and "not" are part of without denying an act: no doubt, not only. */
  private static final Set<String> HARMLESS = WordList.named("forbidding.harmless");

  /** Verbs and auxiliaries that, denied, forbid. */
  static final Set<String> FORBIDDING = WordList.named("forbidding.denied");

  private static final Set<String> CHARGING =
      WordList.of("should", "must", "shall", "ought", "better", "please", "can");

  private static final Set<String> LETTING = WordList.of("will", "would", "do", "does");

  /** What stands before "not" where it sets one thing against another, or tells a purpose. */
  private static final Set<String> CONTRASTING =
      WordList.of("and", "but", "or", "order", "so", "his", "her", "their", "its");

  /** Who hopes and asks that something will not be. */
  private static final Set<String> WISHING = WordList.of("hope", "wish", "ask", "want", "trust");

  /** What may stand before the verb of an order. */
  private static final Set<String> BEFORE_ORDER =
      WordList.of("to", "us", "let's", "and", "please", "would", "should", "must", "now");

  private static final int NEAR = 12;

  private Forbidding() {}

  /** Whether anything in a place forbids. */
  static boolean in(RuleContext context, Range place) {
    if (!context.has(Sign.REFUSAL)) {
      return false;
    }
    for (int i = place.from(); i < place.to(); i++) {
      if (stops(context, place, i) || refuses(context, place, i) || denies(context, place, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Let us stop counting", "urges them to cease the levying". */
  private static boolean stops(RuleContext context, Range place, int verb) {
    if (!Wording.avoiding(context, verb) || !context.is(verb, WordClass.VERB_BASE)) {
      return false;
    }
    boolean order =
        verb == place.from()
            || context.in(verb - 1, BEFORE_ORDER)
            || context.mark(verb - 1, ',')
            || context.is(verb - 1, WordClass.ADVERB);
    return order && !Wording.negated(context, Math.max(place.from(), verb - 3), verb);
  }

  /** "No more contracts", "that nothing be said", "none should be sited". */
  private static boolean refuses(RuleContext context, Range place, int word) {
    if (!context.in(word, NONE) || context.in(word + 1, HARMLESS)) {
      return false;
    }
    boolean first =
        word == place.from()
            || context.is(word - 1, "that")
            || context.lemmaIn(word - 1, WISHING) && !context.is(word, "not");
    if (!first) {
      return false;
    }
    boolean finite = false;
    for (int i = word + 1; i < place.to(); i++) {
      boolean charged =
          context.is(i, "be") && i < word + NEAR
              || context.hasCue(CueKind.DEONTIC, i, i + 1) && i < word + NEAR
              || context.in(i, Wording.BE) && context.is(i + 1, "to");
      if (charged && !finite) {
        return true;
      }
      finite |= context.clauses().finite(i);
    }
    return !finite;
  }

  /** "Not to speak of", "should not", "that they not be left", "hoped that they would not". */
  private static boolean denies(RuleContext context, Range place, int not) {
    if (context.in(not, FORBIDDING)) {
      return !context.in(not + 1, HARMLESS)
          && !conditional(context, place, not)
          && !context.hasCue(CueKind.DEONTIC, place.from(), not);
    }
    if (!context.in(not, "not", "never") || context.in(not + 1, HARMLESS)) {
      return false;
    }
    if (context.in(not - 1, CONTRASTING) || context.mark(not - 1, ',')) {
      return false;
    }
    boolean infinitive = context.is(not + 1, "to") && context.is(not + 2, WordClass.VERB_BASE);
    boolean denied = context.in(not - 1, CHARGING);
    boolean order = context.is(not - 1, "do") && not - 1 <= place.from() + 1;
    boolean wished = context.in(not - 1, LETTING) && wished(context, place, not);
    boolean subjunctive =
        context.is(not + 1, WordClass.VERB_BASE)
            && !context.is(not - 1, WordClass.AUXILIARY)
            && !context.is(not - 1, "to")
            && (wished(context, place, not) || near(place, not, i -> context.is(i, "that")));
    return (infinitive || denied || order || wished || subjunctive)
        && !conditional(context, place, not);
  }

  private static boolean wished(RuleContext context, Range place, int before) {
    return near(place, before, i -> context.lemmaIn(i, WISHING));
  }

  /** Whether what is denied is no more than a condition or a reason of what is asked. */
  private static boolean conditional(RuleContext context, Range place, int before) {
    return near(place, before, i -> Wording.conditional(context, i));
  }

  /** Whether something stands a few words before another. */
  private static boolean near(Range place, int before, IntPredicate something) {
    for (int i = Math.max(place.from(), before - NEAR); i < before; i++) {
      if (something.test(i)) {
        return true;
      }
    }
    return false;
  }
}
