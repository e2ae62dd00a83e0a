package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.text.SourceText;

class SessionSeriesTest {

  private static final String TEXT =
      "The members spoke of the ferry for most of the hour and agreed on little else.";

  private static List<String> sessions(String... lines) {
    SourceText text = SourceText.of(String.join("\n\n", lines));
    return OutlineReader.read(text, Vocabulary.standard()).sessions().stream()
        .map(session -> session.label() + " | " + session.title().orElse(""))
        .toList();
  }

  @Test
  void daysAndClustersOfAMeetingAreItsSessions() {
    assertThat(
            sessions(
                "Ferry Workshop", "Day one, morning: the timetable", TEXT, "Day two: fares", TEXT))
        .containsExactly("Day one, morning | the timetable", "Day two | fares");
    assertThat(sessions("Ferry Workshop", "Track A - Crews", TEXT, "Track B - Quays", TEXT))
        .containsExactly("Track A | Crews", "Track B | Quays");
  }

  @Test
  void ordinalsInCapitalsAreNoFamily() {
    assertThat(
            sessions(
                "Ferry Workshop",
                "Oslo, 4 May 2001",
                TEXT,
                "FIRST SESSION: Crews and their hours",
                TEXT,
                "SECOND SESSION: Quays and their owners",
                TEXT))
        .containsExactly(
            "FIRST SESSION | Crews and their hours", "SECOND SESSION | Quays and their owners");
  }

  @Test
  void oneAloneIsNone() {
    assertThat(sessions("Ferry Workshop", "Theme 1: Crews", TEXT, "Other matters", TEXT)).isEmpty();
  }

  @Test
  void withoutAMeetingTheyArePartsOfATreatise() {
    assertThat(sessions("On Ferries", "Theme 1: Crews", TEXT, "Theme 2: Quays", TEXT)).isEmpty();
  }

  @Test
  void whereSessionsAreNumberedDaysOnlyHoldThem() {
    assertThat(
            sessions(
                "Ferry Workshop",
                "Day 1: Monday",
                "Session 1: Crews",
                TEXT,
                "Day 2: Tuesday",
                "Session 2: Quays",
                TEXT))
        .containsExactly("Session 1 | Crews", "Session 2 | Quays");
  }
}
