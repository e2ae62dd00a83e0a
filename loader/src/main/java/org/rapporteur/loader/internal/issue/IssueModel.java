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

  /**
   * What speaks for each issue of the codebook, in thousandths of a logit.
   *
   * @param seen what shows of the issues
   * @param text the words of the text, by their numbers
   */
  int[] sums(SignsOfIssues seen, WordsOfText text) {
    int[] sums = issues.clone();
    for (int issue = 0; issue < sums.length; issue++) {
      sums[issue] = seen.shows(issue) ? sums[issue] : OUT_OF_QUESTION;
      for (IssueSign sign : seen.signs()) {
        int step = seen.step(issue, sign);
        sums[issue] += step == SignsOfIssues.ABSENT ? 0 : signs[sign.ordinal()][step];
      }
    }
    for (int i = 0; i < text.count(); i++) {
      int[] of = words[text.word(i)];
      for (int j = 0; j < of.length; j += 2) {
        sums[of[j]] += of[j + 1];
      }
    }
    return sums;
  }
}
