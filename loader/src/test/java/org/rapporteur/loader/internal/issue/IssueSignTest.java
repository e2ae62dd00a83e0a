package org.rapporteur.loader.internal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IssueSignTest {

  @ParameterizedTest
  @CsvSource({
    "0, strong<1",
    "1, strong<2",
    "2, strong<3",
    "4, strong<5",
    "8, strong>=8",
    "99, strong>=8"
  })
  void aNumberFallsIntoTheStepBelowTheFirstBoundThatItDoesNotReach(int number, String name) {
    assertThat(IssueSign.STRONG.name(IssueSign.STRONG.step(number))).isEqualTo(name);
  }

  @ParameterizedTest
  @EnumSource
  void stepsFollowEachOther(IssueSign sign) {
    int last = 0;
    for (int number = -6000; number < 6000; number++) {
      int step = sign.step(number);
      assertThat(step).isBetween(last, Math.min(last + 1, sign.steps() - 1));
      last = step;
    }
    assertThat(last).isEqualTo(sign.steps() - 1);
  }

  @Test
  void equalNumbersRankInTheirOrder() {
    assertThat(Ranks.of(new int[] {3, 7, 3, 0, 7})).containsExactly(2, 0, 3, 4, 1);
    assertThat(Ranks.of(new int[0])).isEmpty();
  }
}
