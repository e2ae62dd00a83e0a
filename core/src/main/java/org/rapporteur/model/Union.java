package org.rapporteur.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists joined as sets are, in the order of first occurrence. */
final class Union {

  private Union() {}

  static <T> List<T> of(List<T> first, List<T> second) {
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
