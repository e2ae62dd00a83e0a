package org.rapporteur.loader.rule;

import org.rapporteur.model.FindingKind;
import org.rapporteur.model.RuleId;

/** A rule of the library that somebody wrote: what it is called, what it finds and what it says. */
abstract class WrittenRule implements Rule {

  private final RuleId id;
  private final FindingKind kind;
  private final String sentence;

  WrittenRule(String id, FindingKind kind, String sentence) {
    this.id = RuleId.of(id);
    this.kind = kind;
    this.sentence = sentence;
  }

  @Override
  public final RuleId id() {
    return id;
  }

  @Override
  public final FindingKind kind() {
    return kind;
  }

  @Override
  public final String sentence() {
    return sentence;
  }
}
