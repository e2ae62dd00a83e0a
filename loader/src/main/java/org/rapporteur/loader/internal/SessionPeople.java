package org.rapporteur.loader.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.internal.actor.NamedActors;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.structure.SessionSketch;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;

/** Who chaired a session and who spoke in it, where the report names them. */
final class SessionPeople {

  private static final Set<String> CHAIRING = WordList.named("session-people.chairing");

  private SessionPeople() {}

  /** The person named right behind, or right before, a word of chairing. */
  static Optional<ActorId> chair(List<NamedPlace> people, Tokens tokens, NamedActors named) {
    for (NamedPlace place : people) {
      for (int i = Math.max(0, place.from() - 4); i < place.from(); i++) {
        if (CHAIRING.contains(tokens.lexicon().word(tokens.word(i)))) {
          return Optional.of(named.actors().get(place.actor()).id());
        }
      }
    }
    return Optional.empty();
  }

  /** The persons who are the subject of a verb of speech, in the order they are named. */
  static List<ActorId> speakers(List<NamedPlace> people, Tokens tokens, NamedActors named) {
    Set<ActorId> speakers = new LinkedHashSet<>();
    for (NamedPlace place : people) {
      int next = place.to();
      boolean speaks =
          next < tokens.count()
              && tokens.is(next, WordClass.SPEECH.bit())
              && tokens.is(next, WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_S));
      if (speaks) {
        speakers.add(named.actors().get(place.actor()).id());
      }
    }
    return List.copyOf(speakers);
  }

  /** The places where the report of a session names persons. */
  static List<NamedPlace> in(SessionSketch sketch, Tokens tokens, NamedActors named) {
    List<NamedPlace> people = new ArrayList<>();
    for (NamedPlace place : named.places()) {
      Actor actor = named.actors().get(place.actor());
      int start = tokens.start(place.from());
      boolean inside = sketch.span().start() <= start && start < sketch.span().end();
      if (inside && actor.kind() == ActorKind.PERSON) {
        people.add(place);
      }
    }
    return people;
  }
}
