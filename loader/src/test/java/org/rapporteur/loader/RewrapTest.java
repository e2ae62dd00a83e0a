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

  /**
   * Findings of all documents that a wrapping changes, the lost and the gained counted apart. One
   * finding has "non-traditional" broken after its hyphen, in a document that has "nontraditional"
   * too: what stood there cannot be told. Another has "co-production" so, and one sentence, in
   * which both a recommendation and a risk are seen, is weighed otherwise without the hyphen of
   * "non-governmental".
   */
  private static final int AMBIGUOUS = 7;

  static List<TestDocument> documents() {
    return TestDocument.all();
  }

  /** What a finding says, without its place. */
  private static List<String> findings(byte[] bytes) {
    return LOADER.load(Document.of("document.txt", bytes)).corpus().findings().stream()
        .map(FileForms::told)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void windowsLineEndsChangeNothing(TestDocument document) {
    assertThat(findings(FileForms.utf8(FileForms.lf(document).replace("\n", "\r\n"))))
        .isEqualTo(findings(FileForms.utf8(FileForms.lf(document))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aByteOrderMarkChangesNothing(TestDocument document) {
    assertThat(findings(FileForms.utf8("\ufeff" + FileForms.lf(document))))
        .isEqualTo(findings(FileForms.utf8(FileForms.lf(document))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void sixteenBitUnitsChangeNothing(TestDocument document) {
    assertThat(findings(("\ufeff" + FileForms.lf(document)).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(findings(FileForms.utf8(FileForms.lf(document))));
  }

  @Test
  void wrappedLinesChangeLittle() {
    List<String> changed = new ArrayList<>();
    int all = 0;
    for (TestDocument document : TestDocument.all()) {
      List<String> plain = findings(FileForms.utf8(FileForms.lf(document)));
      List<String> wrapped = findings(FileForms.utf8(FileForms.wrap(FileForms.lf(document))));
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
    String wrapped = FileForms.wrap(FileForms.lf(document));
    var corpus = LOADER.load(Document.of("document.txt", FileForms.utf8(wrapped))).corpus();
    var alignment = corpus.sources().get(0).files().get(0).alignment();
    for (Finding finding : corpus.findings()) {
      Quote quote = finding.quote();
      var place = alignment.toOriginal(quote.span());
      assertThat(FileForms.words(wrapped.substring(place.start(), place.end())))
          .isEqualTo(FileForms.words(quote.text()));
    }
  }
}
