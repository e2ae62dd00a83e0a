package org.rapporteur.loader.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.seeds.Seed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ratchet: the figures over the seeds may only rise. Nothing may be fitted to them. */
class SeedActorsTest {

  @Test
  void seedActorsAreFound() {
    ActorScore score = new ActorScore();
    for (Seed seed : Seed.all()) {
      score.add(expected(seed.annotation()), Texts.read(text(seed), true));
    }
    assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.kindAccuracy()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
  }

  @ParameterizedTest
  @EnumSource
  void noSeedFallsBehind(Seed seed) {
    ActorScore score = new ActorScore();
    score.add(expected(seed.annotation()), Texts.read(text(seed), true));
    assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
  }

  private static String text(Seed seed) {
    return new String(seed.bytes(), StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .replace("\ufeff", "");
  }

  static List<ActorScore.Expected> expected(String json) {
    List<ActorScore.Expected> expected = new ArrayList<>();
    for (JsonNode actor : new JsonMapper().readTree(json).get("actors")) {
      List<String> aliases = new ArrayList<>();
      actor.get("aliases").forEach(alias -> aliases.add(alias.asString()));
      expected.add(
          new ActorScore.Expected(
              actor.get("name").asString(), actor.get("kind").asString(), aliases));
    }
    return expected;
  }
}
