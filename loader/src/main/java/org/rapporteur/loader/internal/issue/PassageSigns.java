package org.rapporteur.loader.internal.issue;

import java.util.Arrays;

/**
 * Sees how much a passage, its sentence and what stands near it have of the terms of each issue,
 * beside what speaks for the issue in the document. Mutable, so that its room is used again for the
 * next passage; for use by a single thread.
 */
final class PassageSigns {

  /** How many tokens around a sentence are near it. */
  private static final int NEAR = 60;

  /**
   * What must speak at least for an issue in the document for it to be that of a passage that has
   * none of its terms nearby, in thousandths of a logit: one in twenty.
   */
  private static final int POSSIBLE = -3000;

  private final TopicPlaces places;

  /** What speaks for each issue in the document, in thousandths of a logit. */
  private final int[] document;

  /** For each issue how many come before it in the document. */
  private final int[] ranks;

  private final int[] own;
  private final int[] sentence;
  private final int[] near;

  /** What they weigh together: nearer is more. */
  private final int[] together;

  PassageSigns(TopicPlaces places, int[] document) {
    this.places = places;
    this.document = document.clone();
    this.ranks = Ranks.of(document);
    this.own = new int[document.length];
    this.sentence = new int[document.length];
    this.near = new int[document.length];
    this.together = new int[document.length];
  }

  /** Notes what shows in a passage of each issue that it may be about. */
  void read(int from, int to, int sentenceFrom, int sentenceTo, IssueSign.Sink sink) {
    boolean told = weigh(from, to, sentenceFrom, sentenceTo);
    for (int i = 0; i < document.length; i++) {
      if (together[i] == 0 && document[i] < POSSIBLE) {
        continue;
      }
      sink.note(i, IssueSign.OWN, own[i]);
      sink.note(i, IssueSign.SENTENCE, sentence[i]);
      sink.note(i, IssueSign.NEAR, near[i]);
      if (together[i] > 0) {
        sink.note(i, IssueSign.PLACE, Ranks.of(i, together));
      }
      sink.note(i, told ? IssueSign.TOLD : IssueSign.QUIET, document[i]);
      sink.note(i, IssueSign.FOLLOWS, ranks[i]);
    }
  }

  /** Whether the sentence of the passage that was read last has a term of some strength. */
  boolean told(int issue) {
    return sentence[issue] > TopicPlace.WEAK;
  }

  /** Weighs the terms; whether the sentence has one. */
  private boolean weigh(int from, int to, int sentenceFrom, int sentenceTo) {
    Arrays.fill(own, 0);
    Arrays.fill(sentence, 0);
    Arrays.fill(near, 0);
    Arrays.fill(together, 0);
    boolean told = false;
    int nearFrom = sentenceFrom - NEAR;
    int nearTo = sentenceTo + NEAR;
    for (int i = places.firstFrom(nearFrom); i < places.count(); i++) {
      TopicPlace place = places.get(i);
      if (place.from() >= nearTo) {
        break;
      }
      int issue = places.issue(i);
      int weight = place.weight();
      if (inside(place, from, to)) {
        own[issue] += weight;
        together[issue] += 4 * weight;
      }
      if (inside(place, sentenceFrom, sentenceTo)) {
        told = true;
        sentence[issue] += weight;
        together[issue] += 2 * weight;
      } else if (inside(place, nearFrom, nearTo)) {
        near[issue] += weight;
        together[issue] += weight;
      }
    }
    return told;
  }

  private static boolean inside(TopicPlace place, int from, int to) {
    return place.from() >= from && place.to() <= to;
  }
}
