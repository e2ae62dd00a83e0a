package org.rapporteur.loader.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Actor;
import org.rapporteur.seeds.Seed;

/** What holds for the places in any text, the words of real ones in any order included. */
class ActorPlacesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void placesAreInOrderAndApart(int random) {
    for (Seed seed : Seed.all()) {
      String text = new String(seed.bytes(), StandardCharsets.UTF_8);
      List<String> words = Arrays.asList(text.split("(?<=[ \\-.,'’])"));
      Collections.shuffle(words, new Random(random));
      String shuffled = String.join("", words);
      check(
          Texts.read(
              random % 4 == 0 ? shuffled.toUpperCase(Locale.ROOT) : shuffled, random % 2 == 0));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Mr.", "the", "Trump-", "(ABC)", "'s", "Jr.", "President", "of"})
  void anyTextCanBeRead(String text) {
    check(Texts.read(text));
  }

  private static void check(NamedActors found) {
    int last = 0;
    for (NamedPlace place : found.places()) {
      assertThat(place.from()).isGreaterThanOrEqualTo(last);
      assertThat(place.to()).isGreaterThan(place.from());
      assertThat(place.actor()).isBetween(0, found.actors().size() - 1);
      last = place.to();
    }
    assertThat(found.actors()).extracting(Actor::id).doesNotHaveDuplicates();
  }
}
