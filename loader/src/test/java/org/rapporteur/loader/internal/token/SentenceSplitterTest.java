package org.rapporteur.loader.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials in the U.S. Senate met.",
        "The U.K. Government replied.",
        "The U.S. and the U.K. agreed.",
        "In the U.S.-led talks, Ms. Lee spoke.",
        "The U.S.’s role was small.",
        "He asked Dr. Otieno to speak.",
        "Then Dr. An spoke.",
        "Prof. Dr. Weber spoke.",
        "Amb. Carla Ruiz and Gen. Park disagreed.",
        "See No. 5 and Art. 9 of the text.",
        "Resolution No. 1325 was cited in paras. 3 and 4.",
        "He said no. 5 others said yes.",
        "She came on Jan. 5 and left on Feb. 7.",
        "1. The first point is water.",
        "12. The twelfth point is salt.",
        "1.) The first point is water.",
        "• 3. The third point is grain.",
        "a. The first point is water.",
        "J. R. Smith spoke first.",
        "The chair, A. B. Okafor, opened.",
        "Some goods, e.g. Rice and tea, were exempt.",
        "Some goods, i.e. Rice, were exempt.",
        "In Roe vs. Wade the court split.",
        "Growth fell to 3.5 per cent.",
        "Growth of 3.5 Percent was seen.",
        "Section 4.2.1 Applies here.",
        "They paused ... and went on.",
        "They paused… and went on.",
        "They paused . . . and went on.",
        "The region [...] Japan included [...] Was calm.",
        "The region […] Japan included.",
        "\"Stop.\" he said.",
        "He asked, “Why?” and left.",
        "They saw Mt. Kenya and St. Lucia.",
        "The firm Nakamura Co. Ltd. was named.",
        "They met at 5 p.m. on Monday.",
        "At 9 a.m. Mr. Osei opened the talks.",
        "See N°. 41.2.7 of the register.",
        "The answer was . . . I cannot recall it.",
        "The lake (b) The river",
        "Write to the desk at Node.Js or trade.gov.",
        "It was low. in case",
        "no stop at all"
      })
  void doNotBreakInsideASentence(String sentence) {
    assertThat(Cut.sentences(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He lives in the U.S. | The others do not.",
        "He lives in the U.K. | However, others do not.",
        "They discussed fish, tea, etc. | However, no one agreed.",
        "They met at 5 p.m. | The bus left.",
        "They met at 5 P.M. | The bus left.",
        "They met at 5 p.m. | Ms. Lee left early.",
        "They chose my neighbour and I. | Did anybody ask Carl I. Berg?",
        "1. Repair the dam | 2. Widen the road",
        "1.) Repair the dam | 2.) Widen the road | 3.) Close the ford",
        "(a) repair the dam; | (b) widen the road; and | (c) close the ford",
        "• 9. Repair the dam | • 10. Widen the road",
        "Why now? | Nobody knew.",
        "Stop! | The bridge is out.",
        "Really?! | Nobody knew.",
        "He wondered… | Then he spoke.",
        "He wondered... | Then he spoke.",
        "It is over . . . . | Nobody spoke.",
        "It is over. | [...] Nobody spoke.",
        "He said “It is late.” | Nobody moved.",
        "He said \"It is late.\" | Nobody moved.",
        "He said ‘It is late.’ | Nobody moved.",
        "He said 'It is late.' | Nobody moved.",
        "He asked, “Why?” | Then he left.",
        "He said it (at length.) | Nobody moved.",
        "He said it [at length.] | Nobody moved.",
        "It ended. | “The rest” signed.",
        "It ended. | (The rest signed.)",
        "It ended in 1998. | The next began in 2000.",
        "It ended. | 12 states signed.",
        "It costs $5. | The rest is free.",
        "It cost 5%. | The rest is free.",
        "He said no. | Others said yes.",
        "Sen. J. Smith spoke. | Rep. Jones did not.",
        "Über. | Éva left. | Österreich stayed."
      })
  void breakAfterASentence(String sentences) {
    assertThat(Cut.sentences(sentences.replace(" | ", " ")))
        .containsExactly(sentences.split(" \\| "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam broke.|The road held.",
        "It cost 1,000.|That is all.",
        "It broke.|Mr. Lee left."
      })
  void breakWhereTheSpaceWasForgotten(String sentences) {
    assertThat(Cut.sentences(sentences.replace("|", ""))).containsExactly(sentences.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void findNoneWhereThereAreNoWords(String blank) {
    assertThat(Cut.sentences(blank)).isEmpty();
  }

  @Test
  void areSoughtInTheGivenTokensOnly() {
    Tokens tokens = Cut.tokens("One left. Two stayed. Three slept.");

    assertThat(SentenceSplitter.split(tokens, 3, 6)).containsExactly(new Sentence(3, 6));
    assertThat(SentenceSplitter.split(tokens, 3, 3)).isEmpty();
  }
}
