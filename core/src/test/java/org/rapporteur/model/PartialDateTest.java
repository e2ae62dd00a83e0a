package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01, 2025-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2025-11, 2025-11-01, 2025-11-30",
    "2025-01-15, 2025-01-15, 2025-01-15",
    "2024-02-29, 2024-02-29, 2024-02-29",
    "0001, 0001-01-01, 0001-12-31",
    "2025-09-10, 2025-09-10, 2025-09-10",
    "2025-10-09, 2025-10-09, 2025-10-09",
    "9999-12-31, 9999-12-31, 9999-12-31",
  })
  void meansAllDaysFromTheEarliestToTheLatest(String text, String earliest, String latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).hasToString(text);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "20255",
        "2025-1",
        "2025-01-5",
        "2025/01",
        "2025-01-15T00:00",
        "2025-01-",
        "-2025",
        " 2025",
        "\u0662\u0660\u0662\u0665",
        "January 2025"
      })
  void refusesOtherForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("not a date: \"" + text + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000",
        "2025-00",
        "2025-13",
        "2025-00-15",
        "2025-01-00",
        "2025-02-29",
        "2025-04-31",
        "2025-01-32"
      })
  void refusesDatesThatDoNotExist(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageStartingWith("no such date: year " + Integer.parseInt(text.substring(0, 4)));
  }

  @Test
  void refusesNumbersOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(2025, 0))
        .withMessage("no such date: year 2025, month 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(2025, 3, 0))
        .withMessage("no such date: year 2025, month 3, day 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(2025, -1, 1))
        .withMessage("no such date: year 2025, month -1, day 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(0))
        .withMessage("no such date: year 0");
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(10_000));
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(-5, 1, 1));
  }

  @Test
  void isEqualByAllThatIsKnown() {
    assertThat(PartialDate.of(2025, 1))
        .isEqualTo(PartialDate.parse("2025-01"))
        .hasSameHashCodeAs(PartialDate.parse("2025-01"))
        .isNotEqualTo(PartialDate.of(2025))
        .isNotEqualTo(PartialDate.of(2025, 1, 1));
    assertThat(PartialDate.of(2025).month()).isEmpty();
    assertThat(PartialDate.of(2025, 7).month()).hasValue(7);
    assertThat(PartialDate.of(2025, 7).day()).isEmpty();
    assertThat(PartialDate.of(2025, 7, 31).day()).hasValue(31);
    assertThat(PartialDate.of(2025, 7, 31).year()).isEqualTo(2025);
  }

  @Test
  void isOrderedByItsFirstDayTheLessExactFirst() {
    assertThat(
            Stream.of(
                    "0999", "2024-12-31", "2025", "2025-01", "2025-01-01", "2025-01-02", "2025-02")
                .map(PartialDate::parse))
        .isSorted()
        .doesNotHaveDuplicates();
  }
}
