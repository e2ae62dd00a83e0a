package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Strength;

/** Which words a reader would call near to those that were looked for. */
class NearnessTest {

  @ParameterizedTest
  @CsvSource({
    "Tokio, Tokyo | Toronto | Beijing",
    "stock up on ammunition, stockpile ammunition | store grain | talk",
    "raise tariffs, to raise its own tariffs | lower tariffs | raise an army | wait",
    "JAPAN, Japan | Jordan | China",
    "Session 2, Session 1 | Closing remarks"
  })
  void come_first(String wanted, String expected) {
    String[] inOrder = expected.split(" \\| ");
    String[] shuffled = inOrder.clone();
    Arrays.sort(
        shuffled, Comparator.comparing(text -> new StringBuilder(text).reverse().toString()));
    Arrays.sort(
        shuffled,
        Comparator.comparingDouble((String text) -> Nearness.of(wanted, text)).reversed());

    assertThat(shuffled).containsExactly(inOrder);
  }

  @Test
  void goes_from_nothing_to_the_same() {
    assertThat(Nearness.of("stockpile", "stockpile")).isEqualTo(1);
    assertThat(Nearness.of("abc", "xyz")).isZero();
    assertThat(Nearness.of("", "")).isLessThanOrEqualTo(1);
    assertThat(Nearness.of("日本", "日本")).isEqualTo(1);
    assertThat(Nearness.of("x".repeat(100_000), "y".repeat(100_000))).isZero();
  }

  @Test
  void of_constants_is_their_distance() {
    assertThat(Nearness.of(Strength.MUST, Strength.SHOULD))
        .isGreaterThan(Nearness.of(Strength.MUST, Strength.MAY))
        .isLessThan(Nearness.of(Strength.MUST, Strength.MUST));
  }
}
