package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Attested;
import org.rapporteur.text.SourceText;

/** The title, event and host that the head of a document tells, whatever its layout. */
class HeadsTest {

  private static final String BODY =
      """


      The water had been rising for three days when the first of the families came down to the \
      quay with their goats and their tin trunks. Nobody had told them where they were to go.

      The pilot waited until noon.
      """;

  /** A head, and what is expected of it, line by line. */
  record Head(String text, List<String> expected) {

    Stream<String> values(String key) {
      return expected.stream()
          .filter(line -> line.startsWith(key + " "))
          .map(line -> line.substring(key.length() + 1));
    }

    @Override
    public String toString() {
      return text.lines().findFirst().orElse("");
    }
  }

  static Stream<Head> heads() throws IOException {
    String file;
    try (var stream = HeadsTest.class.getResourceAsStream("heads.txt")) {
      file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    String cases =
        file.lines().filter(line -> !line.startsWith("#")).reduce("", (a, b) -> a + "\n" + b);
    return Stream.of(cases.strip().split("\n====\n"))
        .map(one -> one.split("\n---\n"))
        .map(parts -> new Head(parts[0], parts[1].lines().toList()));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void isReadAsAReaderWould(Head head) {
    SourceText text = SourceText.of(head.text() + BODY);
    Description description =
        Sample.description(text, OutlineReader.read(text, Vocabulary.standard()));

    assertThat(description.title().value())
        .isEqualTo(head.values("title").findFirst().orElseThrow());
    head.values("event")
        .forEach(event -> assertThat(description.event().map(Attested::value)).contains(event));
    head.values("host")
        .forEach(host -> assertThat(description.host().map(Attested::value)).contains(host));
  }
}
