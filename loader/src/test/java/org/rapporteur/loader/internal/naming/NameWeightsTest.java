package org.rapporteur.loader.internal.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.rule.AnnotatedDocument;
import org.rapporteur.loader.vocabulary.Table;

/** The tables of what speaks for a name are what our annotated documents give. */
class NameWeightsTest {

  private static String table(String name) throws IOException {
    try (InputStream stream = Table.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** If not, word lists, structure or documents have changed since: run {@code mvn -Ptrain}. */
  @Test
  void trainingAgainGivesTheSameBytes() throws IOException {
    NameTraining training = new NameTraining(AnnotatedDocument.all());

    assertThat(training.eventTable().equals(table(NameTraining.EVENTS)))
        .as("%s is what mvn -Ptrain process-test-classes gives", NameTraining.EVENTS)
        .isTrue();
    assertThat(training.hostTable().equals(table(NameTraining.HOSTS)))
        .as("%s is what mvn -Ptrain process-test-classes gives", NameTraining.HOSTS)
        .isTrue();
  }

  /** A feature that nothing shows would never be counted. */
  @ParameterizedTest
  @ValueSource(strings = {NameTraining.EVENTS, NameTraining.HOSTS})
  void everyFeatureCanBeSeen(String name) throws IOException {
    List<NameSign> signs = List.of(NameSign.values());
    Set<String> known =
        signs.stream()
            .flatMap(
                sign ->
                    Stream.concat(
                        IntStream.range(0, sign.steps()).mapToObj(sign::name),
                        sign.cases().stream().map(sign::name)))
            .collect(Collectors.toSet());
    Set<String> ofWords =
        Stream.of(
                NameSign.BEFORE,
                NameSign.SECOND_BEFORE,
                NameSign.AFTER,
                NameSign.FIRST,
                NameSign.LAST,
                NameSign.INSIDE)
            .map(sign -> sign.name(""))
            .collect(Collectors.toSet());
    List<String> features =
        table(name)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.substring(0, line.lastIndexOf(',')))
            .toList();

    assertThat(features).hasSizeGreaterThan(200).isSorted().contains(NameWeights.ANY);
    assertThat(features)
        .allSatisfy(
            feature ->
                assertThat(
                        known.contains(feature)
                            || feature.equals(NameWeights.ANY)
                            || ofWords.contains(feature.substring(0, feature.indexOf(':') + 1)))
                    .as(feature)
                    .isTrue());
  }

  @Test
  void whatTheRulesProposeSpeaksForAName() {
    for (String name : List.of(NameTraining.EVENTS, NameTraining.HOSTS)) {
      NameWeights.Sum sum = NameWeights.named(name).on(HeadWords.of(HeadWordsTest.text("")));
      int[] speaks =
          Arrays.stream(NameSign.Relation.values())
              .mapToInt(
                  relation -> {
                    sum.one(NameSign.RULED, relation);
                    return sum.take();
                  })
              .toArray();
      assertThat(speaks[NameSign.Relation.SAME.ordinal()])
          .as(name)
          .isEqualTo(Arrays.stream(speaks).max().orElseThrow());
    }
  }
}
