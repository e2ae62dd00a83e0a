package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Tier;

/** The same words are advice in one kind of document and a report of others' doings in another. */
class RuleSourceKindsTest {

  @ParameterizedTest(name = "{2} reads {1} in {3}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She is to write to the mill owners.              | prescription.modal     | BALANCED | MINUTES
          She is to write to the mill owners.              | prescription.modal     | BALANCED | GOVERNMENT_REPORT
          She is to write to the mill owners.              | prescription.modal     | BALANCED | SESSION_SUMMARY
          She is to write to the mill owners.              | prescription.modal     |          | ESSAY
          She is to write to the mill owners.              | prescription.modal     |          | NEWS_ARTICLE
          Ines Rojas called for a second vote on the mill. | prescription.directive | BALANCED | SESSION_SUMMARY
          Ines Rojas called for a second vote on the mill. | prescription.directive |          | NEWS_ARTICLE
          Ines Rojas called for a second vote on the mill. | prescription.directive |          | ESSAY
          Ines Rojas called for a second vote on the mill. | prescription.directive |          | CONFERENCE_REPORT
          Ines Rojas calls for a second vote on the mill.  | prescription.directive | BALANCED | ESSAY
          Panelists called for a second vote on the mill.  | prescription.directive | STRICT   | NEWS_ARTICLE
          Ines Rojas urged the town to drain the dam.      | prescription.directive | BALANCED | CONFERENCE_REPORT
          Ines Rojas urged the town to drain the dam.      | prescription.directive | BROAD    | NEWS_ARTICLE
          The clerk asked the owners to repair the weir.   | prescription.directive | BALANCED | MINUTES
          """)
  void reads(String words, String rule, Tier tier, SourceKind kind) {
    RuleSentence sentence = RuleSentence.of(words, kind, Vocabulary.standard());
    List<Match> matches =
        sentence.matches(RuleCatalog.standard().rule(RuleId.of(rule)).orElseThrow());
    assertThat(matches).extracting(Match::tier).isEqualTo(tier == null ? List.of() : List.of(tier));
  }
}
