package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as a text gives it: a year, a month or a day of the Gregorian calendar (the
 * reduced precision forms of ISO 8601: {@code 2025}, {@code 2025-01}, {@code 2025-01-15}).
 *
 * <p>Ordered by the first day that is meant, the less exact date first. This class is immutable and
 * thread-safe.
 */
public final class PartialDate implements Comparable<PartialDate> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

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
    return checked(year, 0, 0);
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
    return checked(year, Math.max(1, month), 0);
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
    return checked(year, month, Math.max(1, day));
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
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a date: \"" + text + '"');
    }
    return checked(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static PartialDate checked(int year, int month, int day) {
    PartialDate date = new PartialDate(year, month, day);
    try {
      if (year < 1 || year > 9999 || day > 0 && month == 0) {
        throw new DateTimeException("year or month out of range");
      }
      LocalDate unused = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
      return date;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + date, e);
    }
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
