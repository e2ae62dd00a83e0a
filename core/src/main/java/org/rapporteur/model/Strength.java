package org.rapporteur.model;

/**
 * How binding a recommendation is put, by its words; the order of the constants is from weak to
 * strong. The definitions are those of the project's annotation guide ({@code
 * examples/guide/annotation.md}).
 *
 * @since 0.1.0
 */
public enum Strength {
  /** A possible option: could, may be useful, merits, an opportunity for. */
  MAY,
  /** An advice: should, ought to, need to, important, recommended, suggested, urged. */
  SHOULD,
  /** A necessity: must, have to, necessary, essential, crucial, vital, imperative. */
  MUST
}
