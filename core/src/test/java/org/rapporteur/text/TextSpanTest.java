package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

  private static final TextSpan SPAN = TextSpan.of(3, 8);

  @ParameterizedTest
  @CsvSource({"-1,2", "3,2", "-5,-4"})
  void refusesOffsetsThatAreNoInterval(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextSpan.of(start, end))
        .withMessage("not a span: start " + start + ", end " + end);
  }

  @ParameterizedTest(name = "[3,8) overlaps [{0},{1}): {2}")
  @CsvSource({
    "0,3,false",
    "0,4,true",
    "3,8,true",
    "5,6,true",
    "7,9,true",
    "8,9,false",
    "5,5,false",
    "3,3,false",
    "8,8,false",
    "0,20,true"
  })
  void overlapsWhatSharesACharacter(int start, int end, boolean expected) {
    TextSpan other = TextSpan.of(start, end);
    assertThat(SPAN.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(SPAN)).isEqualTo(expected);
    assertThat(SPAN.intersection(other).isPresent()).isEqualTo(expected);
  }

  @Test
  void intersectsWithWhatBothShare() {
    assertThat(SPAN.intersection(TextSpan.of(5, 12))).contains(TextSpan.of(5, 8));
    assertThat(SPAN.intersection(TextSpan.of(8, 12))).isEmpty();
  }

  @Test
  void containsOffsetsUpToButNotAtItsEnd() {
    assertThat(Stream.of(2, 3, 7, 8).map(SPAN::contains)).containsExactly(false, true, true, false);
    assertThat(SPAN.contains(SPAN)).isTrue();
    assertThat(SPAN.contains(TextSpan.of(8, 8))).isTrue();
    assertThat(SPAN.contains(TextSpan.of(3, 9))).isFalse();
  }

  @Test
  void hullHoldsBoth() {
    assertThat(SPAN.hull(TextSpan.of(10, 12))).isEqualTo(TextSpan.of(3, 12));
    assertThat(SPAN.hull(TextSpan.of(4, 5))).isEqualTo(SPAN);
  }

  @Test
  void shiftsBothEnds() {
    assertThat(SPAN.shift(4)).isEqualTo(TextSpan.of(7, 12));
    assertThat(SPAN.shift(-3)).isEqualTo(TextSpan.of(0, 5));
    assertThat(SPAN.shift(0)).isSameAs(SPAN);
    assertThatIllegalArgumentException().isThrownBy(() -> SPAN.shift(-4));
  }

  @ParameterizedTest
  @CsvSource({"3,8,1", "3,4,0.2", "0,3,0", "5,10,0.428571", "5,5,0", "0,10,0.5"})
  void overlapRatioIsSharedCharactersOverAll(int start, int end, double expected) {
    assertThat(SPAN.overlapRatio(TextSpan.of(start, end))).isEqualTo(expected, within(1e-6));
  }

  @Test
  void overlapRatioOfAnEmptySpanIsOneOnlyWithItself() {
    assertThat(TextSpan.of(4, 4).overlapRatio(TextSpan.of(4, 4))).isOne();
    assertThat(TextSpan.of(4, 4).overlapRatio(TextSpan.of(5, 5))).isZero();
  }

  @Test
  void overlapRatioHoldsForTheLongestSpans() {
    TextSpan longest = TextSpan.of(0, Integer.MAX_VALUE);
    assertThat(longest.overlapRatio(TextSpan.of(1, Integer.MAX_VALUE))).isBetween(0.99, 1.0);
  }

  @Test
  void isOrderedByStartThenEnd() {
    assertThat(Stream.of(TextSpan.of(4, 5), TextSpan.of(3, 9), SPAN, TextSpan.of(0, 9)).sorted())
        .containsExactlyElementsOf(
            List.of(TextSpan.of(0, 9), SPAN, TextSpan.of(3, 9), TextSpan.of(4, 5)));
  }

  @Test
  void isWrittenAsAHalfOpenInterval() {
    assertThat(SPAN).hasToString("[3,8)");
    assertThat(SPAN.length()).isEqualTo(5);
  }
}
