package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionHeadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Session 1: Trade and Growth | Session 1 | Trade and Growth",
        "Panel II – Mines | Panel II | Mines",
        "Roundtable I: Securing the Strait | Roundtable I | Securing the Strait",
        "Final Session: Looking Back | Final Session | Looking Back",
        "Keynote session | Keynote session | ''",
        "SESSION THREE. WATER | SESSION THREE | WATER",
        "First Panel: Debt | First Panel | Debt",
        "Panel Discussion 2 - Ports | Panel Discussion 2 | Ports",
        "Working Group A: Fisheries | Working Group A | Fisheries",
        "Working Group on Fisheries | Working Group on Fisheries | ''",
        "Breakout Session 3: “Salt” | Breakout Session 3 | Salt",
        "Round Table 4: Grain | Round Table 4 | Grain",
        "Plenary Session: Opening | Plenary Session | Opening",
        "Summary of Session 2: Health | Session 2 | Health",
        "PANEL 2 “Whose Water?” | PANEL 2 | Whose Water?",
        "SUMMARY RECORD OF THE SECOND PLENARY SESSION | SECOND PLENARY SESSION | ''",
        "Working group “Harbours” (rapporteur: Ms Ines Duarte) | Working group | Harbours",
        "Session 5 Finance for Small Islands | Session 5 | Finance for Small Islands"
      })
  void readsLabelAndTitle(String heading, String label, String title) {
    SessionHeading read = SessionHeading.read(heading);

    assertThat(read).isNotNull();
    assertThat(read.label()).isEqualTo(label);
    assertThat(read.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Introduction",
        "Item 3: Budget",
        "Panelists disagreed about the tariff",
        "The session ended at noon",
        "Sessions",
        "Session",
        "Workshop findings",
        "Second reading of the bill",
        "Opening remarks",
        "Groups at risk",
        "The Panel",
        "Panel: Ines Duarte, Praia; Koffi Adjei, Tema; the harbour master",
        "Panel data show a decline"
      })
  void isNoSession(String heading) {
    assertThat(SessionHeading.read(heading)).isNull();
  }
}
