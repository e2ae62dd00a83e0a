package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.model.Samples.*;

import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** What each type refuses by itself, naming the value. */
class ValueChecksTest {

  private static final SourceText OTHER = SourceText.of("Another text.\n");
  private static final Evidence ELSEWHERE =
      evidence("Japan").withSource(SourceId.of(OTHER)).withQuote(OTHER.quote(TextSpan.of(0, 7)));

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal(
            "4: evidence without words",
            () -> evidence("Japan").withQuote(TEXT.quote(TextSpan.of(5, 5))),
            "evidence without words at [5,5)"),
        refusal(
            "4: a rule that is not named",
            () -> evidence("Japan").withOrigin(Origin.RULE),
            "evidence of origin RULE names no rule: " + quote("Japan")),
        refusal(
            "4: a date that nothing shows",
            () -> Dating.builder().date(PartialDate.of(2025)).basis(DateBasis.INFERRED).build(),
            "date 2025 is INFERRED but has no evidence"),
        refusal(
            "4: an action outside the quote",
            () -> minimalRecommendation().withAction(quote("suggested")),
            "action " + quote("suggested") + " lies outside the quote " + quote(ADVICE)),
        refusal(
            "a session's heading outside it",
            () -> minimalSession().withHeading(evidence("2025")),
            "heading " + quote("2025") + " is not part of session \"Session 1\""),
        refusal(
            "a session's heading in another source",
            () -> minimalSession().withHeading(ELSEWHERE),
            "heading " + ELSEWHERE.quote() + " is not part of session \"Session 1\""),
        refusal(
            "a section's heading outside it",
            () -> section(5, 9).withHeading(TextSpan.of(4, 6)),
            "heading [4,6) outside [5,9)"),
        refusal(
            "a section outside its parent",
            () -> section(5, 9).withChildren(section(5, 10)),
            "section [5,10) outside [5,9)"),
        refusal(
            "a level that is none",
            () -> section(5, 9).withLevel(0),
            "a section has a level from 1, not 0"),
        refusal(
            "a role that ends before it begins",
            () ->
                Role.builder()
                    .title("Host")
                    .since(PartialDate.of(2024))
                    .until(PartialDate.of(2023, 12, 31))
                    .build(),
            "role \"Host\" ends 2023-12-31, before it begins 2024"),
        refusal(
            "a fingerprint of another form",
            () -> file("a.txt").withSha256("ABC"),
            "not a SHA-256 of file a.txt: ABC"),
        refusal(
            "a blank attested value",
            () -> attested("2025").withValue(" "),
            "the attested value is blank: \" \""),
        refusal(
            "a blank label",
            () -> minimalSession().withLabel(""),
            "the label of a session is blank: \"\""),
        refusal(
            "a blank alias",
            () -> richActor().withAliases("\t"),
            "the alias of Japan is blank: \"\t\""),
        refusal(
            "a blank name",
            () -> minimalActor(ActorKind.STATE, " "),
            "the name of an actor is blank: \" \""),
        refusal(
            "a blank contributor",
            () -> Contributor.builder().name("").role(ContributorRole.AUTHOR).build(),
            "the name of a contributor is blank: \"\""),
        refusal(
            "a blank code",
            () -> Code.builder().scheme(CodeScheme.CAP).value("").build(),
            "the value of a code is blank: \"\""),
        refusal(
            "a blank definition",
            () -> richIssue().withDefinition(""),
            "the definition of an issue is blank: \"\""),
        refusal(
            "a blank title of a role",
            () -> Role.builder().title("").build(),
            "the title of a role is blank: \"\""),
        refusal(
            "a blank sentence",
            () -> note().withSentence(""),
            "the sentence of a rule is blank: \"\""),
        refusal(
            "a blank version of a rule",
            () -> note().withVersion(" "),
            "the version of a rule is blank: \" \""),
        refusal(
            "a blank label of an issue",
            () -> richIssue().withLabel(""),
            "the label of an issue is blank: \"\""),
        refusal(
            "a blank charset",
            () -> file("a.txt").withCharset(""),
            "the charset of a file is blank: \"\""),
        refusal(
            "a blank reviewer",
            () -> Rejection.of(minimalSource(), minimalRisk()).withReviewer(" "),
            "the name of a reviewer is blank: \" \""),
        refusal(
            "an anchor's blank file name",
            () -> anchor().withFile(""),
            "the file name of an anchor is blank: \"\""),
        refusal(
            "an anchor's blank title",
            () -> anchor().withTitle(" "),
            "the title of an anchor is blank: \" \""),
        refusal(
            "an anchor's fingerprint of another form",
            () -> anchor().withSha256("ABC"),
            "not a SHA-256 of a text: ABC"),
        refusal(
            "an anchor without words",
            () -> anchor().withQuote(TEXT.quote(TextSpan.of(5, 5))),
            "an anchor without words at [5,5)"),
        refusal(
            "an anchor of words that do not stand in the text",
            () -> Anchor.of(minimalSource(OTHER), minimalRisk()),
            "quote " + quote(FEAR) + " does not stand in \"A title\""),
        refusal("a blank file name", () -> file(""), "the name of a file is blank: \"\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void refuses(ThrowingCallable build, String message) {
    assertThatIllegalArgumentException().isThrownBy(build).withMessage(message);
  }

  @Test
  void mergingRefusesActorsOfDifferentKindsOrNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> richActor().merge(minimalActor(ActorKind.COMPANY, "Japan")))
        .withMessage("cannot merge STATE \"Japan\" with COMPANY \"Japan\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> richActor().merge(minimalActor(ActorKind.STATE, "Taiwan")))
        .withMessage("cannot merge STATE \"Japan\" with STATE \"Taiwan\"");
  }

  @Test
  void aBuilderNamesTheFieldsThatAreMissing() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Evidence.builder().tier(Tier.BROAD).build())
        .withMessageContainingAll("Evidence", "source", "quote", "origin");
  }

  @Test
  void whatIsWholeIsBuilt() {
    assertThat(rich().sources()).hasSize(2);
    assertThat(minimal().findings()).hasSize(2);
    assertThat(Corpus.empty()).isEqualTo(Corpus.builder().build());
  }

  @Test
  void everyKindFoldsIntoTheGuidesList() {
    assertThat(Stream.of(SourceKind.values()).map(SourceKind::folded).distinct())
        .containsExactly(
            SourceKind.SESSION_SUMMARY,
            SourceKind.CONFERENCE_REPORT,
            SourceKind.ESSAY,
            SourceKind.NEWS_ARTICLE,
            SourceKind.OTHER);
    assertThat(SourceKind.MINUTES.folded()).isEqualTo(SourceKind.OTHER);
  }

  @Test
  void theBandsOfProbabilityFollowOneAnother() {
    int highest = 1;
    for (Icd203 term : Icd203.values()) {
      assertThat(term.lowestPercent()).as(term.name().toLowerCase(Locale.ROOT)).isEqualTo(highest);
      highest = term.highestPercent();
    }
    assertThat(highest).isEqualTo(99);
  }

  private static Arguments refusal(String name, ThrowingCallable build, String message) {
    return Arguments.of(Named.of(name, build), message);
  }

  private static Anchor anchor() {
    return Anchor.of(minimalSource(), minimalRisk());
  }

  private static Section section(int start, int end) {
    return Section.builder().kind(SectionKind.BODY).level(1).span(TextSpan.of(start, end)).build();
  }
}
