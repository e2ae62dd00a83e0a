package org.rapporteur.loader.internal.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.ActorKind;

/** What a stage takes a range of tokens for, before it is settled whom it names. */
sealed interface Claim {

  /** A form of the vocabulary; several entries only where they share it. */
  record Known(List<ActorEntry> entries, Naming naming) implements Claim {}

  /** The name of something that does not act, so that nothing inside it is a name either. */
  record NonActor() implements Claim {}

  /** The name of a body by pattern, with the state that qualifies it, empty if none. */
  record Body(int nameFrom, ActorKind kind, String state, boolean alone) implements Claim {}

  /**
   * A person: title and name.
   *
   * @param nameFrom the first token of the name, after the titles
   * @param title the titles, empty if none
   * @param office whether one of the titles is an office
   * @param female whether a title marks a woman
   * @param sure whether the name shows by itself that it is a person's
   */
  record Person(int nameFrom, String title, boolean office, boolean female, boolean sure)
      implements Claim {}

  /**
   * A government named after its leader.
   *
   * @param surname the leader's surname, as in the text
   * @param term which of several the qualifying words ask for
   * @param alias the form to record, if it is not the place itself
   * @param noun administration, government or the like, for one that is not known
   */
  record Administration(String surname, Term term, String alias, String noun) implements Claim {}

  /** A framework of several states that are named one by one: their names, and how it is known. */
  record Grouping(Set<String> states, Optional<ActorEntry> entry) implements Claim {}

  /** Which of a leader's administrations is meant. */
  enum Term {
    ANY,
    FIRST,
    SECOND,
    LATER,
    EARLIER
  }
}
