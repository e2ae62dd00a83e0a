package org.rapporteur.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.text.TextSpan;

class FoldedTextTest {

  @Test
  void keeps_ascii_letters_and_digits_only() {
    assertThat(FoldedText.fold("“The U.S.–Japan” alliance’s 1½ ﬁles, Ｇ７: é 日本 😀_"))
        .isEqualTo("theusjapanalliances112filesg7");
  }

  @Test
  void finds_a_repaired_quote_in_the_broken_text() {
    String text = "x Taiwanâ€™s  supplies. y";
    assertThat(FoldedText.of(text).locate("Taiwan’s supplies", 1))
        .contains(new TextSpan(2, text.indexOf('.')));
  }

  @Test
  void takes_the_last_place_if_there_are_too_few() {
    FoldedText text = FoldedText.of("ab ab");
    assertThat(text.locate("ab", 2)).contains(new TextSpan(3, 5));
    assertThat(text.locate("ab", 7)).contains(new TextSpan(3, 5));
    assertThat(text.locate("cd", 1)).isEmpty();
    assertThat(text.locate("...", 1)).isEmpty();
  }

  @Test
  void counts_places_that_overlap() {
    FoldedText text = FoldedText.of("a, a a");
    assertThat(text.locate("aa", 2)).contains(new TextSpan(3, 6));
    assertThat(text.occurrence("a a", 0)).contains(1);
    assertThat(text.occurrence("a a", 3)).contains(2);
    assertThat(text.occurrence("a a a", 0)).isEmpty();
  }
}
