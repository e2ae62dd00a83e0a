package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by their ids, as a map would give them, but without an object for each: an open hash table
 * of places in a list. Immutable and thread-safe.
 */
final class ById<K, V> {

  private static final int GOLDEN_RATIO = 0x9e37_79b9;

  private final List<V> values;
  private final Function<V, K> id;

  /** Places counted from 1, 0 where nothing is; its length is a power of two. */
  private final int[] table;

  private ById(List<V> values, Function<V, K> id, int[] table) {
    this.values = values;
    this.id = id;
    this.table = table;
  }

  /**
   * The values of a list by id.
   *
   * @throws IllegalArgumentException if an id stands twice, naming both values by their description
   */
  static <K, V> ById<K, V> of(List<V> values, Function<V, K> id, Function<V, Object> description) {
    int[] table = new int[Integer.highestOneBit(Math.max(1, values.size())) * 4];
    ById<K, V> byId = new ById<>(values, id, table);
    for (int i = 0; i < values.size(); i++) {
      V value = values.get(i);
      K key = id.apply(value);
      int slot = byId.slot(key);
      if (table[slot] != 0) {
        throw new IllegalArgumentException(
            "%s stands twice: %s and %s"
                .formatted(
                    key, description.apply(values.get(table[slot] - 1)), description.apply(value)));
      }
      table[slot] = i + 1;
    }
    return byId;
  }

  /** Where a value of that id is, or would be. */
  private int slot(K key) {
    int mask = table.length - 1;
    // The upper bits of a product depend on all bits of the hash (Knuth, 6.4).
    int slot = key.hashCode() * GOLDEN_RATIO >>> Integer.numberOfLeadingZeros(mask);
    while (table[slot] != 0 && !id.apply(values.get(table[slot] - 1)).equals(key)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  Optional<V> get(K key) {
    return Optional.ofNullable(find(key));
  }

  @Nullable V find(K key) {
    int place = table[slot(key)];
    return place == 0 ? null : values.get(place - 1);
  }

  int size() {
    return values.size();
  }
}
