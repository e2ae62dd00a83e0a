package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccurrencesTest {

  @Test
  void goesFromOneOfTheCharactersToTheNext() {
    Occurrences signs = new Occurrences("say \"I will\"", 'I', '"');

    assertThat(signs.from(0)).isEqualTo(4);
    assertThat(signs.from(4)).isEqualTo(4);
    assertThat(signs.from(5)).isEqualTo(5);
    assertThat(signs.from(6)).isEqualTo(11);
  }

  @Test
  void endsWithTheTextWhereNoneIsLeft() {
    Occurrences signs = new Occurrences("I will", 'I', '"');

    assertThat(signs.from(1)).isEqualTo(6);
    assertThat(signs.from(6)).isEqualTo(6);
  }
}
