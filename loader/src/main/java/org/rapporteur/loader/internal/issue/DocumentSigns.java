package org.rapporteur.loader.internal.issue;

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

  /** Notes what shows of each issue. */
  static SignsOfIssues read(TopicPlaces places, int issues, int tokenCount) {
    Counts[] counts = new Counts[issues];
    int[] weights = new int[issues];
    for (int i = 0; i < issues; i++) {
      counts[i] = new Counts();
    }
    for (int i = 0; i < places.count(); i++) {
      weights[places.issue(i)] += places.get(i).weight();
      counts[places.issue(i)].add(places.get(i));
    }
    int[] ranks = Ranks.above(weights);
    SignsOfIssues signs = new SignsOfIssues(IssueSign.Of.DOCUMENT, issues);
    for (int i = 0; i < issues; i++) {
      signs.note(i, IssueSign.WEIGHT, weights[i]);
      signs.note(i, IssueSign.RANK, weights[i] == 0 ? issues : ranks[i]);
      counts[i].note(i, tokenCount, signs);
    }
    return signs;
  }

  /** What a document has of one issue. */
  private static final class Counts {

    private final Set<String> terms = new HashSet<>();
    private final Set<String> strong = new HashSet<>();
    private int stretches;
    private int last = -1;
    private int first = Integer.MAX_VALUE;
    private int inHead;

    /** Takes the places of the issue in text order. */
    void add(TopicPlace place) {
      terms.add(place.term());
      if (place.weight() == TopicPlace.SHOWS_BY_ITSELF) {
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

    void note(int issue, int tokenCount, SignsOfIssues signs) {
      signs.note(issue, IssueSign.TERMS, terms.size());
      signs.note(issue, IssueSign.STRONG, strong.size());
      signs.note(issue, IssueSign.STRETCHES, stretches);
      signs.note(issue, IssueSign.SHARE, THOUSAND * stretches * STRETCH / Math.max(1, tokenCount));
      signs.note(issue, IssueSign.HEAD, inHead);
      signs.note(
          issue,
          IssueSign.FIRST,
          stretches == 0 ? Integer.MAX_VALUE : (int) ((long) THOUSAND * first / tokenCount));
    }
  }
}
