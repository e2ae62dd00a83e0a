package org.rapporteur.loader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnicodeDecoderTest {

  private static final String TEXT = "Überblick: “peace” 平和 🇯🇵\r\n";

  @Test
  void reads_utf8_without_a_mark() throws Exception {
    DecodedText decoded = Decoder.unicode().decode(TEXT.getBytes(StandardCharsets.UTF_8));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.basis()).isEqualTo(CharsetBasis.VALID);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void keeps_the_mark_as_a_character(String charset) throws Exception {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    DecodedText decoded = Decoder.unicode().decode(bytes);

    assertThat(decoded.text()).isEqualTo("\uFEFF" + TEXT);
    assertThat(decoded.charset()).isEqualTo(charset);
    assertThat(decoded.basis()).isEqualTo(CharsetBasis.MARK);
  }

  @Test
  void reads_nothing_from_an_empty_file() throws Exception {
    assertThat(Decoder.unicode().decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void tells_where_bytes_are_not_utf8() {
    byte[] bytes = "one\r\ntwo\rthree\ncaf\u00E9".getBytes(StandardCharsets.ISO_8859_1);

    UndecodableException failure =
        catchThrowableOfType(UndecodableException.class, () -> Decoder.unicode().decode(bytes));

    assertThat(failure.charset()).isEqualTo("UTF-8");
    assertThat(failure.byteOffset()).isEqualTo(bytes.length - 1);
    assertThat(failure.line()).isEqualTo(4);
    assertThat(failure.advice()).contains("UTF-8").contains("Document.withCharset");
    assertThat(failure).hasMessage("not UTF-8: malformed at byte 18, line 4");
  }

  @ParameterizedTest
  @CsvSource({
    "C0 80, 0", // an overlong NUL
    "61 ED A0 80, 1", // a surrogate
    "61 62 E2 80, 2", // cut off
    "F4 90 80 80, 0", // beyond Unicode
    "80, 0"
  })
  void refuses_what_only_looks_like_utf8(String hex, int offset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String each : hex.split(" ")) {
      bytes.write(Integer.parseInt(each, 16));
    }

    UndecodableException failure =
        catchThrowableOfType(
            UndecodableException.class, () -> Decoder.unicode().decode(bytes.toByteArray()));

    assertThat(failure.byteOffset()).isEqualTo(offset);
  }

  @Test
  void refuses_half_a_unit_of_utf16() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 'b'};

    UndecodableException failure =
        catchThrowableOfType(UndecodableException.class, () -> Decoder.unicode().decode(bytes));

    assertThat(failure.charset()).isEqualTo("UTF-16LE");
    assertThat(failure.byteOffset()).isEqualTo(6);
    assertThat(failure.line()).isEqualTo(2);
  }

  @Test
  void a_lone_surrogate_of_utf16_is_one_wrong_character_that_is_told() throws Exception {
    byte[] bytes = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 'a'};

    DecodedText decoded = Decoder.unicode().decode(bytes);

    assertThat(decoded.text()).isEqualTo("\uFEFF\uFFFDa");
    assertThat(decoded.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.message()).contains("at byte 2, line 1 (D8)"));
  }
}
