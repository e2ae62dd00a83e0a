package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Tier;

class BriefingTextTest {

  @Test
  void says_by_issue_who_should_do_what_and_what_is_feared() {
    assertThat(BriefingText.of(TinyCorpus.result(), Tier.BALANCED))
        .isEqualTo(
            """
            BRIEFING ON 1 DOCUMENT

            [1] Dialogue on the Strait
                minutes; by Ann Lee; 2024-05; strait.txt

            Asked to act  Japan (2), United States (1)
            Feared from   China (1)
            Feared for    Taiwan (1)

            Taiwan
            ------
            Who should do what
              SHOULD       Japan, United States: talk
                           “Japan and the US should talk”
                           [1] Dialogue on the Strait – the panel, Session 1
              SHOULD NOT   (nobody named): wait for China
                           “They should not wait for China”
                           [1] Dialogue on the Strait – Ann Lee, Session 1
            What is feared
              POSSIBLE     China → Taiwan
                           “because a blockade could cut Taiwan’s energy supplies”
                           [1] Dialogue on the Strait – the panel, Session 1

            Supply chains
            -------------
            Who should do what
              MUST         Japan: make its supply chains resilient
                           “It was stressed that Japan must make its supply chains resilient”
                           [1] Dialogue on the Strait – the panel, Session 1

            Other matters
            -------------
            What is feared
              UNLIKELY     “War is unlikely”
                           [1] Dialogue on the Strait – Japan, Session 1

            3 recommendations and 2 risks in 1 document, 4 actors named.
            1 problem:
              blank.txt: has no words (EMPTY). Leave it out.
            """);
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
              MAY          (nobody named): do more
            """);
  }
}
