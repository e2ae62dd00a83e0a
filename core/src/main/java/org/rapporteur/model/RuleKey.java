package org.rapporteur.model;

/** What a rule note has for an id: a rule says one thing in one version. */
record RuleKey(RuleId id, String version) {

  static RuleKey of(RuleNote note) {
    return new RuleKey(note.id(), note.version());
  }

  @Override
  public String toString() {
    return id + " version " + version;
  }
}
