package org.rapporteur.testing;

import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.SmallCorpus.CORPUS;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Code;
import org.rapporteur.model.CodeScheme;
import org.rapporteur.model.Role;

/** Who takes part, and what a tester reads where it is not so. */
class ActorAssertTest {

  private static final Actor MINISTER =
      Actor.builder()
          .id(ActorId.of(ActorKind.PERSON, "Toshimitsu Motegi"))
          .name("Toshimitsu Motegi")
          .kind(ActorKind.PERSON)
          .addCodes(Code.builder().scheme(CodeScheme.WIKIDATA).value("Q1").build())
          .addRoles(Role.builder().title("Foreign Minister").of("Japan").build())
          .build();

  @Test
  void finds_them_by_every_name() {
    assertThat(CORPUS)
        .hasActor("Tokyo")
        .ofKind(ActorKind.STATE)
        .withAlias("Tokyo")
        .withoutAlias("Kyoto");
    assertThat(CORPUS.actors().get(0)).called("Colby").isEqualTo(CORPUS.actors().get(0));
    assertThat(MINISTER).withRole("Foreign Minister").withCode(CodeScheme.WIKIDATA, "Q1");
  }

  @Test
  void nobody_is_called_so() {
    Failure.of(() -> assertThat(CORPUS).hasActor("Tokio"))
        .isEqualTo(
            """
              Expecting an actor
                - called "Tokio"   <- not met
              but of all 6, none meets it; nearest first:

              1. STATE "Japan"
                 aliases: Tokyo
              2. PERSON "Mika Aoki"
              3. STATE "Australia"
              4. PERSON "Elbridge Colby"
                 aliases: Colby
              5. STATE "Taiwan"
              ... and 1 more
              """);
  }

  @Test
  void kind_is_another() {
    Failure.of(() -> assertThat(CORPUS).hasActor("Colby").ofKind(ActorKind.STATE))
        .isEqualTo(
            """
              Expecting an actor
                - called "Colby"
                - of kind STATE   <- not met
              but the only one that meets the rest does not:

              1. PERSON "Elbridge Colby"
                 aliases: Colby
              """);
  }

  @Test
  void alias_is_another() {
    Failure.of(() -> assertThat(CORPUS).hasActor("Japan").withAlias("Nippon"))
        .isEqualTo(
            """
              Expecting an actor
                - called "Japan"
                - with alias "Nippon"   <- not met
              but the only one that meets the rest does not:

              1. STATE "Japan"
                 aliases: Tokyo
              """);
  }

  @Test
  void alias_is_there() {
    Failure.of(() -> assertThat(CORPUS).hasActor("Japan").withoutAlias("Tokyo"))
        .isEqualTo(
            """
              Expecting an actor
                - called "Japan"
                - without alias "Tokyo"   <- not met
              but the only one that meets the rest does not:

              1. STATE "Japan"
                 aliases: Tokyo
              """);
  }

  @Test
  void code_is_another() {
    Failure.of(() -> assertThat(MINISTER).withCode(CodeScheme.WIKIDATA, "Q2"))
        .isEqualTo(
            """
              Expecting an actor
                - with code WIKIDATA Q2   <- not met
              but the only one does not:

              1. PERSON "Toshimitsu Motegi"
                 codes: WIKIDATA Q1 | roles: Foreign Minister
              """);
  }

  @Test
  void role_is_another() {
    Failure.of(() -> assertThat(MINISTER).withRole("Prime Minister"))
        .isEqualTo(
            """
              Expecting an actor
                - with role "Prime Minister"   <- not met
              but the only one does not:

              1. PERSON "Toshimitsu Motegi"
                 codes: WIKIDATA Q1 | roles: Foreign Minister
              """);
  }

  @Test
  void one_is_missing() {
    Failure.of(() -> assertThat((Actor) null).called("Japan"))
        .isEqualTo(
            """
              Expecting actual not to be null
              """);
  }
}
