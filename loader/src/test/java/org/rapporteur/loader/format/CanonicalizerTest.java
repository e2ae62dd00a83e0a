package org.rapporteur.loader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.text.TextSpan;

class CanonicalizerTest {

  static Stream<Arguments> changed() {
    return Stream.of(
        Arguments.of("a\r\nb\rc\n\r\nd", "a\nb\nc\n\nd"),
        Arguments.of("a\u0085b\u2028c\u2029d\fe\u000Bf", "a\nb\nc\nd\ne\nf"),
        Arguments.of("\uFEFFa\uFEFFb\u200Bc\u2060d", "abcd"),
        Arguments.of("a\0b\u001Bc\u0007d", "a\uFFFDb\uFFFDc\uFFFDd"),
        Arguments.of("a\uD800b\uDC00c\uDC00\uD800", "a\uFFFDb\uFFFDc\uFFFD\uFFFD"),
        Arguments.of("a\uFFFEb\uFFFFc\uFDD0d", "a\uFFFDb\uFFFDc\uFFFDd"),
        Arguments.of("a" + Character.toString(0x1FFFE) + "b", "a\uFFFDb"),
        Arguments.of("co\u00ADope\u00ADration", "cooperation"),
        Arguments.of("inter\u00AD\nnational", "inter\u00AD\nnational"),
        Arguments.of("end\u00AD", "end"),
        Arguments.of("a  \nb\t\n \u00A0\nc\u3000", "a\nb\n\nc"),
        Arguments.of("a \uFEFF \r\nb", "a\nb"));
  }

  @ParameterizedTest
  @MethodSource("changed")
  void unifies_characters_and_line_ends(String text, String expected) {
    AlignedText canonical = Canonicalizer.canonicalize(text);

    assertThat(canonical.text()).isEqualTo(expected);
    assertThat(canonical.alignment().originalLength()).isEqualTo(text.length());
    assertThat(Canonicalizer.canonicalize(expected).text()).isEqualTo(expected);
  }

  static Stream<String> kept() {
    return Stream.of(
        "",
        "\n",
        "tab\tand two  spaces",
        "  indented",
        "100\u00A0000 and 1\u202F000 and \u2003wide",
        "cafe\u0301 is not composed",
        "👩‍👩‍👧 with joiners, 🇯🇵",
        "می‌خواهم",
        "already lost: \uFFFD");
  }

  @ParameterizedTest
  @MethodSource("kept")
  void keeps_all_else(String text) {
    AlignedText canonical = Canonicalizer.canonicalize(text);

    assertThat(canonical.text()).isEqualTo(text);
    assertThat(canonical.alignment().isIdentity()).isTrue();
  }

  @Test
  void leads_back_to_the_input() {
    String text = "\uFEFFfirst  \r\nse\u00ADcond\r\n";

    AlignedText canonical = Canonicalizer.canonicalize(text);

    assertThat(canonical.text()).isEqualTo("first\nsecond\n");
    TextSpan second = canonical.alignment().toOriginal(new TextSpan(6, 12));
    assertThat(text.substring(second.start(), second.end())).isEqualTo("se\u00ADcond");
  }
}
