package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.Wording.containing;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Corpus;

/** Corpora as parameters of tests. */
class RapporteurExtensionTest {

  @Nested
  @RapporteurTest
  class Parameters {

    private final Corpus ofConstructor;
    private Corpus ofLifecycle = Corpus.empty();

    Parameters(@LoadedFrom("minutes.txt") Corpus corpus) {
      ofConstructor = corpus;
    }

    @BeforeEach
    void take(@LoadedFrom("minutes.txt") Corpus corpus) {
      ofLifecycle = corpus;
    }

    @Test
    void are_the_seeds(@SeedDocuments Corpus corpus, @SeedDocuments LoadResult result) {
      assertThat(corpus).isSameAs(SeedCorpus.load());
      assertThat(result).isSameAs(SeedCorpus.result());
    }

    @Test
    void are_read_from_a_file_beside_the_test_once(@LoadedFrom("minutes.txt") Corpus corpus) {
      assertThat(corpus).recommends("Japan").toDo(containing("tariffs"));
      assertThat(corpus).isSameAs(ofConstructor).isSameAs(ofLifecycle);
    }

    @Test
    void are_read_from_a_folder(@LoadedFrom("/documents") Corpus corpus) {
      assertThat(corpus).hasSources(2).source("second.txt").recommends("Australia");
    }

    @Test
    void tell_problems_if_asked(@LoadedFrom("/twins") LoadResult result) {
      assertThat(result).hasProblem(Problem.Code.DUPLICATE).inDocument("b.txt");
    }
  }

  @Test
  void are_read_from_a_jar(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("documents #1.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("packed/"));
      zip.putNextEntry(new ZipEntry("packed/a note.txt"));
      zip.write("Japan should talk to China.".getBytes(StandardCharsets.UTF_8));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      RapporteurExtension extension = new RapporteurExtension();
      for (String name : List.of("packed", "packed/a note.txt")) {
        assertThat(extension.read(loader.getResource(name)))
            .hasNoProblem()
            .corpus()
            .source("a note.txt");
      }
    }
  }

  private static Events run(Class<?> test) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(test))
        .execute()
        .testEvents();
  }

  private static String failure(Class<?> test) {
    return run(test).failed().stream()
        .map(
            event ->
                event
                    .getPayload(TestExecutionResult.class)
                    .flatMap(result -> result.getThrowable())
                    .map(Throwable::getMessage)
                    .orElse(""))
        .reduce("", (first, second) -> first + second + "\n");
  }

  @ExtendWith(RapporteurExtension.class)
  static class OfMissingFile {
    @Test
    void test(@LoadedFrom("minuets.txt") Corpus corpus) {}
  }

  @Test
  void a_file_is_missing() {
    assertThat(failure(OfMissingFile.class))
        .isEqualTo(
            """
              parameter 1 (@LoadedFrom("minuets.txt")) of test: there is no resource "minuets.txt" in the package org.rapporteur.testing; is it in src/test/resources?
              """);
  }

  @RapporteurTest
  static class OfMissingFolder {
    @Test
    void test(@LoadedFrom("/no/folder") Corpus corpus) {}
  }

  @Test
  void a_folder_is_missing() {
    assertThat(failure(OfMissingFolder.class))
        .isEqualTo(
            """
              parameter 1 (@LoadedFrom("/no/folder")) of test: there is no resource "/no/folder" on the class path; is it in src/test/resources?
              """);
  }

  @RapporteurTest
  static class OfProblems {
    @Test
    void test(@LoadedFrom("/twins") Corpus corpus) {}
  }

  @Test
  void problems_are_not_passed_over() {
    assertThat(failure(OfProblems.class))
        .isEqualTo(
            """
              parameter 1 (@LoadedFrom("/twins")) of test could not be read without problems; make the parameter a LoadResult if they belong to the test:
                b.txt: has the same text as a.txt (DUPLICATE). Both names stand on one source; remove one if that is not meant.
              """);
  }

  @RapporteurTest
  static class OfClasses {
    @Test
    void test(@LoadedFrom("/nothing") Corpus corpus) {}
  }

  @Test
  void a_folder_holds_no_document() {
    assertThat(failure(OfClasses.class))
        .isEqualTo(
            """
              parameter 1 (@LoadedFrom("/nothing")) of test: the folder "/nothing" holds no document
              """);
  }

  @RapporteurTest
  static class OfWrongType {
    @Test
    void test(@SeedDocuments String corpus) {}
  }

  @Test
  void a_type_is_neither_corpus_nor_result() {
    assertThat(failure(OfWrongType.class))
        .isEqualTo(
            """
              parameter 1 (@SeedDocuments) of test can be a Corpus or a LoadResult, not a String
              """);
  }

  static class OfOwnLoader {
    @RegisterExtension
    static final RapporteurExtension CORPORA =
        RapporteurExtension.with(
            CorpusLoader.builder().vocabulary(Vocabulary.builder().build()).build());

    @Test
    void seeds(@SeedDocuments LoadResult result) {
      assertThat(result).hasProblem(Problem.Code.UNSUPPORTED_LANGUAGE).times(5);
    }

    @Test
    void documents(@LoadedFrom("/documents") LoadResult result) {
      assertThat(result).hasProblem(Problem.Code.UNSUPPORTED_LANGUAGE).times(2);
    }
  }

  @Test
  void a_loader_may_be_ones_own() {
    run(OfOwnLoader.class).assertStatistics(events -> events.started(2).succeeded(2));
  }
}
