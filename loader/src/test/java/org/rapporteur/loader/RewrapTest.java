package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Finding;
import org.rapporteur.text.Quote;

/** The same text in another file form gives the same findings. */
class RewrapTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();
  private static final int WIDTH = 72;

  /**
   * Findings of all documents that a wrapping changes, the lost and the gained counted apart. One
   * finding has "non-traditional" broken after its hyphen, in a document that has "nontraditional"
   * too: what stood there cannot be told.
   */
  private static final int AMBIGUOUS = 2;

  static List<TestDocument> documents() {
    return TestDocument.all();
  }

  /** What a finding says, without its place. */
  private static List<String> findings(byte[] bytes) {
    return LOADER.load(Document.of("document.txt", bytes)).corpus().findings().stream()
        .map(RewrapTest::told)
        .toList();
  }

  private static String told(Finding finding) {
    String values =
        finding.match(
            recommendation ->
                recommendation.action().text()
                    + " / "
                    + recommendation.strength()
                    + " "
                    + recommendation.polarity(),
            risk -> risk.likelihood().toString());
    return String.join(
        " / ",
        finding.quote().text(),
        values,
        finding.evidence().tier().toString(),
        finding.evidence().rule().orElseThrow().toString());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String lf(TestDocument document) {
    String text = document.decoded().replace("\r\n", "\n");
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void windowsLineEndsChangeNothing(TestDocument document) {
    assertThat(findings(utf8(lf(document).replace("\n", "\r\n"))))
        .isEqualTo(findings(utf8(lf(document))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aByteOrderMarkChangesNothing(TestDocument document) {
    assertThat(findings(utf8("\ufeff" + lf(document)))).isEqualTo(findings(utf8(lf(document))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void sixteenBitUnitsChangeNothing(TestDocument document) {
    assertThat(findings(("\ufeff" + lf(document)).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(findings(utf8(lf(document))));
  }

  @Test
  void wrappedLinesChangeLittle() {
    List<String> changed = new ArrayList<>();
    int all = 0;
    for (TestDocument document : TestDocument.all()) {
      List<String> plain = findings(utf8(lf(document)));
      List<String> wrapped = findings(utf8(wrap(lf(document))));
      all += plain.size();
      List<String> lost = new ArrayList<>(plain);
      wrapped.forEach(lost::remove);
      List<String> gained = new ArrayList<>(wrapped);
      plain.forEach(gained::remove);
      lost.forEach(finding -> changed.add(document + " lost   " + finding));
      gained.forEach(finding -> changed.add(document + " gained " + finding));
    }
    assertThat(changed)
        .as("of %d findings%n%s", all, String.join("\n", changed))
        .hasSizeLessThanOrEqualTo(AMBIGUOUS);
  }

  /** The quotes of a wrapped document lead back to lines of the wrapped file. */
  @ParameterizedTest
  @MethodSource("documents")
  void quotesOfWrappedLinesLeadBack(TestDocument document) {
    String wrapped = wrap(lf(document));
    var corpus = LOADER.load(Document.of("document.txt", utf8(wrapped))).corpus();
    var alignment = corpus.sources().get(0).files().get(0).alignment();
    for (Finding finding : corpus.findings()) {
      Quote quote = finding.quote();
      var place = alignment.toOriginal(quote.span());
      assertThat(words(wrapped.substring(place.start(), place.end())))
          .isEqualTo(words(quote.text()));
    }
  }

  private static String words(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "");
  }

  /** Fills each line to the width as wrapping programs do, also breaking words at their hyphens. */
  private static String wrap(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      int column = 0;
      for (String word : line.split(" ")) {
        boolean first = true;
        for (String piece : word.split("(?<=\\p{L}{2}-)(?=\\p{L}{2})")) {
          int space = first && column > 0 ? 1 : 0;
          if (column > 0 && column + space + piece.length() > WIDTH) {
            out.append('\n');
            column = 0;
            space = 0;
          }
          out.append(space > 0 ? " " : "").append(piece);
          column += space + piece.length();
          first = false;
        }
      }
      out.append('\n');
    }
    return out.substring(0, out.length() - 1);
  }
}
