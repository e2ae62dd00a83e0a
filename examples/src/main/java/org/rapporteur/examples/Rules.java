package org.rapporteur.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.rule.RuleExample;

/**
 * By which rules does the library read?
 *
 * <p>Prints the catalogue: what each rule says, what it sees and what it leaves alone; all examples
 * of one rule if it is named.
 */
final class Rules implements Program {

  /** How many examples of either kind a rule has in the list of all rules. */
  private static final int FEW = 3;

  @Override
  public String name() {
    return "Rules";
  }

  @Override
  public String parameters() {
    return "[RULE]";
  }

  @Override
  public String question() {
    return "By which rules does the library read? What each sees, in [brackets], and leaves alone.\n"
        + "All examples of one rule if it is named.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> values = Arguments.parse(arguments, 0, 1).values();
    RuleCatalog catalog = RuleCatalog.standard();
    Page page = new Page();
    if (values.isEmpty()) {
      page.line(catalog.rules().size() + " RULES, IN THE ORDER IN WHICH THEY ARE ASKED");
      catalog.rules().forEach(rule -> show(rule, FEW, page));
    } else {
      String name = values.get(0);
      Rule rule =
          catalog.rules().stream()
              .filter(known -> known.id().toString().equals(name))
              .findFirst()
              .orElseThrow(
                  () -> new UsageException("There is no rule \"" + name + "\"; " + known(catalog)));
      show(rule, Integer.MAX_VALUE, page);
    }
    out.print(page);
    return 0;
  }

  private static String known(RuleCatalog catalog) {
    return "there are "
        + catalog.rules().stream()
            .map(rule -> rule.id().toString())
            .collect(Collectors.joining(", "));
  }

  private static void show(Rule rule, int most, Page page) {
    page.gap();
    page.line(rule.id() + " (" + rule.kind().name().toLowerCase(Locale.ROOT) + ")");
    page.words("  ", rule.sentence() + ".");
    if (rule.examples().isEmpty()) {
      return;
    }
    page.line("  sees");
    examples(rule, true, most).forEach(example -> page.words("    - ", told(example)));
    page.line("  leaves alone");
    examples(rule, false, most).forEach(example -> page.words("    - ", told(example)));
  }

  private static Stream<RuleExample> examples(Rule rule, boolean holds, int most) {
    return rule.examples().stream().filter(example -> example.holds() == holds).limit(most);
  }

  private static String told(RuleExample example) {
    String values =
        Stream.of(example.strength(), example.polarity(), example.likelihood())
            .flatMap(value -> value.stream())
            .map(Enum::name)
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? example.toString() : example + " (" + values + ")";
  }
}
