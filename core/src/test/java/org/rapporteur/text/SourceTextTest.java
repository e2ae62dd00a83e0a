package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private static final SourceText TEXT = SourceText.of("a\uD83D\uDD4Ab\n");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 0xB, 0xC, '\r', 0x1F, 0xD83D, 0xDD4A, 0xFFFE, 0xFFFF})
  void refusesCharactersThatOtherFormatsCannotCarry(int c) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceText.of("ab" + (char) c + "d"))
        .withMessage("a canonical text does not hold U+%04X, which stands at 2".formatted(c));
  }

  @Test
  void refusesHalfAPairAtItsEndAndAMarkAtItsStart() {
    assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("a\uD83D"));
    assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("\uFEFFa"));
    assertThat(SourceText.of("a\uFEFF")).hasSize(2);
  }

  @Test
  void keepsAllOtherCharactersAsTheyAre() {
    String odd = "\t\n \u007F\u0085\u00A0\u00ADe\u0301\u200B\u2028\uFFFD\uFFFC\uD83D\uDD4A";
    assertThat(SourceText.of(odd)).hasToString(odd);
  }

  @Test
  void quotesAreViewsThatEqualDetachedOnes() {
    Quote view = TEXT.quote(TextSpan.of(1, 4));
    assertThat(view.text()).isEqualTo("\uD83D\uDD4Ab");
    Quote detached = Quote.of(1, 4, "\uD83D\uDD4Ab");
    assertThat(view).isEqualTo(detached).hasSameHashCodeAs(detached);
    assertThat(detached).isEqualTo(view).hasToString("[1,4) \"\uD83D\uDD4Ab\"");
    assertThat(view)
        .isNotEqualTo(Quote.of(1, 4, "abc"))
        .isNotEqualTo(Quote.of(2, 5, "\uD83D\uDD4Ab"));
  }

  @Test
  void holdsQuotesThatStandInIt() {
    assertThat(TEXT.holds(Quote.of(0, 1, "a"))).isTrue();
    assertThat(TEXT.holds(Quote.of(0, 1, "b"))).isFalse();
    assertThat(TEXT.holds(Quote.of(4, 6, "\nc"))).isFalse();
    assertThat(TEXT.holds(Quote.of(5, 5, ""))).isTrue();
  }

  @Test
  void aQuoteHasAsManyCharactersAsItsSpan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quote.of(2, 4, "abc"))
        .withMessage("a quote at [2,4) cannot have 3 characters: \"abc\"");
  }

  @Test
  void quotesFallIntoTextOrder() {
    assertThat(TEXT.quote(TextSpan.of(0, 1))).isLessThan(TEXT.quote(TextSpan.of(0, 3)));
  }

  @Test
  void slicesExactlyAndRefusesWhatLiesBeyond() {
    assertThat(TEXT.slice(TextSpan.of(3, 5))).isEqualTo("b\n");
    assertThat(TEXT.slice(TEXT.span())).isEqualTo(TEXT.toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEXT.slice(TextSpan.of(3, 6)))
        .withMessage("[3,6) reaches beyond a text of 5 characters");
    assertThatIllegalArgumentException().isThrownBy(() -> TEXT.quote(TextSpan.of(3, 6)));
  }

  @Test
  void tellsWhereASpanSplitsACharacter() {
    assertThat(TEXT.holdsWholeCharacters(TextSpan.of(1, 3))).isTrue();
    assertThat(TEXT.holdsWholeCharacters(TextSpan.of(2, 3))).isFalse();
    assertThat(TEXT.holdsWholeCharacters(TextSpan.of(1, 2))).isFalse();
    assertThat(TEXT.holdsWholeCharacters(TEXT.span())).isTrue();
  }

  @Test
  void isACharSequenceEqualByItsCharacters() {
    assertThat(TEXT)
        .isEqualTo(SourceText.of("a\uD83D\uDD4Ab\n"))
        .hasSameHashCodeAs(TEXT.toString());
    assertThat(TEXT).isNotEqualTo(SourceText.of("a"));
    assertThat(TEXT.subSequence(0, 1)).hasToString("a");
    assertThat(TEXT.charAt(3)).isEqualTo('b');
    assertThat(TEXT.lines().count()).isEqualTo(2);
  }

  @Test
  void isFingerprintedByItsUtf8() {
    assertThat(SourceText.of("abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
