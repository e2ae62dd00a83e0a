package org.rapporteur.loader.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the repair of mojibake takes for granted of every code page. */
class CodePageTest {

  @ParameterizedTest
  @FieldSource("org.rapporteur.loader.format.CodePage#ALL")
  void noPageShowsAnAsciiCharacterForAByteBeyondAscii(CodePage page) {
    for (char c = 0; c < 0x80; c++) {
      assertThat(page.byteOf(c)).as("the byte of U+%04X", (int) c).isEqualTo(-1);
    }
  }
}
