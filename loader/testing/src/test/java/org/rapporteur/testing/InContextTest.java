package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Words as messages show them where they stand. */
class InContextTest {

  private static final String FAR = "word ".repeat(60);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          One. He said they should wait. Two.        | they should wait      | 1: He said >>they should wait<<.
          Wait.                                      | Wait.                 | 1: >>Wait.<<
          Wait                                       | Wait                  | 1: >>Wait<<
          First\\nThen wait\\nLast                   | wait                  | 2: Then >>wait<<
          One is. Two are. Three go.                 | is. Two               | 1: One >>is. Two<< are.
          One\\nTwo                                  | One\\nTwo             | 1: >>One\\nTwo<<
          A 📞 call 🎌 now                           | call                  | 1: A 📞 >>call<< 🎌 now
          """)
  void stand_in_their_sentence(String text, String words, String shown) {
    assertThat(show("T", text.replace("\\n", "\n"), words.replace("\\n", "\n")))
        .isEqualTo("\"T\", line " + shown);
  }

  @Test
  void stand_in_a_part_of_a_long_sentence() {
    String shown = show("T", FAR + "here" + FAR, "here");

    assertThat(shown)
        .matches("\"T\", line 1: \\.\\.\\.(word ){20,24}>>here<<word( word){20,24}\\.\\.\\.");
  }

  @Test
  void stand_alone_in_a_long_word() {
    String shown = show("T", "x".repeat(500) + "here" + "y".repeat(500), "here");

    assertThat(shown).isEqualTo("\"T\", line 1: ...>>here<<...");
  }

  @Test
  void stand_under_a_title_that_fits_into_a_line() {
    assertThat(show("The Japan-U.S. Alliance at a Pivotal Moment and the Path Ahead", "x", "x"))
        .isEqualTo(
            "\"The Japan-U.S. Alliance at a Pivotal Moment and the Path...\", line 1: >>x<<");
    assertThat(show("🎌".repeat(61), "x", "x"))
        .isEqualTo("\"" + "🎌".repeat(60) + "...\", line 1: >>x<<");
  }

  private static String show(String title, String text, String words) {
    SourceText whole = SourceText.of(text);
    Source source =
        Source.builder()
            .id(SourceId.of(whole))
            .title(Attested.builder().value(title).build())
            .kind(SourceKind.OTHER)
            .text(whole)
            .build();
    int start = text.indexOf(words);
    return InContext.of(source, new TextSpan(start, start + words.length()));
  }
}
