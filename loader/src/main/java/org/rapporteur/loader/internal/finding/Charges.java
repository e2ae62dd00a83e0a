package org.rapporteur.loader.internal.finding;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;

/**
 * Upon whom a sentence lays a duty behind the words for it: "it falls to X", "the onus is on X",
 * "what is asked of X", "my advice to X".
 */
final class Charges {

  /** What a duty is laid upon somebody by; each with the word that leads on to them. */
  private static final Set<String> ON = WordList.named("charges.on");

  private static final Set<String> TO = WordList.named("charges.to");
  private static final Set<String> OF = WordList.named("charges.of");
  private static final Set<String> BARE = WordList.named("charges.bare");

  private static final Set<String> CHARGING =
      WordList.of(
          Stream.of(ON, TO, OF, BARE).flatMap(Set::stream).distinct().toArray(String[]::new));

  /** What may stand between: "the onus is now squarely on". */
  private static final Set<String> BETWEEN = WordList.named("charges.between");

  private static final int MOST_BETWEEN = 3;

  private final Names names;

  Charges(Names names) {
    this.names = names;
  }

  /** The actors charged in a sentence, up to the end of what it recommends. */
  Set<Integer> of(RuleContext context, Range quote) {
    Set<Integer> found = Set.of();
    for (int i = context.from(); i < quote.to() && found.isEmpty(); i++) {
      int at = behind(context, i);
      if (at > 0) {
        found = named(context, context.is(at, "the") ? at + 1 : at, quote.to());
      }
    }
    return found;
  }

  /** Those by whom something is to be done: "the figures should be published by X". */
  Set<Integer> agents(RuleContext context, Range quote) {
    for (int i = quote.from() + 2; i < quote.to() - 1; i++) {
      if (context.is(i, "by") && passiveBefore(context, i, quote.from())) {
        Set<Integer> found = named(context, context.is(i + 1, "the") ? i + 2 : i + 1, quote.to());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }

  /** Whether "be" and a participle stand not far before, and no other clause between. */
  private static boolean passiveBefore(RuleContext context, int by, int from) {
    for (int i = by - 1; i > from && i > by - 8; i--) {
      if (context.mark(i, ',') || context.is(i, WordClass.RELATIVE)) {
        return false;
      }
      if (context.is(i, WordClass.VERB_PARTICIPLE)) {
        int be = i - 1;
        while (be > from && context.is(be, WordClass.ADVERB)) {
          be--;
        }
        return context.is(be, "be");
      }
    }
    return false;
  }

  /** Where it is told who is charged by a word, or -1. */
  private static int behind(RuleContext context, int word) {
    if (!context.in(word, CHARGING)) {
      return -1;
    }
    if (context.in(word, BARE)) {
      return word + 1;
    }
    boolean on = context.in(word, ON);
    boolean to = context.in(word, TO);
    boolean of = context.in(word, OF);
    if (!on && !to && !of) {
      return -1;
    }
    int at = word + 1;
    while (at <= word + MOST_BETWEEN && context.in(at, BETWEEN)) {
      at++;
    }
    boolean leads =
        on && context.in(at, "on", "upon", "with")
            || to && context.is(at, "to")
            || of && context.is(at, "of");
    return leads ? at + 1 : -1;
  }

  /** The actors named from a token on, as far as they are joined. */
  private Set<Integer> named(RuleContext context, int from, int end) {
    NamedPlace first = names.startingAt(from);
    Set<Integer> found = new LinkedHashSet<>();
    if (first != null) {
      for (NamedPlace place : names.joined(context, first)) {
        if (place.to() <= end) {
          found.add(place.actor());
        }
      }
    }
    return found;
  }
}
