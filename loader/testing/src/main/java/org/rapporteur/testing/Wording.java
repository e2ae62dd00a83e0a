package org.rapporteur.testing;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How words read that a test looks for. Messages can say it, and rank what comes near; any other
 * predicate may stand in its place, without these.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Wording implements Predicate<String> {

  private final String phrase;
  private final String wanted;
  private final Predicate<String> test;

  private Wording(String phrase, String wanted, Predicate<String> test) {
    this.phrase = phrase;
    this.wanted = wanted;
    this.test = test;
  }

  /**
   * Words that hold others.
   *
   * @param part what they hold, as written
   * @return the wording
   */
  public static Wording containing(String part) {
    return new Wording("containing \"" + part + '"', part, text -> text.contains(part));
  }

  /**
   * Words that hold others, in capitals or not.
   *
   * @param part what they hold
   * @return the wording
   */
  public static Wording containingIgnoringCase(String part) {
    String folded = part.toLowerCase(Locale.ROOT);
    return new Wording(
        "containing (in any case) \"" + part + '"',
        part,
        text -> text.toLowerCase(Locale.ROOT).contains(folded));
  }

  /**
   * Words that begin with others.
   *
   * @param beginning what they begin with, as written
   * @return the wording
   */
  public static Wording startingWith(String beginning) {
    return new Wording(
        "starting with \"" + beginning + '"', beginning, text -> text.startsWith(beginning));
  }

  /**
   * Words that are just these.
   *
   * @param text all of them, as written
   * @return the wording
   */
  public static Wording exactly(String text) {
    return new Wording("reading exactly \"" + text + '"', text, text::equals);
  }

  /**
   * Words that a regular expression matches as a whole.
   *
   * @param pattern the expression
   * @return the wording
   */
  public static Wording matching(Pattern pattern) {
    return new Wording(
        "matching /" + pattern + '/', pattern.pattern(), text -> pattern.matcher(text).matches());
  }

  /** The same for any predicate. */
  static Wording of(Predicate<String> predicate) {
    return predicate instanceof Wording wording
        ? wording
        : new Wording("accepted by the given predicate", "", predicate);
  }

  @Override
  public boolean test(String text) {
    return test.test(text);
  }

  /**
   * Words that do not read so.
   *
   * @return the wording
   */
  @Override
  public Wording negate() {
    return new Wording("not " + phrase, "", test.negate());
  }

  /** How near a text comes to it, from 0 to 1. */
  double nearness(String text) {
    return wanted.isEmpty() ? 0 : Nearness.of(wanted, text);
  }

  /** How a message says it: {@code containing "stockpile"}. */
  @Override
  public String toString() {
    return phrase;
  }
}
