package org.rapporteur.loader.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.exchange.CodeMapping;
import org.rapporteur.exchange.CodedText;
import org.rapporteur.exchange.QdaFormatException;
import org.rapporteur.exchange.QdaProject;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.Corpus;

/**
 * Reads an input as a project of a program for qualitative analysis. It is refused with a message,
 * or its codings lie in their texts and make a corpus.
 */
final class ProjectAttempt {

  private static final CodeMapping MAPPING = CodeMapping.of(Samples.corpus());

  private ProjectAttempt() {}

  static void on(byte[] input) throws IOException {
    Path file = Files.createTempFile("fuzz", ".qdpx");
    try {
      Files.write(file, input);
      List<CodedText> texts = QdaProject.read(file);
      for (CodedText coded : texts) {
        coded
            .spans()
            .forEach(
                span ->
                    Check.that(
                        coded.text().holdsWholeCharacters(span.span()), "coded %s", span.span()));
      }
      Corpus corpus = MAPPING.corpus(texts);
      Check.equal(CorpusJson.read(CorpusJson.write(corpus)), corpus, "read back");
    } catch (QdaFormatException e) {
      Check.that(!e.getMessage().isBlank(), "refused without a reason");
    } finally {
      Files.delete(file);
    }
  }
}
