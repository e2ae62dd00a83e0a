package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.model.Samples.*;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Invariants 1 and 2 of the package: what a source and a corpus refuse, naming the value. */
class ClosedCorpusTest {

  private static final SourceText OTHER = SourceText.of("Another text.\n");
  private static final Evidence ELSEWHERE =
      evidence("Japan").withSource(SourceId.of(OTHER)).withQuote(OTHER.quote(TextSpan.of(0, 7)));

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal(
            "1: a quote that is not in the text",
            () -> minimal().withFindings(minimalRisk().withEvidence(misquoted())),
            "quote [153,186) \"" + "x".repeat(33) + "\" does not stand in \"A title\""),
        refusal(
            "1: a key takeaway of a source that is not in the text",
            () -> minimalSource().withKeyTakeaways(Quote.of(0, 3, "xyz")),
            "quote [0,3) \"xyz\" does not stand in \"A title\""),
        refusal(
            "1: a key takeaway of a session that is not in the text",
            () ->
                minimal()
                    .withSessions(minimalSession().withKeyTakeaways(Quote.of(190, 193, "xyz"))),
            "quote [190,193) \"xyz\" does not stand in \"A title\""),
        refusal(
            "1: an action that is not in the text",
            () ->
                minimal().withFindings(minimalRecommendation().withAction(Quote.of(99, 101, "xy"))),
            "quote [99,101) \"xy\" does not stand in \"A title\""),
        refusal(
            "1: a quote that splits a surrogate pair",
            () -> minimalSource().withKeyTakeaways(TEXT.quote(TextSpan.of(22, 24))),
            "span [22,24) splits a surrogate pair of \"A title\""),
        refusal(
            "1: a cue beyond the text",
            () -> cueAt(TextSpan.of(190, 193)),
            "span [190,193) reaches beyond the text of \"A title\""),
        refusal(
            "1: a cue that splits a surrogate pair",
            () -> cueAt(TextSpan.of(21, 22)),
            "span [21,22) splits a surrogate pair of \"A title\""),
        refusal(
            "1: a frame beyond the text",
            () ->
                minimal()
                    .withFindings(
                        minimalRisk()
                            .withEvidence(evidence(FEAR).withFrame(TextSpan.of(192, 193)))),
            "span [192,193) reaches beyond the text of \"A title\""),
        refusal(
            "1: a section beyond the text",
            () -> minimalSource().withSections(section(0, 193)),
            "span [0,193) reaches beyond the text of \"A title\""),
        refusal(
            "1: an inner section that splits a surrogate pair",
            () -> minimalSource().withSections(section(0, 40).withChildren(section(22, 30))),
            "span [22,30) splits a surrogate pair of \"A title\""),
        refusal(
            "1: a session beyond the text",
            () -> {
              TextSpan beyond = TextSpan.of(30, 193);
              minimal()
                  .withSessions(
                      Session.builder()
                          .from(minimalSession())
                          .id(SessionId.of(SOURCE, beyond))
                          .span(beyond)
                          .build());
            },
            "span [30,193) reaches beyond the text of \"A title\""),
        refusal(
            "1: a cue of a session's heading beyond the text",
            () ->
                minimal()
                    .withSessions(
                        minimalSession()
                            .withHeading(evidence("Session 1").withCues(TextSpan.of(0, 999)))),
            "span [0,999) reaches beyond the text of \"A title\""),
        refusal(
            "1: evidence of another source in a source's description",
            () -> minimalSource().withHost(attested("2025").withEvidence(ELSEWHERE)),
            "evidence of source "
                + SourceId.of(OTHER)
                + " stands in \"A title\", which is "
                + SOURCE),
        refusal(
            "1: evidence of another source for a contributor",
            () -> minimalSource().withContributors(author().withEvidence(ELSEWHERE)),
            "evidence of source "
                + SourceId.of(OTHER)
                + " stands in \"A title\", which is "
                + SOURCE),
        refusal(
            "1: evidence of another source for a date",
            () ->
                minimalSource()
                    .withPublished(
                        Dating.builder()
                            .date(PartialDate.of(2025))
                            .basis(DateBasis.STATED)
                            .evidence(ELSEWHERE)
                            .build()),
            "evidence of source "
                + SourceId.of(OTHER)
                + " stands in \"A title\", which is "
                + SOURCE),
        refusal(
            "1: a section's heading that splits a surrogate pair",
            () -> minimalSource().withSections(section(0, 40).withHeading(TextSpan.of(22, 30))),
            "span [22,30) splits a surrogate pair of \"A title\""),
        refusal(
            "1: a mention that is not in the text",
            () ->
                rich()
                    .withMentions(
                        actorMention()
                            .withEvidence(byRule("Japan").withQuote(Quote.of(93, 98, "Tokyo")))),
            "quote [93,98) \"Tokyo\" does not stand in \"Report of the Fo\u0301rum \uD83D\uDD4A 2025\""),
        refusal(
            "1: a file that is aligned to another text",
            () -> minimalSource().withFiles(file("a.txt").withAlignment(Alignment.identity(5))),
            "file a.txt is aligned to another text: Alignment(1 runs, 5 -> 5)"),
        refusal(
            "2: a source's id that does not follow from its text",
            () -> minimalSource().withText(OTHER),
            SOURCE + " is not the id of the text of \"A title\""),
        refusal(
            "2: an actor's id that does not follow from kind and name",
            () -> richActor().withName("Nippon"),
            JAPAN + " is not the id of STATE \"Nippon\""),
        refusal(
            "2: a session's id that does not follow from its place",
            () -> minimalSession().withSpan(span("Session 1")),
            minimalSession().id() + " is not the id of session \"Session 1\" at [30,39)"),
        refusal(
            "2: a recommendation's id that does not follow from its place",
            () -> minimalRecommendation().withEvidence(evidence(FEAR)),
            minimalRecommendation().id() + " is not the id of the RECOMMENDATION " + quote(FEAR)),
        refusal(
            "2: a risk's id that does not follow from its place",
            () -> minimalRisk().withId(minimalRecommendation().id()),
            minimalRecommendation().id() + " is not the id of the RISK " + quote(FEAR)),
        refusal(
            "2: a source that stands twice",
            () -> minimal().withSources(minimalSource(), minimalSource().withLanguage("en")),
            SOURCE + " stands twice: A title and A title"),
        refusal(
            "2: an actor that stands twice",
            () -> rich().withActors(richActor(), minimalActor(ActorKind.STATE, "Japan")),
            JAPAN + " stands twice: Japan and Japan"),
        refusal(
            "2: a session that stands twice",
            () -> minimal().withSessions(minimalSession(), richSession().withLabel("Session B")),
            minimalSession().id() + " stands twice: Session 1 and Session B"),
        refusal(
            "2: an issue that stands twice",
            () -> Corpus.empty().withIssues(minimalIssue(DEFENSE), minimalIssue(DEFENSE)),
            "defense stands twice: Label of defense and Label of defense"),
        refusal(
            "2: a finding that stands twice",
            () -> minimal().withFindings(minimalRisk(), minimalRisk()),
            minimalRisk().id() + " stands twice: " + quote(FEAR) + " and " + quote(FEAR)),
        refusal(
            "2: a mention that stands twice",
            () ->
                rich().withMentions(actorMention(), actorMention().withEvidence(evidence("Japan"))),
            "mention of "
                + JAPAN
                + " at [93,98) stands twice: "
                + quote("Japan")
                + " and "
                + quote("Japan")),
        refusal(
            "2: a rule that stands twice in one version",
            () -> Corpus.empty().withRules(note(), note().withSentence("Other.")),
            "prescription.modal version 9 stands twice: "
                + "A modal of obligation with an act prescribes it. and Other."),
        refusal(
            "2: an unknown source of a session",
            () -> Corpus.empty().withSessions(minimalSession()),
            "the corpus holds no SourceId " + SOURCE + ", which stands in Session 1"),
        refusal(
            "2: an unknown source of a finding",
            () -> Corpus.empty().withFindings(minimalRisk()),
            "the corpus holds no SourceId " + SOURCE + ", which stands in " + quote(FEAR)),
        refusal(
            "2: an unknown chair",
            () -> minimal().withSessions(minimalSession().withChair(AOKI)),
            "the corpus holds no ActorId " + AOKI + ", which stands in Session 1"),
        refusal(
            "2: an unknown speaker",
            () -> minimal().withSessions(minimalSession().withSpeakers(AOKI)),
            "the corpus holds no ActorId " + AOKI + ", which stands in Session 1"),
        refusal(
            "2: an unknown parent of an issue",
            () -> Corpus.empty().withIssues(richIssue()),
            "the corpus holds no IssueId defense, which stands in defense-spending"),
        refusal(
            "2: an issue that is its own ancestor",
            () ->
                Corpus.empty().withIssues(richIssue(), minimalIssue(DEFENSE).withParent(SPENDING)),
            "the parents of issue defense go in a circle"),
        refusal(
            "2: an unknown actor of a mention",
            () -> minimal().withMentions(actorMention().withEvidence(evidence("Japan"))),
            "the corpus holds no ActorId " + JAPAN + ", which stands in " + quote("Japan")),
        refusal(
            "2: an unknown issue of a mention",
            () -> minimal().withMentions(issueMention()),
            "the corpus holds no IssueId defense-spending, which stands in "
                + quote("defense spending")),
        refusal(
            "2: an unknown issue of a finding",
            () -> minimal().withFindings(minimalRisk().withIssues(DEFENSE)),
            "the corpus holds no IssueId defense, which stands in " + quote(FEAR)),
        refusal(
            "2: an unknown actor who speaks",
            () -> minimal().withFindings(minimalRisk().withAttribution(Attribution.of(AOKI))),
            "the corpus holds no ActorId " + AOKI + ", which stands in " + quote(FEAR)),
        refusal(
            "2: an unknown cause",
            () -> minimal().withFindings(minimalRisk().withCause(JAPAN)),
            "the corpus holds no ActorId " + JAPAN + ", which stands in " + quote(FEAR)),
        refusal(
            "2: an unknown affected actor",
            () -> minimal().withFindings(minimalRisk().withAffected(JAPAN)),
            "the corpus holds no ActorId " + JAPAN + ", which stands in " + quote(FEAR)),
        refusal(
            "2: an unknown addressee",
            () -> minimal().withFindings(minimalRecommendation().withAddressees(JAPAN)),
            "the corpus holds no ActorId " + JAPAN + ", which stands in " + quote(ADVICE)),
        refusal(
            "2: an unknown session of a finding",
            () ->
                minimal()
                    .withSessions()
                    .withFindings(minimalRisk().withSession(richRisk().session())),
            "the corpus holds no SessionId "
                + minimalSession().id()
                + ", which stands in "
                + quote(FEAR)),
        refusal(
            "2: a session of another source than the finding",
            () -> {
              TextSpan all = OTHER.span();
              Session other =
                  Session.builder()
                      .id(SessionId.of(SourceId.of(OTHER), all))
                      .source(SourceId.of(OTHER))
                      .label("Elsewhere")
                      .span(all)
                      .heading(ELSEWHERE)
                      .build();
              rich()
                  .withFindings(minimalRisk())
                  .withSessions(other)
                  .withFindings(minimalRisk().withSession(other.id()));
            },
            "session \"Elsewhere\" is of another source than " + quote(FEAR)),
        refusal(
            "2: an unknown rule of a finding",
            () -> minimal().withFindings(minimalRisk().withEvidence(byRule(FEAR))),
            "the corpus holds no RuleId prescription.modal, which stands in " + quote(FEAR)),
        refusal(
            "2: an unknown rule in a source's description",
            () ->
                minimal()
                    .withSources(
                        minimalSource().withTitle(attested("2025").withEvidence(byRule("2025")))),
            "the corpus holds no RuleId prescription.modal, which stands in " + quote("2025")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void refuses(ThrowingCallable build, String message) {
    assertThatIllegalArgumentException().isThrownBy(build).withMessage(message);
  }

  private static Arguments refusal(String name, ThrowingCallable build, String message) {
    return Arguments.of(Named.of(name, build), message);
  }

  private static Contributor author() {
    return Contributor.builder().name("Mika Aoki").role(ContributorRole.AUTHOR).build();
  }

  private static Evidence misquoted() {
    return evidence(FEAR)
        .withQuote(Quote.of(span(FEAR).start(), span(FEAR).end(), "x".repeat(FEAR.length())));
  }

  private static void cueAt(TextSpan cue) {
    minimal().withFindings(minimalRisk().withEvidence(evidence(FEAR).withCues(cue)));
  }

  private static Section section(int start, int end) {
    return Section.builder().kind(SectionKind.BODY).level(1).span(TextSpan.of(start, end)).build();
  }
}
