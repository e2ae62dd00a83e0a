package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiersTest {

  private static final String TEXT =
      """
      Notes on the ferry

      Samoa should repair the northern pier before the storms.
      Without a second boat the outer islands would be cut off from the hospital.
      The pier was built in 1961.
      """;

  /** What somebody coded: an advice that a keyword shows, and a risk that none does. */
  private static final String GOLD =
      """
      {"file": "ferry.txt", "source": {"title": "Notes on the ferry", "kind": "OTHER"},
       "sessions": [], "actors": [], "issues": [],
       "recommendations": [{"quote": "Samoa should repair the northern pier before the storms",
         "addressees": [], "attribution": "AUTHOR", "strength": "SHOULD", "issues": ["other"]}],
       "risks": [{"quote": "Without a second boat the outer islands would be cut off from the hospital",
         "attribution": "AUTHOR", "cause": [], "affected": [], "likelihood": "POSSIBLE",
         "issues": ["other"]}]}
      """;

  @TempDir Path folder;

  @Test
  void sets_each_tier_beside_keywords_and_rules() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(gold.resolve("ferry.json"), GOLD);
    Files.writeString(docs.resolve("ferry.txt"), TEXT);

    Run run = Run.of("Tiers", gold.toString(), docs.toString());

    assertThat(run.code()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(2)).isEqualTo("keywords           1.000 1.000 1.000    1.000 0.000 0.000");
    assertThat(lines.subList(3, 7))
        .allSatisfy(line -> assertThat(line).matches("\\w+( \\w+)? +([01]\\.\\d{3} ?){3} +.*"))
        .satisfies(
            rows ->
                assertThat(rows)
                    .extracting(row -> row.substring(0, 11).strip())
                    .containsExactly("rules alone", "STRICT", "BALANCED", "BROAD"));
    assertThat(recall(lines.get(6))).isGreaterThanOrEqualTo(recall(lines.get(5)));
    assertThat(recall(lines.get(5))).isGreaterThanOrEqualTo(recall(lines.get(4)));
  }

  private static double recall(String line) {
    return Double.parseDouble(line.substring(25, 30));
  }
}
