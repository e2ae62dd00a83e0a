package org.rapporteur.examples.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceUnitsTest {

  @Test
  void parts_lines_and_sentences() {
    assertThat(units("A heading\n\nOne is here. “Two” is there?! (3 too.) Four\n- Five\n---\n"))
        .containsExactly(
            "A heading", "One is here. ", "“Two” is there?! ", "(3 too.) ", "Four", "- Five");
  }

  @Test
  void does_not_part_after_an_abbreviation() {
    assertThat(units("Mr. Kato and J. Doe of St. Paul met the U.S. President. End"))
        .containsExactly("Mr. Kato and J. Doe of St. Paul met the U.S. President. ", "End");
  }

  @Test
  void parts_after_a_country_if_a_typical_first_word_follows() {
    assertThat(units("It joined the U.S. However, it left. Tea etc. The end."))
        .containsExactly("It joined the U.S. ", "However, it left. ", "Tea etc. ", "The end.");
  }

  private static List<String> units(String text) {
    return SentenceUnits.of(text).stream()
        .map(unit -> text.substring(unit.start(), unit.end()))
        .toList();
  }
}
