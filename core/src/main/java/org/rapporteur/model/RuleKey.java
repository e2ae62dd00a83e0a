package org.rapporteur.model;

/** What a rule note has for an id: a rule says one thing in one version. */
record RuleKey(RuleId id, String version) {

  static RuleKey of(RuleNote note) {
    return new RuleKey(note.id(), note.version());
  }

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof RuleKey key && key.id.equals(id) && key.version.equals(version);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + version.hashCode();
  }

  @Override
  public String toString() {
    return id + " version " + version;
  }
}
