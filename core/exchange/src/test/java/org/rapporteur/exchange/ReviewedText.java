package org.rapporteur.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Review;
import org.rapporteur.model.Reviewer;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** A text whose words a spreadsheet program could take for something else, and its findings. */
final class ReviewedText {

  static final Actor JAPAN = actor(ActorKind.STATE, "Japan");
  static final Actor ODD = actor(ActorKind.OTHER_ORGANIZATION, "=A|B\\C: \"D\", \uD83D\uDD4A");

  private static final String[] WORDS = {
    "=1+1",
    "talk",
    "\"war\"",
    "\uD83D\uDD4A",
    "e\u0301",
    "\n",
    ";",
    ",",
    "-",
    "@x",
    "'",
    "|",
    "\t",
    "\\"
  };

  final SourceText text;
  final Source source;

  ReviewedText(String words) {
    text = SourceText.of(words);
    source =
        Source.builder()
            .id(SourceId.of(text))
            .title(Attested.builder().value("+Report, \"A\"").build())
            .kind(SourceKind.OTHER)
            .text(text)
            .build();
  }

  static ReviewedText random(Random lots) {
    StringBuilder words = new StringBuilder("Report");
    for (int i = 0; i < 30; i++) {
      words.append(lots.nextInt(3) == 0 ? "" : " ").append(WORDS[lots.nextInt(WORDS.length)]);
    }
    return new ReviewedText(words.toString());
  }

  private static Actor actor(ActorKind kind, String name) {
    return Actor.builder().id(ActorId.of(kind, name)).kind(kind).name(name).build();
  }

  TextSpan span(String words) {
    int start = text.toString().indexOf(words);
    return new TextSpan(start, start + words.length());
  }

  private Evidence evidence(TextSpan span) {
    return Evidence.builder()
        .source(source.id())
        .quote(text.quote(span))
        .origin(Origin.MODEL)
        .tier(Tier.BALANCED)
        .build();
  }

  Recommendation recommendation(TextSpan span) {
    return Recommendation.builder()
        .id(FindingId.of(source.id(), FindingKind.RECOMMENDATION, span))
        .evidence(evidence(span))
        .attribution(Attribution.of(ODD.id()))
        .addIssues(IssueId.of("trade"))
        .addAddressees(JAPAN.id(), ODD.id())
        .action(text.quote(span))
        .polarity(Polarity.DO)
        .strength(Strength.SHOULD)
        .build();
  }

  Risk risk(TextSpan span) {
    return Risk.builder()
        .id(FindingId.of(source.id(), FindingKind.RISK, span))
        .evidence(evidence(span))
        .attribution(Attribution.panel())
        .addCause(ODD.id())
        .addAffected(JAPAN.id())
        .likelihood(Likelihood.LIKELY)
        .icd203(Icd203.LIKELY)
        .build();
  }

  Corpus corpus(Finding... findings) {
    return Corpus.builder()
        .addSources(source)
        .addActors(JAPAN, ODD)
        .addIssues(
            Issue.builder().id(IssueId.of("trade")).label("Trade").definition("Trade.").build())
        .addAllFindings(List.of(findings))
        .build();
  }

  Review randomReview(Random lots) {
    Reviewer reviewer = Reviewer.of(corpus(), "=Ann");
    Set<FindingId> spoken = new HashSet<>();
    for (int i = 0; i < 10; i++) {
      Finding finding = random(lots, span(lots));
      if (spoken.add(finding.id())) {
        switch (lots.nextInt(5)) {
          case 0 -> reviewer.confirm(finding);
          case 1 -> reviewer.reject(finding);
          case 2 -> reviewer.reject(finding, "-no\r\n\"never\", 'ever\r");
          case 3 -> reviewer.amend(finding, random(lots, span(lots)));
          default -> reviewer.add(finding);
        }
      }
    }
    return reviewer.review();
  }

  private Finding random(Random lots, TextSpan span) {
    return lots.nextBoolean()
        ? recommendation(span).withStrength(Strength.values()[lots.nextInt(3)])
        : risk(span).withLikelihood(Likelihood.values()[lots.nextInt(4)]);
  }

  private TextSpan span(Random lots) {
    while (true) {
      int start = lots.nextInt(text.length());
      TextSpan span = new TextSpan(start, Math.min(text.length(), start + 1 + lots.nextInt(20)));
      if (text.holdsWholeCharacters(span)) {
        return span;
      }
    }
  }
}
