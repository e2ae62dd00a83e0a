package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.comparison.Agreement;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Tier;

/** The examples of the documentation. */
class PackageExampleTest {

  @TempDir Path folder;

  private final Corpus corpus = SmallCorpus.corpus();

  @Test
  void of_the_package() throws IOException {
    CorpusCsv.recommendations().write(corpus, folder.resolve("recommendations.csv"));
    QdaProject.create().write(corpus, folder.resolve("corpus.qdpx"));

    assertThat(Files.readString(folder.resolve("recommendations.csv"))).startsWith("id,quote,");
    List<CodedText> coded = QdaProject.read(folder.resolve("corpus.qdpx"));
    Corpus byHand = CodeMapping.of(corpus).corpus(coded);
    assertThat(Agreement.between(byHand, corpus).uncompared()).isEmpty();
  }

  @Test
  void of_the_briefing() throws IOException {
    Corpus sure =
        corpus.withFindings(
            corpus.findings().stream().filter(f -> f.evidence().tier() != Tier.BROAD).toList());
    Briefing.markdown().write(sure, folder.resolve("briefing.md"));

    assertThat(Files.readString(folder.resolve("briefing.md"))).doesNotContain("What is feared");
  }
}
