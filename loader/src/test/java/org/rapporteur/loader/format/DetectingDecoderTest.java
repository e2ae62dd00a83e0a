package org.rapporteur.loader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.TextSpan;

/** Files that do not say which encoding they are in, or say it wrongly. */
class DetectingDecoderTest {

  private static final String ENGLISH =
      "The panel met for two days and agreed on a short list of steps. Members should publish"
          + " their plans, open their ports and meet again in autumn. ";

  private static final List<String> UNICODE =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

  private static DecodedText decode(byte[] bytes) throws UndecodableException {
    return Decoder.detecting(CharsetHints.NONE).decode(bytes);
  }

  static Stream<Arguments> languages() {
    return LanguageSample.all().stream()
        .flatMap(
            sample ->
                Stream.concat(sample.charsets().stream(), UNICODE.stream())
                    .map(charset -> Arguments.of(sample, Charset.forName(charset))));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_paragraph_is_read_as_it_was_written(LanguageSample sample, Charset charset)
      throws Exception {
    String text = sample.writtenIn(charset);

    assertThat(decode(text.getBytes(charset)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void so_is_a_quotation_in_an_english_text(LanguageSample sample, Charset charset)
      throws Exception {
    // The first words in these have no letter that would tell the encoding from another.
    String known = charset.name() + " " + sample.language();
    if (known.equals("x-MacRoman Spanish") || known.equals("x-MacRoman Italian")) {
      return;
    }
    String text = sample.writtenIn(charset);
    String mixed = ENGLISH + text.substring(0, Math.min(60, text.length())) + ". " + ENGLISH;

    assertThat(decode(mixed.getBytes(charset)).text()).isEqualTo(mixed);
  }

  /** Every stretch of characters, between any two, leads to the bytes that spell it. */
  @ParameterizedTest
  @MethodSource("languages")
  void every_character_leads_to_its_bytes(LanguageSample sample, Charset charset) throws Exception {
    String text = sample.writtenIn(charset);
    byte[] bytes = text.getBytes(charset);
    DecodedText decoded = decode(bytes);

    int end = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String character = Character.toString(text.codePointAt(i));
      TextSpan place = decoded.origins().bytes(new TextSpan(i, i + character.length()));
      assertThat(place.start()).isGreaterThanOrEqualTo(end);
      end = place.end();
      byte[] spelt = Arrays.copyOfRange(bytes, place.start(), place.end());
      if (!charset.name().startsWith("ISO-2022")) {
        assertThat(new String(spelt, charset)).isEqualTo(character);
      } else {
        // Bytes that switch the alphabet stand before the character, not in it.
        byte[] coded = character.getBytes(charset);
        int from = coded.length == 1 ? 0 : 3;
        assertThat(spelt).isEqualTo(Arrays.copyOfRange(coded, from, from + spelt.length));
      }
    }
    TextSpan all = decoded.origins().bytes(new TextSpan(0, text.length()));
    assertThat(all.end()).isGreaterThanOrEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | It’s",
        "windows-1252 | a rise of 1.5 °C costs £5bn, or €6bn; see § 4 – and ½ of it",
        "windows-1252 | • First point • Second point",
        "windows-1252 | x² and y³",
        "windows-1252 | the Brandt® name, 5 µm",
        "windows-1252 | naïve coöperation — “façade”…",
        "windows-1252 | São Tomé and Príncipe, Côte d’Ivoire, Türkiye, Curaçao",
        "windows-1252 | Þórður Ægisson sagði að það væri gott að ræða málið",
        "windows-1250 | by Lech Wałęsa and Václav Havel",
        "windows-1250 | a meeting in Łódź, Poland",
        "windows-1250 | Zoran Milanović met Aleksandar Vučić",
        "windows-1251 | talks in Москва went well",
        "windows-1253 | talks in Αθήνα went well",
        "windows-1255 | talks in חיפה went well",
        "windows-1256 | talks in طنجة went well",
        "KOI8-R | talks in москва went well",
        "IBM850 | Café Zürich Genève",
        "x-MacRoman | “Japan’s role” – café",
        "ISO-2022-JP | Prime Minister 高市早苗 said",
        "UTF-16LE | 首脳会談は金曜日に行われる。次回は秋。"
      })
  void a_few_words_are_enough(String charset, String text) throws Exception {
    assertThat(decode(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Test
  void a_guess_is_told_with_the_way_to_say_better() throws Exception {
    DecodedText decoded = decode("the café".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(decoded.basis()).isEqualTo(CharsetBasis.DETECTED);
    assertThat(decoded.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(Notice.Kind.GUESSED_ENCODING);
              assertThat(notice.message()).contains("windows-1252");
              assertThat(notice.advice()).contains("Document.withCharset");
            });
    assertThat(decode("the café".getBytes(StandardCharsets.UTF_8)).notices()).isEmpty();
  }

  @Test
  void the_surer_sign_wins() throws Exception {
    byte[] greek = "Η σύνοδος".getBytes(Charset.forName("windows-1253"));
    byte[] utf8 = "Η σύνοδος".getBytes(StandardCharsets.UTF_8);
    byte[] marked = "\uFEFFΗ σύνοδος".getBytes(StandardCharsets.UTF_16LE);
    Optional<Charset> right = Optional.of(Charset.forName("windows-1253"));
    Optional<Charset> wrong = Optional.of(Charset.forName("windows-1251"));
    CharsetHints given = CharsetHints.NONE.withDeclared(wrong).withGiven(right);
    CharsetHints declared = CharsetHints.NONE.withDeclared(right).withAssumed(wrong);
    CharsetHints assumed = CharsetHints.NONE.withAssumed(wrong);

    assertThat(basis(given, greek)).isEqualTo(CharsetBasis.GIVEN);
    assertThat(basis(declared, greek)).isEqualTo(CharsetBasis.DECLARED);
    assertThat(basis(assumed, greek)).isEqualTo(CharsetBasis.ASSUMED);
    assertThat(basis(given, marked)).isEqualTo(CharsetBasis.MARK);
    assertThat(basis(declared, utf8)).isEqualTo(CharsetBasis.VALID);
    assertThat(Decoder.detecting(given.withGiven(wrong)).decode(utf8).text())
        .isNotEqualTo("Η σύνοδος");
  }

  private static CharsetBasis basis(CharsetHints hints, byte[] bytes) throws Exception {
    return Decoder.detecting(hints).decode(bytes).basis();
  }

  @Test
  void what_the_bytes_contradict_is_not_believed() throws Exception {
    byte[] german = "Größe".getBytes(StandardCharsets.ISO_8859_1);
    CharsetHints hints = CharsetHints.NONE.withDeclared(Optional.of(Charset.forName("EUC-JP")));

    assertThat(Decoder.detecting(hints).decode(german).text()).isEqualTo("Größe");
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, windows-1252, “a”",
    "Shift_JIS, windows-31j, ①の㈱",
    "ISO-8859-9, windows-1254, “ş”"
  })
  void a_standards_name_stands_for_what_is_written_under_it(
      String declared, String meant, String text) throws Exception {
    CharsetHints hints = CharsetHints.NONE.withDeclared(Optional.of(Charset.forName(declared)));

    DecodedText decoded = Decoder.detecting(hints).decode(text.getBytes(Charset.forName(meant)));

    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo(meant);
  }

  @Test
  void a_stray_byte_in_utf8_is_marked_and_told() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write("Ports – “all”\nof the Baltic caf".getBytes(StandardCharsets.UTF_8));
    file.write(0xE9);
    file.write(" open.".getBytes(StandardCharsets.UTF_8));

    DecodedText decoded = decode(file.toByteArray());

    assertThat(decoded.text()).isEqualTo("Ports – “all”\nof the Baltic caf\uFFFD open.");
    Notice notice = decoded.notices().get(0);
    assertThat(notice.kind()).isEqualTo(Notice.Kind.UNDECODABLE_BYTES);
    assertThat(notice.message())
        .startsWith("holds 1 byte that is no UTF-8, the first at byte 37, line 2 (E9)");
    int at = decoded.text().indexOf('\uFFFD');
    assertThat(notice.place()).contains(new TextSpan(at, at + 1));
    assertThat(decoded.origins().bytes(new TextSpan(at, at + 1))).isEqualTo(new TextSpan(37, 38));
    assertThat(decoded.origins().bytes(new TextSpan(at + 2, at + 6)))
        .isEqualTo(new TextSpan(39, 43));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_file_that_is_cut_off_keeps_what_is_whole(LanguageSample sample, Charset charset)
      throws Exception {
    if (!UNICODE.contains(charset.name())) {
      return;
    }
    String text = ENGLISH + sample.text();
    byte[] bytes = text.getBytes(charset);
    for (int cut = bytes.length; cut > bytes.length - 12; cut--) {
      String read = decode(Arrays.copyOf(bytes, cut)).text();
      assertThat(text).startsWith(read.replace("\uFFFD", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 37, 101})
  void bytes_of_every_value_are_no_text(int step) {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * step + (i >> 3) * 11);
    }

    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(UndecodableException.class)
        .hasMessageContaining("at byte");
  }

  @Test
  void a_zero_in_a_text_does_not_make_it_utf16() throws Exception {
    String text = ENGLISH + "\u0000" + ENGLISH;

    assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }
}
