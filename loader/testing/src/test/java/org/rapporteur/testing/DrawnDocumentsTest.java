package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.seeds.Seed;

class DrawnDocumentsTest {

  private static final int SOME = 40;
  private static final DrawnDocuments DRAWN = DrawnDocuments.of(7);
  private static final LoadResult LOADED = CorpusLoader.create().load(DRAWN.stream(SOME).toList());

  private static String text(Document document) {
    return new String(document.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void the_same_seed_and_number_give_the_same_document() {
    List<Document> inOrder = DRAWN.stream(5).toList();

    for (int number = 4; number >= 0; number--) {
      Document alone = DrawnDocuments.of(7).document(number);
      assertThat(alone.name()).isEqualTo(inOrder.get(number).name());
      assertThat(text(alone)).isEqualTo(text(inOrder.get(number)));
    }
  }

  @Test
  void another_seed_or_number_gives_another_document() {
    Set<String> texts = new HashSet<>();
    for (long seed = -2; seed < 3; seed++) {
      DrawnDocuments.of(seed).stream(100).map(DrawnDocumentsTest::text).forEach(texts::add);
    }

    assertThat(texts).hasSize(500);
  }

  @Test
  void they_are_as_long_as_the_seeds() {
    double seeds =
        Seed.all().stream().mapToInt(seed -> seed.bytes().length).average().orElseThrow();
    double drawn =
        DRAWN.stream(2000).mapToInt(document -> document.bytes().length).average().orElseThrow();

    assertThat(drawn).isCloseTo(seeds, within(seeds / 20));
  }

  @Test
  void no_place_is_left_unfilled() {
    assertThat(DRAWN.stream(200).map(DrawnDocumentsTest::text))
        .noneMatch(text -> text.contains("{") || text.contains("}") || text.contains("^"));
  }

  @Test
  void a_loader_reads_them_as_a_corpus_like_any_other() {
    assertThat(LOADED).hasNoProblem();
    assertThat(LOADED.corpus().sources()).hasSize(SOME);
    assertThat(LOADED.corpus()).keepsInvariants();
  }

  @Test
  void every_one_has_recommendations_and_nearly_every_one_has_risks() {
    Corpus corpus = LOADED.corpus();

    assertThat(corpus.sources()).allSatisfy(source -> assertThat(in(source)).isNotEmpty());
    assertThat(corpus.recommendations().size()).isGreaterThan(10 * SOME);
    assertThat(corpus.risks().size()).isGreaterThan(10 * SOME);
  }

  private static List<Finding> in(Source source) {
    return LOADED.corpus().findings().stream()
        .filter(finding -> finding.evidence().source().equals(source.id()))
        .toList();
  }

  @Test
  void findings_kinds_actors_and_issues_vary() {
    Corpus corpus = LOADED.corpus();
    List<Finding> findings = corpus.findings();
    Stream<IssueId> issues = findings.stream().flatMap(finding -> finding.issues().stream());
    Stream<ActorId> addressees =
        corpus.recommendations().stream().flatMap(advice -> advice.addressees().stream());

    assertThat(corpus.sources().stream().map(Source::kind).distinct())
        .hasSizeGreaterThanOrEqualTo(4)
        .contains(SourceKind.SESSION_SUMMARY, SourceKind.MINUTES);
    assertThat(issues.distinct()).hasSizeGreaterThan(20);
    assertThat(addressees.distinct()).hasSizeGreaterThan(40);
    assertThat(findings.stream().map(finding -> finding.quote().text()).distinct().count())
        .isGreaterThan(findings.size() * 9L / 10);
    assertThat(findings.stream().flatMap(finding -> finding.evidence().rule().stream()).distinct())
        .hasSizeGreaterThan(8);
  }

  @Test
  void numbers_begin_at_zero() {
    assertThatThrownBy(() -> DRAWN.document(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void a_stream_of_them_holds_none_before_it_is_read() {
    assertThat(DRAWN.stream(Integer.MAX_VALUE).limit(3).map(Document::name))
        .containsExactly("drawn-0.txt", "drawn-1.txt", "drawn-2.txt");
  }
}
