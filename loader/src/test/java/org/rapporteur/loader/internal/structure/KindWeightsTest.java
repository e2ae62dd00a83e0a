package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.rule.AnnotatedDocument;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.loader.vocabulary.WordList;

/** The weights of what shows a form of writing are what training on our documents gives. */
class KindWeightsTest {

  /** If not, signs, words or documents have changed since: run {@code mvn -Ptrain}. */
  @Test
  void trainingAgainGivesTheSameBytes() throws IOException {
    String trained = new KindTraining(AnnotatedDocument.all()).table();

    try (InputStream stream = Table.class.getResourceAsStream("kind-weights.csv")) {
      assertThat(trained)
          .as("kind-weights.csv is what training gives; run mvn -Ptrain process-test-classes")
          .isEqualTo(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** A word that the lexicon does not know would never be counted. */
  @Test
  void everyTellingWordIsKnown() {
    Lexicon lexicon = Vocabulary.standard().lexicon();

    assertThat(WordList.named("kind.telling")).allMatch(lexicon::knows);
  }
}
