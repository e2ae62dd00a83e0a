package org.rapporteur.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Tier;

/**
 * Assertions about what recommendations and risks have in common: words, attribution, issues,
 * session and evidence.
 *
 * @param <SELF> the assertion's own type
 * @param <F> recommendation or risk
 * @since 0.1.0
 */
public abstract class AbstractFindingAssert<
        SELF extends AbstractFindingAssert<SELF, F>, F extends Finding>
    extends AbstractRapporteurAssert<SELF, F> {

  AbstractFindingAssert(@Nullable F actual, Kind<SELF, F> kind) {
    super(actual, kind, Optional.empty());
  }

  /**
   * Says in which corpus names are looked up and messages find the words' context. Needed only
   * where a chain begins with a single finding.
   *
   * @param corpus the corpus that the finding is of
   * @return an assertion about the same finding
   */
  public SELF in(Corpus corpus) {
    return placedIn(corpus);
  }

  /**
   * Keeps those whose quote reads so.
   *
   * @param words how it reads, such as {@code containing("tariffs")}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SELF saying(Predicate<String> words) {
    return narrow(AbstractFindingAssert.<F>quoting(words));
  }

  static <F extends Finding> Criterion<F> quoting(Predicate<String> words) {
    Wording wording = Wording.of(words);
    return Criterion.<F>of("in words " + wording, finding -> wording.test(finding.quote().text()))
        .nearBy(finding -> wording.nearness(finding.quote().text()));
  }

  /**
   * Keeps those that somebody voices.
   *
   * @param voice {@link RapporteurAssertions#AUTHOR}, {@link RapporteurAssertions#PANEL} or an
   *     actor
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SELF attributedTo(Attribution voice) {
    return narrow(
        Criterion.of("attributed to " + voice, finding -> finding.attribution().equals(voice)));
  }

  /**
   * Keeps those that a named actor voices.
   *
   * @param name name or alias of the actor
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SELF attributedTo(String name) {
    return narrow(
        () ->
            Cast.actor(
                known(),
                "attributed to",
                name,
                finding -> finding.attribution().actor().stream().toList()));
  }

  /**
   * Keeps those that are about an issue, or one below it.
   *
   * @param issue id or label of the issue
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SELF about(String issue) {
    return narrow(() -> Cast.issue(known(), "about", issue, Finding::issues));
  }

  /**
   * Keeps those that were voiced in a session.
   *
   * @param label the session's label or title
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SELF inSession(String label) {
    return narrow(
        Criterion.<F>of("in session \"" + label + '"', finding -> names(finding).contains(label))
            .nearBy(finding -> Nearness.ofAnyOf(label, names(finding))));
  }

  private List<String> names(F finding) {
    return finding.session().flatMap(known()::session).map(SessionAssert::names).orElse(List.of());
  }

  /**
   * Keeps those of a tier or a surer one.
   *
   * @param tier the least sure tier that will do
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SELF atLeast(Tier tier) {
    return narrow(
        Criterion.<F>of(
                "of tier " + tier + (tier == Tier.STRICT ? "" : " or surer"),
                finding -> finding.evidence().tier().compareTo(tier) <= 0)
            .nearBy(finding -> Nearness.of(tier, finding.evidence().tier())));
  }

  /**
   * Keeps those of an origin.
   *
   * @param origin who read the text so
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SELF ofOrigin(Origin origin) {
    return narrow(
        Criterion.of("of origin " + origin, finding -> finding.evidence().origin() == origin));
  }

  /**
   * Keeps those that a rule has found.
   *
   * @param rule the id of the rule, such as {@code prescription.modal}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SELF byRule(String rule) {
    Optional<RuleId> id = Optional.of(RuleId.of(rule));
    return narrow(
        Criterion.<F>of("by rule " + rule, finding -> finding.evidence().rule().equals(id))
            .nearBy(
                finding ->
                    finding
                        .evidence()
                        .rule()
                        .map(found -> Nearness.of(rule, found.value()))
                        .orElse(0.0)));
  }
}
