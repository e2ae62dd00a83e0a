package org.rapporteur.loader.internal.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Tier;

/**
 * What a learned rule makes of a sentence that the written rules have read, and whose sightings it
 * has weighed: an item is {@code STRICT} where both are sure, {@code BALANCED} where the learned
 * one holds it likely, {@code BROAD} where it does not. In a short text an item that a written rule
 * is sure of is {@code BALANCED} at least.
 */
final class Decision {

  /** Rules that the learned ones were trained beside; a user's own keep the tier that they give. */
  private static final Set<Rule> OWN = new HashSet<>(RuleCatalog.standard().rules());

  private Decision() {}

  /**
   * Decides on the items of a sentence, those of other kinds untouched.
   *
   * @param kind what the learned rule finds
   * @param items what the written rules saw, overlaps resolved; here stands what comes of it
   * @param learned what the learned rule sees; nothing if it holds an item unlikely
   */
  static void decide(FindingKind kind, List<Candidate> items, List<Candidate> learned) {
    Tier tier = Tier.BROAD;
    for (int i = 0; i < learned.size(); i++) {
      Tier likely = learned.get(i).match().tier();
      tier = likely.compareTo(tier) < 0 ? likely : tier;
    }
    boolean unseen = true;
    for (int i = 0; i < items.size(); i++) {
      Candidate candidate = items.get(i);
      boolean same = candidate.rule().kind() == kind;
      boolean own = candidate.origin() == Origin.RULE && OWN.contains(candidate.rule());
      unseen &= !same || !own && candidate.match().tier() == Tier.BROAD;
      if (same && own) {
        items.set(i, decided(candidate, tier));
      }
    }
    for (int i = 0; unseen && i < learned.size(); i++) {
      Candidate candidate = learned.get(i);
      boolean weak = candidate.match().tier() == Tier.BROAD;
      items.add(candidate.withTier(weak ? Tier.BROAD : Tier.BALANCED));
    }
  }

  private static Candidate decided(Candidate seen, Tier learned) {
    if (seen.match().tier() != Tier.BROAD) {
      // A note of a few sentences has no front matter and no conclusions that would tell.
      boolean told = learned != Tier.BROAD || !seen.passage().context().inShortText();
      return seen.withTier(told ? learned : Tier.BALANCED);
    }
    if (learned == Tier.BROAD) {
      return seen;
    }
    return new Candidate(
        seen.passage(), seen.rule(), seen.match().withTier(Tier.BALANCED), Origin.MODEL);
  }
}
