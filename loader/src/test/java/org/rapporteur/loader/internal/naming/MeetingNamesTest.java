package org.rapporteur.loader.internal.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Source;

/** Which meeting a document reports, and who held it, where rules alone do not tell. */
class MeetingNamesTest {

  private static final String TEXT =
      "\n\nThe participants met for two days and spoke about what had changed since the spring."
          + " They found that little had, and that much of what was promised had been forgotten."
          + " Several speakers recommended that the two governments should set up a hotline.\n";

  private static Source source(String head) {
    String lines = head.replace(" // ", "\n\n").replace(" / ", "\n");
    return CorpusLoader.create()
        .load(Document.ofText("report.txt", lines + TEXT))
        .corpus()
        .sources()
        .get(0);
  }

  /** One bar parts lines, two bars paragraphs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Vltava Centre for European Studies // Fourth Prague Forum on Cyber Security / Summary of"
            + " Proceedings / Prague, 3-4 June 2013"
            + ";Fourth Prague Forum on Cyber Security;Vltava Centre for European Studies",
        "SUMMARY RECORD // Second Andean Dialogue on Water / Convened by the Titicaca Institute /"
            + " La Paz, 11 May 2009;Second Andean Dialogue on Water;Titicaca Institute",
        "Rivers and Rails / by Ana Pohl / 3 March 2014;-;-"
      })
  void theHeadNamesMeetingAndHost(String head, String event, String host) {
    Source source = source(head);

    assertThat(source.event().map(Attested::value)).isEqualTo(Optional.ofNullable(event));
    assertThat(source.host().map(Attested::value)).isEqualTo(Optional.ofNullable(host));
  }

  /** A name over two lines is one, and its evidence holds both. */
  @Test
  void aNameIsTracedToItsCharacters() {
    Source source =
        source(
            "SECOND LUSAKA DIALOGUE / ON RIVERS AND RAILWAYS // Summary of Proceedings // 3 June 2013");

    Attested event = source.event().orElseThrow();
    assertThat(event.value()).isEqualTo("SECOND LUSAKA DIALOGUE ON RIVERS AND RAILWAYS");
    assertThat(event.evidence().orElseThrow().quote().text())
        .isEqualTo("SECOND LUSAKA DIALOGUE\nON RIVERS AND RAILWAYS");
  }
}
