package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.model.Samples.*;

import org.junit.jupiter.api.Test;
import org.rapporteur.text.SourceText;

class MergeTest {

  @Test
  void nothingAddedChangesNothing() {
    assertThat(rich().merge()).isEqualTo(rich());
    assertThat(rich().merge(Corpus.empty())).isEqualTo(rich());
    assertThat(Corpus.empty().merge(rich())).isEqualTo(rich());
    assertThat(rich().merge(rich(), rich())).isEqualTo(rich());
  }

  @Test
  void sourcesFollowInTheOrderOfTheCorpora() {
    Source added = minimalSource(SourceText.of("Added."));
    assertThat(rich().merge(Corpus.builder().addSources(added).build()).sources())
        .containsExactly(rich().sources().get(0), rich().sources().get(1), added);
  }

  @Test
  void theSameTextIsOneSourceWithAllItsFiles() {
    Corpus first = Corpus.builder().addSources(richSource().withFiles(file("a.txt"))).build();
    Corpus second =
        Corpus.builder()
            .addSources(minimalSource().withFiles(file("b.txt"), file("a.txt")))
            .build();
    assertThat(first.merge(second).sources())
        .containsExactly(richSource().withFiles(file("a.txt"), file("b.txt")));
  }

  @Test
  void whatIsKnownOfAnActorIsJoined() {
    Actor other =
        minimalActor(ActorKind.STATE, "Japan")
            .withAliases("Nippon", "Tokyo")
            .withCodes(
                richActor().codes().get(1),
                Code.builder().scheme(CodeScheme.ISO_3166_1_ALPHA_3).value("JPN").build())
            .withRoles(Role.builder().title("Chair").build());
    Actor joined =
        rich().merge(Corpus.builder().addActors(other).build()).actor(JAPAN).orElseThrow();
    assertThat(joined.aliases()).containsExactly("Japanese", "Nippon", "Tokyo");
    assertThat(joined.codes()).extracting(Code::value).containsExactly("JP", "Q17", "JPN");
    assertThat(joined.roles()).extracting(Role::title).containsExactly("Host", "Member", "Chair");
  }

  @Test
  void actorsOfOneNameAndTwoKindsStayTwo() {
    Corpus company = Corpus.builder().addActors(minimalActor(ActorKind.COMPANY, "Japan")).build();
    assertThat(rich().merge(company).actorsNamed("Japan")).hasSize(2);
  }

  @Test
  void aPersonsReadingWinsInWhateverOrder() {
    Recommendation reviewed =
        richRecommendation().withEvidence(evidence(ADVICE)).withStrength(Strength.MUST);
    Corpus coded = rich().withFindings(reviewed);
    assertThat(rich().merge(coded).recommendations()).containsExactly(reviewed);
    assertThat(coded.merge(rich()).recommendations()).containsExactly(reviewed);
  }

  @Test
  void elseTheFirstReadingStays() {
    Recommendation other = richRecommendation().withStrength(Strength.MUST);
    assertThat(rich().merge(rich().withFindings(other)).recommendations())
        .containsExactly(richRecommendation());
    Recommendation human = richRecommendation().withEvidence(evidence(ADVICE));
    Corpus first = rich().withFindings(human);
    Corpus second = rich().withFindings(human.withStrength(Strength.MAY));
    assertThat(first.merge(second).recommendations()).containsExactly(human);
  }

  @Test
  void aPersonsMentionWinsAsWell() {
    ActorMention reviewed = actorMention().withEvidence(evidence("Japan"));
    Corpus coded = rich().withMentions(reviewed);
    assertThat(rich().merge(coded).mentions()).containsExactly(reviewed, issueMention());
    assertThat(coded.merge(rich()).mentions()).containsExactly(reviewed, issueMention());
  }

  @Test
  void theFirstDescriptionOfASessionStays() {
    assertThat(rich().merge(minimal()).sessions()).containsExactly(richSession());
  }

  @Test
  void refusesTwoDefinitionsOfAnIssue() {
    Issue other = minimalIssue(DEFENSE).withDefinition("Something else.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rich().merge(Corpus.builder().addIssues(other).build()))
        .withMessageStartingWith("two corpora define the issue defense differently: ")
        .withMessageContainingAll("What it is.", "Something else.");
  }

  @Test
  void refusesTwoSentencesOfOneVersionOfARule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rich().merge(Corpus.empty().withRules(note().withSentence("Other."))))
        .withMessage(
            "two corpora know the rule prescription.modal version 9 differently: "
                + "A modal of obligation with an act prescribes it. / Other.");
  }

  @Test
  void keepsTwoVersionsOfARule() {
    RuleNote later = note().withVersion("10").withSentence("Newer.");
    assertThat(rich().merge(Corpus.empty().withRules(later)).rules())
        .containsExactly(note(), later);
  }
}
