package org.rapporteur.loader.internal.structure;

import java.util.Optional;
import org.rapporteur.model.PartialDate;

/**
 * A date in a text; of a range the first day.
 *
 * @param start where it starts
 * @param end where it ends
 * @param year the year, or 0 if it is not said
 * @param month the month, or 0
 * @param day the day, or 0
 */
record FoundDate(int start, int end, int year, int month, int day) {

  /** The date, if the year is said and the day exists. */
  Optional<PartialDate> date() {
    return date(year);
  }

  /** The date in a year that comes from elsewhere. */
  Optional<PartialDate> date(int inYear) {
    if (inYear == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          month == 0
              ? PartialDate.of(inYear)
              : day == 0 ? PartialDate.of(inYear, month) : PartialDate.of(inYear, month, day));
    } catch (IllegalArgumentException e) {
      // 31 June is nobody's date.
      return Optional.empty();
    }
  }
}
