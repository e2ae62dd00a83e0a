package org.rapporteur.loader.internal.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.Topics;
import org.rapporteur.loader.vocabulary.Vocabulary;

/**
 * The places where a document has terms of issues, in text order. A term inside a longer term of
 * the same issue does not count again. Immutable and thread-safe.
 */
final class TopicPlaces {

  private final List<TopicPlace> places;

  /** For each place the number of its issue in the codebook. */
  private final int[] issueOf;

  private TopicPlaces(List<TopicPlace> places, int[] issueOf) {
    this.places = places;
    this.issueOf = issueOf;
  }

  /** All of a document. */
  static TopicPlaces read(Tokens tokens, List<PhraseMatch> matches, Vocabulary vocabulary) {
    Topics topics = vocabulary.topics();
    List<PhraseMatch> longestFirst = longestFirst(matches, topics);
    List<TopicPlace> places = new ArrayList<>(longestFirst.size());
    int[] issueOf = new int[longestFirst.size()];
    int[] covered = new int[topics.issues().size()];
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
    return new TopicPlaces(places, Arrays.copyOf(issueOf, places.size()));
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

  /** How many there are. */
  int count() {
    return issueOf.length;
  }

  /** One of them. */
  TopicPlace get(int place) {
    return places.get(place);
  }

  /** The number of its issue in the codebook. */
  int issue(int place) {
    return issueOf[place];
  }

  /** The first at or behind a token. */
  int firstFrom(int token) {
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
}
