package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.model.Strength.MAY;
import static org.rapporteur.model.Strength.MUST;
import static org.rapporteur.model.Strength.SHOULD;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.Wording.exactly;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Tier;
import org.rapporteur.testing.Fixtures;
import org.rapporteur.testing.RapporteurTest;
import org.rapporteur.testing.SeedDocuments;

/** A tool on top of the library, tested as its author would, with {@code rapporteur-testing}. */
@RapporteurTest
class WatchListTest {

  private static final IssueId TARIFFS = IssueId.of("tariffs");

  private final WatchList watchList = new WatchList(Set.of("Tokyo"), Set.of(TARIFFS));

  @Test
  void alerts_to_what_a_watched_actor_should_do_about_a_watched_issue() {
    Corpus corpus =
        Fixtures.corpus()
            .actor("Japan", ActorKind.STATE, "Tokyo")
            .source(
                "Paper A",
                paper ->
                    paper
                        .recommends("Japan", "lower tariffs", MUST, r -> r.about("tariffs"))
                        .recommends("China", "lower tariffs", MUST, r -> r.about("tariffs"))
                        .recommends(
                            "Japan", "build ships", SHOULD, r -> r.about("defense-industry"))
                        .recommends(
                            "Japan", "tax cars", MAY, r -> r.about("tariffs").tier(Tier.BROAD)))
            .build();

    assertThat(watchList.alerts(corpus))
        .containsExactly(
            new WatchList.Alert("Japan", TARIFFS, MUST, "Japan must lower tariffs", "Paper A"));
  }

  @Test
  void alerts_to_both_sides_of_a_dispute() {
    WatchList japan = new WatchList(Set.of("Japan"), Set.of(TARIFFS));

    assertThat(japan.alerts(Fixtures.twoSourcesThatDisagreeAbout("tariffs")))
        .extracting(WatchList.Alert::title)
        .containsExactly("The Case For", "The Case Against");
  }

  @Test
  void is_run_on_documents_by_name_of_actor_and_issue() {
    Run run = Run.of("Watch", "Japan", "Defense Spending");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Strength    Actor                     Words and where they stand\n")
        .containsPattern("\n(MUST|SHOULD|MAY) +Japan +“");
    assertThat(run).isEqualTo(Run.of("Watch", "Japan", "defense-spending"));
  }

  @Test
  void says_so_if_there_is_nothing_to_be_alerted_to() {
    assertThat(Run.of("Watch", "Atlantis", "tariffs"))
        .isEqualTo(new Run(1, "", "Nobody tells Atlantis to do anything about tariffs.\n"));
  }

  @Test
  void is_silent_where_nothing_is_recommended() {
    assertThat(watchList.alerts(Corpus.empty())).isEmpty();
  }

  @Test
  void alerts_only_to_what_the_documents_say(@SeedDocuments Corpus corpus) {
    List<WatchList.Alert> alerts =
        new WatchList(Set.of("Japan"), Set.of(IssueId.of("defense-spending"))).alerts(corpus);

    assertThat(alerts).isNotEmpty();
    for (WatchList.Alert alert : alerts) {
      assertThat(corpus)
          .source(alert.title())
          .recommends(alert.actor())
          .about("defense-spending")
          .saying(exactly(alert.words()))
          .withStrength(alert.strength());
    }
  }
}
