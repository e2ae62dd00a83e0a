package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;

/** A batch in which some documents cannot be read: they are told, and the rest is complete. */
class BatchTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();
  private static final List<TestDocument> GOOD = TestDocument.own();

  /** Neither UTF-8 nor text of an eight-bit encoding: bytes of every value, zeros among them. */
  private static byte[] notText() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 + (i >> 3) * 11);
    }
    return bytes;
  }

  private static final String SPANISH =
      """
      Declaración de los ministros de pesca
      Los ministros se reunieron en Lima y acordaron que los Estados deben proteger las aguas \
      costeras. La flota no debería pescar durante la veda, porque existe el riesgo de que la \
      especie no se recupere. Asimismo, pidieron a la secretaría que presente un informe antes \
      de la próxima reunión.
      """;

  private static Document good(int index) {
    return GOOD.get(index).document();
  }

  private static List<Document> batch() {
    return List.of(
        good(0),
        Document.of("noise.txt", notText()),
        good(1),
        Document.of("empty.txt", new byte[0]),
        good(2),
        Document.of("copy-of-first.txt", GOOD.get(0).bytes()),
        Document.ofText("declaracion.txt", SPANISH),
        good(3));
  }

  @Test
  void problemsNameTheFileAndSayWhatToDo() {
    List<Problem> problems = LOADER.load(batch()).problems();

    assertThat(problems)
        .extracting(Problem::document)
        .containsExactly("noise.txt", "empty.txt", "copy-of-first.txt", "declaracion.txt");
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(
            Problem.Code.UNKNOWN_ENCODING,
            Problem.Code.EMPTY,
            Problem.Code.DUPLICATE,
            Problem.Code.UNSUPPORTED_LANGUAGE);
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.advice()).isNotBlank();
              assertThat(problem.toString())
                  .startsWith(problem.document())
                  .contains(problem.advice());
            });
  }

  @Test
  void sourcesKeepTheOrderOfTheBatch() {
    assertThat(LOADER.load(batch()).corpus().sources())
        .extracting(source -> source.files().get(0).name())
        .containsExactly(
            GOOD.get(0).name(),
            GOOD.get(1).name(),
            GOOD.get(2).name(),
            "declaracion.txt",
            GOOD.get(3).name());
  }

  @Test
  void theRestIsComplete() {
    Corpus corpus = LOADER.load(batch()).corpus();

    for (int i = 0; i < 4; i++) {
      Corpus alone = LOADER.load(good(i)).corpus();
      Source source = alone.sources().get(0);
      assertThat(
              corpus.findings().stream()
                  .filter(finding -> finding.evidence().source().equals(source.id())))
          .containsExactlyElementsOf(alone.findings());
    }
  }

  @Test
  void theSameTextTwiceIsOneSourceWithTwoNames() {
    Source twice = LOADER.load(batch()).corpus().sources().get(0);

    assertThat(twice.files())
        .extracting(SourceFile::name)
        .containsExactly(GOOD.get(0).name(), "copy-of-first.txt");
  }

  @Test
  void anotherLanguageKeepsItsSourceWithoutFindings() {
    LoadResult result = LOADER.load(Document.ofText("declaracion.txt", SPANISH));

    assertThat(result.corpus().sources()).hasSize(1);
    assertThat(result.corpus().findings()).isEmpty();
    assertThat(result.corpus().sources().get(0).text().toString()).contains("aguas costeras");
  }

  @Test
  void aBatchOfNothingIsAnEmptyCorpus() {
    LoadResult result = LOADER.load(List.of());

    assertThat(result.corpus()).isEqualTo(Corpus.empty());
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void aFolderIsReadInTheOrderOfItsPaths(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.write(folder.resolve("b/second.txt"), GOOD.get(1).bytes());
    Files.write(folder.resolve("a.txt"), GOOD.get(0).bytes());
    Files.write(folder.resolve("c.txt"), notText());
    Files.write(folder.resolve("notes.log"), "Not a document.".getBytes(StandardCharsets.UTF_8));

    LoadResult result = LOADER.load(folder);

    assertThat(result.corpus().sources())
        .extracting(source -> source.files().get(0).name())
        .containsExactly("a.txt", "b/second.txt");
    assertThat(result.problems()).singleElement().extracting(Problem::document).isEqualTo("c.txt");
  }

  @Test
  void aMissingFolderIsAProblem(@TempDir Path folder) {
    LoadResult result = LOADER.load(folder.resolve("nowhere"));

    assertThat(result.corpus()).isEqualTo(Corpus.empty());
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Problem.Code.UNREADABLE);
              assertThat(problem.document()).endsWith("nowhere");
            });
  }

  @Test
  void aDocumentAboveTheLimitIsAProblem() {
    CorpusLoader small =
        CorpusLoader.builder().limits(Limits.standard().withMaxBytes(2000)).build();

    LoadResult result =
        small.load(
            List.of(good(0), Document.ofText("note.txt", "Oslo should pay for the bridge.")));

    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Problem.Code.TOO_LARGE);
              assertThat(problem.message()).contains("2000");
            });
    assertThat(result.corpus().sources()).hasSize(1);
  }

  @Test
  void partsOfABatchMergeToTheSameCorpus() {
    Corpus first = LOADER.load(List.of(good(0), good(1))).corpus();
    Corpus second = LOADER.load(List.of(good(2), good(3))).corpus();
    Corpus whole = LOADER.load(List.of(good(0), good(1), good(2), good(3))).corpus();

    assertThat(CorpusJson.write(first.merge(second))).isEqualTo(CorpusJson.write(whole));
  }

  @Test
  void refusesADocumentWithoutANameToSpeakOfItBy() {
    assertThatThrownBy(() -> Document.ofText(" ", "Japan should lower its tariffs."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a document needs a name");
  }
}
