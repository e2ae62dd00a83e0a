package org.rapporteur.comparison;

/**
 * A field that two codings of one finding fill differently. Immutable and thread-safe.
 *
 * @param field its name in the native format, such as {@code strength}
 * @param before what the first says, actors by name; empty if nothing
 * @param after what the second says
 * @since 0.1.0
 */
public record FieldChange(String field, String before, String after) {

  /** {@code strength: SHOULD → MUST}. */
  @Override
  public String toString() {
    return field + ": " + said(before) + " → " + said(after);
  }

  private static String said(String value) {
    return value.isEmpty() ? "(none)" : value;
  }
}
