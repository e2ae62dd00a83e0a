package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Review;
import org.rapporteur.model.Reviewer;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Tier;

/** An analyst fills in a table, keeps it, and applies it again. */
class ReviewAgainTest {

  @TempDir Path folder;

  /** As if the library had read it. */
  private static Corpus extracted() {
    Corpus corpus = TinyCorpus.corpus();
    return corpus.withFindings(
        corpus.findings().stream()
            .<Finding>map(
                finding ->
                    finding.match(
                        r -> r.withEvidence(r.evidence().withOrigin(Origin.MODEL)),
                        r -> r.withEvidence(r.evidence().withOrigin(Origin.MODEL))))
            .toList());
  }

  private static LoadResult result(Corpus corpus) {
    return new LoadResult(corpus, List.of());
  }

  private Run review(Corpus corpus, String... files) throws IOException {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    List<String> arguments = new ArrayList<>(List.of(docs.toString()));
    arguments.addAll(List.of(files));
    return Run.of(new ReviewAgain(documents -> result(corpus)), arguments.toArray(String[]::new));
  }

  @Test
  void writes_a_table_and_applies_it_once_it_is_filled_in() throws IOException {
    Path table = folder.resolve("review.csv");

    assertThat(review(extracted(), table.toString()).out())
        .startsWith("6 findings stand in " + table + ". Write CONFIRM, REJECT or AMEND into");

    String filled =
        Files.readString(table)
            .replaceFirst("\r\n,", "\r\nCONFIRM,")
            .replaceFirst("\r\n,", "\r\nREJECT,");
    Files.writeString(table, filled);
    assertThat(review(extracted(), table.toString()).out())
        .isEqualTo("2 decisions: 2 applied.\n1 of 5 findings reviewed.\n");
  }

  @Test
  void lists_what_moved_or_vanished_and_keeps_the_review_for_the_next_time() throws IOException {
    Corpus corpus = extracted();
    Risk war = corpus.risks().get(1);
    Path old = folder.resolve("old.json");
    Path kept = folder.resolve("kept.csv");
    Reviews.write(
        Reviewer.of(corpus, "Ann").reject(war).confirm(corpus.risks().get(0)).review(), old);
    Corpus later = corpus.withFindings(corpus.recommendations()).with(Reviewer.of(corpus).review());

    Run run = review(later, old.toString(), kept.toString());

    assertThat(run.out())
        .isEqualTo(
            """
            2 decisions: 1 settled, 1 vanished.
            1 decision vanished:
              “because a blockade could cut Taiwan’s energy supplies”
                no longer read there; kept as the reviewer has it
            1 of 5 findings reviewed.
            The review as it holds now stands in %s.
            """
                .formatted(kept));
    assertThat(Reviews.read(kept)).isEqualTo(Reviews.read(old));
  }

  @Test
  void the_briefing_shows_what_is_reviewed_and_what_is_not() {
    Corpus corpus = extracted();
    Review review =
        Reviewer.of(corpus).reject(corpus.risks().get(1)).confirm(corpus.risks().get(0)).review();

    String briefing =
        BriefingText.of(result(corpus), Tier.BALANCED, Optional.of(corpus.apply(review)));

    assertThat(briefing)
        .contains(
            """
            What is feared
            - POSSIBLE from China, for Taiwan: because a blockade could cut Taiwan’s energy supplies [3]
            """)
        .containsPattern("\\[3] “because a blockade[^\\[]*, reviewed\n")
        .doesNotContain("War is unlikely")
        .endsWith(
            """
            3 recommendations and 1 risk in 1 document, 4 actors named.
            1 of 4 findings reviewed.
            No problems.
            """);
    assertThat(briefing.split(", reviewed", -1)).hasSize(2);
  }

  @Test
  void the_briefing_reads_a_review_of_the_seeds() {
    Corpus seeds = CorpusLoader.create().load(Documents.seeds()).corpus();
    Path file = folder.resolve("seeds.csv");
    Reviews.write(Reviewer.of(seeds).reject(seeds.risks().get(0)).review(), file);

    Run run = Run.of("Briefing", "--review", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\n0 of ").contains(" findings reviewed.\n");
    assertThat(Run.of("Briefing", "--review", folder.resolve("none.csv").toString()).err())
        .contains("none.csv cannot be read");
  }
}
