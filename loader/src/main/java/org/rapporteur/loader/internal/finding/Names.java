package org.rapporteur.loader.internal.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.internal.actor.NamedActors;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.Actor;

/** The named places of a text, to be asked by range of tokens. Immutable. */
final class Names {

  /** How many tokens a name has at most that is asked for by its last one. */
  private static final int LONGEST = 13;

  private final NamedActors named;

  /** For each token up to the last place the first place that begins at or behind it. */
  private final int[] next;

  Names(NamedActors named) {
    this.named = named;
    List<NamedPlace> places = named.places();
    int last = places.isEmpty() ? -1 : places.get(places.size() - 1).from();
    this.next = new int[last + 1];
    int token = 0;
    for (int place = 0; place < places.size(); place++) {
      int behind = places.get(place).from() + 1;
      Arrays.fill(next, token, behind, place);
      token = behind;
    }
  }

  NamedActors named() {
    return named;
  }

  Actor actor(int index) {
    return named.actors().get(index);
  }

  /** The places inside a range, in text order. */
  List<NamedPlace> in(int from, int to) {
    List<NamedPlace> places = named.places();
    int first = next(from);
    int end = first;
    // Places do not overlap, so that they end in the order in which they begin.
    while (end < places.size() && places.get(end).to() <= to) {
      end++;
    }
    // Unlike List.of(), this empty list is walked without an iterator anew: most sentences name
    // nobody.
    return first == end ? Collections.emptyList() : places.subList(first, end);
  }

  /** The first place that begins at or behind a token. */
  private int next(int token) {
    return token < next.length ? next[Math.max(0, token)] : named.places().size();
  }

  /** The place that ends with a token, or null. */
  @Nullable NamedPlace endingAt(int token) {
    int before = next(token + 1) - 1;
    if (before < 0) {
      return null;
    }
    NamedPlace place = named.places().get(before);
    return place.to() == token + 1 && place.to() - place.from() <= LONGEST ? place : null;
  }

  /** The place that begins with a token, or null. */
  @Nullable NamedPlace startingAt(int token) {
    List<NamedPlace> places = named.places();
    int i = next(token);
    return i < places.size() && places.get(i).from() == token ? places.get(i) : null;
  }

  /**
   * The places from one on that are joined to it by commas, conjunctions and articles, itself the
   * first: "X, Y and the Z".
   */
  List<NamedPlace> joined(RuleContext context, NamedPlace first) {
    List<NamedPlace> places = named.places();
    int from = next(first.from());
    int end = from + 1;
    while (end < places.size()
        && places.get(end).from() == joinedFrom(context, places.get(end - 1))) {
      end++;
    }
    return places.subList(from, end);
  }

  /** Where a name would begin that is joined to another. */
  private static int joinedFrom(RuleContext context, NamedPlace place) {
    int at = place.to();
    boolean comma = context.mark(at, ',');
    at += comma ? 1 : 0;
    boolean and = context.is(at, WordClass.CONJUNCTION);
    at += and ? 1 : 0;
    return comma || and ? at + (context.is(at, "the") ? 1 : 0) : -1;
  }

  /** Whether a verb of speech in the past or present follows a name: who is named only speaks. */
  static boolean speaks(RuleContext context, NamedPlace place) {
    return context.is(place.to(), WordClass.SPEECH)
        && context.is(place.to(), WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_S))
        && !context.is(place.to() + 1, "to");
  }
}
