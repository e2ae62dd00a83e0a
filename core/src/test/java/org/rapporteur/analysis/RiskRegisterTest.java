package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;

/** Which fears are answered by which advice. */
class RiskRegisterTest {

  private static final Corpus CORPUS =
      Dialogue.begin("One")
          .fears("China", "Taiwan", "A blockade could starve the island.", "taiwan, energy")
          .fears("", "Japan", "Gas could run out.", "energy")
          .fears("", "", "Prices may explode.", "energy, macroeconomy")
          .fears("Russia", "", "Cables may be cut.", "other")
          .fears("Iran", "Iraq", "Pipelines may be hit.", "energy")
          .source("Two")
          .about("Taiwan", "The island should [store gas].", "energy")
          .about("United States", "Washington should [warn China off].", "taiwan")
          .naming("China")
          .about("Japan", "Tokyo should [talk more].", "dialogue")
          .about("Russia", "Moscow should [leave cables alone].", "other")
          .about("Brazil", "Brasilia should [export oil].", "macroeconomy, energy")
          .against("Japan", "Tokyo should not [burn oil].", "energy")
          .corpus();

  @Test
  void an_answer_shares_an_issue_and_concerns_the_harmed_or_the_harmful() {
    // The fear is foremost about Taiwan, so what is said of Taiwan comes first.
    assertThat(answers(0)).containsExactly("warn China off", "store gas");
    assertThat(answers(1)).containsExactly("burn oil");
  }

  @Test
  void a_fear_that_names_nobody_is_answered_by_advice_on_its_foremost_issue() {
    assertThat(answers(2)).containsExactly("store gas", "burn oil");
  }

  @Test
  void what_has_no_issue_of_the_codebook_or_concerns_others_stays_unanswered() {
    assertThat(RiskRegister.of(CORPUS).unanswered())
        .containsExactly(CORPUS.risks().get(3), CORPUS.risks().get(4));
    assertThat(RiskRegister.of(CORPUS).entries().get(3).isUnanswered()).isTrue();
  }

  @Test
  void advice_knows_the_fears_it_answers() {
    RiskRegister register = RiskRegister.of(CORPUS);
    assertThat(register.answeredBy(CORPUS.recommendations().get(0)))
        .containsExactly(CORPUS.risks().get(0), CORPUS.risks().get(2));
    assertThat(register.answeredBy(CORPUS.recommendations().get(2))).isEmpty();
  }

  @Test
  void is_made_of_the_findings_it_is_given() {
    List<Finding> some =
        List.of(CORPUS.risks().get(0), CORPUS.recommendations().get(1), CORPUS.risks().get(1));
    RiskRegister register = RiskRegister.of(CORPUS, some);
    assertThat(register.entries()).hasSize(2);
    assertThat(register.entries().get(0).answers())
        .containsExactly(CORPUS.recommendations().get(1));
    assertThat(register.unanswered()).containsExactly(CORPUS.risks().get(1));
  }

  private static List<String> answers(int risk) {
    return RiskRegister.of(CORPUS).entries().get(risk).answers().stream()
        .map(answer -> answer.action().text())
        .toList();
  }
}
