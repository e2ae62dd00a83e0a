package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.exchange.Provenance;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Tier;

class BriefingTextTest {

  @Test
  void says_by_issue_who_should_do_what_and_what_is_feared() {
    Corpus corpus = TinyCorpus.result().corpus();
    assertThat(BriefingText.of(TinyCorpus.result(), Tier.BALANCED))
        .isEqualTo(
            """
            Briefing on 1 document
            ======================

            1. “Dialogue on the Strait”; minutes; by Ann Lee; held 2024-05; strait.txt

            - Asked to act: Japan (2), United States (1)
            - Feared from: China (1)
            - Feared for: Taiwan (1)

            Taiwan
            ------

            Who should do what
            - SHOULD Japan, United States: talk [1]
            - SHOULD NOT (nobody named): wait for China [2]

            What is feared
            - POSSIBLE from China, for Taiwan: because a blockade could cut Taiwan’s energy supplies [3]

            Supply chains
            -------------

            Who should do what
            - MUST Japan: make its supply chains resilient [4]

            Other matters
            -------------

            What is feared
            - UNLIKELY War is unlikely [5]

            Notes
            -----
            [1] “Japan and the US should talk”, the panel, “Dialogue on the Strait”, Session 1, characters
                234–262, reviewed
            [2] “They should not wait for China”, Ann Lee, “Dialogue on the Strait”, Session 1, characters
                264–294, reviewed
            [3] “because a blockade could cut Taiwan’s energy supplies”, the panel, “Dialogue on the Strait”,
                Session 1, characters 119–172, reviewed
            [4] “It was stressed that Japan must make its supply chains resilient”, the panel, “Dialogue on the
                Strait”, Session 1, characters 53–117, reviewed
            [5] “War is unlikely”, Japan, “Dialogue on the Strait”, Session 1, characters 296–311, reviewed

            Made with %s.

            SHA-256 of the texts:

            1. %s

            3 recommendations and 2 risks in 1 document, 4 actors named.
            1 problem:
              blank.txt: has no words (EMPTY). Leave it out.
            """
                .formatted(Provenance.of(corpus), corpus.sources().get(0).text().sha256()));
  }

  @Test
  void leaves_out_what_is_too_doubtful() {
    assertThat(BriefingText.of(TinyCorpus.result(), Tier.STRICT)).doesNotContain("do more");
    assertThat(BriefingText.of(TinyCorpus.result(), Tier.BROAD))
        .contains(
            """
            Other matters
            -------------

            Who should do what
            - MAY (nobody named): do more [5]
            """);
  }
}
