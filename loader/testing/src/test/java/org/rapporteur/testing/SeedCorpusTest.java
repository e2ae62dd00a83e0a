package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.seeds.Seed;

/** The seed documents as a corpus at hand. */
class SeedCorpusTest {

  @Test
  void holds_all_seeds_without_a_problem() {
    assertThat(SeedCorpus.result()).hasNoProblem().corpus().hasSources(5).keepsInvariants();
    for (Seed seed : Seed.all()) {
      assertThat(SeedCorpus.source(seed).files().get(0).name()).isEqualTo(seed.fileName());
      assertThat(SeedCorpus.source(seed)).in(SeedCorpus.load()).recommends();
    }
  }

  @Test
  void is_read_once() {
    assertThat(SeedCorpus.load()).isSameAs(SeedCorpus.load());
  }
}
