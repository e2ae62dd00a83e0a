package org.rapporteur.loader.internal.issue;

import java.util.List;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.Topics;
import org.rapporteur.loader.vocabulary.Vocabulary;

/**
 * The places where a document has terms of issues, in text order. A term inside a longer term of
 * the same issue does not count again. What is known of each place stands in one array and the
 * next, since every passage asks for those around it. Not to be changed once it is read.
 */
final class TopicPlaces {

  /** The weight of a hint that needs company. */
  static final int WEAK = 1;

  /** The weight of a term that shows the issue by itself. */
  static final int SHOWS_BY_ITSELF = 3;

  private final int[] from;
  private final int[] to;
  private final int[] issues;
  private final int[] weights;
  private final int[] terms;
  private int count;

  private TopicPlaces(int most) {
    this.from = new int[most];
    this.to = new int[most];
    this.issues = new int[most];
    this.weights = new int[most];
    this.terms = new int[most];
  }

  /** All of a document. */
  static TopicPlaces read(Tokens tokens, List<PhraseMatch> matches, Vocabulary vocabulary) {
    Topics topics = vocabulary.topics();
    PhraseMatch[] longestFirst = new PhraseMatch[matches.size()];
    int count = longestFirst(matches, topics, longestFirst);
    String text = tokens.text().toString();
    TopicPlaces places = new TopicPlaces(count);
    int[] covered = new int[topics.issues().size()];
    for (int i = 0; i < count; i++) {
      PhraseMatch match = longestFirst[i];
      int issue = topics.issue(match.payload());
      int start = tokens.start(match.from());
      if (match.from() >= covered[issue]
          && vocabulary.meaning(match.payload()) instanceof Meaning.Topic topic
          && topics.fits(match.payload(), text, start, tokens.end(match.to() - 1))) {
        places.add(match, issue, topic.weight());
        covered[issue] = match.to();
      }
    }
    return places;
  }

  /**
   * Picks the topics by first token, the longest first; as they come, the shortest are first.
   *
   * @return how many there are
   */
  private static int longestFirst(
      List<PhraseMatch> matches, Topics topics, PhraseMatch[] longestFirst) {
    int count = 0;
    int opening = 0;
    for (int i = 0; i < matches.size(); i++) {
      PhraseMatch match = matches.get(i);
      if (topics.issue(match.payload()) < 0) {
        continue;
      }
      if (count > opening && longestFirst[opening].from() != match.from()) {
        opening = count;
      }
      int place = count++;
      while (place > opening && longestFirst[place - 1].to() < match.to()) {
        longestFirst[place] = longestFirst[--place];
      }
      longestFirst[place] = match;
    }
    return count;
  }

  private void add(PhraseMatch match, int issue, int weight) {
    from[count] = match.from();
    to[count] = match.to();
    issues[count] = issue;
    weights[count] = weight;
    terms[count] = match.payload();
    count++;
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** The first token of one of them. */
  int from(int place) {
    return from[place];
  }

  /** The token after its last. */
  int to(int place) {
    return to[place];
  }

  /** The number of its issue in the codebook. */
  int issue(int place) {
    return issues[place];
  }

  /** How strongly it speaks of the issue, from 1 to 3. */
  int weight(int place) {
    return weights[place];
  }

  /** The number of the term that it uses: one term has the same wherever it stands. */
  int term(int place) {
    return terms[place];
  }

  /** Whether one lies inside a range of tokens. */
  boolean inside(int place, int first, int end) {
    return from[place] >= first && to[place] <= end;
  }

  /** The first at or behind a token. */
  int firstFrom(int token) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
