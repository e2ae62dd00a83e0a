package org.rapporteur.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;

/** What names, ids and years mean: places in the lists of a corpus. */
final class Lookup {

  private final Corpus corpus;
  private final Places<ActorId> actors;
  private final Places<String> names;
  private final int[] named;
  private final Places<SourceId> sources;

  /** 0 where unknown. */
  private final short[] years;

  /** The place of the issue above, -1 for none. */
  private final int[] parents;

  Lookup(Corpus corpus) {
    this.corpus = corpus;
    actors = Places.of(corpus.actors(), Actor::id, Comparator.comparing(ActorId::value));
    sources = Places.of(corpus.sources(), Source::id, Comparator.comparing(SourceId::value));
    List<String> allNames = new ArrayList<>();
    List<Integer> whose = new ArrayList<>();
    for (Actor actor : corpus.actors()) {
      int place = whose.isEmpty() ? 0 : whose.get(whose.size() - 1) + 1;
      allNames.add(actor.name());
      allNames.addAll(actor.aliases());
      while (whose.size() < allNames.size()) {
        whose.add(place);
      }
    }
    names = Places.of(List.copyOf(allNames), name -> name, Comparator.naturalOrder());
    named = whose.stream().mapToInt(Integer::intValue).toArray();
    years = new short[corpus.sources().size()];
    for (int place = 0; place < years.length; place++) {
      Optional<PartialDate> date = CorpusIndex.dateOf(corpus.sources().get(place));
      years[place] = date.map(PartialDate::year).orElse(0).shortValue();
    }
    parents = corpus.issues().stream().mapToInt(this::parent).toArray();
  }

  private int parent(Issue issue) {
    return issue.parent().map(parent -> issue(parent).nextSetBit(0)).orElse(-1);
  }

  BitSet actor(ActorId id) {
    return set(actors.of(id));
  }

  BitSet actor(String name) {
    BitSet found = new BitSet();
    for (int place : names.of(name)) {
      found.set(named[place]);
    }
    return found;
  }

  BitSet actor(ActorKind kind) {
    return set(corpus.actors(), actor -> actor.kind() == kind);
  }

  BitSet source(SourceId id) {
    return set(sources.of(id));
  }

  BitSet source(Predicate<? super Source> condition) {
    return set(corpus.sources(), condition);
  }

  BitSet sourceOf(int year) {
    return set(IntStream.range(0, years.length).filter(place -> years[place] == year).toArray());
  }

  BitSet issue(IssueId id) {
    return set(corpus.issues(), issue -> issue.id().equals(id));
  }

  BitSet issue(String idOrLabel) {
    return set(
        corpus.issues(),
        issue -> issue.id().value().equals(idOrLabel) || issue.label().equals(idOrLabel));
  }

  /** All issues below some, at any depth, without themselves. */
  BitSet below(BitSet issues) {
    BitSet below = new BitSet();
    for (int issue = 0; issue < parents.length; issue++) {
      int above = parents[issue];
      while (above >= 0 && !issues.get(above)) {
        above = parents[above];
      }
      below.set(issue, above >= 0);
    }
    below.andNot(issues);
    return below;
  }

  private static <T> BitSet set(List<T> values, Predicate<? super T> condition) {
    BitSet found = new BitSet();
    for (int place = 0; place < values.size(); place++) {
      found.set(place, condition.test(values.get(place)));
    }
    return found;
  }

  private static BitSet set(int[] places) {
    BitSet found = new BitSet();
    for (int place : places) {
      found.set(place);
    }
    return found;
  }
}
