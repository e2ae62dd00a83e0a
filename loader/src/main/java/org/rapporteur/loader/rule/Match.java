package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/**
 * An item that a rule sees in a sentence. All places are ranges of tokens of the {@link
 * RuleContext}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param quote the smallest clause that carries the whole item
 * @param subject the words that tell who should act, or who causes harm; may be empty
 * @param action for a recommendation what is to be done, for a risk what is feared; inside the
 *     quote
 * @param cues the words that showed it
 * @param strength how binding a recommendation is put
 * @param polarity whether the act is asked for or warned against
 * @param likelihood how likely a risk is put
 * @param estimate the term of ICD 203 that the text uses
 * @param tier how sure the reading is
 * @since 0.1.0
 */
public record Match(
    Range quote,
    Range subject,
    Range action,
    List<Range> cues,
    Strength strength,
    Polarity polarity,
    Likelihood likelihood,
    Optional<Icd203> estimate,
    Tier tier) {

  /**
   * A range of tokens.
   *
   * @param from the first token
   * @param to the token after the last; equal to {@code from} if the range is empty
   */
  public record Range(int from, int to) {

    // Written out, since what a record has by itself is put together when it is first used.
    @Override
    public boolean equals(Object other) {
      return other instanceof Range range && range.from == from && range.to == to;
    }

    @Override
    public int hashCode() {
      return 31 * from + to;
    }

    /**
     * Whether there is no token in it.
     *
     * @return true if so
     */
    public boolean empty() {
      return from >= to;
    }

    /**
     * Whether two ranges share a token.
     *
     * @param other another range
     * @return true if so
     */
    public boolean overlaps(Range other) {
      return from < other.to && other.from < to;
    }

    /**
     * Whether another range lies inside this one.
     *
     * @param other another range
     * @return true if so
     */
    public boolean contains(Range other) {
      return from <= other.from && other.to <= to;
    }
  }

  /**
   * A recommendation that asks for something.
   *
   * @param quote the clause
   * @param action what is to be done
   * @param cue the words that showed it
   * @param strength how binding it is put
   * @return a match of tier {@code BALANCED} without a subject
   */
  public static Match recommendation(Range quote, Range action, Range cue, Strength strength) {
    return new Match(
        quote,
        new Range(quote.from, quote.from),
        action,
        List.of(cue),
        strength,
        Polarity.DO,
        Likelihood.POSSIBLE,
        Optional.empty(),
        Tier.BALANCED);
  }

  /**
   * A risk.
   *
   * @param quote the clause
   * @param cue the words that showed it
   * @param likelihood how likely it is put
   * @return a match of tier {@code BALANCED} without a subject
   */
  public static Match risk(Range quote, Range cue, Likelihood likelihood) {
    return new Match(
        quote,
        new Range(quote.from, quote.from),
        quote,
        List.of(cue),
        Strength.SHOULD,
        Polarity.DO,
        likelihood,
        Optional.empty(),
        Tier.BALANCED);
  }

  /**
   * The same with another subject.
   *
   * @param range the words that tell who should act, or who causes harm
   * @return the changed match
   */
  public Match withSubject(Range range) {
    return new Match(quote, range, action, cues, strength, polarity, likelihood, estimate, tier);
  }

  /**
   * The same with another quote; the action is cut to it.
   *
   * @param range the clause
   * @return the changed match
   */
  public Match withQuote(Range range) {
    Range inside =
        new Range(
            Math.min(Math.max(action.from, range.from), range.to),
            Math.max(Math.min(action.to, range.to), range.from));
    return new Match(
        range,
        subject,
        inside.empty() ? range : inside,
        cues,
        strength,
        polarity,
        likelihood,
        estimate,
        tier);
  }

  /**
   * The same with another polarity.
   *
   * @param value whether the act is asked for or warned against
   * @return the changed match
   */
  public Match withPolarity(Polarity value) {
    return new Match(quote, subject, action, cues, strength, value, likelihood, estimate, tier);
  }

  /**
   * The same with another tier.
   *
   * @param value how sure the reading is
   * @return the changed match
   */
  public Match withTier(Tier value) {
    return new Match(quote, subject, action, cues, strength, polarity, likelihood, estimate, value);
  }

  /**
   * The same with a term of ICD 203.
   *
   * @param value the term that the text uses
   * @return the changed match
   */
  public Match withEstimate(Optional<Icd203> value) {
    return new Match(quote, subject, action, cues, strength, polarity, likelihood, value, tier);
  }

  /**
   * The same with one more cue.
   *
   * @param cue words that showed it too
   * @return the changed match
   */
  public Match withCue(Range cue) {
    List<Range> more = new ArrayList<>(cues);
    more.add(cue);
    return new Match(
        quote, subject, action, List.copyOf(more), strength, polarity, likelihood, estimate, tier);
  }
}
