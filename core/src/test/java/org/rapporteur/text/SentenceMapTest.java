package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceMapTest {

  /** Each bar stands where a sentence begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "One sentence",
        "One. |Two! |Three? |Four",
        "A heading\n|Text under it. |More.",
        "An empty line\n|\n|and text",
        "He said “Go.” |Then he went.",
        "He said (in 1999.) |“Then” he went.",
        "About 3.5 per cent. |2024 was better.",
        "It was led by Dr. Smith and J. Doe of the U.S. Navy. |All agreed.",
        "See Fig. 3 and No. 5, e.g. Annex A vs. Annex B.",
        "Wait … and see. |It grew… |Then it fell.",
        "The end... |Or not.",
        "2. Findings of the panel\n|3. Outlook. |Good.",
        "a lower-case word. follows here",
        "Ends with blanks.  \u00A0|Next.",
        "第一句。|第二句！|第三句",
        "Visit example.org. |Done",
      })
  void cuts_where_the_bars_stand(String marked) {
    List<String> sentences = List.of(marked.split("\\|", -1));
    SentenceMap map = SentenceMap.of(marked.replace("|", ""));
    String text = marked.replace("|", "");
    assertThat(
            IntStream.range(0, map.count())
                .mapToObj(number -> map.span(number))
                .map(span -> text.substring(span.start(), span.end())))
        .containsExactlyElementsOf(sentences);
  }

  @Test
  void tells_the_sentence_of_an_offset() {
    SentenceMap map = SentenceMap.of("One. Two.");
    assertThat(map.sentence(0)).isZero();
    assertThat(map.sentence(4)).isZero();
    assertThat(map.sentence(5)).isEqualTo(1);
    assertThat(map.sentence(9)).isEqualTo(1);
    assertThatThrownBy(() -> map.sentence(10))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("10 in a text of 9 characters");
  }

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
  void units_of_a_line(String line, String units) {
    assertThat(joined(line)).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource({"'A title\nText. ', A title|Text.", "'\n\n a \n---\n', a", "'', ''"})
  void lines_end_units_and_blanks_belong_to_none(String text, String units) {
    assertThat(joined(text)).isEqualTo(units);
  }

  private static String joined(String words) {
    return SentenceMap.of(words).units().stream()
        .map(unit -> words.substring(unit.start(), unit.end()))
        .collect(Collectors.joining("|"));
  }
}
