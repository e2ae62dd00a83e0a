package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.loader.vocabulary.Vocabulary;

/** The table of how ready coders are to name an issue is what our annotated documents give. */
class IssueReadinessTest {

  private static String table() throws IOException {
    try (InputStream stream = Table.class.getResourceAsStream("issue-readiness.csv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** If not, terms, issues or documents have changed since: run {@code mvn -Ptrain}. */
  @Test
  void trainingAgainGivesTheSameBytes() throws IOException {
    String trained = new IssueTraining(AnnotatedDocument.all()).table();
    assertThat(trained.equals(table()))
        .as("issue-readiness.csv is what training gives; run mvn -Ptrain process-test-classes")
        .isTrue();
  }

  @Test
  void everyRowIsAnIssueOfTheCodebook() throws IOException {
    Set<String> codebook =
        Vocabulary.standard().issues().stream()
            .map(issue -> issue.id().toString())
            .collect(Collectors.toSet());
    List<String> rows = table().lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    assertThat(rows).hasSizeGreaterThan(40).isSorted();
    for (String row : rows) {
      assertThat(codebook).contains(row.substring(0, row.indexOf(',')));
      assertThat(Integer.parseInt(row.substring(row.indexOf(',') + 1))).isBetween(625, 1600);
    }
  }
}
