package org.rapporteur.loader.internal.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.Topics;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.IssueId;

/**
 * Finds the issues of a document and of its passages by adding up the weights of the terms that
 * speak of them. A term inside a longer term of the same issue does not count again. Mutable, for
 * use by a single thread.
 */
public final class IssueReader {

  private static final IssueId OTHER = IssueId.of("other");

  /** A passage has at most this many issues (annotation guide: one to three). */
  private static final int MOST = 3;

  /** How much a term counts in the passage itself, its sentence, and near it. */
  private static final double OWN = 1.0;

  private static final double SENTENCE = 0.5;
  private static final double AROUND = 0.25;

  /** How many tokens around a sentence are near it. */
  private static final int NEAR = 60;

  /** How much the issue counts that the text is most about, where the passage tells nothing. */
  private static final double TEXT = 8.0;

  /** What a passage has to tell for the rest of the text to count no more. */
  private static final double ENOUGH = 10.0;

  /** Below this sum nothing tells what a passage is about. */
  private static final double LEAST = 1.0;

  /** How close to the foremost issue of a passage another one must come. */
  private static final double SHARE = 0.6;

  /** The least breadth at which a short text discusses an issue. */
  private static final int LEAST_BREADTH = 3;

  /** For so many tokens more an issue needs one more in breadth. */
  private static final double TOKENS_PER_BREADTH = 600;

  /** The length of a stretch of text, in tokens. */
  private static final int STRETCH = 80;

  private final List<TopicPlace> places;

  /** For each place the number of its issue in the codebook, where issues stand in order of id. */
  private final int[] issueOf;

  private final List<IssueId> codebook;
  private final double[] background;

  /** Room for what each issue counts in a passage, used again for the next one. */
  private final double[] scores;

  /** How much each issue counts for the weight of its terms. */
  private final double[] readiness;

  private IssueReader(
      List<TopicPlace> places, int[] issueOf, List<IssueId> codebook, Readiness readiness) {
    this.places = places;
    this.issueOf = issueOf;
    this.codebook = codebook;
    this.readiness = codebook.stream().mapToDouble(readiness::factor).toArray();
    this.background = new double[codebook.size()];
    this.scores = new double[codebook.size()];
    double most = 1;
    for (int i = 0; i < issueOf.length; i++) {
      background[issueOf[i]] += places.get(i).weight();
      most = Math.max(most, background[issueOf[i]]);
    }
    for (int issue = 0; issue < background.length; issue++) {
      background[issue] = TEXT * background[issue] / most;
    }
  }

  /** Reads the terms of a document. */
  public static IssueReader read(Tokens tokens, List<PhraseMatch> matches, Vocabulary vocabulary) {
    return read(tokens, matches, vocabulary, Readiness.standard());
  }

  /** Reads the terms of a document; some issues count more than the terms that show them. */
  public static IssueReader read(
      Tokens tokens, List<PhraseMatch> matches, Vocabulary vocabulary, Readiness readiness) {
    Topics topics = vocabulary.topics();
    List<PhraseMatch> longestFirst = longestFirst(matches, topics);
    List<IssueId> codebook = topics.issues();
    List<TopicPlace> places = new ArrayList<>(longestFirst.size());
    int[] issueOf = new int[longestFirst.size()];
    int[] covered = new int[codebook.size()];
    for (PhraseMatch match : longestFirst) {
      int issue = topics.issue(match.payload());
      if (vocabulary.meaning(match.payload()) instanceof Meaning.Topic topic
          && match.from() >= covered[issue]
          && topics.fits(
              match.payload(),
              tokens.text().toString(),
              tokens.start(match.from()),
              tokens.end(match.to() - 1))) {
        issueOf[places.size()] = issue;
        places.add(
            new TopicPlace(match.from(), match.to(), topic.issue(), topic.weight(), topic.text()));
        covered[issue] = match.to();
      }
    }
    return new IssueReader(places, Arrays.copyOf(issueOf, places.size()), codebook, readiness);
  }

  /** The topics by first token, the longest first; as they come, the shortest are first. */
  private static List<PhraseMatch> longestFirst(List<PhraseMatch> matches, Topics topics) {
    List<PhraseMatch> longestFirst = new ArrayList<>(matches.size());
    int opening = 0;
    for (PhraseMatch match : matches) {
      if (topics.issue(match.payload()) < 0) {
        continue;
      }
      int place = longestFirst.size();
      if (place > opening && longestFirst.get(opening).from() != match.from()) {
        opening = place;
      }
      while (place > opening && longestFirst.get(place - 1).to() < match.to()) {
        place--;
      }
      longestFirst.add(place, match);
    }
    return longestFirst;
  }

  /**
   * The issues of a passage, the foremost first: by its own terms, those of its sentence and
   * surroundings, and, the less these tell, by what the whole text is about.
   */
  public List<IssueId> of(int from, int to, int sentenceFrom, int sentenceTo) {
    Arrays.fill(scores, 0);
    int nearFrom = Math.min(from, sentenceFrom - NEAR);
    int nearTo = Math.max(to, sentenceTo + NEAR);
    for (int i = firstFrom(nearFrom); i < issueOf.length && places.get(i).from() < nearTo; i++) {
      TopicPlace place = places.get(i);
      scores[issueOf[i]] +=
          place.weight()
              * ((inside(place, from, to) ? OWN : 0)
                  + (inside(place, sentenceFrom, sentenceTo) ? SENTENCE : 0)
                  + (inside(place, sentenceFrom - NEAR, sentenceTo + NEAR) ? AROUND : 0));
    }
    double told = 0;
    for (double score : scores) {
      told = Math.max(told, score);
    }
    double rest = Math.max(0, 1 - told / ENOUGH);
    double best = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (scores[i] + rest * background[i]) * readiness[i];
      best = Math.max(best, scores[i]);
    }
    return best < LEAST ? List.of(OTHER) : foremost(best * SHARE);
  }

  /** The issues with the highest scores, of equal ones in the order of their ids. */
  private List<IssueId> foremost(double least) {
    List<IssueId> foremost = new ArrayList<>(MOST);
    while (foremost.size() < MOST) {
      int next = -1;
      for (int i = 0; i < scores.length; i++) {
        if (scores[i] >= least && (next < 0 || scores[i] > scores[next])) {
          next = i;
        }
      }
      if (next < 0) {
        break;
      }
      foremost.add(codebook.get(next));
      scores[next] = Double.NEGATIVE_INFINITY;
    }
    return List.copyOf(foremost);
  }

  private static boolean inside(TopicPlace place, int from, int to) {
    return place.from() >= from && place.to() <= to;
  }

  /** The first place at or behind a token. */
  private int firstFrom(int token) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The places of the issues that the document really discusses: those that it speaks of in several
   * ways and places, for its length.
   */
  public List<TopicPlace> discussed(int tokenCount) {
    double needed = LEAST_BREADTH + tokenCount / TOKENS_PER_BREADTH;
    Breadth[] breadths = new Breadth[codebook.size()];
    for (int i = 0; i < issueOf.length; i++) {
      if (breadths[issueOf[i]] == null) {
        breadths[issueOf[i]] = new Breadth();
      }
      breadths[issueOf[i]].add(places.get(i));
    }
    List<TopicPlace> discussed = new ArrayList<>();
    for (int i = 0; i < issueOf.length; i++) {
      if (places.get(i).weight() > 1
          && breadths[issueOf[i]].sum() * readiness[issueOf[i]] >= needed) {
        discussed.add(places.get(i));
      }
    }
    return discussed;
  }

  /**
   * How broadly the text speaks of an issue: the number of different terms, those that show it by
   * themselves twice, and of stretches of text that have one of some strength.
   */
  private static final class Breadth {

    private final Set<String> terms = new HashSet<>();
    private Set<String> strong = Set.of();
    private int stretches;
    private int last = -1;

    /** Takes the places of the issue in text order. */
    void add(TopicPlace place) {
      terms.add(place.term());
      if (place.weight() == 3) {
        strong = strong.isEmpty() ? new HashSet<>() : strong;
        strong.add(place.term());
      }
      if (place.weight() > 1 && place.from() / STRETCH != last) {
        stretches++;
        last = place.from() / STRETCH;
      }
    }

    int sum() {
      return stretches == 0 ? 0 : terms.size() + strong.size() + stretches;
    }
  }
}
