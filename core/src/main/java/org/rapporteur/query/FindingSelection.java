package org.rapporteur.query;

import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;

/**
 * Recommendations and risks together.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FindingSelection extends FindingCriteria<Finding, FindingSelection> {

  FindingSelection(Query query) {
    super(query);
  }

  /**
   * The recommendations among them.
   *
   * @return the narrowed selection, open for what is asked of recommendations only
   */
  public RecommendationSelection recommendations() {
    return new RecommendationSelection(
        query().and(Trait.KIND, 1 << FindingKind.RECOMMENDATION.ordinal()));
  }

  /**
   * The risks among them.
   *
   * @return the narrowed selection, open for what is asked of risks only
   */
  public RiskSelection risks() {
    return new RiskSelection(query().and(Trait.KIND, 1 << FindingKind.RISK.ordinal()));
  }

  @Override
  FindingSelection of(Query newQuery) {
    return new FindingSelection(newQuery);
  }

  @Override
  Finding cast(Finding finding) {
    return finding;
  }
}
