package org.rapporteur.loader.internal.finding;

import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;

/** Persons who are described beside their names, between commas. */
record Appositions(Names names) {

  /** The person before a verb of speech with a comma before it, or -1. */
  int before(RuleContext context, int verb) {
    int described = described(context, verb);
    return described < 0 ? apposed(context, verb - 1) : described;
  }

  /** "X, a professor at Y, said": the person before the apposition, or -1. */
  private int described(RuleContext context, int verb) {
    int described = -1;
    for (NamedPlace place : names.in(context.from(), verb)) {
      boolean comma = context.mark(place.to(), ',') && place.to() < verb - 1;
      if (comma && person(place)) {
        described = place.actor();
      }
    }
    return described;
  }

  /** "The chair, Anna Okello, said": the person whose name two commas enclose, or -1. */
  private int apposed(RuleContext context, int comma) {
    NamedPlace place = names.endingAt(comma - 1);
    if (place == null || !person(place) || !context.mark(place.from() - 1, ',')) {
      return -1;
    }
    long office = WordClass.mask(WordClass.COLLECTIVE, WordClass.NOUN);
    return context.is(place.from() - 2, office) ? place.actor() : -1;
  }

  private boolean person(NamedPlace place) {
    return names.actor(place.actor()).kind() == ActorKind.PERSON;
  }
}
