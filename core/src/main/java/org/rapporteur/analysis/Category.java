package org.rapporteur.analysis;

import java.util.Optional;
import org.rapporteur.query.FindingSelection;

/**
 * A row or column of a table: one value of a dimension, or "none stated", and the findings that
 * have it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the values of the dimension
 * @since 0.1.0
 */
public final class Category<V> {

  /** The label of findings that state no value. */
  public static final String NONE_STATED = "(none stated)";

  private final Axis<V> axis;
  private final int code;
  private final int count;
  private final int total;

  Category(Axis<V> axis, int code, int count, int total) {
    this.axis = axis;
    this.code = code;
    this.count = count;
    this.total = total;
  }

  /**
   * The value.
   *
   * @return the value, or empty for "none stated"
   */
  public Optional<V> value() {
    return code < axis.facet().size() ? Optional.of(axis.facet().value(code)) : Optional.empty();
  }

  /**
   * How it is shown.
   *
   * @return the label of the value, or {@value #NONE_STATED}
   */
  public String label() {
    return value().map(axis::label).orElse(NONE_STATED);
  }

  /**
   * How many findings have it.
   *
   * @return the number of distinct findings
   */
  public int count() {
    return count;
  }

  /**
   * How many of all counted findings have it.
   *
   * @return from 0 to 1; 0 if nothing was counted
   */
  public double share() {
    return share(count, total);
  }

  /**
   * The findings that have it.
   *
   * @return a selection that is worked out when it is read
   */
  public FindingSelection findings() {
    return axis.narrow(axis.findings(), code);
  }

  int code() {
    return code;
  }

  Axis<V> axis() {
    return axis;
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The label and the count. */
  @Override
  public String toString() {
    return label() + ": " + count;
  }
}
