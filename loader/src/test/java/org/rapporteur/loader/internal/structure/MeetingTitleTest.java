package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

class MeetingTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fifth Delta Dialogue on Shared Rivers|Fifth Delta Dialogue on Shared Rivers",
        "REPORT OF THE WORKSHOP ON PORT LABOUR|WORKSHOP ON PORT LABOUR",
        "Harbour Masters' Forum (HMF) – ninth meeting|Harbour Masters' Forum (HMF) – ninth meeting",
        "General Assembly, forty-first session|General Assembly, forty-first session",
        "CONSULTATION ON SAFE, FAIR AND OPEN FISHERIES|CONSULTATION ON SAFE, FAIR AND OPEN FISHERIES",
        "Reef Week, Suva, 3 June 2016|Reef Week",
        "GENERAL DEBATE OF THE SIXTIETH SESSION OF THE RIVER ASSEMBLY|GENERAL DEBATE OF THE SIXTIETH SESSION OF THE RIVER ASSEMBLY"
      })
  void readsTheNameOfAMeeting(String line, String name) {
    SourceText text = SourceText.of(line);

    assertThat(MeetingTitle.read(text, new TextSpan(0, text.length())).map(text::slice))
        .contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Minutes of the Regular Meeting",
    "Conference report",
    "Panel Reports",
    "General Assembly"
  })
  void wordsThatFitAnyMeetingNameNone(String line) {
    SourceText text = SourceText.of(line);

    assertThat(MeetingTitle.read(text, new TextSpan(0, text.length()))).isEmpty();
  }
}
