package org.rapporteur.loader.rule;

import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Tier;
import org.rapporteur.text.TextSpan;

/** Holds what a rule sees in an example against what the example says. */
final class ExampleCheck {

  private final RuleExample example;
  private final RuleSentence read;

  private ExampleCheck(RuleExample example) {
    this.example = example;
    this.read = RuleSentence.of(example.sentence(), Vocabulary.standard());
  }

  /** What is wrong with what the rule sees, or empty if all is well. */
  static Optional<String> fault(RuleExample example) {
    return new ExampleCheck(example).fault();
  }

  private Optional<String> fault() {
    Rule reader = RuleCatalog.standard().rule(example.rule()).orElseThrow();
    List<Match> matches = read.matches(reader);
    if (!example.holds()) {
      return matches.stream()
          .filter(match -> match.tier() != Tier.BROAD)
          .findFirst()
          .map(match -> "sees " + tell(match));
    }
    for (TextSpan quote : example.quotes()) {
      boolean found =
          matches.stream()
              .anyMatch(
                  match -> read.span(match.quote()).equals(quote) && valued(reader.kind(), match));
      if (!found) {
        return Optional.of(
            "misses \""
                + example.sentence().substring(quote.start(), quote.end())
                + "\" and sees "
                + matches.stream().map(this::tell).toList());
      }
    }
    return Optional.empty();
  }

  private boolean valued(FindingKind kind, Match match) {
    return kind == FindingKind.RECOMMENDATION
        ? match.strength() == example.strength().orElseThrow()
            && match.polarity() == example.polarity().orElseThrow()
        : match.likelihood() == example.likelihood().orElseThrow();
  }

  private String tell(Match match) {
    TextSpan span = read.span(match.quote());
    return "\"%s\" (%s, %s, %s, %s)"
        .formatted(
            example.sentence().substring(span.start(), span.end()),
            match.tier(),
            match.strength(),
            match.polarity(),
            match.likelihood());
  }
}
