package org.rapporteur.loader.rule;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.rule.RuleSentence.Marked;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.TextSpan;

/** A row of examples: a sentence in which a rule sees an item, or must not see one. */
record RuleExample(
    RuleId rule,
    long line,
    boolean holds,
    String sentence,
    String strength,
    String polarity,
    String likelihood) {

  static List<RuleExample> read(String resource) throws IOException {
    try (InputStream stream = RuleCatalog.class.getResourceAsStream(resource);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows.stream().map(RuleExample::of).toList();
    }
  }

  private static RuleExample of(NamedCsvRecord row) {
    String holds = row.getField("holds");
    if (!holds.equals("yes") && !holds.equals("no")) {
      throw new IllegalArgumentException(
          "line " + row.getStartingLineNumber() + ": holds is \"" + holds + "\"");
    }
    return new RuleExample(
        RuleId.of(row.getField("rule")),
        row.getStartingLineNumber(),
        holds.equals("yes"),
        row.getField("sentence"),
        row.getField("strength"),
        row.getField("polarity"),
        row.getField("likelihood"));
  }

  /** What is wrong with what the rule sees, or empty if all is well. */
  Optional<String> fault() {
    Rule reader = RuleCatalog.standard().rule(rule).orElseThrow();
    Marked marked = Marked.of(sentence);
    RuleSentence read = RuleSentence.of(marked.text(), Vocabulary.standard());
    List<Match> matches = read.matches(reader);
    if (!holds) {
      return matches.stream()
          .filter(match -> match.tier() != Tier.BROAD)
          .findFirst()
          .map(match -> "sees " + tell(match, read, marked));
    }
    for (TextSpan quote : marked.quotes()) {
      boolean found =
          matches.stream()
              .anyMatch(
                  match ->
                      RuleSentence.overlap(read.span(match.quote()), quote) >= 0.5
                          && valued(reader.kind(), match));
      if (!found) {
        return Optional.of(
            "misses \""
                + marked.text().substring(quote.start(), quote.end())
                + "\" and sees "
                + matches.stream().map(match -> tell(match, read, marked)).toList());
      }
    }
    return Optional.empty();
  }

  private boolean valued(FindingKind kind, Match match) {
    return kind == FindingKind.RECOMMENDATION
        ? match.strength() == Strength.valueOf(strength)
            && match.polarity() == Polarity.valueOf(polarity)
        : match.likelihood() == Likelihood.valueOf(likelihood);
  }

  private static String tell(Match match, RuleSentence read, Marked marked) {
    TextSpan span = read.span(match.quote());
    return "\"%s\" (%s, %s, %s, %s)"
        .formatted(
            marked.text().substring(span.start(), span.end()),
            match.tier(),
            match.strength(),
            match.polarity(),
            match.likelihood());
  }

  @Override
  public String toString() {
    return rule + ", line " + line + ": " + sentence;
  }
}
