package org.rapporteur.loader.internal.issue;

import java.util.Arrays;
import java.util.BitSet;

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
    BitSet terms = new BitSet();
    for (int i = 0; i < places.count(); i++) {
      int issue = places.issue(i);
      counts[issue] = counts[issue] == none ? new Counts() : counts[issue];
      counts[issue].add(places.from(i), places.weight(i));
      if (!terms.get(places.term(i))) {
        terms.set(places.term(i));
        counts[issue].addTerm(places.weight(i));
      }
      weights[issue] += places.weight(i);
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

    private int terms;
    private int strong;
    private int stretches;
    private int last = -1;
    private int first = Integer.MAX_VALUE;
    private int inHead;

    /** Takes a term that was not there before. */
    void addTerm(int weight) {
      terms++;
      strong += weight == TopicPlaces.SHOWS_BY_ITSELF ? 1 : 0;
    }

    /** Takes the places of the issue in text order. */
    void add(int from, int weight) {
      if (weight > TopicPlaces.WEAK) {
        first = Math.min(first, from);
        inHead += from < HEAD ? 1 : 0;
        if (from / STRETCH != last) {
          stretches++;
          last = from / STRETCH;
        }
      }
    }

    void note(int issue, int tokenCount, IssueSign.Sink sink) {
      sink.note(issue, IssueSign.TERMS, terms);
      sink.note(issue, IssueSign.STRONG, strong);
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
