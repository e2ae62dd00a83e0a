package org.example.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.model.Strength.MUST;
import static org.rapporteur.model.Strength.SHOULD;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.Wording.exactly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;
import org.rapporteur.testing.Fixtures;
import org.rapporteur.testing.RapporteurTest;
import org.rapporteur.testing.SeedDocuments;

/** The unit test of a tool, written with {@code rapporteur-testing}. */
@RapporteurTest
class DutiesTest {

  @Test
  void are_what_must_be_done_and_not_what_should() {
    Corpus corpus =
        Fixtures.corpus()
            .source(
                "Paper A",
                paper ->
                    paper
                        .recommends("Japan", "stockpile ammunition", MUST)
                        .recommends("Japan", "build ships", SHOULD))
            .build();

    assertEquals(List.of("stockpile ammunition"), new Duties(corpus).of("Japan"));
  }

  @Test
  void stand_in_the_documents(@SeedDocuments Corpus corpus) {
    List<String> duties = new Duties(corpus).of("Japan");

    assertTrue(duties.size() > 10, duties.toString());
    for (String duty : duties) {
      assertThat(corpus).recommends("Japan").toDo(exactly(duty)).withStrength(MUST);
    }
    assertThat(corpus).keepsInvariants();
  }

  @Test
  void a_failure_tells_what_is_there_instead() {
    Corpus corpus =
        Fixtures.corpus()
            .source("Paper A", paper -> paper.recommends("Japan", "sail", MUST))
            .build();

    AssertionError error =
        assertThrows(
            AssertionError.class,
            () -> assertThat(corpus).recommends("Japan").toDo(exactly("fly")));
    assertTrue(error.getMessage().contains("MUST DO \"sail\""), error.getMessage());
  }
}
