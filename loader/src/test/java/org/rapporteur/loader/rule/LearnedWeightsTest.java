package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.FindingKind;

/** The tables of the learned rules are what training on our annotated documents gives. */
class LearnedWeightsTest {

  private static final List<AnnotatedSentence> SENTENCES = AnnotatedSentence.all();

  private static String table(FindingKind kind) throws IOException {
    try (InputStream stream = Weights.class.getResourceAsStream(Training.file(kind))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** If not, words, cues or documents have changed since: run {@code mvn -Ptrain}. */
  @ParameterizedTest
  @EnumSource
  void trainingAgainGivesTheSameBytes(FindingKind kind) throws IOException {
    String trained = new Training(kind, SENTENCES).table();
    assertThat(trained.equals(table(kind)))
        .as("%s is what training gives; run mvn -Ptrain process-test-classes", Training.file(kind))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyRowIsAFeatureOfSeveralDocuments(FindingKind kind) throws IOException {
    List<String> features =
        table(kind)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(row -> row.substring(0, row.indexOf(',')))
            .toList();
    assertThat(features).hasSizeBetween(100, 20_000).isSorted();
    Map<String, Set<String>> documents = new HashMap<>();
    for (AnnotatedSentence sentence : SENTENCES) {
      for (String feature : sentence.features()) {
        documents.computeIfAbsent(feature, key -> new HashSet<>()).add(sentence.document());
      }
    }
    for (String feature : features) {
      assertThat(documents.getOrDefault(feature, Set.of()))
          .as(feature)
          .hasSizeGreaterThanOrEqualTo(5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void closedDocumentsAreNotLearntFrom(FindingKind kind) throws IOException {
    try (InputStream closed =
        LearnedWeightsTest.class.getResourceAsStream("/development/closed.txt")) {
      Set<String> names =
          Set.copyOf(new String(closed.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      assertThat(SENTENCES).noneMatch(sentence -> names.contains(sentence.document()));
      assertThat(SENTENCES).anyMatch(sentence -> sentence.holds(kind));
    }
  }
}
