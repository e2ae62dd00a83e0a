package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.text.SourceText;

/** Who made a document, as remarks at its head and foot tell among other things. */
class MakerRemarksTest {

  private static final String TITLE =
      "Grain, Rail and Rain: A Report of the Third Savanna Dialogue\n\n";

  private static final String BODY =
      """

      The wells had been dry for a year when the delegates met, and the first session was given to \
      the price of fodder. Several of those present had sold half their herds.

      In the second session the railway was discussed, which has not run since the flood carried the \
      bridge away. Nobody knew who was to pay for a new one, and the meeting ended early.

      """;

  private static List<String> authors(String text) {
    SourceText source = SourceText.of(text);
    return Sample.description(source, OutlineReader.read(source, Vocabulary.standard()))
        .contributors()
        .stream()
        .filter(maker -> maker.role() == ContributorRole.AUTHOR)
        .map(Contributor::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Rule was observed. This report was prepared by Aylin Demirbag and Paul Ossowski. | Aylin Demirbag; Paul Ossowski",
        "(Prepared by the rapporteurs, Ms. Aylin Demirbag and Dr. Paul Ossowski.) | Aylin Demirbag; Paul Ossowski",
        "Status: draft 2. Note-taker: Paul Ossowski. | Paul Ossowski",
        "Compiled by Aylin Demirbag & Paul Ossowski. Mistakes are theirs. | Aylin Demirbag; Paul Ossowski",
        "Prepared for the participants by the Secretary, Mr. P. R. Ossowski | P. R. Ossowski"
      })
  void are_named_at_the_head(String remark, String names) {
    assertThat(authors(TITLE + remark + "\n" + BODY)).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Rapporteur: Aylin Demirbag. This summary has not been cleared with the speakers.] | Aylin Demirbag",
        "(Sgd.) P. R. OSSOWSKI | P. R. OSSOWSKI",
        "For the drafting group: Aylin Demirbag, Graz \u00b7 Paul Ossowski, Lublin | Aylin Demirbag; Paul Ossowski"
      })
  void are_named_at_the_foot(String remark, String names) {
    assertThat(authors(TITLE + BODY + remark + "\n")).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prepared by the Savanna Council on Rural Affairs, Ouagadougou",
        "Savanna Campus, Rodney Bay",
        "The ministers were received by the Governor of the Eastern Province.",
        "Outcome note prepared by the Herders' Rights Alliance (HRA)"
      })
  void are_not_made_of_bodies_and_places(String remark) {
    assertThat(authors(TITLE + remark + "\n" + BODY)).isEmpty();
  }
}
