package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Strength;
import org.rapporteur.text.TextSpan;

/**
 * A sentence that shows what a rule sees, or one that shows what it must leave alone.
 *
 * <p>The examples of the library's own rules are what their tests run on. A sentence that begins
 * with {@code "- "} is an item of a list of recommendations, one with {@code "ACTION: "} a line of
 * minutes; all others stand in the report of a session.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule it belongs to
 * @param holds whether the rule sees an item in it; if not, it sees none that is surer than {@code
 *     BROAD}, whatever other rules see
 * @param sentence the words
 * @param quotes the clauses that the items are to have, as spans of the sentence; none if it does
 *     not hold
 * @param strength how strong the recommendations in it are put
 * @param polarity whether they are to be done or avoided
 * @param likelihood how likely the risks in it are put
 * @since 0.1.0
 */
public record RuleExample(
    RuleId rule,
    boolean holds,
    String sentence,
    List<TextSpan> quotes,
    Optional<Strength> strength,
    Optional<Polarity> polarity,
    Optional<Likelihood> likelihood) {

  /**
   * Keeps a copy of the spans.
   *
   * @param rule the rule it belongs to
   * @param holds whether the rule sees an item in it
   * @param sentence the words
   * @param quotes the clauses that the items are to have
   * @param strength how strong the recommendations in it are put
   * @param polarity whether they are to be done or avoided
   * @param likelihood how likely the risks in it are put
   */
  public RuleExample {
    quotes = List.copyOf(quotes);
  }

  /**
   * A sentence in which a rule sees recommendations.
   *
   * @param rule the rule
   * @param marked the sentence, each item in square brackets
   * @param strength how strong they are put
   * @param polarity whether they are to be done or avoided
   * @return the example
   * @throws IllegalArgumentException if nothing is marked
   */
  public static RuleExample recommendation(
      RuleId rule, String marked, Strength strength, Polarity polarity) {
    return of(rule, true, marked, Optional.of(strength), Optional.of(polarity), Optional.empty());
  }

  /**
   * A sentence in which a rule sees risks.
   *
   * @param rule the rule
   * @param marked the sentence, each item in square brackets
   * @param likelihood how likely they are put
   * @return the example
   * @throws IllegalArgumentException if nothing is marked
   */
  public static RuleExample risk(RuleId rule, String marked, Likelihood likelihood) {
    return of(rule, true, marked, Optional.empty(), Optional.empty(), Optional.of(likelihood));
  }

  /**
   * A sentence that a rule must leave alone.
   *
   * @param rule the rule
   * @param sentence the sentence
   * @return the counter-example
   */
  public static RuleExample counter(RuleId rule, String sentence) {
    return of(rule, false, sentence, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Reads a row of an example file; its sentence has the quotes in square brackets. */
  static RuleExample of(Table.Row row) {
    String holds = row.get("holds");
    if (!holds.equals("yes") && !holds.equals("no")) {
      throw new IllegalArgumentException("holds is \"" + holds + "\", not yes or no");
    }
    return of(
        RuleId.of(row.get("rule")),
        holds.equals("yes"),
        row.get("sentence"),
        value(row, "strength").map(Strength::valueOf),
        value(row, "polarity").map(Polarity::valueOf),
        value(row, "likelihood").map(Likelihood::valueOf));
  }

  private static Optional<String> value(Table.Row row, String column) {
    return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
  }

  private static RuleExample of(
      RuleId rule,
      boolean holds,
      String marked,
      Optional<Strength> strength,
      Optional<Polarity> polarity,
      Optional<Likelihood> likelihood) {
    StringBuilder sentence = new StringBuilder();
    List<TextSpan> quotes = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        open = sentence.length();
      } else if (c == ']' && open >= 0) {
        quotes.add(new TextSpan(open, sentence.length()));
        open = -1;
      } else {
        sentence.append(c);
      }
    }
    if (quotes.isEmpty() == holds) {
      throw new IllegalArgumentException(
          (holds ? "no item stands in [brackets]: " : "brackets in a counter-example: ") + marked);
    }
    return new RuleExample(
        rule, holds, sentence.toString(), quotes, strength, polarity, likelihood);
  }

  /**
   * The sentence with its quotes in square brackets, as a person would mark them.
   *
   * @return the marked sentence
   */
  @Override
  public String toString() {
    StringBuilder marked = new StringBuilder(sentence);
    for (int i = quotes.size() - 1; i >= 0; i--) {
      marked.insert(quotes.get(i).end(), ']').insert(quotes.get(i).start(), '[');
    }
    return marked.toString();
  }
}
