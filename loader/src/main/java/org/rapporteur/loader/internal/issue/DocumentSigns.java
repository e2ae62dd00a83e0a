package org.rapporteur.loader.internal.issue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Sees how much a document as a whole has of the terms of each issue. */
final class DocumentSigns {

  /** The length of a stretch of text, in tokens. */
  private static final int STRETCH = 80;

  /** How many tokens are the first lines of a document. */
  private static final int HEAD = 40;

  private static final int THOUSAND = 1000;

  private DocumentSigns() {}

  /** Notes what shows of each of so many issues. */
  static void read(TopicPlaces places, int issues, int tokenCount, IssueSign.Sink sink) {
    Counts none = new Counts();
    Counts[] counts = new Counts[issues];
    Arrays.fill(counts, none);
    int[] weights = new int[issues];
    for (int i = 0; i < places.count(); i++) {
      int issue = places.issue(i);
      counts[issue] = counts[issue] == none ? new Counts() : counts[issue];
      counts[issue].add(places.get(i));
      weights[issue] += places.get(i).weight();
    }
    int[] ranks = Ranks.of(weights);
    for (int i = 0; i < issues; i++) {
      sink.note(i, IssueSign.WEIGHT, weights[i]);
      sink.note(i, IssueSign.RANK, weights[i] == 0 ? issues : ranks[i]);
      counts[i].note(i, tokenCount, sink);
    }
  }

  /** What a document has of one issue. */
  private static final class Counts {

    private final Set<String> terms = new HashSet<>();
    private Set<String> strong = Set.of();
    private int stretches;
    private int last = -1;
    private int first = Integer.MAX_VALUE;
    private int inHead;

    /** Takes the places of the issue in text order. */
    void add(TopicPlace place) {
      terms.add(place.term());
      if (place.weight() == TopicPlace.SHOWS_BY_ITSELF) {
        strong = strong.isEmpty() ? new HashSet<>() : strong;
        strong.add(place.term());
      }
      if (place.weight() > TopicPlace.WEAK) {
        first = Math.min(first, place.from());
        inHead += place.from() < HEAD ? 1 : 0;
        if (place.from() / STRETCH != last) {
          stretches++;
          last = place.from() / STRETCH;
        }
      }
    }

    void note(int issue, int tokenCount, IssueSign.Sink sink) {
      sink.note(issue, IssueSign.TERMS, terms.size());
      sink.note(issue, IssueSign.STRONG, strong.size());
      sink.note(issue, IssueSign.STRETCHES, stretches);
      sink.note(issue, IssueSign.SHARE, share(stretches * STRETCH, tokenCount));
      sink.note(issue, IssueSign.HEAD, inHead);
      sink.note(
          issue, IssueSign.FIRST, stretches == 0 ? Integer.MAX_VALUE : share(first, tokenCount));
    }

    private static int share(int part, int tokenCount) {
      return (int) ((long) THOUSAND * part / Math.max(1, tokenCount));
    }
  }
}
