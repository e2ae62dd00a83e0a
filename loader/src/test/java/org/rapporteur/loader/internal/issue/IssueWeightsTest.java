package org.rapporteur.loader.internal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.rule.AnnotatedDocument;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.loader.vocabulary.Vocabulary;

/** The tables of what speaks for an issue are what our annotated documents give. */
class IssueWeightsTest {

  private static String table(String name) throws IOException {
    try (InputStream stream = Table.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> features(String name) throws IOException {
    return table(name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.substring(0, line.lastIndexOf(',')))
        .toList();
  }

  /** If not, terms, words, issues or documents have changed since: run {@code mvn -Ptrain}. */
  @Test
  void trainingAgainGivesTheSameBytes() throws IOException {
    IssueTraining training = new IssueTraining(AnnotatedDocument.all());

    assertThat(training.documentTable().equals(table(IssueTraining.DOCUMENTS)))
        .as("%s is what mvn -Ptrain process-test-classes gives", IssueTraining.DOCUMENTS)
        .isTrue();
    assertThat(training.passageTable().equals(table(IssueTraining.PASSAGES)))
        .as("%s is what mvn -Ptrain process-test-classes gives", IssueTraining.PASSAGES)
        .isTrue();
  }

  /** A feature that nothing shows would never be counted. */
  @ParameterizedTest
  @ValueSource(strings = {IssueTraining.DOCUMENTS, IssueTraining.PASSAGES})
  void everyFeatureCanBeSeen(String name) throws IOException {
    Vocabulary vocabulary = Vocabulary.standard();
    Set<String> issues =
        IssueCoding.codebook(vocabulary).stream().map(Object::toString).collect(Collectors.toSet());
    Set<String> signs =
        Arrays.stream(IssueSign.values())
            .flatMap(sign -> IntStream.range(0, sign.steps()).mapToObj(sign::name))
            .collect(Collectors.toSet());

    assertThat(features(name)).hasSizeGreaterThan(1000).isSorted().doesNotHaveDuplicates();
    for (String feature : features(name)) {
      int colon = feature.indexOf(':');
      String of = feature.substring(0, Math.max(0, colon));
      String value = feature.substring(colon + 1);
      if (of.isEmpty()) {
        assertThat(signs).contains(feature);
      } else if (of.equals("issue")) {
        assertThat(value)
            .satisfiesAnyOf(
                issue -> assertThat(issues).contains(issue),
                issue -> assertThat(issue).isEqualTo(IssueWeights.ANY));
      } else {
        assertThat(issues).contains(of);
        assertThat(vocabulary.lexicon().knows(value)).as(feature).isTrue();
      }
    }
  }

  @Test
  void moreTermsSpeakMoreForAnIssue() {
    IssueWeights weights = IssueWeights.ofDocuments();

    assertThat(weights.of(IssueSign.TERMS.name(IssueSign.TERMS.step(12))))
        .isGreaterThan(weights.of(IssueSign.TERMS.name(IssueSign.TERMS.step(1))));
    assertThat(weights.of(IssueSign.STRETCHES.name(IssueSign.STRETCHES.step(9))))
        .isGreaterThan(weights.of(IssueSign.STRETCHES.name(IssueSign.STRETCHES.step(0))));
  }
}
