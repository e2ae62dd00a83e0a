package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.loader.internal.token.Interruption;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.rule.Sighting;
import org.rapporteur.model.Origin;

/** Asks the written rules about passages, and then the learned ones. Immutable. */
final class CandidateReader {

  /**
   * How many passages a rule reads before the next one does: so many that what a processor keeps at
   * hand of a rule is of use, so few that what it keeps of the passages is.
   */
  private static final int PORTION = 128;

  private final List<Rule> written;
  private final List<Rule> learned;

  CandidateReader(RuleCatalog rules) {
    this.written = rules.rules().stream().filter(rule -> rule.origin() != Origin.MODEL).toList();
    this.learned = rules.rules().stream().filter(rule -> rule.origin() == Origin.MODEL).toList();
  }

  /** How many rules are asked. */
  int rules() {
    return written.size() + learned.size();
  }

  /** What the rules make of each passage, in the order of the passages. */
  Iterator<List<Candidate>> read(List<Passage> passages) {
    List<List<Candidate>> candidates = new ArrayList<>(passages.size());
    for (int from = 0; from < passages.size(); from += PORTION) {
      Interruption.check();
      candidates.addAll(ask(passages.subList(from, Math.min(from + PORTION, passages.size()))));
    }
    return candidates.iterator();
  }

  /** The same of some passages: one rule reads them all before the next does. */
  private List<List<Candidate>> ask(List<Passage> passages) {
    List<List<Candidate>> candidates = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      candidates.add(new ArrayList<>(0));
    }
    for (Rule rule : written) {
      for (int i = 0; i < passages.size(); i++) {
        Passage passage = passages.get(i);
        add(rule, rule.match(passage.context()), passage, candidates.get(i));
      }
    }
    // What a learned rule reads of a passage is at hand for the next one.
    for (int i = 0; i < passages.size(); i++) {
      List<Candidate> items = Overlaps.resolve(candidates.get(i));
      decide(passages.get(i), items);
      candidates.set(i, items);
    }
    return candidates;
  }

  /** Lets the learned rules decide on what the written ones saw. */
  private void decide(Passage passage, List<Candidate> items) {
    List<Sighting> sightings = sightings(items);
    for (int i = 0; i < learned.size(); i++) {
      Rule rule = learned.get(i);
      List<Match> matches = rule.match(passage.context(), sightings);
      List<Candidate> likely = matches.isEmpty() ? List.of() : new ArrayList<>(1);
      add(rule, matches, passage, likely);
      Decision.decide(rule.kind(), items, likely);
    }
  }

  private static List<Sighting> sightings(List<Candidate> items) {
    if (items.isEmpty()) {
      return Collections.emptyList();
    }
    List<Sighting> sightings = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      sightings.add(items.get(i).sighting());
    }
    return Collections.unmodifiableList(sightings);
  }

  private static void add(
      Rule rule, List<Match> matches, Passage passage, List<Candidate> candidates) {
    if (matches.isEmpty()) {
      return; // As nearly all rules say of nearly all sentences.
    }
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Range quote = match.quote();
      boolean words = quote.to() - quote.from() > 1 && quote.from() >= passage.sentence().from();
      if (words) {
        candidates.add(Candidate.of(passage, rule, match));
      }
    }
  }
}
