package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Source;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.query.FindingCriteria;
import org.rapporteur.query.Oracle;
import org.rapporteur.query.RandomCorpus;

/** On random corpora every count is what a double loop over the findings counts. */
class TableOracleTest {

  /** A dimension and the values that a finding has of it. */
  private record Known<V>(Dimension<V> dimension, Function<Finding, Collection<V>> values) {}

  static IntStream seeds() {
    return IntStream.range(0, RandomCorpus.SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tallies(int seed) {
    Corpus corpus = RandomCorpus.of(seed);
    for (FindingCriteria<?, ?> selection : selections(CorpusIndex.of(corpus))) {
      dimensions(corpus).forEach(known -> checkTally(selection, known));
    }
  }

  private static <V> void checkTally(FindingCriteria<?, ?> selection, Known<V> by) {
    List<? extends Finding> findings = selection.toList();
    Tally<V> tally = Tally.of(selection, by.dimension());
    assertThat(tally.total()).isEqualTo(findings.size());
    assertThat(tally.categories())
        .extracting(category -> category.value().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(
            findings.stream()
                .flatMap(finding -> by.values().apply(finding).stream())
                .collect(Collectors.toSet()));
    assertThat(tally.categories()).extracting(Category::count).isSortedAccordingTo((a, b) -> b - a);
    for (Category<V> category : all(tally.categories(), tally.noneStated())) {
      List<? extends Finding> expected = having(findings, by, category);
      assertThat(category.count())
          .as("%s of %s", category, by.dimension())
          .isEqualTo(expected.size());
      assertThat(category.findings().toList()).isEqualTo(expected);
    }
  }

  /** One of each size, since every pair of dimensions is tried. */
  static IntStream sizes() {
    return IntStream.range(0, 7);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void cross_tables(int seed) {
    Corpus corpus = RandomCorpus.of(seed);
    for (FindingCriteria<?, ?> selection : selections(CorpusIndex.of(corpus))) {
      for (Known<?> rows : dimensions(corpus)) {
        for (Known<?> columns : dimensions(corpus)) {
          checkTable(selection, rows, columns);
        }
      }
    }
  }

  private static <R, C> void checkTable(
      FindingCriteria<?, ?> selection, Known<R> rows, Known<C> columns) {
    List<? extends Finding> findings = selection.toList();
    CrossTab<R, C> table = CrossTab.of(selection, rows.dimension(), columns.dimension());
    assertThat(table.total()).isEqualTo(findings.size());
    Set<FindingId> seen = new HashSet<>();
    int sum = 0;
    for (Category<R> row : table.rows()) {
      assertThat(row.count()).isEqualTo(having(findings, rows, row).size());
      for (Category<C> column : table.columns()) {
        Cell<R, C> cell = table.cell(row, column);
        List<? extends Finding> expected = having(having(findings, rows, row), columns, column);
        assertThat(cell.count())
            .as("%s by %s: %s, %s", rows.dimension(), columns.dimension(), row, column)
            .isEqualTo(expected.size());
        assertThat(cell.findings().toList()).isEqualTo(expected);
        expected.forEach(finding -> seen.add(finding.id()));
        sum += cell.count();
      }
    }
    assertThat(seen).as("every finding stands in a cell").hasSize(findings.size());
    assertThat(table.notes().isEmpty()).isEqualTo(sum == findings.size());
  }

  private static <V> List<? extends Finding> having(
      List<? extends Finding> findings, Known<V> by, Category<V> category) {
    return findings.stream()
        .filter(
            finding -> {
              Collection<V> values = by.values().apply(finding);
              return category.value().map(values::contains).orElseGet(values::isEmpty);
            })
        .toList();
  }

  private static <V> List<Category<V>> all(List<Category<V>> stated, Category<V> none) {
    return Stream.concat(stated.stream(), Stream.of(none)).toList();
  }

  private static List<FindingCriteria<?, ?>> selections(CorpusIndex index) {
    return List.of(
        index.findings(),
        index.recommendations().involving("Actor 1"),
        index.risks().inSessions(),
        index.findings().about("issue-0").except(index.findings().ofYear(2024)));
  }

  private static List<Known<?>> dimensions(Corpus corpus) {
    List<Known<?>> all = new ArrayList<>();
    Function<Finding, Optional<Recommendation>> recommendation =
        finding -> finding.match(Optional::of, risk -> Optional.empty());
    Function<Finding, Optional<Risk>> risk =
        finding -> finding.match(r -> Optional.empty(), Optional::of);
    Function<Finding, Source> source = corpus::source;
    all.add(known(Dimension.SOURCE, f -> Stream.of(source.apply(f).id())));
    all.add(known(Dimension.SOURCE_KIND, f -> Stream.of(source.apply(f).kind())));
    all.add(known(Dimension.SESSION, f -> f.session().stream()));
    all.add(known(Dimension.EVENT, f -> source.apply(f).event().map(e -> e.value()).stream()));
    all.add(
        known(
            Dimension.YEAR,
            f -> CorpusIndex.dateOf(source.apply(f)).map(date -> Year.of(date.year())).stream()));
    all.add(
        known(Dimension.PUBLISHER, f -> source.apply(f).publisher().map(p -> p.value()).stream()));
    all.add(known(Dimension.ACTOR, f -> Oracle.actors(f).stream()));
    all.add(
        known(Dimension.ACTOR_KIND, f -> Oracle.actors(f).stream().map(id -> kind(corpus, id))));
    all.add(
        known(
            Dimension.ADDRESSEE,
            f -> recommendation.apply(f).stream().flatMap(r -> r.addressees().stream())));
    all.add(known(Dimension.CAUSE, f -> risk.apply(f).stream().flatMap(r -> r.cause().stream())));
    all.add(
        known(Dimension.AFFECTED, f -> risk.apply(f).stream().flatMap(r -> r.affected().stream())));
    all.add(known(Dimension.ISSUE, f -> f.issues().stream()));
    all.add(
        known(
            Dimension.PARENT_ISSUE,
            f -> f.issues().stream().map(i -> corpus.issue(i).flatMap(Issue::parent).orElse(i))));
    all.add(
        known(Dimension.STRENGTH, f -> recommendation.apply(f).map(r -> r.strength()).stream()));
    all.add(
        known(Dimension.POLARITY, f -> recommendation.apply(f).map(r -> r.polarity()).stream()));
    all.add(known(Dimension.LIKELIHOOD, f -> risk.apply(f).map(r -> r.likelihood()).stream()));
    all.add(known(Dimension.ATTRIBUTION, f -> Stream.of(f.attribution())));
    all.add(known(Dimension.KIND, f -> Stream.of(f.kind())));
    all.add(known(Dimension.TIER, f -> Stream.of(f.evidence().tier())));
    all.add(known(Dimension.ORIGIN, f -> Stream.of(f.evidence().origin())));
    Function<Finding, Collection<Integer>> own =
        f -> List.of(f.quote().start() % 3, f.issues().size());
    all.add(new Known<>(Dimension.of("own", own), own));
    return all;
  }

  private static ActorKind kind(Corpus corpus, ActorId id) {
    return corpus.actor(id).map(Actor::kind).orElseThrow();
  }

  private static <V> Known<V> known(Dimension<V> dimension, Function<Finding, Stream<V>> values) {
    return new Known<>(dimension, finding -> values.apply(finding).collect(Collectors.toSet()));
  }
}
