package org.rapporteur.loader.internal.finding;

import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.Sighting;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Tier;

/**
 * An item that a rule saw.
 *
 * @param passage the sentence it saw it in
 * @param rule the rule
 * @param match what it saw
 * @param origin who decided that it is an item
 */
record Candidate(Passage passage, Rule rule, Match match, Origin origin) {

  /** What a rule saw by itself. */
  static Candidate of(Passage passage, Rule rule, Match match) {
    return new Candidate(passage, rule, match, rule.origin());
  }

  /** What a learned rule is told of it. */
  Sighting sighting() {
    return new Sighting(rule.id(), rule.kind(), match.tier());
  }

  /** The same of another tier. */
  Candidate withTier(Tier tier) {
    return tier == match.tier() ? this : new Candidate(passage, rule, match.withTier(tier), origin);
  }
}
