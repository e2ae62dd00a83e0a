package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A date as exact as a text gives it: a year, a month or a day of the Gregorian calendar (the
 * reduced precision forms of ISO 8601: {@code 2025}, {@code 2025-01}, {@code 2025-01-15}).
 *
 * <p>Ordered by the first day that is meant, the less exact date first. This class is immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class PartialDate implements Comparable<PartialDate> {

  private static final OptionalInt UNKNOWN = OptionalInt.empty();

  private final int year;

  /** 0 where unknown. */
  private final int month;

  /** 0 where unknown. */
  private final int day;

  private PartialDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * A year of which no month is known.
   *
   * @param year from 1 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is outside that range
   */
  public static PartialDate of(int year) {
    return checked(year, UNKNOWN, UNKNOWN);
  }

  /**
   * A month of which no day is known.
   *
   * @param year from 1 to 9999
   * @param month from 1 to 12
   * @return the date
   * @throws IllegalArgumentException if there is no such month
   */
  public static PartialDate of(int year, int month) {
    return checked(year, OptionalInt.of(month), UNKNOWN);
  }

  /**
   * A day.
   *
   * @param year from 1 to 9999
   * @param month from 1 to 12
   * @param day of the month
   * @return the date
   * @throws IllegalArgumentException if there is no such day
   */
  public static PartialDate of(int year, int month, int day) {
    return checked(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  /**
   * Reads a date in ISO form.
   *
   * @param text {@code 2025}, {@code 2025-01} or {@code 2025-01-15}
   * @return the date
   * @throws IllegalArgumentException if the text has another form or names no day that exists
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate parse(String text) {
    int length = text.length();
    boolean form =
        (length == 4 || length == 7 || length == 10)
            && digits(text, 0, 4)
            && (length < 7 || text.charAt(4) == '-' && digits(text, 5, 7))
            && (length < 10 || text.charAt(7) == '-' && digits(text, 8, 10));
    if (!form) {
      throw new IllegalArgumentException("not a date: \"" + text + '"');
    }
    return checked(
        Integer.parseInt(text, 0, 4, 10),
        length < 7 ? UNKNOWN : OptionalInt.of(Integer.parseInt(text, 5, 7, 10)),
        length < 10 ? UNKNOWN : OptionalInt.of(Integer.parseInt(text, 8, 10, 10)));
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static PartialDate checked(int year, OptionalInt month, OptionalInt day) {
    try {
      LocalDate first = LocalDate.of(year, month.orElse(1), day.orElse(1));
      if (year >= 1 && year <= 9999) {
        return new PartialDate(
            year,
            month.isPresent() ? first.getMonthValue() : 0,
            day.isPresent() ? first.getDayOfMonth() : 0);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(absent(year, month, day), e);
    }
    throw new IllegalArgumentException(absent(year, month, day));
  }

  private static String absent(int year, OptionalInt month, OptionalInt day) {
    StringBuilder message = new StringBuilder("no such date: year ").append(year);
    month.ifPresent(m -> message.append(", month ").append(m));
    day.ifPresent(d -> message.append(", day ").append(d));
    return message.toString();
  }

  /**
   * The year.
   *
   * @return from 1 to 9999
   */
  public int year() {
    return year;
  }

  /**
   * The month, if known.
   *
   * @return from 1 to 12, or empty
   */
  public OptionalInt month() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /**
   * The day of the month, if known.
   *
   * @return from 1 to 31, or empty
   */
  public OptionalInt day() {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /**
   * The first day that can be meant.
   *
   * @return the day itself, or the first of the month or year
   */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /**
   * The last day that can be meant.
   *
   * @return the day itself, or the last of the month or year
   */
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  @Override
  public int compareTo(PartialDate other) {
    int byDay = earliest().compareTo(other.earliest());
    return byDay != 0 ? byDay : toString().length() - other.toString().length();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate date
        && date.year == year
        && date.month == month
        && date.day == day;
  }

  @Override
  public int hashCode() {
    return (year * 13 + month) * 32 + day;
  }

  /** The ISO form. */
  @Override
  @JsonValue
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append("0000".substring(Math.min(4, String.valueOf(year).length()))).append(year);
    if (month != 0) {
      text.append(month < 10 ? "-0" : "-").append(month);
    }
    if (day != 0) {
      text.append(day < 10 ? "-0" : "-").append(day);
    }
    return text.toString();
  }
}
