package org.rapporteur.loader.internal.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.text.SourceText;

class HeadWordsTest {

  /** A text of lines parted by bars. */
  static SourceText text(String lines) {
    return SourceText.of(lines.replace(" / ", "\n"));
  }

  private static List<String> words(HeadWords head) {
    return IntStream.range(0, head.count()).mapToObj(head::word).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Third Baku Forum, 4 May 2011;third baku forum COMMA 9 may 9",
        "The U.S.-Japan Talks (Draft);the u.s STOP DASH japan talks OPEN draft CLOSE",
        "27th Meeting – Minutes;27th meeting DASH minutes",
        "“Open Seas”: a seminar;QUOTE open seas QUOTE COLON a seminar"
      })
  void aLineIsCutIntoWordsAndMarks(String line, String words) {
    assertThat(String.join(" ", words(HeadWords.of(text(line))))).isEqualTo(words);
  }

  @Test
  void wordsKnowTheirLineAndPlace() {
    SourceText text = text("Lake Forum /  / Second Day");
    HeadWords head = HeadWords.of(text);

    assertThat(head.lineCount()).isEqualTo(2);
    assertThat(head.lineStart(1)).isEqualTo(2);
    assertThat(head.line(2)).isEqualTo(1);
    assertThat(text.subSequence(head.start(2), head.end(3)).toString()).isEqualTo("Second Day");
    assertThat(head.reach()).isEqualTo(text.length());
  }

  @Test
  void onlyTheFirstLinesAreRead() {
    HeadWords head = HeadWords.of(SourceText.of("Word.\n".repeat(500)));

    assertThat(head.lineCount()).isEqualTo(14);
    assertThat(HeadWords.of(SourceText.of("word ".repeat(100_000))).count()).isLessThan(150);
    assertThat(HeadWords.of(SourceText.of("")).count()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Report of the Fourth Baku Forum, Baku;Fourth Baku Forum",
        "Hosted by the Lake Institute and the Port;Lake Institute",
        "Notes / Second Meeting / Joint Panel on Rice;Second Meeting Joint Panel on Rice",
        "Minutes of the Panel / on Rice;Panel on Rice",
        "Winter School 2014 (Day 2);Winter School 2014"
      })
  void aNameIsAmongTheSpans(String lines, String name) {
    SourceText text = text(lines);
    HeadWords head = HeadWords.of(text);
    List<String> spans = new ArrayList<>();
    Spans.of(
        head,
        (from, to) ->
            spans.add(
                text.subSequence(head.start(from), head.end(to - 1))
                    .toString()
                    .replace('\n', ' ')));

    assertThat(spans).contains(name).doesNotHaveDuplicates();
  }
}
