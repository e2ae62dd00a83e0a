package org.rapporteur.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;

/**
 * The findings of a corpus as columns of numbers. A finding is its place in {@link
 * Corpus#findings()}, an actor, issue, source or session its place in the list of the corpus.
 *
 * <p>Issues and actors in their roles share one vocabulary of terms, so that a finding needs one
 * list of them: first the issues, then the actors as addressees, as causes and so on. The lists are
 * kept both ways.
 */
final class Columns {

  private final int issues;
  private final int actors;

  /** The terms of each finding, in order of kind. */
  final Lists terms;

  /** The findings of each term. */
  final Lists postings;

  /** The findings of source s are those from start s to before start s + 1. */
  final int[] sourceStarts;

  /** -1 for a finding outside all sessions. */
  final int[] sessions;

  final short[] traits;

  Columns(Corpus corpus) {
    issues = corpus.issues().size();
    actors = corpus.actors().size();
    List<Finding> findings = corpus.findings();
    sourceStarts = starts(corpus);
    traits = new short[findings.size()];
    sessions = new int[findings.size()];
    int[] offsets = new int[findings.size() + 1];
    Terms coded = new Terms(corpus, findings.size());
    Map<SessionId, Integer> sessionCodes = codes(corpus.sessions(), Session::id);
    int place = 0;
    for (Finding finding : findings) {
      traits[place] = Trait.of(finding);
      sessions[place] = finding.session().map(sessionCodes::get).orElse(-1);
      offsets[++place] = coded.add(finding);
    }
    terms = new Lists(offsets, coded.values.toArray());
    postings = terms.inverse(from(Term.VOICE) + actors);
  }

  static <T, K> Map<K, Integer> codes(List<T> values, Function<T, K> id) {
    Map<K, Integer> codes = new HashMap<>(2 * values.size());
    values.forEach(value -> codes.put(id.apply(value), codes.size()));
    return codes;
  }

  private static int[] starts(Corpus corpus) {
    int[] starts = new int[corpus.sources().size() + 1];
    List<Finding> findings = corpus.findings();
    int place = 0;
    for (int source = 0; source < corpus.sources().size(); source++) {
      starts[source] = place;
      var id = corpus.sources().get(source).id();
      while (place < findings.size() && findings.get(place).evidence().source().equals(id)) {
        place++;
      }
    }
    starts[corpus.sources().size()] = place;
    return starts;
  }

  int size() {
    return traits.length;
  }

  /** The first term of a kind. */
  int from(Term kind) {
    return kind == Term.ISSUE ? 0 : issues + (kind.ordinal() - 1) * actors;
  }

  /** How many terms of a kind there are. */
  int width(Term kind) {
    return kind == Term.ISSUE ? issues : actors;
  }

  /** The source that a finding stands in. */
  int source(int finding) {
    int found = Arrays.binarySearch(sourceStarts, finding);
    if (found < 0) {
      return -found - 2;
    }
    // Sources without findings share their start with the source after them.
    while (sourceStarts[found + 1] == finding) {
      found++;
    }
    return found;
  }

  /** Findings coded as terms, each term once a finding. */
  private final class Terms {

    private final Map<ActorId, Integer> actorCodes;
    private final Map<IssueId, Integer> issueCodes;
    private final IntList values;

    Terms(Corpus corpus, int findings) {
      actorCodes = codes(corpus.actors(), Actor::id);
      issueCodes = codes(corpus.issues(), Issue::id);
      values = new IntList(4 * findings + 16);
    }

    /** How many terms there are up to the end of the finding. */
    int add(Finding finding) {
      int start = values.size();
      finding
          .issues()
          .forEach(issue -> values.addNew(Objects.requireNonNull(issueCodes.get(issue)), start));
      if (finding instanceof Recommendation recommendation) {
        add(Term.ADDRESSEE, recommendation.addressees(), start);
      } else if (finding instanceof Risk risk) {
        add(Term.CAUSE, risk.cause(), start);
        add(Term.AFFECTED, risk.affected(), start);
      }
      finding.attribution().actor().ifPresent(actor -> add(Term.VOICE, List.of(actor), start));
      return values.size();
    }

    private void add(Term kind, List<ActorId> named, int start) {
      named.forEach(
          actor ->
              values.addNew(from(kind) + Objects.requireNonNull(actorCodes.get(actor)), start));
    }
  }
}
