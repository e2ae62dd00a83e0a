package org.rapporteur.loader.internal.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Capitals;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.IssueId;

/**
 * Finds the issues of a document and of its passages by adding up the weights of the terms that
 * speak of them. A term inside a longer term of the same issue does not count again.
 */
public final class IssueReader {

  private static final IssueId OTHER = IssueId.of("other");

  /** A passage has at most this many issues (annotation guide: one to three). */
  private static final int MOST = 3;

  private final List<TopicPlace> places;

  private IssueReader(List<TopicPlace> places) {
    this.places = places;
  }

  /** Reads the terms of a document. */
  public static IssueReader read(Tokens tokens, List<PhraseMatch> matches, Vocabulary vocabulary) {
    List<TopicPlace> places = new ArrayList<>();
    Map<IssueId, Integer> covered = new HashMap<>();
    List<PhraseMatch> longestFirst = new ArrayList<>(matches);
    longestFirst.sort(
        Comparator.comparingInt(PhraseMatch::from).thenComparingInt(match -> -match.to()));
    for (PhraseMatch match : longestFirst) {
      if (vocabulary.meaning(match.payload()) instanceof Meaning.Topic topic
          && match.from() >= covered.getOrDefault(topic.issue(), 0)
          && Capitals.fits(topic.text(), tokens.string(match.from(), match.to()))) {
        places.add(new TopicPlace(match.from(), match.to(), topic.issue(), topic.weight()));
        covered.put(topic.issue(), match.to());
      }
    }
    return new IssueReader(places);
  }

  /** The issues of a passage, the foremost first; those of the sentence if it names none itself. */
  public List<IssueId> of(int from, int to, int sentenceFrom, int sentenceTo) {
    List<IssueId> own = foremost(from, to, 2);
    if (own.isEmpty()) {
      own = foremost(sentenceFrom, sentenceTo, 2);
    }
    if (own.isEmpty()) {
      own = foremost(Math.max(0, sentenceFrom - 60), sentenceTo, 2);
    }
    if (own.isEmpty()) {
      own = foremost(sentenceFrom, sentenceTo, 1);
    }
    return own.isEmpty() ? List.of(OTHER) : own;
  }

  private List<IssueId> foremost(int from, int to, int least) {
    Map<IssueId, Integer> scores = new LinkedHashMap<>();
    for (TopicPlace place : places) {
      if (place.from() >= from && place.to() <= to) {
        scores.merge(place.issue(), place.weight(), Integer::sum);
      }
    }
    int best = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= least && entry.getValue() * 2 >= best)
        .sorted(Map.Entry.<IssueId, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The places of the issues that the document really discusses: those of a finding, and those
   * whose terms come often enough for its length.
   */
  public List<TopicPlace> discussed(Set<IssueId> inFindings, int tokenCount) {
    Map<IssueId, Integer> scores = new HashMap<>();
    Map<IssueId, Integer> strong = new HashMap<>();
    for (TopicPlace place : places) {
      scores.merge(place.issue(), place.weight(), Integer::sum);
      if (place.weight() == 3) {
        strong.merge(place.issue(), 1, Integer::sum);
      }
    }
    int needed = 5 + tokenCount / 400;
    Set<IssueId> discussed = new TreeSet<>(inFindings);
    scores.forEach(
        (issue, score) -> {
          if (score >= needed && strong.getOrDefault(issue, 0) >= 1) {
            discussed.add(issue);
          }
        });
    return places.stream()
        .filter(place -> place.weight() > 1 && discussed.contains(place.issue()))
        .toList();
  }
}
