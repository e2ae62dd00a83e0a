package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** A text that tests code step by step, as a rule would: quote by quote. */
public final class CodedText {

  public static final RuleId RULE = RuleId.of("test.rule");

  public static final Actor JAPAN = actor(ActorKind.STATE, "Japan");
  public static final Actor CHINA = actor(ActorKind.STATE, "China");
  public static final Actor AOKI = actor(ActorKind.PERSON, "Mika Aoki");
  public static final IssueId TRADE = IssueId.of("trade");
  public static final IssueId DEFENSE = IssueId.of("defense");

  private final SourceText text;
  private final Source source;
  private final List<Finding> findings = new ArrayList<>();

  private CodedText(String file, String title, String text) {
    this.text = SourceText.of(text);
    this.source =
        Source.builder()
            .id(SourceId.of(this.text))
            .title(Attested.builder().value(title).build())
            .kind(SourceKind.CONFERENCE_REPORT)
            .addFiles(
                SourceFile.builder()
                    .name(file)
                    .sha256(this.text.sha256())
                    .charset("UTF-8")
                    .alignment(Alignment.identity(text.length()))
                    .build())
            .text(this.text)
            .build();
  }

  public static CodedText of(String text) {
    return of("report.txt", "Report", text);
  }

  public static CodedText of(String file, String title, String text) {
    return new CodedText(file, title, text);
  }

  private static Actor actor(ActorKind kind, String name) {
    return Actor.builder().id(ActorId.of(kind, name)).kind(kind).name(name).build();
  }

  public static Issue issue(IssueId id) {
    return Issue.builder().id(id).label("Label of " + id).definition("What it is.").build();
  }

  public Source source() {
    return source;
  }

  public TextSpan span(String words) {
    int start = text.toString().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new TextSpan(start, start + words.length());
  }

  private Evidence evidence(TextSpan span) {
    return Evidence.builder()
        .source(source.id())
        .quote(text.quote(span))
        .origin(Origin.RULE)
        .rule(RULE)
        .tier(Tier.BROAD)
        .build();
  }

  public Recommendation recommendation(String words) {
    return recommendation(span(words));
  }

  public Recommendation recommendation(TextSpan span) {
    return Recommendation.builder()
        .id(FindingId.of(source.id(), FindingKind.RECOMMENDATION, span))
        .evidence(evidence(span))
        .attribution(Attribution.panel())
        .addIssues(TRADE)
        .addAddressees(JAPAN.id())
        .action(text.quote(span))
        .polarity(Polarity.DO)
        .strength(Strength.SHOULD)
        .build();
  }

  public Risk risk(String words) {
    return risk(span(words));
  }

  public Risk risk(TextSpan span) {
    return Risk.builder()
        .id(FindingId.of(source.id(), FindingKind.RISK, span))
        .evidence(evidence(span))
        .attribution(Attribution.author())
        .addIssues(DEFENSE)
        .addCause(CHINA.id())
        .likelihood(Likelihood.POSSIBLE)
        .build();
  }

  public CodedText code(Finding... more) {
    findings.addAll(List.of(more));
    return this;
  }

  public CodedText recommend(String words) {
    return code(recommendation(words));
  }

  public CodedText fear(String words) {
    return code(risk(words));
  }

  public Corpus corpus() {
    return Corpus.builder()
        .addSources(source)
        .addActors(JAPAN, CHINA)
        .addIssues(issue(TRADE), issue(DEFENSE))
        .addAllFindings(findings)
        .addRules(RuleNote.builder().id(RULE).sentence("A rule of tests.").version("1").build())
        .build();
  }

  /** The finding of these words. */
  public static Finding finding(Corpus corpus, String words) {
    Optional<Finding> found =
        corpus.findings().stream().filter(f -> f.quote().text().equals(words)).findFirst();
    return found.orElseThrow(() -> new IllegalArgumentException("not found: " + words));
  }
}
