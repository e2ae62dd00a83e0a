package org.rapporteur.model;

import org.rapporteur.text.Alignment;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** The small corpora of all tests: one source with everything in it, and the least of each type. */
public final class Samples {

  /** Holds a character outside the BMP, a combining mark, quotes, a tab and odd blanks. */
  public static final SourceText TEXT =
      SourceText.of(
          "Report of the Fo\u0301rum \uD83D\uDD4A 2025\n\n"
              + "Session 1: \u201CDeterrence\u201D\n"
              + "Chair: Mika Aoki\n"
              + "It was suggested that Japan should raise\tdefense spending.\n"
              + "Panelists warned that \u2028a blockade\u00A0could \"isolate\" Taiwan \\ \u007F.\n");

  public static final SourceId SOURCE = SourceId.of(TEXT);
  public static final RuleId RULE = RuleId.of("prescription.modal");
  public static final ActorId JAPAN = ActorId.of(ActorKind.STATE, "Japan");
  public static final ActorId TAIWAN = ActorId.of(ActorKind.STATE, "Taiwan");
  public static final ActorId AOKI = ActorId.of(ActorKind.PERSON, "Mika Aoki");
  public static final IssueId DEFENSE = IssueId.of("defense");
  public static final IssueId SPENDING = IssueId.of("defense-spending");
  public static final String ADVICE = "Japan should raise\tdefense spending";
  public static final String FEAR = "a blockade\u00A0could \"isolate\" Taiwan";

  private Samples() {}

  /** The first place of these words in the sample text. */
  public static TextSpan span(String words) {
    int start = TEXT.toString().indexOf(words);
    return TextSpan.of(start, start + words.length());
  }

  public static Quote quote(String words) {
    return TEXT.quote(span(words));
  }

  /** The least of an evidence. */
  public static Evidence evidence(String words) {
    return Evidence.builder()
        .source(SOURCE)
        .quote(quote(words))
        .origin(Origin.HUMAN)
        .tier(Tier.STRICT)
        .build();
  }

  public static Evidence byRule(String words) {
    return evidence(words).withRule(RULE).withOrigin(Origin.RULE);
  }

  public static Attested attested(String words) {
    return Attested.builder().value(words).evidence(evidence(words)).build();
  }

  public static Source minimalSource() {
    return minimalSource(TEXT);
  }

  public static Source minimalSource(SourceText text) {
    return Source.builder()
        .id(SourceId.of(text))
        .title(Attested.builder().value("A title").build())
        .kind(SourceKind.OTHER)
        .text(text)
        .build();
  }

  public static Source richSource() {
    return minimalSource()
        .withTitle(attested("Report of the Fo\u0301rum \uD83D\uDD4A 2025"))
        .withKind(SourceKind.CONFERENCE_REPORT)
        .withContributors(
            Contributor.builder()
                .name("Mika Aoki")
                .role(ContributorRole.AUTHOR)
                .description("Rapporteur \u2013 \uD83D\uDD4A")
                .evidence(evidence("Mika Aoki"))
                .build(),
            Contributor.builder().name("T. Rans").role(ContributorRole.TRANSLATOR).build())
        .withPublisher(Attested.builder().value("The Institute").build())
        .withEvent(attested("Fo\u0301rum"))
        .withHost(Attested.builder().value("The Host").build())
        .withEventDate(
            Dating.builder()
                .date(PartialDate.of(2025))
                .basis(DateBasis.STATED)
                .evidence(evidence("2025"))
                .build())
        .withPublished(
            Dating.builder().date(PartialDate.of(2025, 1, 9)).basis(DateBasis.METADATA).build())
        .withLanguage("en")
        .withFiles(file("report.txt"))
        .withSections(
            Section.builder()
                .kind(SectionKind.SESSION)
                .level(1)
                .heading(span("Session 1"))
                .span(sessionSpan())
                .addChildren(
                    Section.builder()
                        .kind(SectionKind.BODY)
                        .level(2)
                        .span(span("Panelists warned"))
                        .build())
                .build())
        .withKeyTakeaways(quote("raise\tdefense"));
  }

  public static SourceFile file(String name) {
    int length = TEXT.length();
    return SourceFile.builder()
        .name(name)
        .sha256("0123456789abcdef".repeat(4))
        .charset("windows-1252")
        .alignment(Alignment.builder().replace(3, 0).keep(length - 5).replace(7, 5).build())
        .build();
  }

  public static TextSpan sessionSpan() {
    return TextSpan.of(span("Session 1").start(), TEXT.length());
  }

  public static Session minimalSession() {
    return Session.builder()
        .id(SessionId.of(SOURCE, sessionSpan()))
        .source(SOURCE)
        .label("Session 1")
        .span(sessionSpan())
        .heading(evidence("Session 1"))
        .build();
  }

  public static Session richSession() {
    return minimalSession()
        .withTitle("Deterrence")
        .withEvent("Fo\u0301rum")
        .withChair(AOKI)
        .withSpeakers(AOKI)
        .withKeyTakeaways(quote("a blockade"));
  }

  public static Actor minimalActor(ActorKind kind, String name) {
    return Actor.builder().id(ActorId.of(kind, name)).kind(kind).name(name).build();
  }

  public static Actor richActor() {
    return minimalActor(ActorKind.STATE, "Japan")
        .withAliases("Tokyo", "Japanese")
        .withCodes(
            Code.builder().scheme(CodeScheme.ISO_3166_1_ALPHA_2).value("JP").build(),
            Code.builder().scheme(CodeScheme.WIKIDATA).value("Q17").build())
        .withRoles(
            Role.builder()
                .title("Host")
                .of("G7")
                .since(PartialDate.of(2023))
                .until(PartialDate.of(2023, 5))
                .build(),
            Role.builder().title("Member").build());
  }

  public static Issue minimalIssue(IssueId id) {
    return Issue.builder().id(id).label("Label of " + id).definition("What it is.").build();
  }

  public static Issue richIssue() {
    return minimalIssue(SPENDING)
        .withParent(DEFENSE)
        .withCodes(Code.builder().scheme(CodeScheme.CAP).value("1600").build());
  }

  public static Recommendation minimalRecommendation() {
    return Recommendation.builder()
        .id(FindingId.of(SOURCE, FindingKind.RECOMMENDATION, span(ADVICE)))
        .evidence(evidence(ADVICE))
        .attribution(Attribution.author())
        .action(quote("raise\tdefense spending"))
        .polarity(Polarity.DO)
        .strength(Strength.SHOULD)
        .build();
  }

  public static Recommendation richRecommendation() {
    return minimalRecommendation()
        .withEvidence(
            byRule(ADVICE)
                .withCues(span("should"))
                .withFrame(span("It was suggested that"))
                .withTier(Tier.BALANCED))
        .withAttribution(Attribution.of(AOKI))
        .withIssues(SPENDING, DEFENSE)
        .withSession(SessionId.of(SOURCE, sessionSpan()))
        .withAddressees(JAPAN);
  }

  public static Risk minimalRisk() {
    return Risk.builder()
        .id(FindingId.of(SOURCE, FindingKind.RISK, span(FEAR)))
        .evidence(evidence(FEAR))
        .attribution(Attribution.panel())
        .likelihood(Likelihood.POSSIBLE)
        .build();
  }

  public static Risk richRisk() {
    return minimalRisk()
        .withIssues(DEFENSE)
        .withSession(SessionId.of(SOURCE, sessionSpan()))
        .withCause(JAPAN)
        .withAffected(TAIWAN)
        .withLikelihood(Likelihood.LIKELY)
        .withIcd203(Icd203.LIKELY)
        .withEvidence(evidence(FEAR).withOrigin(Origin.MODEL).withTier(Tier.BROAD));
  }

  public static ActorMention actorMention() {
    return ActorMention.builder().actor(JAPAN).evidence(byRule("Japan")).build();
  }

  public static IssueMention issueMention() {
    return IssueMention.builder().issue(SPENDING).evidence(evidence("defense spending")).build();
  }

  public static RuleNote note() {
    return RuleNote.builder()
        .id(RULE)
        .sentence("A modal of obligation with an act prescribes it.")
        .version("9")
        .build();
  }

  /** Every type of the model with every field filled somewhere. */
  public static Corpus rich() {
    return Corpus.builder()
        .addSources(richSource(), minimalSource(SourceText.of("Another text.\n")))
        .addSessions(richSession())
        .addActors(richActor())
        .addActors(minimalActor(ActorKind.STATE, "Taiwan"))
        .addActors(minimalActor(ActorKind.PERSON, "Mika Aoki"))
        .addIssues(richIssue(), minimalIssue(DEFENSE))
        .addMentions(issueMention(), actorMention())
        .addFindings(richRisk(), richRecommendation())
        .addRules(note())
        .build();
  }

  /** One source and findings with nothing optional. */
  public static Corpus minimal() {
    return Corpus.builder()
        .addSources(minimalSource())
        .addSessions(minimalSession())
        .addFindings(minimalRecommendation(), minimalRisk())
        .build();
  }
}
