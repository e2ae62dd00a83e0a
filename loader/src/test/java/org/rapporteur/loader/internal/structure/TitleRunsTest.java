package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.loader.rule.AnnotatedDocument;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.text.SourceText;

/** Which lines above a text are its title together. */
class TitleRunsTest {

  private static final String TEXT =
      "\n\nThe participants met for two days and spoke about what had changed since the spring."
          + " They found that little had, and that much of what was promised had been forgotten.\n"
          + "A second paragraph says the same of the autumn, at somewhat greater length than the"
          + " first one did, and comes to no other end.\n";

  private static List<String> title(String head) {
    SourceText text = SourceText.of(head.replace(" // ", "\n\n").replace(" / ", "\n") + TEXT);
    return OutlineReader.read(text, Vocabulary.standard()).blocks().stream()
        .filter(block -> block.kind() == BlockKind.TITLE)
        .map(block -> text.slice(block.span()))
        .toList();
  }

  /** One bar parts lines, two bars paragraphs; of the title lines are parted by a bar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "INSTITUTE OF LAKE STUDIES // The Water Beneath Us / How three cities share an aquifer //"
            + " by Ana Pohl;The Water Beneath Us / How three cities share an aquifer",
        "Grain After the Flood // Rotterdam, 4 May 1988;Grain After the Flood",
        "Fifth Alpine Dialogue on Transit // Summary of Discussions // Bolzano, 3-4 June 1997;"
            + "Fifth Alpine Dialogue on Transit / Summary of Discussions",
        "Ports and Pilots // Maria Keller / 12 March 2011;Ports and Pilots",
        "Report of the Second Conference / on Lake Trade // Lusaka, 11-12 May 1991;"
            + "Report of the Second Conference / on Lake Trade",
        "SUMMARY OF PROCEEDINGS // Fourth Prague Forum / on Cyber Security // Prague, 3 June 2013;"
            + "Fourth Prague Forum / on Cyber Security",
      })
  void linesThatStandTogether(String head, String title) {
    assertThat(title(head)).containsExactly(title.split(" / "));
  }

  /** If not, traits, words or documents have changed since: run {@code mvn -Ptrain}. */
  @Test
  void trainingAgainGivesTheSameBytes() throws IOException {
    String trained = new TitleRunTraining(AnnotatedDocument.all()).table();

    try (InputStream stream = Table.class.getResourceAsStream("title-run-weights.csv")) {
      assertThat(trained)
          .as("title-run-weights.csv is what training gives; run mvn -Ptrain process-test-classes")
          .isEqualTo(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
