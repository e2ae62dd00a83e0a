package org.rapporteur.loader.internal.finding;

import java.util.List;
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
    int first = firstFrom(from);
    int end = first;
    while (end < places.size() && places.get(end).to() <= to) {
      end++;
    }
    return first == end ? List.of() : places.subList(first, end);
  }

  /** The first place that begins at or behind a token. */
  private int firstFrom(int token) {
    List<NamedPlace> places = named.places();
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place that ends with a token, or null. */
  @Nullable NamedPlace endingAt(int token) {
    List<NamedPlace> places = named.places();
    int i = firstFrom(Math.max(0, token - 12));
    while (i < places.size() && places.get(i).to() <= token) {
      i++;
    }
    return i < places.size() && places.get(i).to() == token + 1 ? places.get(i) : null;
  }

  /** Whether a verb of speech in the past or present follows a name: who is named only speaks. */
  static boolean speaks(RuleContext context, NamedPlace place) {
    return context.is(place.to(), WordClass.SPEECH)
        && context.is(place.to(), WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_S))
        && !context.is(place.to() + 1, "to");
  }
}
