package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.model.RuleId;

class RulesTest {

  @Test
  void lists_every_rule_with_what_it_sees_and_leaves_alone() {
    Run run = Run.of("Rules");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(RuleCatalog.standard().rules().stream().map(rule -> rule.id() + " (").toList())
        .contains(
            """
            prescription.modal (recommendation)
              A modal verb of obligation (should, must, ought to, need to, have to) says that its subject is to
              act.
              sees
                - [The fisheries board should halve the quota for hake before the autumn season opens]. (SHOULD,
                  DO)
            """)
        .contains("\n  leaves alone\n    - The ferry");
  }

  @Test
  void lists_all_examples_of_one_rule() {
    String out = Run.of("Rules", "risk.fear").out();

    Rule fear =
        RuleCatalog.standard().rules().stream()
            .filter(rule -> rule.id().equals(RuleId.of("risk.fear")))
            .findFirst()
            .orElseThrow();
    assertThat(out.lines().filter(line -> line.startsWith("    - ")))
        .hasSize(fear.examples().size());
    assertThat(out).doesNotContain("prescription.");
  }

  @Test
  void names_the_rules_there_are_if_there_is_none_of_that_name() {
    Run run = Run.of("Rules", "risk.hunch");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("There is no rule \"risk.hunch\"; there are prescription.modal, ");
  }
}
