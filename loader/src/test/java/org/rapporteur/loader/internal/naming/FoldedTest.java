package org.rapporteur.loader.internal.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.loader.internal.naming.NameSign.Relation;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "LAKE FORUM;Lake Forum;SAME",
        "Lake-Forum;Lake Forum;SAME",
        "Lake;Lake Forum;BEGINS",
        "Forum;Lake Forum;ENDS",
        "keFo;Lake Forum;WITHIN",
        "The Lake Forum 2014;Lake Forum;AROUND",
        "Sea Forum;Lake Forum;OTHER",
        "Lake Forum;...;NONE"
      })
  void aPartStandsToANameByItsLettersAndDigits(String part, String name, Relation relation) {
    String text = "Notes: " + part + ", final";

    assertThat(Folded.of(text, text.length()).relation(7, 7 + part.length(), Folded.of(name)))
        .isEqualTo(relation);
  }
}
