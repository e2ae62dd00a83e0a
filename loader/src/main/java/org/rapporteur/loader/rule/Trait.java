package org.rapporteur.loader.rule;

/**
 * A feature with a value that is known before any text is read, so that its number in the learned
 * tables need be looked up but once.
 *
 * @param feature which
 * @param value its value, empty if it has none
 * @param number its number, or {@link Weights#NONE} if no table names it
 */
record Trait(Feature feature, String value, int number) {

  static Trait of(Feature feature, String value) {
    return new Trait(feature, value, Weights.number(feature, value));
  }

  /** One for each of some values, in their order. */
  static Trait[] each(Feature feature, String... values) {
    Trait[] traits = new Trait[values.length];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = of(feature, values[i]);
    }
    return traits;
  }

  /** One for each constant of an enumeration, by its place there. */
  static Trait[] each(Feature feature, Enum<?>[] values) {
    return each(feature, "", values);
  }

  /** The same with something before the name of each. */
  static Trait[] each(Feature feature, String prefix, Enum<?>[] values) {
    Trait[] traits = new Trait[values.length];
    for (Enum<?> value : values) {
      traits[value.ordinal()] = of(feature, prefix + value.name());
    }
    return traits;
  }
}
