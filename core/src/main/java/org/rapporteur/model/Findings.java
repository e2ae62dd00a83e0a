package org.rapporteur.model;

/** What recommendations and risks check alike. */
final class Findings {

  private Findings() {}

  static void checkId(Finding finding) {
    Evidence evidence = finding.evidence();
    FindingId expected = FindingId.of(evidence.source(), finding.kind(), evidence.span());
    if (!finding.id().equals(expected)) {
      throw new IllegalArgumentException(
          finding.id() + " is not the id of the " + finding.kind() + " " + evidence.quote());
    }
  }
}
