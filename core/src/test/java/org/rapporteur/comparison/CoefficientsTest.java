package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Kappa and alpha give what the literature computes by hand. */
class CoefficientsTest {

  /** Printed figures have three digits, or two. */
  private static final Offset<Double> THREE_DIGITS = within(0.0005);

  private static final Offset<Double> TWO_DIGITS = within(0.005);

  /** Krippendorff (2011), example A: two observers, binary data, nothing missing. */
  private static final List<List<String>> BINARY =
      units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");

  /** Krippendorff (2011), example B: two observers, five names, nothing missing. */
  private static final List<List<String>> NAMES =
      units("a a b b d c c c e d d a", "b a b b b c c c e d d d");

  /** Krippendorff (2011), examples C and D: four observers, five values, some missing. */
  private static final List<List<String>> MISSING =
      units(
          "1 2 3 3 2 1 4 1 2 . . .",
          "1 2 3 3 2 2 4 1 2 5 . 3",
          ". 3 3 3 2 3 4 2 2 5 1 .",
          "1 2 3 3 2 4 4 1 2 5 1 .");

  private static List<List<String>> units(String... observers) {
    List<String[]> rows = Arrays.stream(observers).map(row -> row.split(" ")).toList();
    return IntStream.range(0, rows.get(0).length)
        .mapToObj(
            unit ->
                rows.stream().map(row -> row[unit]).filter(value -> !value.equals(".")).toList())
        .toList();
  }

  private static double value(OptionalDouble coefficient) {
    return coefficient.orElseThrow();
  }

  @Test
  void alpha_of_the_examples_of_krippendorff() {
    assertThat(value(KrippendorffAlpha.nominal(BINARY))).isCloseTo(0.095, THREE_DIGITS);
    assertThat(value(KrippendorffAlpha.nominal(NAMES))).isCloseTo(0.692, THREE_DIGITS);
    assertThat(value(KrippendorffAlpha.nominal(MISSING))).isCloseTo(0.743, THREE_DIGITS);
    assertThat(value(KrippendorffAlpha.ordinal(MISSING))).isCloseTo(0.815, THREE_DIGITS);
  }

  @Test
  void alpha_does_not_depend_on_the_order_of_units_or_observers() {
    List<List<String>> turned =
        MISSING.stream()
            .map(
                unit -> {
                  List<String> copy = new ArrayList<>(unit);
                  Collections.reverse(copy);
                  return copy;
                })
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(turned);
    assertThat(value(KrippendorffAlpha.ordinal(turned)))
        .isCloseTo(value(KrippendorffAlpha.ordinal(MISSING)), within(1e-12));
  }

  /**
   * 200 patients in three classes by two psychiatrists, in proportions: the worked example of J.
   * Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), 213–220, where kappa is .492.
   */
  @Test
  void kappa_of_the_example_of_cohen() {
    assertThat(value(kappa(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}})))
        .isCloseTo(0.492, THREE_DIGITS);
  }

  @Test
  void kappa_of_two_by_two_tables() {
    // p_o = 0.7, p_e = 0.5; p_o = 0.6, p_e = 0.54; p_o = 0.6, p_e = 0.46.
    assertThat(value(kappa(new int[][] {{20, 5}, {10, 15}}))).isCloseTo(0.4, TWO_DIGITS);
    assertThat(value(kappa(new int[][] {{45, 15}, {25, 15}}))).isCloseTo(0.1304, THREE_DIGITS);
    assertThat(value(kappa(new int[][] {{25, 35}, {5, 35}}))).isCloseTo(0.2593, THREE_DIGITS);
  }

  private static OptionalDouble kappa(int[][] table) {
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table.length; j++) {
        for (int n = 0; n < table[i][j]; n++) {
          first.add(i);
          second.add(j);
        }
      }
    }
    return CohenKappa.of(first, second);
  }

  @Test
  void perfect_agreement_is_one_and_full_contradiction_is_below_nought() {
    List<List<String>> same = units("a b b c", "a b b c");
    List<List<String>> crossed = units("a b a b", "b a b a");
    assertThat(KrippendorffAlpha.nominal(same)).hasValue(1);
    assertThat(KrippendorffAlpha.ordinal(same)).hasValue(1);
    assertThat(CohenKappa.of(List.of(1, 2, 2), List.of(1, 2, 2))).hasValue(1);
    assertThat(CohenKappa.of(List.of(1, 2, 1, 2), List.of(2, 1, 2, 1))).hasValue(-1);
    assertThat(value(KrippendorffAlpha.nominal(crossed))).isCloseTo(-0.75, within(1e-12));
  }

  @Test
  void where_chance_explains_everything_there_is_no_figure() {
    assertThat(CohenKappa.of(List.of(), List.of())).isEmpty();
    assertThat(CohenKappa.of(List.of(1, 1), List.of(1, 1))).isEmpty();
    assertThat(KrippendorffAlpha.nominal(List.of())).isEmpty();
    assertThat(KrippendorffAlpha.nominal(units("a a", "a a"))).isEmpty();
    assertThat(KrippendorffAlpha.ordinal(units("a b", ". ."))).isEmpty();
    // One category each, but not the same one: never agreed, as chance would have it.
    assertThat(CohenKappa.of(List.of(1, 1), List.of(2, 2))).hasValue(0);
  }

  @Test
  void units_are_the_same_for_both() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohenKappa.of(List.of(1), List.of()))
        .withMessage("two codings of the same units are equally long, not 1 and 0");
  }
}
