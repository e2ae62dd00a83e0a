package org.rapporteur.comparison;

/**
 * What two coders decide on, unit by unit, from a fixed set of values.
 *
 * @since 0.1.0
 */
public enum Variable {
  /** Whether a sentence holds a recommendation. */
  RECOMMENDED(false),
  /** Whether a sentence holds a risk. */
  FEARED(false),
  /** The strength of a recommendation that both have; an order. */
  STRENGTH(true),
  /** The polarity of a recommendation that both have. */
  POLARITY(false),
  /** The likelihood of a risk that both have; an order. */
  LIKELIHOOD(true),
  /** Whether the author, the panel or somebody named voices a finding that both have. */
  ATTRIBUTION(false);

  private final boolean ordered;

  Variable(boolean ordered) {
    this.ordered = ordered;
  }

  /**
   * Whether its values have an order, so that alpha counts how far apart two are; kappa never does.
   *
   * @return true for an ordinal variable, false for a nominal one
   */
  public boolean ordered() {
    return ordered;
  }
}
