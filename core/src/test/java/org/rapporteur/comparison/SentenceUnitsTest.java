package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.text.SourceText;

class SentenceUnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "One. Two! Three? # One.|Two!|Three?",
        "Dr. Lee met Prof. Kim. They agreed. # Dr. Lee met Prof. Kim.|They agreed.",
        "The U.S. Senate voted, e.g. On trade. # The U.S. Senate voted, e.g. On trade.",
        "J. Smith spoke (No. 5). Then 3.5 per cent. # J. Smith spoke (No. 5).|Then 3.5 per cent.",
        "He asked: \"Why?\" \"Because.\" # He asked: \"Why?\"|\"Because.\"",
        "and so on... but lower goes on. # and so on... but lower goes on.",
        "\uD83D\uDD4A Peace. \uD835\uDC00 is upper. # \uD83D\uDD4A Peace.|\uD835\uDC00 is upper.",
        "Wait... Then go. # Wait...|Then go.",
        "*** # ''",
      })
  void divides_a_line(String line, String units) {
    assertThat(joined(line)).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource({"'A title\nText. ', A title|Text.", "'\n\n a \n---\n', a", "'', ''"})
  void lines_end_units_and_blanks_belong_to_none(String text, String units) {
    assertThat(joined(text)).isEqualTo(units);
  }

  private static String joined(String words) {
    SourceText text = SourceText.of(words);
    return SentenceUnits.of(text).stream().map(text::slice).collect(Collectors.joining("|"));
  }
}
