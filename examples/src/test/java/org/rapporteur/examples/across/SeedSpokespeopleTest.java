package org.rapporteur.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Spokespeople;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.seeds.Seed;

/** Who speaks for whom in the seeds, as the loader reads them. */
class SeedSpokespeopleTest {

  @Test
  void office_holders_speak_for_their_states() {
    Corpus corpus =
        CorpusLoader.create()
            .load(
                Seed.all().stream()
                    .map(seed -> Document.of(seed.fileName(), seed.bytes()))
                    .toList())
            .corpus();
    Spokespeople spokespeople = Spokespeople.of(corpus);
    assertThat(names(spokespeople, "Japan")).contains("Japan", "Shigeru Ishiba");
    // The conference that quotes Hegseth was held ten days before he took office.
    assertThat(names(spokespeople, "United States"))
        .contains("United States")
        .doesNotContain("Shigeru Ishiba", "Pete Hegseth");
    assertThat(spokespeople.appeals())
        .isNotEmpty()
        .allSatisfy(appeal -> assertThat(appeal.recommendations()).isNotEmpty());
  }

  private static List<String> names(Spokespeople spokespeople, String state) {
    return spokespeople.of(ActorId.of(ActorKind.STATE, state)).stream()
        .map(Spokespeople.Speaker::actor)
        .map(Actor::name)
        .toList();
  }
}
