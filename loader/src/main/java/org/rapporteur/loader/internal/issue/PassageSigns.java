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

  private final SignsOfIssues signs;

  PassageSigns(TopicPlaces places, int[] document) {
    this.places = places;
    this.document = document.clone();
    int issues = document.length;
    this.ranks = Ranks.above(document);
    this.own = new int[issues];
    this.sentence = new int[issues];
    this.near = new int[issues];
    this.together = new int[issues];
    this.signs = new SignsOfIssues(IssueSign.Of.PASSAGE, issues);
  }

  /** What shows in a passage of each issue that it may be about; good until the next is read. */
  SignsOfIssues read(int from, int to, int sentenceFrom, int sentenceTo) {
    weigh(from, to, sentenceFrom, sentenceTo);
    int[] before = Ranks.above(together);
    boolean quiet = Arrays.stream(sentence).allMatch(weight -> weight == 0);
    signs.clear();
    for (int i = 0; i < document.length; i++) {
      if (together[i] == 0 && document[i] < POSSIBLE) {
        continue;
      }
      signs.note(i, IssueSign.OWN, own[i]);
      signs.note(i, IssueSign.SENTENCE, sentence[i]);
      signs.note(i, IssueSign.NEAR, near[i]);
      if (together[i] > 0) {
        signs.note(i, IssueSign.PLACE, before[i]);
      }
      signs.note(i, quiet ? IssueSign.QUIET : IssueSign.TOLD, document[i]);
      signs.note(i, IssueSign.FOLLOWS, ranks[i]);
    }
    return signs;
  }

  private void weigh(int from, int to, int sentenceFrom, int sentenceTo) {
    Arrays.fill(own, 0);
    Arrays.fill(sentence, 0);
    Arrays.fill(near, 0);
    Arrays.fill(together, 0);
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
        sentence[issue] += weight;
        together[issue] += 2 * weight;
      } else if (inside(place, nearFrom, nearTo)) {
        near[issue] += weight;
        together[issue] += weight;
      }
    }
  }

  private static boolean inside(TopicPlace place, int from, int to) {
    return place.from() >= from && place.to() <= to;
  }
}
