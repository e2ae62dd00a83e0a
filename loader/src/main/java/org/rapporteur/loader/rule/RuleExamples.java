package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.model.RuleId;

/** The examples of the library's own rules, read when somebody first asks for them. */
final class RuleExamples {

  private static final Map<RuleId, List<RuleExample>> STANDARD =
      read("examples.csv").stream().collect(Collectors.groupingBy(RuleExample::rule));

  private RuleExamples() {}

  static List<RuleExample> of(RuleId rule) {
    return STANDARD.getOrDefault(rule, List.of());
  }

  /** The rows of a file beside this class. */
  static List<RuleExample> read(String file) {
    List<RuleExample> examples = new ArrayList<>();
    Table.named("/org/rapporteur/loader/rule/" + file)
        .forEach(row -> examples.add(RuleExample.of(row)));
    return List.copyOf(examples);
  }
}
