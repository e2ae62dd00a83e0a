package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 15 January 2025 | 2025-01-15",
        "January 15, 2025 | 2025-01-15",
        "Jan. 15, 2025 | 2025-01-15",
        "from 3 to 5 March 2014 | 2014-03-03",
        "3–5 March 2014 | 2014-03-03",
        "March 3-5, 2014 | 2014-03-03",
        "29 May – 2 June 1998 | 1998-05-29",
        "the 3rd of May 1965 | 1965-05-03",
        "in May 2014 | 2014-05",
        "2014-05-03 | 2014-05-03",
        "3.5.2014 | 2014-05-03",
        "31/12/1999 | 1999-12-31",
        "Tuesday, 14th June, 1966 | 1966-06-14"
      })
  void readsADate(String text, String date) {
    assertThat(DateScanner.scan(text, 0, text.length()))
        .singleElement()
        .satisfies(found -> assertThat(found.date()).map(Object::toString).contains(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it may 5 times",
        "Article 5 of 1965",
        "5/6/2014",
        "version 1.2.3",
        "March on",
        "2024"
      })
  void findsNone(String text) {
    assertThat(DateScanner.scan(text, 0, text.length())).isEmpty();
  }
}
