package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.forms.Form;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Source;

/**
 * One document in five formats says the same: two seeds and ten development documents as plain
 * text, Markdown, HTML, PDF in one and in two columns, and DOCX. What the written rules find is the
 * same to the character. The effects of layout are these:
 *
 * <ul>
 *   <li>How sure a finding is may differ by a tier, and a sentence near the bound of a learned rule
 *       may cross it, since both also weigh the part of the document that it stands in, which has
 *       to be guessed in plain text.
 *   <li>Characters that the standard fonts of PDF do not have are left out there by these tests.
 * </ul>
 */
class FormsTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();
  private static final Map<TestDocument, Corpus> PLAIN = new ConcurrentHashMap<>();

  private static final List<String> DOCUMENTS =
      List.of(
          "000_fa271a94b7aa9ec3.txt",
          "003_b52f3865eedcae6a.txt",
          "asia-pacific_01_tozai_symposium_1998.txt",
          "asia-pacific_03_mudeung_forum_2007.txt",
          "economy_01_bok_policy_minutes_jan2025.txt",
          "economy_03_former_trade_ministers_track2_2019.txt",
          "essay_01_who_pays_for_the_wedding.txt",
          "government_01_nfd_commission_submission.txt",
          "news_01_ishiba_trump_call.txt",
          "other-fields_01_accra_pandemic_dialogue.txt",
          "speech_01_grenada_unga79.txt",
          "think-tank_01_european_security_ellery_house.txt");

  private static final Predicate<Finding> WRITTEN =
      finding -> !finding.evidence().rule().orElseThrow().toString().startsWith("learned.");

  static Stream<Arguments> documents() {
    return Stream.concat(TestDocument.all().stream(), TestDocument.development().stream())
        .filter(document -> DOCUMENTS.contains(document.name()))
        .flatMap(
            document ->
                Stream.of(Form.values())
                    .filter(form -> form != Form.TEXT)
                    .map(form -> Arguments.of(document, form)));
  }

  private static Document write(TestDocument document, Form form) throws Exception {
    // The name must not tell the format.
    return Document.of("document", form.write(document.bytes()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFormatTellsTheSame(TestDocument document, Form form) throws Exception {
    Corpus plain = PLAIN.computeIfAbsent(document, given -> LOADER.load(given.document()).corpus());
    Document file = write(document, form);

    LoadResult result = LOADER.load(file);

    assertThat(result.problems()).isEmpty();
    Source expected = plain.sources().get(0);
    Source source = result.corpus().sources().get(0);
    // A format tells which lines are headings, so that a title may end earlier than in plain text.
    assertThat(expected.title().value()).startsWith(source.title().value());
    assertThat(source.kind()).isEqualTo(expected.kind());
    assertThat(sessions(result.corpus())).isEqualTo(sessions(plain));
    assertThat(told(result.corpus(), WRITTEN)).isEqualTo(told(plain, WRITTEN));
    assertFewLearnedDiffer(result.corpus(), plain);
    assertPlaces(LOADER.open(file), result.corpus());
  }

  private static List<String> sessions(Corpus corpus) {
    return corpus.sessions().stream()
        .map(session -> session.label() + " / " + session.title().orElse(""))
        .toList();
  }

  /** Each quote leads into the file. What stands there is checked where the formats are tested. */
  private static void assertPlaces(FormattedText opened, Corpus corpus) {
    for (Finding finding : corpus.findings()) {
      assertThat(opened.canonical().text().holds(finding.quote())).isTrue();
      assertThat(opened.places(finding.evidence().span())).as(finding.quote().text()).isNotEmpty();
    }
  }

  /**
   * The learned rules weigh the part of the document and the session as well, which a format may
   * tell where plain text has to be guessed at; so a sentence near a bound may cross it.
   */
  private static void assertFewLearnedDiffer(Corpus corpus, Corpus plain) {
    List<String> ours = told(corpus, WRITTEN.negate());
    List<String> theirs = told(plain, WRITTEN.negate());
    List<String> differing = new ArrayList<>(ours);
    theirs.stream().filter(told -> !differing.remove(told)).forEach(differing::add);

    assertThat(differing).hasSizeLessThanOrEqualTo(plain.findings().size() / 20);
  }

  /** What findings say, but not how sure they are. */
  private static List<String> told(Corpus corpus, Predicate<Finding> which) {
    return corpus.findings().stream()
        .filter(which)
        .map(finding -> FileForms.told(finding).replaceAll(" / (STRICT|BALANCED|BROAD)", ""))
        .toList();
  }
}
