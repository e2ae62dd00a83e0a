package org.rapporteur.loader.internal.finding;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.internal.actor.NamedActors;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.Actor;

/** The named places of a text, to be asked by range of tokens. */
record Names(NamedActors named) {

  Actor actor(int index) {
    return named.actors().get(index);
  }

  /** The places inside a range, in text order. */
  List<NamedPlace> in(int from, int to) {
    List<NamedPlace> places = named.places();
    int first = first(place -> place.from() >= from);
    // Places do not overlap, so that they end in the order in which they begin.
    int end = first(place -> place.to() > to);
    return places.subList(first, Math.max(first, end));
  }

  /** The first of the places that a condition holds for from there on. */
  private int first(Predicate<NamedPlace> condition) {
    int low = 0;
    int high = named.places().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(named.places().get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The place that ends with a token, or null. */
  @Nullable NamedPlace endingAt(int token) {
    List<NamedPlace> places = named.places();
    int i = first(place -> place.from() >= token - 12);
    while (i < places.size() && places.get(i).to() <= token) {
      i++;
    }
    return i < places.size() && places.get(i).to() == token + 1 ? places.get(i) : null;
  }

  /** The place that begins with a token, or null. */
  @Nullable NamedPlace startingAt(int token) {
    List<NamedPlace> places = named.places();
    int i = first(place -> place.from() >= token);
    return i < places.size() && places.get(i).from() == token ? places.get(i) : null;
  }

  /** Whether a verb of speech in the past or present follows a name: who is named only speaks. */
  static boolean speaks(RuleContext context, NamedPlace place) {
    return context.is(place.to(), WordClass.SPEECH)
        && context.is(place.to(), WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_S))
        && !context.is(place.to() + 1, "to");
  }
}
