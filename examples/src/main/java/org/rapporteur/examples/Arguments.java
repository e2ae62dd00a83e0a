package org.rapporteur.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Tier;

/**
 * The arguments of a program, told apart.
 *
 * @param values those that are no options
 * @param tier the most doubtful evidence that still counts
 * @param brief whether a list of details is unwanted
 * @param review the file of a review that is to be applied
 */
record Arguments(List<String> values, Tier tier, boolean brief, Optional<Path> review) {

  /** How {@code --tier} is shown in a usage text. */
  static final String TIER = "[--tier strict|balanced|broad]";

  static Arguments parse(List<String> arguments, int atLeast, int atMost) {
    List<String> values = new ArrayList<>();
    Tier tier = Tier.BALANCED;
    boolean brief = false;
    Optional<Path> review = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--tier") && i + 1 < arguments.size()) {
        tier = tier(arguments.get(++i));
      } else if (argument.equals("--review") && i + 1 < arguments.size()) {
        review = Optional.of(Path.of(arguments.get(++i)));
      } else if (argument.equals("--brief")) {
        brief = true;
      } else if (argument.startsWith("-")) {
        throw new UsageException("unknown option, or an option without its value: " + argument);
      } else {
        values.add(argument);
      }
    }
    if (values.size() < atLeast || values.size() > atMost) {
      throw new UsageException(
          "expected " + expected(atLeast, atMost) + ", got " + values.size() + ": " + values);
    }
    return new Arguments(List.copyOf(values), tier, brief, review);
  }

  /** A corpus with those findings alone that still count. */
  Corpus surely(Corpus corpus) {
    return surely(corpus, tier);
  }

  static Corpus surely(Corpus corpus, Tier tier) {
    return corpus.withFindings(
        corpus.findings().stream()
            .filter(finding -> finding.evidence().tier().compareTo(tier) <= 0)
            .toList());
  }

  private static String expected(int atLeast, int atMost) {
    return (atLeast == atMost ? String.valueOf(atLeast) : atLeast + " to " + atMost) + " arguments";
  }

  private static Tier tier(String name) {
    return Arrays.stream(Tier.values())
        .filter(tier -> tier.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new UsageException("no such tier: " + name));
  }
}
