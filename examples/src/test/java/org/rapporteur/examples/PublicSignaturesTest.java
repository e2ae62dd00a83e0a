package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.exchange.CorpusCsv;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.model.Corpus;
import org.rapporteur.testing.RapporteurAssertions;

/**
 * What the modules promise: every public signature of their exported packages stands in the {@code
 * api.txt} of the module, so that no change to it goes unseen. Rewritten with -Drecreate=true.
 */
class PublicSignaturesTest {

  @TestFactory
  List<DynamicTest> modules_promise_what_their_files_say() {
    return List.of(
        promises("../core", Corpus.class),
        promises("../core/exchange", CorpusCsv.class),
        promises("../loader", CorpusLoader.class),
        promises("../loader/testing", RapporteurAssertions.class));
  }

  private static DynamicTest promises(String folder, Class<?> inside) {
    Path file = Path.of(folder, "api.txt");
    return DynamicTest.dynamicTest(
        file.normalize().toString(),
        () -> {
          String signatures = PublicSignatures.of(moduleOf(inside));
          if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, signatures);
          }
          assertThat(signatures.lines())
              .as("public signatures, rewritten with -Drecreate=true if the change is meant")
              .containsExactlyElementsOf(Files.readAllLines(file));
        });
  }

  private static Path moduleOf(Class<?> inside) throws IOException, URISyntaxException {
    return Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
