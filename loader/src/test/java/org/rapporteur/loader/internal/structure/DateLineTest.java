package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.SourceText;

class DateLineTest {

  private static Line line(String text) {
    return Line.of(SourceText.of(text)).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Porto del Mar, 8 April 2003",
        "May 4-5, 2010, Old Customs House, Port Louis",
        "Reef Week, Suva, 3 June 2016",
        "Lake Institute, Entebbe | August 2, 2022",
        "webinar, 9 nov 2021, 1400 Nairobi"
      })
  void knowsADateBesideAPlace(String text) {
    assertThat(DateLine.withPlace(line(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minutes of the meeting held on 3 June 2016",
        "The treaty was signed on 3 June 2016 in Suva.",
        "Ports of the South"
      })
  void aDateInASentenceIsNone(String text) {
    assertThat(DateLine.withPlace(line(text))).isFalse();
  }
}
