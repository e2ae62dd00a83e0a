package org.rapporteur.loader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.seeds.Seed;
import org.rapporteur.text.TextSpan;

class PlainTextTest {

  /**
   * Lines of all seeds that do not come back from all wrappings. Without blank lines between
   * paragraphs, a paragraph that happens to end at the width cannot be told from a sentence that
   * does; 5 seeds, 3 widths, with and without indentation give 1,206 lines.
   */
  private static final int AMBIGUOUS = 36;

  private static final PlainText READER = PlainText.reader();

  private static String decoded(Seed seed) {
    return new String(seed.bytes(), StandardCharsets.UTF_8);
  }

  private static List<String> lines(CanonicalText text) {
    return text.text().toString().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  @ParameterizedTest
  @EnumSource(Seed.class)
  void changes_nothing_in_the_seeds_but_damage(Seed seed) throws Exception {
    CanonicalText text = READER.read(seed.bytes());

    assertThat(text.charset()).contains("UTF-8");
    assertThat(text.alignment().originalLength()).isEqualTo(decoded(seed).length());
    assertThat(text.alignment().revisedLength()).isEqualTo(text.text().length());
    assertThat(text.text().lines().count()).isEqualTo(decoded(seed).split("\n", -1).length);
    assertThat(text.text().toString()).doesNotContainPattern("[\\p{IsGreek}\\p{Cc}&&[^\\n\\t]]");
  }

  @Test
  void repairs_the_damaged_seed() throws Exception {
    Seed damaged = Seed.all().get(4);
    CanonicalText text = READER.read(damaged.bytes());

    assertThat(lines(text))
        .startsWith(
            "Home » world » Takaichi & Trump Call: Possible Friday Talks 🇯🇵🇺🇸",
            "Takaichi & Trump Call: Possible Friday Talks 🇯🇵🇺🇸");
    assertThat(text.text().toString()).contains("focused on “America First.”");
    assertRoundTrip(decoded(damaged), text, "signaled by recent discussions");
  }

  static Stream<Arguments> wrappings() {
    return Seed.all().stream()
        .flatMap(
            seed ->
                Stream.of(60, 72, 80)
                    .flatMap(
                        width ->
                            Stream.of(
                                Arguments.of(seed, width, false),
                                Arguments.of(seed, width, true))));
  }

  @Test
  void wrapped_seeds_come_back() {
    int[] lost = new int[1];
    int[] all = new int[1];
    wrappings()
        .forEach(
            wrapping -> {
              String original = decoded((Seed) wrapping.get()[0]);
              List<String> expected = lines(READER.read(original));
              int width = (int) wrapping.get()[1];
              String wrapped = new Typewriter(width, (boolean) wrapping.get()[2]).wrap(original);
              Set<String> actual = new HashSet<>(lines(READER.read(wrapped)));
              all[0] += expected.size();
              lost[0] += (int) expected.stream().filter(line -> !actual.contains(line)).count();
            });

    assertThat(all[0]).isEqualTo(1206);
    assertThat(lost[0]).isLessThanOrEqualTo(AMBIGUOUS);
  }

  @ParameterizedTest
  @MethodSource("wrappings")
  void line_ends_and_marks_make_no_difference(Seed seed, int width, boolean hanging)
      throws Exception {
    String wrapped = new Typewriter(width, hanging).wrap(decoded(seed));
    CanonicalText expected = READER.read(wrapped);

    CanonicalText windows =
        READER.read(("\uFEFF" + wrapped.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
    CanonicalText wide = READER.read(("\uFEFF" + wrapped).getBytes(StandardCharsets.UTF_16LE));

    assertThat(windows.text()).isEqualTo(expected.text());
    assertThat(wide.text()).isEqualTo(expected.text());
    assertThat(wide.charset()).contains("UTF-16LE");
  }

  @ParameterizedTest
  @EnumSource(Seed.class)
  void every_word_leads_back_to_itself(Seed seed) {
    String wrapped = new Typewriter(72, true).wrap(decoded(seed)).replace("\n", " \r\n");
    CanonicalText text = READER.read(wrapped);
    String canonical = text.text().toString();

    int start = 0;
    while (start < canonical.length()) {
      int end = start;
      while (end < canonical.length()
          && canonical.charAt(end) < 0x80
          && Character.isLetter(canonical.charAt(end))) {
        end++;
      }
      if (end > start) {
        TextSpan place = text.alignment().toOriginal(new TextSpan(start, end));
        assertThat(wrapped.substring(place.start(), place.end()))
            .isEqualTo(canonical.substring(start, end));
      }
      start = end + 1;
    }
  }

  @Test
  void a_quote_across_lines_leads_back_to_its_place() {
    String input =
        "\uFEFFThe Council welcomed the joint statement and called on all parties to \r\n"
            + "respect the ceaseï¬\u0081re. It regretted that Japanâ€™s co\u00ADoperation with the\r\n"
            + "agency had not been acknowledged by the other members of the group.\r\n";

    CanonicalText text = READER.read(input);

    assertThat(text.text().toString())
        .isEqualTo(
            "The Council welcomed the joint statement and called on all parties to respect the"
                + " ceaseﬁre. It regretted that Japan’s cooperation with the agency had not been"
                + " acknowledged by the other members of the group.\n");
    assertRoundTrip(input, text, "parties to respect");
    TextSpan place = place(text, "Japan’s cooperation");
    assertThat(input.substring(place.start(), place.end()))
        .isEqualTo("Japanâ€™s co\u00ADoperation");
  }

  @Test
  void text_may_come_decoded() {
    CanonicalText text = READER.read("a\r\nb");

    assertThat(text.text().toString()).isEqualTo("a\nb");
    assertThat(text.charset()).isEmpty();
  }

  @Test
  void words_and_decoder_can_be_given() throws Exception {
    PlainText reader =
        PlainText.reader()
            .withDecoder(
                bytes ->
                    DecodedText.of(new String(bytes, StandardCharsets.ISO_8859_1), "ISO-8859-1"))
            .withWords(word -> word.toString().equals("negotiations"));
    String input =
        "The président said at the end of a long day in Geneva that the nego-\n"
            + "tiations would be resumed before the end of the year if he is asked.\n";

    CanonicalText text = reader.read(input.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(text.charset()).contains("ISO-8859-1");
    assertThat(text.text().toString()).startsWith("The président").contains("the negotiations");
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    assertThatThrownBy(() -> READER.read(new byte[] {'a', (byte) 0xFF}))
        .isInstanceOf(UndecodableException.class);
  }

  @Test
  void no_character_is_too_strange() {
    for (int c = 0; c <= 0xFFFF; c++) {
      String text = "a" + (char) c + (char) c + "b\n" + (char) c + "\nc" + (char) c;
      CanonicalText canonical = READER.read(text);
      if (canonical.alignment().originalLength() != text.length()) {
        fail("U+%04X", c);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Seed.class)
  void a_text_can_end_anywhere(Seed seed) {
    String wrapped = new Typewriter(60, false).wrap(decoded(seed).substring(0, 1500));
    for (int end = 0; end <= wrapped.length(); end++) {
      String cut = wrapped.substring(0, end);
      CanonicalText text = READER.read(cut);
      assertThat(text.alignment().originalLength()).isEqualTo(end);
    }
  }

  @ParameterizedTest
  @EnumSource(Seed.class)
  void reading_twice_changes_nothing_more(Seed seed) throws Exception {
    CanonicalText once = READER.read(seed.bytes());

    assertThat(READER.read(once.text().toString()).alignment().isIdentity()).isTrue();
  }

  @Test
  void the_locale_makes_no_difference() {
    String text = "INTER-\nnational ISTANBUL\u0085" + decoded(Seed.all().get(4));
    CanonicalText expected = READER.read(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(READER.read(text)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertRoundTrip(String input, CanonicalText text, String quote) {
    TextSpan place = place(text, quote);
    assertThat(input.substring(place.start(), place.end()).replaceAll("\\s+", " "))
        .isEqualTo(quote);
  }

  private static TextSpan place(CanonicalText text, String quote) {
    int start = text.text().toString().indexOf(quote);
    assertThat(start).isNotNegative();
    return text.alignment().toOriginal(new TextSpan(start, start + quote.length()));
  }
}
