package org.rapporteur.loader.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormatSample;
import org.rapporteur.loader.format.Formats;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.Metadata;
import org.rapporteur.loader.format.PlacesAssert;
import org.rapporteur.loader.format.UnreadableException;

class MarkdownFormatTest {

  static List<FormatSample> samples() {
    return FormatSample.of("markdown.samples");
  }

  private static FormattedText read(byte[] bytes) throws UnreadableException {
    return new MarkdownFormat().read(bytes, FormatContext.plain());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void blocksAreReadAsTheyAreMarked(FormatSample sample) throws UnreadableException {
    assertThat(FormatSample.written(read(sample.bytes()))).isEqualTo(sample.blocks());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void wordsLeadBackToTheFile(FormatSample sample) throws UnreadableException {
    PlacesAssert.wordsStandInBytes(read(sample.bytes()), sample.bytes());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void lineEndsOfOtherSystemsChangeNothing(FormatSample sample) throws UnreadableException {
    byte[] bytes = sample.input().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

    assertThat(FormatSample.written(read(bytes))).isEqualTo(sample.blocks());
  }

  /** What is cut off anywhere is still text. */
  @ParameterizedTest
  @MethodSource("samples")
  void everyBeginningCanBeRead(FormatSample sample) throws UnreadableException {
    for (int end = 0; end <= sample.input().length(); end++) {
      String head = sample.input().substring(0, end);
      FormattedText text = read(head.getBytes(StandardCharsets.UTF_8));
      assertThat(text.canonical().alignment().originalLength()).isEqualTo(head.length());
    }
  }

  @Test
  void frontMatterTellsOfTheDocument() throws UnreadableException {
    String text =
        """
        ---
        title: 'Ports: a summary'
        authors:
          - Ann Bell
          - "Cy Dee"
        date: 2024-05-03
        publisher: Harbour Institute
        tags: [sea, trade]
        ---
        # Ports
        """;

    Metadata metadata = read(text.getBytes(StandardCharsets.UTF_8)).metadata();

    assertThat(metadata.title()).contains("Ports: a summary");
    assertThat(metadata.authors()).containsExactly("Ann Bell", "Cy Dee");
    assertThat(metadata.published()).contains("2024-05-03");
    assertThat(metadata.publisher()).contains("Harbour Institute");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Title\n\nWords.",
        "Words with a [link](https://example.org).",
        "Who | What\n--- | ---\nOslo | pays",
        "---\ntitle: Ports\n---\nWords."
      })
  void isKnownByItsSigns(String text) {
    assertThat(nameOf(text)).isEqualTo("Markdown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A title\n\n- an item\n- another\n\n* * *\n\n1. One",
        "Item #4 is **urgent**.",
        "#1 priority: ports.\n\n----------\nWords [sic] (2024).",
        "Column | Other\n\nwords | words"
      })
  void plainTextIsNotTakenForIt(String text) {
    assertThat(nameOf(text)).isEqualTo("plain text");
  }

  private static String nameOf(String text) {
    return Formats.standard().of(text.getBytes(StandardCharsets.UTF_8)).name();
  }

  @Test
  void aMarkAtTheStartIsNoCharacterOfTheText() throws UnreadableException {
    byte[] bytes = "\ufeff# Ports\n".getBytes(StandardCharsets.UTF_8);

    FormattedText text = read(bytes);

    assertThat(text.canonical().text()).hasToString("Ports");
    PlacesAssert.wordsStandInBytes(text, bytes);
  }
}
