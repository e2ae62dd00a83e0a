package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.Corpus;

/** Documents that go through the loader one by one. */
class StreamTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();
  private static final Document EMPTY = Document.of("empty.txt", new byte[0]);

  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    TestDocument.all().forEach(document -> documents.add(document.document()));
    documents.add(3, EMPTY);
    documents.add(documents.get(0));
    return documents;
  }

  private static Document note(int number) {
    return Document.ofText(
        "note-" + number + ".txt",
        "Note %d\nOslo should pay for the bridge by %d.".formatted(number, 2000 + number));
  }

  private static List<LoadResult> read(List<Document> documents, int threads) {
    try (Stream<LoadResult> results = LOADER.stream(documents.stream(), threads)) {
      return results.toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 40})
  void eachDocumentGivesWhatItGivesAlone(int threads) {
    List<Document> documents = documents();

    List<LoadResult> results = read(documents, threads);

    assertThat(results).hasSameSizeAs(documents);
    for (int i = 0; i < documents.size(); i++) {
      LoadResult alone = LOADER.load(documents.get(i));
      assertThat(results.get(i)).as(documents.get(i).name()).isEqualTo(alone);
      assertThat(CorpusJson.write(results.get(i).corpus()))
          .isEqualTo(CorpusJson.write(alone.corpus()));
    }
  }

  @Test
  void aProblemComesInThePlaceOfItsDocument() {
    LoadResult result = read(documents(), 2).get(3);

    assertThat(result.corpus()).isEqualTo(Corpus.empty());
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.document()).isEqualTo("empty.txt");
              assertThat(problem.code()).isEqualTo(Problem.Code.EMPTY);
            });
  }

  @Test
  void theResultsMergeToTheCorpusOfAllDocuments() {
    Corpus[] corpora = read(documents(), 2).stream().map(LoadResult::corpus).toArray(Corpus[]::new);

    assertThat(CorpusJson.write(Corpus.empty().merge(corpora)))
        .isEqualTo(CorpusJson.write(LOADER.load(documents()).corpus()));
  }

  @Test
  void theSameTextTwiceIsTwoResultsOfOneSource() {
    List<LoadResult> results =
        read(List.of(note(1), Document.ofText("copy.txt", text(note(1)))), 2);

    assertThat(results).allSatisfy(result -> assertThat(result.problems()).isEmpty());
    assertThat(results.get(0).corpus().sources().get(0).id())
        .isEqualTo(results.get(1).corpus().sources().get(0).id());
  }

  private static String text(Document document) {
    return new String(document.bytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void onlyAFewDocumentsAreDrawnAhead(int threads) {
    AtomicInteger drawn = new AtomicInteger();
    Stream<Document> endless =
        Stream.iterate(0, i -> i + 1).peek(i -> drawn.incrementAndGet()).map(StreamTest::note);
    int ahead = threads == 1 ? 1 : 2 * threads;

    try (Stream<LoadResult> results = LOADER.stream(endless, threads)) {
      assertThat(drawn).hasValue(0);
      Iterator<LoadResult> taken = results.iterator();
      for (int i = 0; i < 20; i++) {
        assertThat(taken.next().corpus().sources().get(0).files().get(0).name())
            .isEqualTo("note-" + i + ".txt");
        assertThat(drawn.get()).isBetween(i + 1, i + ahead);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void closingClosesTheDocuments(int threads) {
    AtomicBoolean closed = new AtomicBoolean();
    Stream<Document> documents =
        IntStream.range(0, 100).mapToObj(StreamTest::note).onClose(() -> closed.set(true));

    try (Stream<LoadResult> results = LOADER.stream(documents, threads)) {
      assertThat(results.limit(2)).hasSize(2);
    }

    assertThat(closed).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatTheDocumentsThrowIsThrown(int threads) {
    Stream<Document> broken =
        IntStream.range(0, 10)
            .mapToObj(
                i -> {
                  if (i == 5) {
                    throw new IllegalStateException("the archive is gone");
                  }
                  return note(i);
                });

    try (Stream<LoadResult> results = LOADER.stream(broken, threads)) {
      assertThatThrownBy(results::toList)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the archive is gone");
    }
  }

  @Test
  void aWaitingThreadCanBeInterrupted() {
    try (Stream<LoadResult> results = LOADER.stream(documents().stream(), 2)) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(results::toList).isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void noThreadIsTooFew() {
    assertThatThrownBy(() -> LOADER.stream(Stream.of(EMPTY), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFolderIsReadInTheOrderOfItsPaths(int threads, @TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.write(folder.resolve("b/second.txt"), note(2).bytes());
    Files.write(folder.resolve("a.txt"), note(1).bytes());
    Files.write(folder.resolve("c.txt"), EMPTY.bytes());

    try (Stream<LoadResult> results = LOADER.stream(folder, threads)) {
      assertThat(
              results.map(
                  result ->
                      Stream.concat(
                              result.corpus().sources().stream()
                                  .map(source -> source.files().get(0).name()),
                              result.problems().stream().map(Problem::document))
                          .collect(Collectors.joining(","))))
          .containsExactly("a.txt", "b/second.txt", "c.txt");
    }
  }

  @Test
  void aFileThatIsGoneWhenItsTurnComesIsAProblem(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("a.txt"), note(1).bytes());
    Files.write(folder.resolve("b.txt"), note(2).bytes());

    try (Stream<LoadResult> results = LOADER.stream(folder)) {
      Iterator<LoadResult> taken = results.iterator();
      Files.delete(folder.resolve("b.txt"));
      assertThat(taken.next().problems()).isEmpty();
      assertThat(taken.next().problems())
          .singleElement()
          .extracting(Problem::code)
          .isEqualTo(Problem.Code.UNREADABLE);
    }
  }

  @Test
  void aMissingFolderIsAProblem(@TempDir Path folder) {
    try (Stream<LoadResult> results = LOADER.stream(folder.resolve("nowhere"), 2)) {
      assertThat(results.flatMap(result -> result.problems().stream()))
          .singleElement()
          .satisfies(problem -> assertThat(problem.document()).endsWith("nowhere"));
    }
  }
}
