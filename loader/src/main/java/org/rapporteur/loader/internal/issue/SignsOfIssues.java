package org.rapporteur.loader.internal.issue;

import java.util.Arrays;
import java.util.List;

/**
 * What shows of each issue of a codebook in a document or in a passage. Mutable, so that those of
 * many passages can be read in the room of one; for use by a single thread.
 */
final class SignsOfIssues {

  /** The step of a sign that was not noted. */
  static final int ABSENT = -1;

  private final List<IssueSign> signs;
  private final byte[][] steps;

  SignsOfIssues(IssueSign.Of of, int issues) {
    this.signs = IssueSign.all(of);
    this.steps = new byte[issues][IssueSign.values().length];
    clear();
  }

  void clear() {
    for (byte[] ofIssue : steps) {
      Arrays.fill(ofIssue, (byte) ABSENT);
    }
  }

  /** Those that may be noted. */
  List<IssueSign> signs() {
    return signs;
  }

  /** Notes a number that shows of an issue. */
  void note(int issue, IssueSign sign, int number) {
    steps[issue][sign.ordinal()] = (byte) sign.step(number);
  }

  /** Whether anything was noted of an issue. */
  boolean shows(int issue) {
    for (byte step : steps[issue]) {
      if (step != ABSENT) {
        return true;
      }
    }
    return false;
  }

  /** The step that was noted, or {@link #ABSENT}. */
  int step(int issue, IssueSign sign) {
    return steps[issue][sign.ordinal()];
  }
}
