package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.OutlineReader;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.Mention;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.TextSpan;

/** The numbered invariants, over every seed and documents of other regions, fields and forms. */
class LoaderInvariantsTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();

  static List<TestDocument> documents() {
    return TestDocument.all();
  }

  private static Corpus load(TestDocument document) {
    LoadResult result = LOADER.load(document.document());
    assertThat(result.problems()).isEmpty();
    return result.corpus();
  }

  private static List<Document> batch() {
    return TestDocument.all().stream().map(TestDocument::document).toList();
  }

  private static Stream<Evidence> evidence(Corpus corpus) {
    return Stream.of(
            corpus.findings().stream().map(Finding::evidence),
            corpus.mentions().stream().map(Mention::evidence),
            corpus.sessions().stream().map(Session::heading))
        .flatMap(stream -> stream);
  }

  /** Invariant 1. */
  @ParameterizedTest
  @MethodSource("documents")
  void quotesAreSlicesOfTheText(TestDocument document) {
    Corpus corpus = load(document);
    Source source = corpus.sources().get(0);

    assertThat(corpus.findings()).isNotEmpty();
    assertThat(evidence(corpus))
        .allSatisfy(
            evidence -> {
              assertThat(source.text().slice(evidence.span())).isEqualTo(evidence.quote().text());
              assertThat(source.text().holdsWholeCharacters(evidence.span())).isTrue();
              assertThat(evidence.quote().text()).isNotBlank().doesNotContain("\n");
            });
  }

  /** Invariant 1, for what stands inside a finding. */
  @ParameterizedTest
  @MethodSource("documents")
  void actionsStandInTheirQuotes(TestDocument document) {
    assertThat(load(document).recommendations())
        .allSatisfy(
            recommendation ->
                assertThat(
                        recommendation.evidence().span().contains(recommendation.action().span()))
                    .as(recommendation.quote().text())
                    .isTrue());
  }

  /** Invariant 2: the alignment leads to the same words in the text as it was decoded. */
  @ParameterizedTest
  @MethodSource("documents")
  void quotesLeadBackToTheSameWords(TestDocument document) {
    Corpus corpus = load(document);
    Alignment alignment = corpus.sources().get(0).files().get(0).alignment();
    String decoded = document.decoded();

    assertThat(alignment.originalLength()).isEqualTo(decoded.length());
    assertThat(evidence(corpus))
        .allSatisfy(
            evidence -> {
              TextSpan original = alignment.toOriginal(evidence.span());
              String there = decoded.substring(original.start(), original.end());
              assertThat(fold(there)).isEqualTo(fold(evidence.quote().text()));
            });
  }

  /** Letters of ASCII and digits, which survive the repair of broken characters. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^A-Za-z0-9]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Invariant 3. */
  @Test
  void idsAreUnique() {
    Corpus corpus = LOADER.load(batch()).corpus();

    assertThat(corpus.sources().stream().map(Source::id)).doesNotHaveDuplicates();
    assertThat(corpus.sessions().stream().map(Session::id)).doesNotHaveDuplicates();
    assertThat(corpus.actors().stream().map(actor -> actor.id())).doesNotHaveDuplicates();
    assertThat(corpus.issues().stream().map(issue -> issue.id())).doesNotHaveDuplicates();
    assertThat(corpus.findings().stream().map(Finding::id)).doesNotHaveDuplicates();
    assertThat(corpus.rules().stream().map(note -> note.id())).doesNotHaveDuplicates();
  }

  /** Invariant 3: a finding's id does not depend on what else is in the batch. */
  @Test
  void idsDoNotDependOnTheBatch() {
    Set<FindingId> alone = new HashSet<>();
    for (TestDocument document : TestDocument.all()) {
      load(document).findings().forEach(finding -> alone.add(finding.id()));
    }

    assertThat(LOADER.load(batch()).corpus().findings().stream().map(Finding::id))
        .hasSameElementsAs(alone);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findingsAreInTextOrder(TestDocument document) {
    assertThat(load(document).findings().stream().map(finding -> finding.evidence().span().start()))
        .isSorted();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothingIsFoundInFurniture(TestDocument document) {
    Corpus corpus = load(document);
    List<TextSpan> furniture = furniture(corpus.sources().get(0));

    for (Finding finding : corpus.findings()) {
      assertThat(furniture)
          .as(finding.quote().text())
          .noneMatch(span -> span.overlaps(finding.evidence().span()));
    }
  }

  @Test
  void documentsHaveFurniture() {
    assertThat(LOADER.load(batch()).corpus().sources().stream())
        .anyMatch(source -> !furniture(source).isEmpty());
  }

  private static List<TextSpan> furniture(Source source) {
    return OutlineReader.read(source.text(), Vocabulary.standard()).blocks().stream()
        .filter(
            block ->
                block.kind() == BlockKind.FURNITURE || block.section() == SectionKind.FURNITURE)
        .map(Block::line)
        .toList();
  }

  /** Invariant 4. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyFindingNamesItsRule(TestDocument document) {
    Corpus corpus = load(document);

    assertThat(corpus.findings())
        .allSatisfy(
            finding -> {
              assertThat(corpus.rule(finding.evidence().rule().orElseThrow())).isPresent();
              assertThat(finding.evidence().cues()).isNotEmpty();
              assertThat(corpus.explain(finding)).contains("by rule ").endsWith(".");
            });
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Corpus corpus = LOADER.load(batch()).corpus();

    assertThat(CorpusJson.read(CorpusJson.write(corpus))).isEqualTo(corpus);
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    String first = CorpusJson.write(LOADER.load(batch()).corpus());

    assertThat(CorpusJson.write(LOADER.load(batch()).corpus())).isEqualTo(first);
    assertThat(CorpusJson.write(CorpusLoader.create().load(batch()).corpus())).isEqualTo(first);
  }

  @Test
  void threadsShareOneLoader() throws Exception {
    List<Document> batch = batch();
    String expected = CorpusJson.write(LOADER.load(batch).corpus());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        tasks.add(() -> CorpusJson.write(LOADER.load(batch).corpus()));
      }
      for (Future<String> written : threads.invokeAll(tasks)) {
        assertThat(written.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "th-TH-u-ca-buddhist, Asia/Bangkok",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "en-US, America/Los_Angeles"
  })
  void localeAndTimeZoneChangeNothing(String tag, String zone) {
    String expected = CorpusJson.write(LOADER.load(batch()).corpus());
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(CorpusJson.write(CorpusLoader.create().load(batch()).corpus()))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }
}
