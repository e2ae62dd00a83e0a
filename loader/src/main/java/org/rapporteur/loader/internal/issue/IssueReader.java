package org.rapporteur.loader.internal.issue;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.model.IssueId;

/**
 * Finds the issues of a document and of its passages: those for which its terms and words speak
 * most, weighed as annotated documents taught. Mutable, for use by a single thread.
 */
public final class IssueReader {

  /** A passage has at most this many issues (annotation guide: one to three). */
  private static final int MOST = 3;

  /** How likely another issue of a passage is, compared with the foremost. */
  private static final double SHARE = 0.4;

  /**
   * The bound above which a document discusses an issue, in thousandths of a logit: two in five,
   * where as many are missed as mistaken in documents that were not learnt from.
   */
  private static final int DISCUSSED = -405;

  private static final double UNIT = 1000;

  private final IssueCoding coding;
  private final TopicPlaces places;
  private final WordsOfText words;

  /** What speaks for each issue in the document, in thousandths of a logit. */
  private final int[] document;

  private final PassageSigns passage;

  /** Of passages whose sentence has a term of any issue, and of all others. */
  private final Known told;

  private final Known quiet;

  /** Room to add up what speaks for the issues of a passage. */
  private final IssueModel.Sums sums;

  /**
   * What is known of passages before they are read, as it is the same all through the document.
   *
   * @param ofDocument what speaks for each issue in the document
   * @param withoutTerms what speaks for it in a passage that has none of its terms nearby
   */
  private record Known(int[] ofDocument, int[] withoutTerms) {}

  private IssueReader(Tokens tokens, TopicPlaces places, IssueCoding coding) {
    this.coding = coding;
    this.places = places;
    this.words = new WordsOfText(tokens);
    this.document = document(tokens, places, coding.documents(), words);
    this.passage = new PassageSigns(places, document);
    this.sums = coding.passages().sums();
    this.told = known(true);
    this.quiet = known(false);
  }

  /** Before any passage is read. */
  private Known known(boolean anyTold) {
    sums.clear();
    for (int issue = 0; issue < document.length; issue++) {
      passage.noteDocument(issue, anyTold, sums);
    }
    int[] ofDocument = sums.values().clone();
    for (int issue = 0; issue < document.length; issue++) {
      if (passage.mayBe(issue)) {
        passage.notePassage(issue, sums);
      } else {
        sums.begin(issue, IssueModel.OUT_OF_QUESTION);
      }
    }
    return new Known(ofDocument, sums.values().clone());
  }

  /** What speaks for each issue in a document, in thousandths of a logit. */
  static int[] document(Tokens tokens, TopicPlaces places, IssueModel model, WordsOfText words) {
    IssueModel.Sums sums = model.sums();
    sums.clear();
    DocumentSigns.read(places, model.issues(), tokens.count(), sums);
    words.read(0, tokens.count());
    sums.add(words);
    return sums.values();
  }

  /** Reads the terms and words of a document. */
  public static IssueReader read(Tokens tokens, List<PhraseMatch> matches, IssueCoding coding) {
    return new IssueReader(tokens, TopicPlaces.read(tokens, matches, coding.vocabulary()), coding);
  }

  /** The issues of a passage, the foremost first. */
  public List<IssueId> of(int from, int to, int sentenceFrom, int sentenceTo) {
    passage.read(from, to, sentenceFrom, sentenceTo);
    Known known = passage.told() ? told : quiet;
    sums.begin(known.withoutTerms);
    for (int i = 0; i < passage.shown(); i++) {
      int issue = passage.shown(i);
      sums.begin(issue, known.ofDocument[issue]);
      passage.notePassage(issue, sums);
    }
    words.read(Math.min(from, sentenceFrom), Math.max(to, sentenceTo));
    sums.add(words);
    int[] values = sums.values();
    leaveToTerms(values);
    return foremost(values);
  }

  /**
   * No word of the passage can speak for or against an issue that training did not know. If the
   * sentence has a term of one, it is of that one: not of another for which only its neighbours
   * speak, nor of what nothing else fits.
   */
  private void leaveToTerms(int[] sums) {
    if (tellsAdded()) {
      sums[coding.other()] = IssueModel.OUT_OF_QUESTION;
      for (int issue : coding.added()) {
        sums[issue] = passage.told(issue) ? sums[issue] : IssueModel.OUT_OF_QUESTION;
      }
    }
  }

  private boolean tellsAdded() {
    for (int issue : coding.added()) {
      if (passage.told(issue)) {
        return true;
      }
    }
    return false;
  }

  /** The issues for which most speaks, of equal ones in the order of their ids. */
  private List<IssueId> foremost(int[] sums) {
    List<IssueId> foremost = new ArrayList<>(MOST);
    double least = 0;
    while (foremost.size() < MOST) {
      int next = 0;
      for (int i = 1; i < sums.length; i++) {
        next = sums[i] > sums[next] ? i : next;
      }
      double probability = 1 / (1 + StrictMath.exp(-sums[next] / UNIT));
      if (probability < least || sums[next] == IssueModel.OUT_OF_QUESTION) {
        break;
      }
      least = foremost.isEmpty() ? SHARE * probability : least;
      foremost.add(coding.codebook().get(next));
      sums[next] = IssueModel.OUT_OF_QUESTION;
    }
    return foremost.isEmpty() ? List.of(IssueCoding.OTHER) : List.copyOf(foremost);
  }

  /** The places of the issues that the document really discusses. */
  public List<TopicPlace> discussed() {
    List<TopicPlace> discussed = new ArrayList<>();
    for (int i = 0; i < places.count(); i++) {
      if (document[places.issue(i)] >= DISCUSSED && places.weight(i) > TopicPlaces.WEAK) {
        IssueId issue = coding.codebook().get(places.issue(i));
        discussed.add(new TopicPlace(places.from(i), places.to(i), issue));
      }
    }
    return discussed;
  }
}
