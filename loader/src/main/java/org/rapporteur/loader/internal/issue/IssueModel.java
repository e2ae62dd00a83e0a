package org.rapporteur.loader.internal.issue;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.model.IssueId;

/**
 * A linear model of which issues a text is about: {@linkplain IssueWeights weights} laid out for a
 * codebook and the words of a lexicon. Immutable and thread-safe.
 */
final class IssueModel {

  /** What speaks for an issue of which nothing shows. */
  static final int OUT_OF_QUESTION = Integer.MIN_VALUE / 2;

  private static final int[] NOTHING = {};

  /** By the place of a sign among all, and its step. */
  private final int[][] signs = new int[IssueSign.values().length][];

  /** By the place of an issue in the codebook. */
  private final int[] issues;

  /** By the number of a word the places of its issues and what it weighs for each, in turns. */
  private final int[][] words;

  IssueModel(IssueWeights weights, List<IssueId> codebook, Lexicon lexicon) {
    for (IssueSign sign : IssueSign.values()) {
      int[] steps = new int[sign.steps()];
      for (int step = 0; step < steps.length; step++) {
        steps[step] = weights.of(sign.name(step));
      }
      signs[sign.ordinal()] = steps;
    }
    this.issues = codebook.stream().mapToInt(weights::of).toArray();
    this.words = new int[lexicon.size()][];
    Arrays.fill(words, NOTHING);
    for (int i = 0; i < issues.length; i++) {
      int issue = i;
      weights
          .ofWords(codebook.get(issue))
          .forEach((word, weight) -> add(lexicon.find(word), issue, weight));
    }
  }

  private void add(int word, int issue, int weight) {
    if (word != Lexicon.UNKNOWN) {
      int length = words[word].length;
      words[word] = Arrays.copyOf(words[word], length + 2);
      words[word][length] = issue;
      words[word][length + 1] = weight;
    }
  }

  /** How many issues the codebook has. */
  int issues() {
    return issues.length;
  }

  /** Room to add up what speaks for each issue in one text after another. */
  Sums sums() {
    return new Sums();
  }

  /**
   * What speaks for each issue in a text, in thousandths of a logit; {@link #OUT_OF_QUESTION} where
   * no sign of it was noted. Mutable, for use by a single thread.
   */
  final class Sums implements IssueSign.Sink {

    private final int[] sums = new int[issues.length];

    /** Begins with another text. */
    void clear() {
      Arrays.fill(sums, OUT_OF_QUESTION);
    }

    /** Begins with another text of which as much speaks as of one that was weighed before. */
    void begin(int[] known) {
      System.arraycopy(known, 0, sums, 0, sums.length);
    }

    /** Begins anew with one issue. */
    void begin(int issue, int known) {
      sums[issue] = known;
    }

    @Override
    public void note(int issue, IssueSign sign, int number) {
      if (sums[issue] == OUT_OF_QUESTION) {
        sums[issue] = issues[issue];
      }
      sums[issue] += signs[sign.ordinal()][sign.step(number)];
    }

    /** Adds what the words of the text weigh, when all signs were noted. */
    void add(WordsOfText text) {
      for (int i = 0; i < text.count(); i++) {
        int[] of = words[text.word(i)];
        for (int j = 0; j < of.length; j += 2) {
          if (sums[of[j]] != OUT_OF_QUESTION) {
            sums[of[j]] += of[j + 1];
          }
        }
      }
    }

    /** By the place of the issue in the codebook: to be changed at will until it is cleared. */
    int[] values() {
      return sums;
    }
  }
}
