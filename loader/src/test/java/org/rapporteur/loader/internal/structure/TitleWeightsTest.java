package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.vocabulary.Table;

/** The weights of what speaks for a title are what training on our annotated documents gives. */
class TitleWeightsTest {

  private static String resource(Class<?> beside, String name) throws IOException {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** If not, signs, words or documents have changed since: run {@code mvn -Ptrain}. */
  @Test
  void trainingAgainGivesTheSameBytes() throws IOException {
    String trained = new TitleTraining(TitledHead.all()).table();

    assertThat(trained)
        .as("title-weights.csv is what training gives; run mvn -Ptrain process-test-classes")
        .isEqualTo(resource(Table.class, "title-weights.csv"));
  }

  @Test
  void everySignHasAWeight() throws IOException {
    List<String> signs =
        resource(Table.class, "title-weights.csv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();

    assertThat(signs)
        .containsExactlyElementsOf(Arrays.stream(TitleSign.values()).map(Enum::name).toList());
  }

  @Test
  void closedDocumentsAreNotLearntFrom() throws IOException {
    List<String> closed =
        resource(TitleWeightsTest.class, "/development/closed.txt").lines().toList();

    assertThat(TitledHead.all()).hasSizeGreaterThan(100);
    assertThat(TitledHead.all()).noneMatch(head -> closed.contains(head.document()));
  }
}
