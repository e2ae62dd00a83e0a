package org.rapporteur.loader.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of other genres, regions and decades, written for the test and annotated by hand. */
class OtherRegionsActorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"reef", "sahel", "cone", "nordic"})
  void findsWhoIsNamed(String document) throws IOException {
    List<ActorScore.Expected> expected =
        resource(document + ".actors").lines().map(OtherRegionsActorsTest::expected).toList();
    ActorScore score = new ActorScore();
    score.add(expected, Texts.read(resource(document + ".txt"), true));
    assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.92);
  }

  private static ActorScore.Expected expected(String line) {
    String[] fields = line.split("\\|");
    return new ActorScore.Expected(
        fields[1], fields[0], Arrays.asList(fields).subList(2, fields.length));
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = OtherRegionsActorsTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
