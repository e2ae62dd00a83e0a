package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.format.DocumentFormat;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.Formats;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.UnreadableException;

/** A caller with a deadline interrupts the thread that loads. */
class InterruptionTest {

  private static final String DEADLINE = "The deadline passes here.";

  private static final List<Document> BATCH =
      IntStream.range(0, 6).mapToObj(InterruptionTest::document).toList();

  private static Document document(int number) {
    return Document.ofText(
        number + ".txt",
        "Oslo should build bridge " + number + ". " + (number == 3 ? DEADLINE : "It is late."));
  }

  /** Reads text; whoever waits for it loses patience in the midst of one document. */
  private static final class Impatience implements DocumentFormat {

    @Override
    public String name() {
      return "impatience";
    }

    @Override
    public Set<String> endings() {
      return Set.of();
    }

    @Override
    public boolean recognises(byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8).contains(DEADLINE);
    }

    @Override
    public FormattedText read(byte[] bytes, FormatContext context) throws UnreadableException {
      Thread.currentThread().interrupt();
      return Formats.standard().of(new byte[] {'a'}).read(bytes, context);
    }
  }

  private static final CorpusLoader LOADER =
      CorpusLoader.builder().formats(Formats.standard().with(new Impatience())).build();

  @AfterEach
  void calmDown() {
    Thread.interrupted();
  }

  private static void threeAreThere(LoadResult result) {
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(result.problems())
        .extracting(Problem::document)
        .containsExactly("3.txt", "4.txt", "5.txt");
    assertThat(result.problems()).extracting(Problem::code).containsOnly(Problem.Code.INTERRUPTED);
    Thread.interrupted();
    assertThat(CorpusJson.write(result.corpus()))
        .isEqualTo(CorpusJson.write(LOADER.load(BATCH.subList(0, 3)).corpus()));
  }

  @Test
  void aDocumentThatIsNotReadToItsEndIsAbsentAndTheOnesBeforeArePresent() {
    threeAreThere(LOADER.load(BATCH));
  }

  @Test
  void filesAreLeftUnreadAsDocumentsAre(@TempDir Path folder) throws IOException {
    for (Document document : BATCH) {
      Files.write(folder.resolve(document.name()), document.bytes());
    }
    threeAreThere(LOADER.load(folder));
  }

  @Test
  void whoComesInterruptedGetsNothing() {
    Thread.currentThread().interrupt();

    LoadResult result = LOADER.load(BATCH.get(0));

    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(result.corpus().sources()).isEmpty();
    assertThat(result.problems()).hasSize(1);
  }

  @Test
  void openingADocumentIsCancelled() {
    assertThatThrownBy(() -> LOADER.open(BATCH.get(3))).isInstanceOf(CancellationException.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void theRestCanBeLoadedLater() {
    LoadResult first = LOADER.load(BATCH);
    Thread.interrupted();
    LoadResult rest = CorpusLoader.create().load(BATCH.subList(3, 6));

    assertThat(first.corpus().merge(rest.corpus()).sources()).hasSize(6);
  }
}
