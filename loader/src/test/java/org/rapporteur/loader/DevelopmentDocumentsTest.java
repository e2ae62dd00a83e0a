package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;

/**
 * The invariants over the development documents. Some of these are closed: what fails is told as a
 * name and a count, never in a document's words.
 */
class DevelopmentDocumentsTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();

  /**
   * Findings lost and findings gained, together, when all documents are wrapped that are not yet:
   * 277 of 21672, BROAD ones included, when this was last measured, many of them in few documents:
   * wire reports in capitals, and such whose letterheads and items are told by indents or by the
   * width of lines, which wrapping takes away here. A word broken at its own hyphen ("mid-term")
   * can be ambiguous, and what the learned rules weigh changes with it.
   */
  private static final int CHANGED_BY_WRAPPING = 290;

  /** So many findings at least are compared, lest the comparison be of nothing. */
  private static final int COMPARED = 300;

  static List<TestDocument> documents() {
    return TestDocument.development();
  }

  private static List<Document> batch() {
    return documents().stream().map(TestDocument::document).toList();
  }

  private static Corpus load(TestDocument document) {
    LoadResult result = LOADER.load(document.document());
    assertThat(result.problems().size()).as("problems of %s", document).isZero();
    return result.corpus();
  }

  private static List<Evidence> evidence(Corpus corpus) {
    return Stream.of(
            corpus.findings().stream().map(Finding::evidence),
            corpus.mentions().stream().map(Mention::evidence),
            corpus.sessions().stream().map(Session::heading))
        .flatMap(Function.identity())
        .toList();
  }

  @Test
  void someAreClosed() throws IOException {
    List<String> closed =
        new String(
                getClass().getResourceAsStream("/development/closed.txt").readAllBytes(),
                StandardCharsets.UTF_8)
            .lines()
            .toList();
    List<String> names =
        documents().stream().map(document -> document.name().replace(".txt", "")).toList();
    assertThat(names).hasSize(948).containsAll(closed);
    assertThat(closed).hasSize(338).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void quotesAreSlicesOfTheText(TestDocument document) {
    Corpus corpus = load(document);
    SourceText text = corpus.sources().get(0).text();
    assertThat(
            evidence(corpus).stream()
                .filter(
                    evidence ->
                        !text.slice(evidence.span()).equals(evidence.quote().text())
                            || !text.holdsWholeCharacters(evidence.span())
                            || evidence.quote().text().isBlank()
                            || evidence.quote().text().contains("\n"))
                .count())
        .as("evidence that is no slice")
        .isZero();
    assertThat(
            corpus.recommendations().stream()
                .filter(r -> !text.slice(r.action().span()).equals(r.action().text()))
                .count())
        .as("actions that are no slice")
        .isZero();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void quotesLeadBackToTheSameWords(TestDocument document) {
    assertThat(astray(document.bytes(), document.decoded())).as("evidence led astray").isZero();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void quotesOfWrappedLinesLeadBack(TestDocument document) {
    String wrapped = FileForms.wrap(FileForms.lf(document));
    assertThat(astray(FileForms.utf8(wrapped), wrapped)).as("evidence led astray").isZero();
  }

  private static long astray(byte[] bytes, String decoded) {
    Corpus corpus = LOADER.load(Document.of("document.txt", bytes)).corpus();
    Alignment alignment = corpus.sources().get(0).files().get(0).alignment();
    assertThat(alignment.originalLength()).isEqualTo(decoded.length());
    return evidence(corpus).stream()
        .filter(
            evidence -> {
              var place = alignment.toOriginal(evidence.span());
              return !FileForms.words(decoded.substring(place.start(), place.end()))
                  .equals(FileForms.words(evidence.quote().text()));
            })
        .count();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void referencesResolve(TestDocument document) {
    Corpus corpus = load(document);
    List<ActorId> actors = new ArrayList<>();
    corpus.recommendations().forEach(recommendation -> actors.addAll(recommendation.addressees()));
    for (var risk : corpus.risks()) {
      actors.addAll(risk.cause());
      actors.addAll(risk.affected());
    }
    for (Session session : corpus.sessions()) {
      assertThat(corpus.source(session.source())).isPresent();
      actors.addAll(session.speakers());
      session.chair().ifPresent(actors::add);
    }
    for (Finding finding : corpus.findings()) {
      finding.attribution().actor().ifPresent(actors::add);
      finding.session().ifPresent(id -> assertThat(corpus.session(id).isPresent()).isTrue());
      finding.issues().forEach(id -> assertThat(corpus.issue(id).isPresent()).isTrue());
      assertThat(corpus.rule(finding.evidence().rule().orElseThrow()).isPresent()).isTrue();
    }
    for (Mention mention : corpus.mentions()) {
      if (mention instanceof ActorMention actor) {
        actors.add(actor.actor());
      } else if (mention instanceof IssueMention issue) {
        assertThat(corpus.issue(issue.issue()).isPresent()).isTrue();
      }
    }
    assertThat(actors.stream().filter(id -> corpus.actor(id).isEmpty()).count()).isZero();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findingsAreInTextOrder(TestDocument document) {
    assertThat(load(document).findings().stream().map(finding -> finding.evidence().span().start()))
        .isSorted();
  }

  @Test
  void idsAreUnique() {
    Corpus corpus = LOADER.load(batch()).corpus();
    assertThat(corpus.sources()).hasSize(documents().size());
    assertThat(
            List.of(
                    corpus.sources().stream().map(Source::id).toList(),
                    corpus.sessions().stream().map(Session::id).toList(),
                    corpus.actors().stream().map(actor -> actor.id()).toList(),
                    corpus.findings().stream().map(Finding::id).toList())
                .stream()
                .allMatch(ids -> new HashSet<>(ids).size() == ids.size()))
        .isTrue();
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    String first = CorpusJson.write(LOADER.load(batch()).corpus());
    String second = CorpusJson.write(CorpusLoader.create().load(batch()).corpus());
    assertThat(second.equals(first)).as("the same bytes").isTrue();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Corpus corpus = LOADER.load(batch()).corpus();
    assertThat(CorpusJson.read(CorpusJson.write(corpus)).equals(corpus)).isTrue();
  }

  private static List<String> findings(String text, Function<Finding, String> form) {
    Document document = Document.of("document.txt", FileForms.utf8(text));
    return LOADER.load(document).corpus().findings().stream().map(form).toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void windowsLineEndsAndByteOrderMarksChangeNothing(TestDocument document) {
    String text = FileForms.lf(document);
    List<String> plain = findings(text, FileForms::told);
    String windows = text.replace("\n", "\r\n");
    assertThat(findings(windows, FileForms::told).equals(plain)).as("CRLF").isTrue();
    assertThat(findings("\ufeff" + text, FileForms::told).equals(plain)).as("BOM").isTrue();
    assertThat(findings("\ufeff" + windows, FileForms::told).equals(plain)).as("both").isTrue();
  }

  @Test
  void wrappedLinesChangeLittle() {
    List<String> changed = new ArrayList<>();
    int sum = 0;
    int all = 0;
    int rewrapped = 0;
    for (TestDocument document : documents()) {
      String text = FileForms.lf(document);
      if (FileForms.filled(text)) {
        // To fill it to another width leaves long and short lines in turns, as no program does.
        continue;
      }
      String narrow = FileForms.wrap(text);
      rewrapped += narrow.equals(text) ? 0 : 1;
      List<String> plain = findings(text, FileForms::said);
      List<String> wrapped = findings(narrow, FileForms::said);
      List<String> lost = new ArrayList<>(plain);
      wrapped.forEach(lost::remove);
      List<String> gained = new ArrayList<>(wrapped);
      plain.forEach(gained::remove);
      all += plain.size();
      sum += lost.size() + gained.size();
      if (!lost.isEmpty() || !gained.isEmpty()) {
        changed.add(document + " lost " + lost.size() + " gained " + gained.size());
      }
    }
    assertThat(all).isGreaterThanOrEqualTo(COMPARED);
    assertThat(rewrapped).isGreaterThan(documents().size() / 2);
    assertThat(sum)
        .as("of %d findings: %s", all, String.join(", ", changed))
        .isLessThanOrEqualTo(CHANGED_BY_WRAPPING);
  }
}
