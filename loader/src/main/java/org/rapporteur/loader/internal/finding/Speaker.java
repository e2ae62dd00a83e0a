package org.rapporteur.loader.internal.finding;

/**
 * Who is reported to speak.
 *
 * @param kind what sort of speaker it is
 * @param actor the index of the named actor, or -1
 */
record Speaker(Kind kind, int actor) {

  enum Kind {
    /** The author of the text. */
    AUTHOR,
    /** Unnamed participants of a meeting, or unnamed experts and officials. */
    PANEL,
    /** Nobody in particular: "it was stressed that". */
    UNNAMED,
    /** Several states or bodies together, whose joint view is nobody's own. */
    JOINT,
    /** A named actor. */
    NAMED
  }

  static final Speaker AUTHOR = new Speaker(Kind.AUTHOR, -1);
  static final Speaker PANEL = new Speaker(Kind.PANEL, -1);
  static final Speaker JOINT = new Speaker(Kind.JOINT, -1);
  static final Speaker UNNAMED = new Speaker(Kind.UNNAMED, -1);

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof Speaker speaker && speaker.kind == kind && speaker.actor == actor;
  }

  @Override
  public int hashCode() {
    return 31 * kind.ordinal() + actor;
  }

  static Speaker named(int actor) {
    return new Speaker(Kind.NAMED, actor);
  }
}
