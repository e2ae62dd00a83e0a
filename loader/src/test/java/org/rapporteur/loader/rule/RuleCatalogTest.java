package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;

/** A user adds rules of one's own and leaves out others. */
class RuleCatalogTest {

  private static final RuleId MODAL = RuleId.of("prescription.modal");

  private final RuleCatalog standard = RuleCatalog.standard();

  /** Reads nothing. */
  private record Own(RuleId id) implements Rule {
    @Override
    public String sentence() {
      return "A rule of somebody's own";
    }

    @Override
    public FindingKind kind() {
      return FindingKind.RISK;
    }

    @Override
    public List<Match> match(RuleContext context) {
      return List.of();
    }
  }

  @Test
  void ones_own_rules_are_asked_first() {
    Own own = new Own(RuleId.of("own.rule"));
    RuleCatalog more = standard.with(own);
    assertThat(more.rules()).first().isEqualTo(own);
    assertThat(more.rules()).endsWith(standard.rules().toArray(Rule[]::new));
    assertThat(more.rule(own.id())).contains(own);
    assertThat(more.notes().map(RuleNote::sentence)).first().isEqualTo("A rule of somebody's own");
    assertThat(own.examples()).isEmpty();
  }

  @Test
  void a_rule_may_be_left_out() {
    RuleCatalog fewer = standard.without(MODAL);
    assertThat(fewer.rule(MODAL)).isEqualTo(Optional.empty());
    assertThat(fewer.rules()).hasSize(standard.rules().size() - 1);
    assertThat(fewer.with(new Own(MODAL)).rule(MODAL)).containsInstanceOf(Own.class);
    assertThat(standard.without(RuleId.of("no.rule")).rules()).isEqualTo(standard.rules());
  }

  @Test
  void two_rules_of_one_id_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.with(new Own(MODAL)))
        .withMessageStartingWith("two rules have one id: [prescription.modal,");
  }

  @Test
  void every_rule_leaves_a_note() {
    assertThat(standard.notes())
        .extracting(RuleNote::id)
        .containsExactlyElementsOf(standard.rules().stream().map(Rule::id).toList());
  }
}
