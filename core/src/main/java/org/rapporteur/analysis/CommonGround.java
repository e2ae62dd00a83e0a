package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;

/**
 * Where the sources of a corpus agree and where they do not.
 *
 * <p>Compared are recommendations that state an addressee; without one it cannot be told whether
 * two mean the same actor. Two agree if they are {@linkplain Likeness#SAME the same}, disagree if
 * they are {@linkplain Likeness#OPPOSITE opposite}, and count as two only if their sources are
 * {@linkplain Independence independent}.
 *
 * <p>Recommendations are gathered in the order of the corpus: each joins the first position whose
 * every member it is the same as and with all of which it has an addressee in common, or else
 * begins one of its own. So three sources that say the same are one consensus, no chain of
 * resemblances joins what is not alike, and each recommendation stands in one position.
 *
 * <pre>{@code
 * for (Disagreement disagreement : CommonGround.of(corpus).disagreements()) {
 *   System.out.println(disagreement.one().get(0).quote() + " / " + disagreement.other().get(0).quote());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CommonGround {

  private final Corpus corpus;
  private final Independence independence;
  private final List<Consensus> consensus;
  private final List<Emphasis> emphases;
  private final List<Disagreement> disagreements;

  private CommonGround(
      Corpus corpus, Collection<Recommendation> recommendations, Independence independence) {
    this.corpus = corpus;
    this.independence = independence;
    List<Position> positions = positions(recommendations);
    consensus =
        positions.stream()
            .filter(position -> voices(position.recommendations()).size() > 1)
            .map(this::consensus)
            .sorted(Comparator.comparing(found -> -found.voices().size()))
            .toList();
    emphases = consensus.stream().filter(this::differsInStrength).map(Emphasis::new).toList();
    disagreements = disagreements(positions);
  }

  /**
   * The common ground of all sources that show where they come from.
   *
   * @param corpus a corpus
   * @return where they agree and differ
   */
  public static CommonGround of(Corpus corpus) {
    return of(corpus, corpus.findings(), Independence.SHOWN);
  }

  /**
   * The common ground of some findings.
   *
   * @param corpus a corpus
   * @param findings those of its findings that are looked at; risks among them are passed over
   * @param independence when two sources count as two
   * @return where they agree and differ
   * @throws IllegalArgumentException if a finding is not of the corpus
   */
  public static CommonGround of(
      Corpus corpus, Collection<? extends Finding> findings, Independence independence) {
    Set<Finding> chosen = new HashSet<>(findings);
    for (Finding finding : chosen) {
      if (corpus.finding(finding.id()).isEmpty()) {
        throw new IllegalArgumentException(
            finding.id() + " is not in this corpus: " + finding.quote());
      }
    }
    List<Recommendation> recommendations =
        corpus.recommendations().stream().filter(chosen::contains).toList();
    return new CommonGround(corpus, recommendations, independence);
  }

  /**
   * What independent sources agree on.
   *
   * @return the more voices the earlier; else in the order of their first recommendations
   */
  public List<Consensus> consensus() {
    return consensus;
  }

  /**
   * What independent sources agree on and put with different strength.
   *
   * @return those of {@link #consensus()} for which it holds, in that order
   */
  public List<Emphasis> emphases() {
    return emphases;
  }

  /**
   * What independent sources disagree on.
   *
   * @return in the order of the first recommendations of the one side, then of the other
   */
  public List<Disagreement> disagreements() {
    return disagreements;
  }

  private List<Position> positions(Collection<Recommendation> recommendations) {
    List<Position> positions = new ArrayList<>();
    Map<ActorId, Set<Integer>> byAddressee = new HashMap<>();
    for (Recommendation recommendation : recommendations) {
      Act act = Act.of(recommendation, corpus);
      Set<Integer> near = new TreeSet<>();
      for (ActorId addressee : recommendation.addressees()) {
        near.addAll(byAddressee.getOrDefault(addressee, Set.of()));
      }
      boolean admitted =
          near.stream().anyMatch(index -> positions.get(index).admits(recommendation, act));
      if (!admitted && !recommendation.addressees().isEmpty()) {
        for (ActorId addressee : recommendation.addressees()) {
          byAddressee.computeIfAbsent(addressee, id -> new TreeSet<>()).add(positions.size());
        }
        positions.add(new Position(recommendation, act));
      }
    }
    return positions;
  }

  private Consensus consensus(Position position) {
    Set<String> shared = new LinkedHashSet<>(position.acts().get(0).words());
    position.acts().forEach(act -> shared.retainAll(act.words()));
    return new Consensus(
        position.addressees(),
        position.recommendations(),
        voices(position.recommendations()),
        position.acts().get(0).spelled(shared));
  }

  /** The sources of recommendations, those that depend on one another together. */
  private List<List<SourceId>> voices(List<Recommendation> recommendations) {
    List<List<SourceId>> voices = new ArrayList<>();
    recommendations.stream()
        .map(corpus::source)
        .distinct()
        .forEach(
            source -> {
              List<List<SourceId>> dependent =
                  voices.stream().filter(voice -> !isIndependent(source, voice)).toList();
              if (dependent.isEmpty()) {
                voices.add(new ArrayList<>(List.of(source.id())));
              } else {
                List<SourceId> first = dependent.get(0);
                first.add(source.id());
                dependent.stream().skip(1).forEach(first::addAll);
                voices.removeAll(dependent.subList(1, dependent.size()));
              }
            });
    return voices;
  }

  private boolean isIndependent(Source source, List<SourceId> voice) {
    return voice.stream()
        .flatMap(id -> corpus.source(id).stream())
        .allMatch(other -> independence.between(source, other));
  }

  private boolean differsInStrength(Consensus found) {
    return found.recommendations().stream()
        .anyMatch(
            first ->
                found.recommendations().stream()
                    .anyMatch(
                        second ->
                            first.strength() != second.strength() && isIndependent(first, second)));
  }

  private boolean isIndependent(Recommendation first, Recommendation second) {
    return independence.between(corpus.source(first), corpus.source(second));
  }

  private List<Disagreement> disagreements(List<Position> positions) {
    Map<ActorId, BitSet> byAddressee = new HashMap<>();
    for (int i = 0; i < positions.size(); i++) {
      for (ActorId addressee : positions.get(i).addressees()) {
        byAddressee.computeIfAbsent(addressee, id -> new BitSet()).set(i);
      }
    }
    List<Disagreement> found = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Position one = positions.get(i);
      BitSet near = new BitSet();
      one.addressees().forEach(addressee -> near.or(byAddressee.get(addressee)));
      for (int j = near.nextSetBit(i + 1); j >= 0; j = near.nextSetBit(j + 1)) {
        Position other = positions.get(j);
        List<Recommendation> opposed = opposed(one, other);
        if (!opposed.isEmpty()) {
          found.add(
              new Disagreement(one.common(other), opposed, opposed(other, one), words(one, other)));
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<String> words(Position one, Position other) {
    Act first = one.acts().get(0);
    Set<String> shared = new LinkedHashSet<>(first.words());
    shared.retainAll(other.acts().get(0).words());
    return first.spelled(shared);
  }

  /** Those of one position to which an independent source of the other says the contrary. */
  private List<Recommendation> opposed(Position one, Position other) {
    List<Recommendation> opposed = new ArrayList<>();
    for (int i = 0; i < one.acts().size(); i++) {
      Recommendation recommendation = one.recommendations().get(i);
      for (int j = 0; j < other.acts().size(); j++) {
        if (one.acts().get(i).compare(other.acts().get(j)) == Likeness.OPPOSITE
            && isIndependent(recommendation, other.recommendations().get(j))) {
          opposed.add(recommendation);
          break;
        }
      }
    }
    return opposed;
  }
}
