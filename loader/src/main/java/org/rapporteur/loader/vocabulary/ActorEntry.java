package org.rapporteur.loader.vocabulary;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Code;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Role;

/**
 * An actor that the vocabulary knows before any text is read.
 *
 * @param name its canonical name
 * @param kind what sort of actor it is
 * @param state the two-letter code of the state it belongs to, empty if none
 * @param surname for a person, the form that follows a title; else empty
 * @param codes by which codes public lists know it
 * @param roles offices a person held
 * @param term for an administration, its leader and time in office
 * @since 0.1.0
 */
public record ActorEntry(
    String name,
    ActorKind kind,
    String state,
    String surname,
    List<Code> codes,
    List<Role> roles,
    Optional<Term> term) {

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof ActorEntry entry
        && entry.name.equals(name)
        && entry.kind == kind
        && entry.state.equals(state)
        && entry.surname.equals(surname)
        && entry.codes.equals(codes)
        && entry.roles.equals(roles)
        && entry.term.equals(term);
  }

  /** By its name alone, which tells nearly all apart; entries are looked up at every mention. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /**
   * The time in office that an administration is named after.
   *
   * @param leader the full name of its leader
   * @param surname the leader's surname
   * @param from when it began
   * @param to when it ended; empty if it lasts
   * @param ordinal which of the leader's administrations it is; 0 if the only one
   */
  public record Term(
      String leader,
      String surname,
      Optional<PartialDate> from,
      Optional<PartialDate> to,
      int ordinal) {

    // Written out, since what a record has by itself is put together when it is first used.
    @Override
    public boolean equals(Object other) {
      return other instanceof Term term
          && term.leader.equals(leader)
          && term.surname.equals(surname)
          && term.from.equals(from)
          && term.to.equals(to)
          && term.ordinal == ordinal;
    }

    @Override
    public int hashCode() {
      return 31 * leader.hashCode() + ordinal;
    }
  }
}
