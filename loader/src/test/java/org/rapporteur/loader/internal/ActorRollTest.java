package org.rapporteur.loader.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Corpus;

class ActorRollTest {

  private static final String BODY =
      """
      Rivers rise earlier each year, and the dikes of the delta were built for another century. The
      Ministry of Works said in March that the money is spent.

      Somebody should count the pumps before the rains come.
      """;

  private static Corpus load(String text) {
    return CorpusLoader.create().load(Document.ofText("delta.txt", text)).corpus();
  }

  @Test
  void whoOnlyWroteTheTextIsNoActorInIt() {
    Corpus corpus = load("The Delta Has No Time\n\nby Marlies Kettenbach\n\n" + BODY);

    assertThat(corpus.sources().get(0).contributors())
        .extracting(contributor -> contributor.name())
        .containsExactly("Marlies Kettenbach");
    assertThat(corpus.actors())
        .extracting(Actor::name)
        .doesNotContain("Marlies Kettenbach")
        .contains("Ministry of Works");
  }

  @Test
  void whoIsToldOfInTheTextAsWellIsOne() {
    String told =
        "Marlies Kettenbach spoke at the port. Ms. Kettenbach said that dredging should stop, and"
            + " Kettenbach was asked why.\n";
    Corpus corpus = load("The Delta Has No Time\n\nby Marlies Kettenbach\n\n" + BODY + told);

    assertThat(corpus.actors()).extracting(Actor::name).contains("Marlies Kettenbach");
  }
}
