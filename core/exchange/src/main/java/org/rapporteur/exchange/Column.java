package org.rapporteur.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A property of something in a source, by the name that tables and JSON give it.
 *
 * @param many whether there may be several values; if not, there is one or none
 */
record Column<T>(String name, boolean many, BiFunction<SourceView, T, List<String>> values) {

  /** One value, always. */
  static <T> Column<T> one(String name, BiFunction<SourceView, T, Object> value) {
    return new Column<>(name, false, (view, item) -> List.of(value.apply(view, item).toString()));
  }

  /** One value or none. */
  static <T> Column<T> optional(String name, BiFunction<SourceView, T, Optional<?>> value) {
    return new Column<>(
        name,
        false,
        (view, item) -> value.apply(view, item).map(v -> List.of(v.toString())).orElse(List.of()));
  }

  /** Several values. */
  static <T> Column<T> many(String name, BiFunction<SourceView, T, List<String>> values) {
    return new Column<>(name, true, values);
  }
}
