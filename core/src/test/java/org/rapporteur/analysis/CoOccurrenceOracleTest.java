package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.query.RandomCorpus;
import org.rapporteur.query.Window;

/** On random corpora actors stand together just if the index finds them mentioned together. */
class CoOccurrenceOracleTest {

  static IntStream seeds() {
    return IntStream.range(0, RandomCorpus.SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pairs(int seed) {
    Corpus corpus = RandomCorpus.of(seed);
    CorpusIndex index = CorpusIndex.of(corpus);
    for (Window window : Window.values()) {
      CoOccurrence<ActorId> together = CoOccurrence.ofActors(index, index.sources(), window);
      for (Actor actor : corpus.actors()) {
        Set<ActorId> others = new HashSet<>();
        for (Association<ActorId> pair : together.with(actor.id())) {
          others.add(pair.first().equals(actor.id()) ? pair.second() : pair.first());
          assertThat(pair.firstCount()).isEqualTo(together.count(pair.first()));
          assertThat(pair.together())
              .isPositive()
              .isLessThanOrEqualTo(Math.min(pair.firstCount(), pair.secondCount()));
          assertThat(pair.jaccard()).isBetween(0.0, 1.0);
        }
        assertThat(others)
            .isEqualTo(
                new HashSet<>(
                    index.actors().mentionedWith(actor.id(), window).stream()
                        .map(Actor::id)
                        .toList()));
      }
      assertThat(together.pairs())
          .extracting(Association::together)
          .isSortedAccordingTo((a, b) -> b - a);
    }
  }
}
