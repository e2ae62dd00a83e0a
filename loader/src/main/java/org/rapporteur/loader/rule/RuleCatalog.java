package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;

/**
 * The rules that a loader uses, in the order in which they are asked; where two see the same item,
 * the earlier one makes it.
 *
 * <p>The last two are learnt: {@code learned.recommendation} and {@code learned.risk} weigh the
 * words and the place of a sentence in which the others see nothing sure ({@link Rule#origin()}).
 * Leave them out ({@link #without}) to be told only what a written rule sees.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleCatalog {

  /** The version of the library's own rules, which changes whenever one of them does. */
  public static final String VERSION = "1";

  private static final RuleCatalog STANDARD =
      new RuleCatalog(
          List.of(
              new ModalRule(),
              new DirectiveRule(),
              new NeedRule(),
              new EvaluationRule(),
              new DesireRule(),
              new CounselRule(),
              new QuestionRule(),
              new IdiomRule(),
              new RequirementRule(),
              new ImperativeRule(),
              new OptionRule(),
              new HazardNounRule(),
              new FearRule(),
              new HarmForecastRule(),
              new HarmRule(),
              new WorseningRule(),
              new ConditionalRule(),
              new LossRule(),
              LearnedRule.recommendations(),
              LearnedRule.risks()));

  private final List<Rule> rules;
  private final List<RuleNote> notes;

  private RuleCatalog(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.notes = this.rules.stream().map(RuleCatalog::note).toList();
  }

  /**
   * The library's own rules.
   *
   * @return always the same instance
   */
  public static RuleCatalog standard() {
    return STANDARD;
  }

  /**
   * These rules with others before them, so that a user's reading comes first.
   *
   * @param more the rules to add
   * @return a new catalogue
   * @throws IllegalArgumentException if two rules have one id
   */
  public RuleCatalog with(Rule... more) {
    List<Rule> all = new ArrayList<>(List.of(more));
    all.addAll(rules);
    long ids = all.stream().map(Rule::id).distinct().count();
    if (ids < all.size()) {
      throw new IllegalArgumentException(
          "two rules have one id: " + all.stream().map(Rule::id).toList());
    }
    return new RuleCatalog(all);
  }

  /**
   * These rules without one.
   *
   * @param id the rule to leave out
   * @return a new catalogue, equal in content if there is no such rule
   */
  public RuleCatalog without(RuleId id) {
    return new RuleCatalog(rules.stream().filter(rule -> !rule.id().equals(id)).toList());
  }

  /**
   * The rules.
   *
   * @return in the order in which they are asked
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * The rule of that id.
   *
   * @param id an id
   * @return the rule, if it is in this catalogue
   */
  public Optional<Rule> rule(RuleId id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * What a corpus remembers of the rules.
   *
   * @return a note for each rule
   */
  public Stream<RuleNote> notes() {
    return notes.stream();
  }

  private static RuleNote note(Rule rule) {
    return RuleNote.builder().id(rule.id()).sentence(rule.sentence()).version(VERSION).build();
  }
}
