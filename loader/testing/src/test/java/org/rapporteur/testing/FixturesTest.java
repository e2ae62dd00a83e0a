package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.rapporteur.testing.RapporteurAssertions.AUTHOR;
import static org.rapporteur.testing.RapporteurAssertions.PANEL;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.Wording.containing;
import static org.rapporteur.testing.Wording.exactly;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Small corpora are what they say. */
class FixturesTest {

  static Stream<Arguments> corpora() {
    return Stream.of(
        Arguments.of("disagree", Fixtures.twoSourcesThatDisagreeAbout("tariffs")),
        Arguments.of("agree", Fixtures.twoSourcesThatAgreeAbout("supply-chains")),
        Arguments.of("sessions", Fixtures.sourceWithSessions()),
        Arguments.of("unanswered", Fixtures.riskThatNobodyAnswers()),
        Arguments.of("broken", Fixtures.brokenCharacters()),
        Arguments.of("nothing", Fixtures.corpus().build()),
        Arguments.of("small", SmallCorpus.CORPUS));
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void keep_the_invariants(String name, Corpus corpus) {
    Invariants.check(corpus);
  }

  @Test
  void are_the_same_each_time() {
    Assertions.assertThat(CorpusJson.write(Fixtures.sourceWithSessions()))
        .isEqualTo(CorpusJson.write(Fixtures.sourceWithSessions()));
  }

  @Test
  void disagree_about_an_issue() {
    Corpus corpus = Fixtures.twoSourcesThatDisagreeAbout("tariffs");

    assertThat(corpus)
        .source("The Case For")
        .recommends("Japan")
        .about("tariffs")
        .toDo(containing("tariffs"));
    assertThat(corpus)
        .source("The Case Against")
        .recommends("Japan")
        .about("tariffs")
        .toAvoid(containing("tariffs"));
    assertThat(corpus).mentions("tariffs").times(2);
  }

  @Test
  void agree_about_an_issue() {
    assertThat(Fixtures.twoSourcesThatAgreeAbout("supply-chains"))
        .recommends("Japan")
        .toDo(exactly("do more about supply chains"))
        .about("supply-chains")
        .times(2);
  }

  @Test
  void know_what_belongs_to_a_session() {
    Corpus corpus = Fixtures.sourceWithSessions();

    assertThat(corpus).recommends().times(3);
    assertThat(corpus)
        .source("Dialogue on the Sea")
        .ofKind(SourceKind.CONFERENCE_REPORT)
        .hasSession("Session 1")
        .chairedBy("Mika Aoki")
        .recommends("Japan")
        .attributedTo(PANEL)
        .times(1);
    assertThat(corpus)
        .source("Dialogue on the Sea")
        .hasSession("Security")
        .mentions("Australia")
        .times(1);
  }

  @Test
  void leave_a_risk_unanswered() {
    assertThat(Fixtures.riskThatNobodyAnswers())
        .hasNoRecommendation(r -> r.about("supply-chains"))
        .fears(containing("blockade"))
        .about("supply-chains")
        .causedBy("China")
        .affecting("Japan");
  }

  @Test
  void have_files_with_broken_characters() {
    Corpus corpus = Fixtures.brokenCharacters();
    Source source = corpus.sources().get(0);
    Recommendation advice = corpus.recommendations().get(0);
    String decoded = source.text().toString().replace("’", "â€™");
    TextSpan there = source.files().get(0).alignment().toOriginal(advice.evidence().span());

    Assertions.assertThat(decoded.substring(there.start(), there.end()))
        .isEqualTo("Japan should answer the other sideâ€™s call 📞");
    Assertions.assertThat(source.files().get(0).sha256())
        .isEqualTo(SourceText.of(decoded).sha256());
    Assertions.assertThat(source.text().length())
        .isGreaterThan(source.text().toString().codePointCount(0, source.text().length()));
  }

  @Test
  void say_in_their_text_what_was_coded() {
    Corpus corpus =
        Fixtures.corpus()
            .actor("Elbridge Colby", ActorKind.PERSON, "Colby")
            .source(
                "Paper A",
                paper ->
                    paper
                        .says("All were there.")
                        .recommends("Japan", "act", Strength.MUST, r -> r.by("Colby").and("Korea"))
                        .recommends("Japan", "wait", Strength.MAY, r -> r.by(AUTHOR).avoid())
                        .fears("War may come", Likelihood.POSSIBLE, r -> r.by(PANEL)))
            .build();

    Assertions.assertThat(corpus.sources().get(0).text())
        .hasToString(
            """
            Paper A
            All were there.
            Colby held that Japan and Korea must act.
            Japan could not wait.
            The panel held that War may come.
            """);
    Recommendation advice = corpus.recommendations().get(0);
    Assertions.assertThat(advice.quote().text()).isEqualTo("Japan and Korea must act");
    Assertions.assertThat(advice.action().text()).isEqualTo("act");
    Assertions.assertThat(advice.evidence().frame())
        .map(corpus.sources().get(0).text()::slice)
        .contains("Colby held that");
    assertThat(corpus).recommends("Korea").attributedTo("Elbridge Colby");
    assertThat(corpus).mentions("Colby").saying(exactly("Colby")).times(1);
  }

  @Test
  void have_issues_of_the_codebook_and_others() {
    Corpus corpus =
        Fixtures.corpus()
            .source(
                "Paper A",
                paper ->
                    paper.recommends(
                        "Japan", "fish less", Strength.MAY, r -> r.about("tariffs", "overfishing")))
            .build();

    assertThat(corpus).hasIssue("tariffs").under("economy");
    assertThat(corpus).hasIssue("overfishing").matches(issue -> issue.parent().isEmpty());
  }

  @Test
  void merge_with_what_was_loaded() {
    Corpus merged = SeedCorpus.load().merge(Fixtures.twoSourcesThatDisagreeAbout("tariffs"));

    assertThat(merged).hasSources(7).keepsInvariants();
  }

  @Test
  void refuse_what_makes_no_sense() {
    CorpusFixture unnamed =
        Fixtures.corpus().actor("Nobody", ActorKind.PERSON).source("Paper A", paper -> {});
    assertThatThrownBy(unnamed::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "no source names the actor \"Nobody\": let one, with says(...), or leave it out");

    Map<String, Consumer<SourceFixture>> refused =
        Map.ofEntries(
            entry(
                "chairs and speakers are of a session: say which first",
                paper -> paper.chairedBy("Ann")),
            entry(
                "\"2\" cannot be a session inside of \"1\"",
                paper -> paper.session("1", "a", s -> s.session("2", "b", t -> {}))));
    refused.forEach(
        (message, content) ->
            assertThatThrownBy(() -> Fixtures.corpus().source("Paper A", content))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message));

    Attribution japan = Attribution.of(SmallCorpus.CORPUS.actorsNamed("Japan").get(0).id());
    assertThatThrownBy(
            () ->
                Fixtures.corpus()
                    .source("A", a -> a.recommends("B", "c", Strength.MAY, r -> r.by(japan))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("say by(name) for a named actor, not by(" + japan + ")");
  }
}
