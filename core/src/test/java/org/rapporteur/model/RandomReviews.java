package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.text.TextSpan;

/** Valid texts, corpora and reviews by lot; the same number gives the same ones. */
public final class RandomReviews {

  private static final String[] WORDS = {
    "Japan",
    "should",
    "talk",
    "\"war\"",
    "=1+1",
    "\uD83D\uDD4A",
    "e\u0301",
    "may",
    "\n",
    ";",
    "-",
    "@x"
  };

  private final Random lots;

  public RandomReviews(long seed) {
    this.lots = new Random(seed);
  }

  public String text() {
    StringBuilder text = new StringBuilder("Report");
    int words = 5 + lots.nextInt(40);
    for (int i = 0; i < words; i++) {
      text.append(' ').append(WORDS[lots.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  public Corpus corpus(String text) {
    CodedText coded = CodedText.of(text);
    List<FindingId> taken = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Finding finding = finding(coded);
      if (!taken.contains(finding.id())) {
        taken.add(finding.id());
        coded.code(finding);
      }
    }
    return coded.corpus();
  }

  public Review review(Corpus corpus) {
    CodedText coded = CodedText.of(corpus.sources().get(0).text().toString());
    Reviewer reviewer = Reviewer.of(corpus, "=Ann \uD83D\uDD4A").introduce(CodedText.AOKI);
    List<FindingId> spoken = new ArrayList<>();
    for (Finding finding : corpus.findings()) {
      spoken.add(finding.id());
      switch (lots.nextInt(5)) {
        case 0 -> reviewer.confirm(finding);
        case 1 -> reviewer.reject(finding, "@\"no\",\nnever");
        case 2 -> reviewer.amend(finding, amended(coded));
        case 3 -> reviewer.reject(finding);
        default -> spoken.remove(finding.id());
      }
    }
    for (int i = 0; i < 3; i++) {
      Finding finding = finding(coded);
      if (!spoken.contains(finding.id())) {
        spoken.add(finding.id());
        reviewer.add(finding);
      }
    }
    return reviewer.review();
  }

  private Finding finding(CodedText coded) {
    TextSpan span = span(coded);
    if (lots.nextBoolean()) {
      return coded
          .recommendation(span)
          .withStrength(Strength.values()[lots.nextInt(3)])
          .withPolarity(Polarity.values()[lots.nextInt(2)]);
    }
    return coded.risk(span).withLikelihood(Likelihood.values()[lots.nextInt(4)]);
  }

  /** With somebody whom the corpus does not know. */
  private Finding amended(CodedText coded) {
    Finding finding = finding(coded);
    return finding.match(
        recommendation -> recommendation.withAttribution(Attribution.of(CodedText.AOKI.id())),
        risk -> risk.withAffected(CodedText.AOKI.id(), CodedText.JAPAN.id()).withIssues());
  }

  private TextSpan span(CodedText coded) {
    while (true) {
      int length = coded.source().text().length();
      int start = lots.nextInt(length);
      TextSpan span = new TextSpan(start, Math.min(length, start + 1 + lots.nextInt(30)));
      if (coded.source().text().holdsWholeCharacters(span)) {
        return span;
      }
    }
  }
}
