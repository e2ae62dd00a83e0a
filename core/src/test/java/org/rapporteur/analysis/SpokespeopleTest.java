package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Code;
import org.rapporteur.model.CodeScheme;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Dating;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Role;

/** Who speaks for whom, and what is asked of whom in whose name. */
class SpokespeopleTest {

  private static final Actor MINISTER =
      Dialogue.actor(ActorKind.PERSON, "Mika Aoki")
          .withRoles(
              Role.builder().title("Foreign Minister").of("Japan").since(date(2021)).build(),
              Role.builder()
                  .title("Envoy")
                  .of("United Nations")
                  .since(date(2015))
                  .until(date(2018))
                  .build());
  private static final Actor MINISTRY =
      Dialogue.actor(ActorKind.GOVERNMENT_BODY, "Finance Ministry")
          .withCodes(Code.builder().scheme(CodeScheme.ISO_3166_1_ALPHA_2).value("JP").build());
  private static final Actor JAPAN =
      Dialogue.state("Japan")
          .withCodes(Code.builder().scheme(CodeScheme.ISO_3166_1_ALPHA_2).value("JP").build());
  private static final Actor SCHOLAR = Dialogue.actor(ActorKind.PERSON, "Bo Ito");
  private static final Actor UN =
      Dialogue.actor(ActorKind.INTERNATIONAL_ORGANIZATION, "United Nations");

  private static final Corpus CORPUS = corpus(2024);

  private static Corpus corpus(int year) {
    Corpus corpus =
        Dialogue.begin("One")
            .should("India", "India should [open its markets], Aoki said.")
            .by(MINISTER)
            .should("Kenya, India", "They should [talk], Aoki added.")
            .by(MINISTER)
            .should("India", "The ministry wants it to [pay].")
            .by(MINISTRY)
            .fears("", "Japan", "Ito fears a recession.", "economy")
            .by(SCHOLAR)
            .fears("", "Japan", "Tokyo fears isolation.", "economy")
            .by(JAPAN)
            .should("UN", "Delegates want the UN to [act].")
            .byPanel()
            .should("UN", "The author wants the UN to [act soon].")
            .should("Kenya", "The envoy wants it to [join].")
            .by(UN)
            .corpus();
    return corpus.withSources(
        corpus
            .sources()
            .get(0)
            .withEventDate(Dating.builder().date(date(year)).basis(DateBasis.METADATA).build()));
  }

  private static PartialDate date(int year) {
    return PartialDate.of(year);
  }

  @Test
  void speakers_stand_for_themselves_for_those_they_serve_and_for_their_state() {
    assertThat(Spokespeople.of(CORPUS).speakers())
        .extracting(
            speaker -> speaker.actor().name(),
            speaker -> names(speaker.principals()),
            speaker -> speaker.findings().size())
        .containsExactly(
            tuple("Mika Aoki", List.of("Japan"), 2),
            tuple("Finance Ministry", List.of("Japan", "Finance Ministry"), 1),
            tuple("Bo Ito", List.of(), 1),
            tuple("Japan", List.of("Japan"), 1),
            tuple("United Nations", List.of("United Nations"), 1));
  }

  @Test
  void an_office_counts_while_it_is_held() {
    assertThat(Spokespeople.of(corpus(2017)).speakers().get(0).principals()).containsExactly(UN);
    assertThat(Spokespeople.of(corpus(2020)).speakers().get(0).principals()).isEmpty();
    Corpus undated = CORPUS.withSources(CORPUS.sources().get(0).withEventDate(Optional.empty()));
    assertThat(names(Spokespeople.of(undated).speakers().get(0).principals()))
        .containsExactlyInAnyOrder("Japan", "United Nations");
  }

  @Test
  void one_can_ask_what_the_people_of_a_state_ask_of_whom() {
    Spokespeople spokespeople = Spokespeople.of(CORPUS);
    assertThat(spokespeople.of(JAPAN.id()))
        .extracting(speaker -> speaker.actor().name())
        .containsExactly("Mika Aoki", "Finance Ministry", "Japan");
    assertThat(spokespeople.appeals())
        .extracting(
            appeal -> appeal.principal().name(),
            appeal -> appeal.addressee().name(),
            appeal ->
                appeal.recommendations().stream().map(found -> found.action().text()).toList())
        .containsExactly(
            tuple("Japan", "India", List.of("open its markets", "talk", "pay")),
            tuple("Finance Ministry", "India", List.of("pay")),
            tuple("Japan", "Kenya", List.of("talk")),
            tuple("United Nations", "Kenya", List.of("join")));
  }

  @Test
  void fears_are_kept_apart_from_advice() {
    assertThat(Spokespeople.of(CORPUS).speakers().get(2).recommendations()).isEmpty();
    assertThat(Spokespeople.of(CORPUS, CORPUS.risks()).speakers()).hasSize(2);
  }

  private static List<String> names(List<Actor> actors) {
    return actors.stream().map(Actor::name).toList();
  }
}
