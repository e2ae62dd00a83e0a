package org.rapporteur.loader.internal.issue;

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

  /** The issues that weigh anything, as few of all do. */
  private final int[] shown;

  private int count;

  /** Whether the sentence has a term of any issue. */
  private boolean told;

  /** Until the first passage is read, what it sees is that of one without terms. */
  PassageSigns(TopicPlaces places, int[] document) {
    this.places = places;
    this.document = document.clone();
    this.ranks = Ranks.of(document);
    this.own = new int[document.length];
    this.sentence = new int[document.length];
    this.near = new int[document.length];
    this.together = new int[document.length];
    this.shown = new int[document.length];
  }

  /** Weighs the terms of the next passage. */
  void read(int from, int to, int sentenceFrom, int sentenceTo) {
    clear();
    int nearFrom = sentenceFrom - NEAR;
    int nearTo = sentenceTo + NEAR;
    for (int i = places.firstFrom(nearFrom); i < places.count(); i++) {
      if (places.from(i) >= nearTo) {
        break;
      }
      int issue = places.issue(i);
      int weight = places.weight(i);
      if (places.inside(i, from, to)) {
        own[issue] += weight;
        add(issue, 4 * weight);
      }
      if (places.inside(i, sentenceFrom, sentenceTo)) {
        told = true;
        sentence[issue] += weight;
        add(issue, 2 * weight);
      } else if (places.inside(i, nearFrom, nearTo)) {
        near[issue] += weight;
        add(issue, weight);
      }
    }
  }

  private void clear() {
    for (int i = 0; i < count; i++) {
      own[shown[i]] = 0;
      sentence[shown[i]] = 0;
      near[shown[i]] = 0;
      together[shown[i]] = 0;
    }
    count = 0;
    told = false;
  }

  private void add(int issue, int weight) {
    if (together[issue] == 0) {
      shown[count++] = issue;
    }
    together[issue] += weight;
  }

  /** Whether the sentence of the passage has a term of any issue. */
  boolean told() {
    return told;
  }

  /** Whether it has a term of some strength of an issue. */
  boolean told(int issue) {
    return sentence[issue] > TopicPlaces.WEAK;
  }

  /** How many issues have terms in the passage or near it. */
  int shown() {
    return count;
  }

  /** One of these issues. */
  int shown(int place) {
    return shown[place];
  }

  /** Whether the passage may be about an issue. */
  boolean mayBe(int issue) {
    return together[issue] > 0 || document[issue] >= POSSIBLE;
  }

  /** Notes what shows of an issue in the passage itself. */
  void notePassage(int issue, IssueSign.Sink sink) {
    sink.note(issue, IssueSign.OWN, own[issue]);
    sink.note(issue, IssueSign.SENTENCE, sentence[issue]);
    sink.note(issue, IssueSign.NEAR, near[issue]);
    if (together[issue] > 0) {
      sink.note(issue, IssueSign.PLACE, rank(issue));
    }
  }

  /**
   * Notes what shows of an issue in the document: the same for all passages whose sentence has a
   * term of any issue, and the same for all others.
   */
  void noteDocument(int issue, boolean anyTold, IssueSign.Sink sink) {
    sink.note(issue, anyTold ? IssueSign.TOLD : IssueSign.QUIET, document[issue]);
    sink.note(issue, IssueSign.FOLLOWS, ranks[issue]);
  }

  /** How many issues weigh more here than one that weighs something, or as much and come first. */
  private int rank(int issue) {
    int rank = 0;
    for (int i = 0; i < count; i++) {
      int more = together[shown[i]] - together[issue];
      rank += more > 0 || more == 0 && shown[i] < issue ? 1 : 0;
    }
    return rank;
  }
}
