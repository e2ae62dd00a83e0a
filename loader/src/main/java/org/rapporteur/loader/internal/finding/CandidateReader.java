package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
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
      candidates.set(i, decided(passages.get(i), Overlaps.resolve(candidates.get(i))));
    }
    return candidates;
  }

  /** What the learned rules make of what the written ones saw. */
  private List<Candidate> decided(Passage passage, List<Candidate> seen) {
    List<Sighting> sightings =
        seen.isEmpty() ? List.of() : seen.stream().map(Candidate::sighting).toList();
    List<Candidate> decided = seen;
    for (Rule rule : learned) {
      List<Match> matches = rule.match(passage.context(), sightings);
      List<Candidate> likely = matches.isEmpty() ? List.of() : new ArrayList<>(1);
      add(rule, matches, passage, likely);
      decided = Decision.of(rule.kind(), decided, likely);
    }
    return decided;
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
