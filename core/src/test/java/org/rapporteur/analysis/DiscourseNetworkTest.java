package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rapporteur.model.Polarity.AVOID;
import static org.rapporteur.model.Polarity.DO;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.DiscourseNetwork.Normalization;
import org.rapporteur.analysis.DiscourseNetwork.Qualifier;
import org.rapporteur.analysis.DiscourseNetwork.Repetition;
import org.rapporteur.analysis.DiscourseNetwork.TwoModeNormalization;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * The networks of one small debate, against what the manual of the Discourse Network Analyzer gives
 * when it is worked out by hand.
 *
 * <pre>
 *              tariffs      aid          energy       statements
 *              for against  for against  for against
 *   Ann         2    .       .    1       .    .       3
 *   Bo          1    .       3    .       .    .       4
 *   Cy          .    1       .    .       1    .       2
 *   Di          1    1       .    .       .    .       2
 *   all            6            4            1         11
 * </pre>
 */
class DiscourseNetworkTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private static final DiscourseNetwork DEBATE =
      DiscourseNetwork.of(
          statements(
              "Ann tariffs +",
              "Ann tariffs +",
              "Ann aid -",
              "Bo tariffs +",
              "Bo aid +",
              "Bo aid +",
              "Bo aid +",
              "Cy tariffs -",
              "Cy energy +",
              "Di tariffs +",
              "Di tariffs -"),
          Repetition.INCLUDE);

  private static List<Statement> statements(String... lines) {
    List<Statement> statements = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ");
      String text = parts.length > 3 ? parts[3] : "one";
      SourceId source = SourceId.of(SourceText.of(text));
      statements.add(
          new Statement(
              parts[0],
              IssueId.of(parts[1]),
              parts[2].equals("+") ? DO : AVOID,
              FindingId.of(
                  source, FindingKind.RECOMMENDATION, TextSpan.of(0, 1 + statements.size())),
              source));
    }
    return statements;
  }

  @Test
  void actor_by_issue_counts_or_subtracts_or_combines_polarities() {
    NetworkMatrix ignore = DEBATE.actorIssue(Qualifier.IGNORE, TwoModeNormalization.NONE);
    assertThat(ignore.weight("Ann", "tariffs")).isEqualTo(2);
    assertThat(ignore.weight("Di", "tariffs")).isEqualTo(2); // 1 for + 1 against
    assertThat(ignore.weight("Bo", "energy")).isZero();

    NetworkMatrix subtract = DEBATE.actorIssue(Qualifier.SUBTRACT, TwoModeNormalization.NONE);
    assertThat(subtract.weight("Ann", "aid")).isEqualTo(-1); // 0 for - 1 against
    assertThat(subtract.weight("Bo", "aid")).isEqualTo(3);
    assertThat(subtract.weight("Di", "tariffs")).isZero(); // 1 for - 1 against

    NetworkMatrix combine = DEBATE.actorIssue(Qualifier.COMBINE, TwoModeNormalization.NONE);
    assertThat(combine.weight("Ann", "tariffs")).isEqualTo(1); // for only
    assertThat(combine.weight("Ann", "aid")).isEqualTo(2); // against only
    assertThat(combine.weight("Di", "tariffs")).isEqualTo(3); // both
    assertThat(combine.weight("Di", "aid")).isZero();
  }

  @Test
  void actor_by_issue_is_divided_by_the_actors_or_the_issues_statements() {
    NetworkMatrix activity = DEBATE.actorIssue(Qualifier.IGNORE, TwoModeNormalization.ACTIVITY);
    assertThat(activity.weight("Ann", "tariffs")).isCloseTo(2 / 3.0, EXACT); // 2 of Ann's 3
    assertThat(activity.weight("Bo", "aid")).isCloseTo(3 / 4.0, EXACT); // 3 of Bo's 4

    NetworkMatrix prominence = DEBATE.actorIssue(Qualifier.IGNORE, TwoModeNormalization.PROMINENCE);
    assertThat(prominence.weight("Ann", "tariffs")).isCloseTo(2 / 6.0, EXACT); // 2 of 6 on tariffs
    assertThat(prominence.weight("Cy", "energy")).isCloseTo(1, EXACT); // the only one

    // What is subtracted is still divided by all statements: -1 of 3 and -1 of 4.
    assertThat(
            DEBATE
                .actorIssue(Qualifier.SUBTRACT, TwoModeNormalization.ACTIVITY)
                .weight("Ann", "aid"))
        .isCloseTo(-1 / 3.0, EXACT);
    assertThat(
            DEBATE
                .actorIssue(Qualifier.SUBTRACT, TwoModeNormalization.PROMINENCE)
                .weight("Ann", "aid"))
        .isCloseTo(-1 / 4.0, EXACT);
  }

  @Test
  void combined_kinds_are_no_quantities_to_be_divided() {
    assertThatThrownBy(() -> DEBATE.actorIssue(Qualifier.COMBINE, TwoModeNormalization.ACTIVITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ACTIVITY");
  }

  @Test
  void congruence_multiplies_what_both_say_with_the_same_polarity() {
    NetworkMatrix congruence = DEBATE.congruence(Normalization.NONE);
    assertThat(congruence.weight("Ann", "Bo")).isEqualTo(2); // tariffs for: 2 * 1; aid: never alike
    assertThat(congruence.weight("Ann", "Cy")).isZero(); // tariffs: for / against
    assertThat(congruence.weight("Ann", "Di")).isEqualTo(2); // tariffs for: 2 * 1
    assertThat(congruence.weight("Cy", "Di")).isEqualTo(1); // tariffs against: 1 * 1
    assertThat(congruence.weight("Bo", "Ann")).isEqualTo(2);
    assertThat(congruence.weight("Ann", "Ann")).isZero();
  }

  @Test
  void conflict_multiplies_what_they_say_with_different_polarity() {
    NetworkMatrix conflict = DEBATE.conflict(Normalization.NONE);
    assertThat(conflict.weight("Ann", "Bo")).isEqualTo(3); // aid: 1 against * 3 for
    assertThat(conflict.weight("Ann", "Cy")).isEqualTo(2); // tariffs: 2 for * 1 against
    assertThat(conflict.weight("Ann", "Di")).isEqualTo(2); // tariffs: 2 for * 1 against
    assertThat(conflict.weight("Cy", "Di")).isEqualTo(1); // tariffs: 1 against * 1 for
  }

  @Test
  void subtract_is_congruence_less_conflict_and_co_reference_their_sum() {
    NetworkMatrix subtract = DEBATE.subtract(Normalization.NONE);
    assertThat(subtract.weight("Ann", "Bo")).isEqualTo(-1); // 2 - 3
    assertThat(subtract.weight("Ann", "Di")).isZero(); // 2 - 2
    NetworkMatrix reference = DEBATE.coReference(Normalization.NONE);
    assertThat(reference.weight("Ann", "Bo")).isEqualTo(5); // tariffs 2 * 1 + aid 1 * 3
    assertThat(reference.weight("Ann", "Di")).isEqualTo(4); // tariffs 2 * 2
  }

  @Test
  void average_activity_divides_by_the_mean_of_both_actors_statements() {
    // Ann 3, Bo 4: (3 + 4) / 2 = 3.5
    assertThat(DEBATE.congruence(Normalization.AVERAGE_ACTIVITY).weight("Ann", "Bo"))
        .isCloseTo(2 / 3.5, EXACT);
    assertThat(DEBATE.conflict(Normalization.AVERAGE_ACTIVITY).weight("Ann", "Bo"))
        .isCloseTo(3 / 3.5, EXACT);
    assertThat(DEBATE.subtract(Normalization.AVERAGE_ACTIVITY).weight("Ann", "Bo"))
        .isCloseTo(-1 / 3.5, EXACT);
  }

  @Test
  void jaccard_divides_by_what_one_says_alone_and_what_both_say() {
    // Ann alone: aid against 1. Bo alone: aid for 3. Both: tariffs for 2 * 1. 1 + 3 + 2 = 6
    assertThat(DEBATE.congruence(Normalization.JACCARD).weight("Ann", "Bo"))
        .isCloseTo(2 / 6.0, EXACT);
    assertThat(DEBATE.conflict(Normalization.JACCARD).weight("Ann", "Bo"))
        .isCloseTo(3 / 6.0, EXACT);
    // Ann alone: aid against 1. Di alone: tariffs against 1. Both: tariffs for 2 * 1. 1 + 1 + 2 = 4
    assertThat(DEBATE.congruence(Normalization.JACCARD).weight("Ann", "Di"))
        .isCloseTo(2 / 4.0, EXACT);
  }

  @Test
  void cosine_divides_by_the_product_of_both_actors_statements() {
    // Ann 3, Bo 4: 3 * 4 = 12
    assertThat(DEBATE.congruence(Normalization.COSINE).weight("Ann", "Bo"))
        .isCloseTo(2 / 12.0, EXACT);
    assertThat(DEBATE.subtract(Normalization.COSINE).weight("Ann", "Bo"))
        .isCloseTo(-1 / 12.0, EXACT);
  }

  @Test
  void ties_are_listed_once_with_their_sign() {
    assertThat(DEBATE.subtract(Normalization.NONE).edges())
        .containsExactly(
            new NetworkMatrix.Edge("Ann", "Bo", -1),
            new NetworkMatrix.Edge("Ann", "Cy", -2),
            new NetworkMatrix.Edge("Bo", "Cy", -1));
    assertThat(DEBATE.subtract(Normalization.NONE).edges().get(0).sign()).isEqualTo(-1);
    assertThat(DEBATE.actorIssue(Qualifier.SUBTRACT, TwoModeNormalization.NONE).edges())
        .contains(new NetworkMatrix.Edge("Ann", "aid", -1))
        .hasSize(6);
    assertThatThrownBy(() -> DEBATE.congruence(Normalization.NONE).weight("Ann", "Eve"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Eve");
  }

  @Test
  void the_table_can_be_read() {
    assertThat(DEBATE.actorIssue(Qualifier.SUBTRACT, TwoModeNormalization.ACTIVITY))
        .hasToString(
            """
                 [1]     [2]     [3]
            Ann  -0.333       .   0.667
            Bo    0.750       .   0.250
            Cy        .   0.500  -0.500
            Di        .       .       .
            [1] aid
            [2] energy
            [3] tariffs
            """
                .replaceFirst("^ +", "        "));
  }

  @Test
  void repetition_counts_each_time_or_once_for_each_source_or_once() {
    List<Statement> repeated =
        statements("Ann aid + a", "Ann aid + a", "Ann aid + b", "Ann aid - b");
    assertThat(weight(repeated, Repetition.INCLUDE)).isEqualTo(4);
    assertThat(weight(repeated, Repetition.ONCE_PER_SOURCE)).isEqualTo(3);
    assertThat(weight(repeated, Repetition.ONCE)).isEqualTo(2);
  }

  private static double weight(List<Statement> statements, Repetition repetition) {
    return DiscourseNetwork.of(statements, repetition)
        .actorIssue(Qualifier.IGNORE, TwoModeNormalization.NONE)
        .weight("Ann", "aid");
  }

  @Test
  void speakers_are_named_actors_authors_houses_and_panels() {
    Actor aoki = Dialogue.actor(ActorKind.PERSON, "Mika Aoki");
    Corpus corpus =
        Dialogue.begin("Essay")
            .author("Ann Lee")
            .author("Bo Ito")
            .about("Japan", "Japan should [trade].", "trade, other")
            .source("Report")
            .publisher("Institute")
            .event("Sea Forum")
            .about("Japan", "The report wants Japan to [trade].", "trade")
            .against("Japan", "The panel is against [trade].", "trade")
            .byPanel()
            .about("Japan", "Aoki wants Japan to [trade].", "trade, aid")
            .by(aoki)
            .fears("", "Japan", "Trade may suffer.", "trade")
            .source("Note")
            .about("Japan", "The note wants Japan to [trade].", "trade")
            .corpus();
    DiscourseNetwork network = DiscourseNetwork.of(corpus);
    assertThat(network.actors())
        .containsExactly(
            "Ann Lee", "Bo Ito", "Institute", "Mika Aoki", "Note", "Sea Forum (panel)");
    assertThat(network.issues()).containsExactly(IssueId.of("aid"), IssueId.of("trade"));
    assertThat(network.conflict(Normalization.NONE).weight("Institute", "Sea Forum (panel)"))
        .isEqualTo(1);
    assertThat(network.statements()).hasSize(7);
    assertThat(network.statements("Sea Forum (panel)", IssueId.of("trade")))
        .singleElement()
        .extracting(Statement::polarity, Statement::finding)
        .containsExactly(Polarity.AVOID, corpus.recommendations().get(2).id());
  }

  @Test
  void nothing_said_is_an_empty_network() {
    DiscourseNetwork nothing = DiscourseNetwork.of(Corpus.empty());
    assertThat(nothing.actors()).isEmpty();
    assertThat(nothing.congruence(Normalization.JACCARD).edges()).isEmpty();
  }
}
