package org.rapporteur.testing;

import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.SmallCorpus.CORPUS;

import org.junit.jupiter.api.Test;

/** What it is about, and what a tester reads where it is not so. */
class IssueAssertTest {

  @Test
  void finds_them_by_id_and_label() {
    assertThat(CORPUS).hasIssue("tariffs").under("economy");
    assertThat(CORPUS).hasIssue("Tariffs").matches(issue -> issue.parent().isPresent());
  }

  @Test
  void none_is_called_so() {
    Failure.of(() -> assertThat(CORPUS).hasIssue("tariff"))
        .isEqualTo(
            """
              Expecting an issue
                - called "tariff"   <- not met
              but of all 7, none meets it; nearest first:

              1. tariffs "Tariffs"
                 parent: economy
              2. taiwan "Taiwan"
                 parent: regions
              3. security "Security"
              4. regions "Regions and Relations"
              5. defense-capabilities "Defense Capabilities"
                 parent: security
              ... and 2 more
              """);
  }

  @Test
  void parent_is_another() {
    Failure.of(() -> assertThat(CORPUS).hasIssue("tariffs").under("security"))
        .isEqualTo(
            """
              Expecting an issue
                - called "tariffs"
                - under security   <- not met
              but the only one that meets the rest does not:

              1. tariffs "Tariffs"
                 parent: economy
              """);
  }

  @Test
  void one_is_called_otherwise() {
    Failure.of(() -> assertThat(CORPUS.issues().get(0)).called("tariffs"))
        .isEqualTo(
            """
              Expecting an issue
                - called "tariffs"   <- not met
              but the only one does not:

              1. defense-capabilities "Defense Capabilities"
                 parent: security
              """);
  }
}
