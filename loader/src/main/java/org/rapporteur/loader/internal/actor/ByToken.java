package org.rapporteur.loader.internal.actor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some tokens of a text: a map that makes no objects of its own, for a text names
 * somebody at every tenth token. Mutable, for use by a single thread.
 *
 * @param <V> what is known
 */
final class ByToken<V> {

  /** Each token and one, so that 0 is where none is. */
  private int[] keys = new int[32];

  private @Nullable Object[] values = new Object[32];
  private int count;

  /** What is known of a token, or null. */
  @SuppressWarnings("unchecked") // Only put() fills it.
  @Nullable V get(int token) {
    return (V) values[slot(keys, token + 1)];
  }

  boolean has(int token) {
    return get(token) != null;
  }

  /** Notes what is known of a token instead of what was known before. */
  void put(int token, V value) {
    if (2 * count >= keys.length) {
      grow();
    }
    int slot = slot(keys, token + 1);
    count += keys[slot] == 0 ? 1 : 0;
    keys[slot] = token + 1;
    values[slot] = value;
  }

  private void grow() {
    int[] larger = new int[2 * keys.length];
    @Nullable Object[] moved = Arrays.copyOf(new Object[0], larger.length);
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        int to = slot(larger, keys[slot]);
        larger[to] = keys[slot];
        moved[to] = values[slot];
      }
    }
    keys = larger;
    values = moved;
  }

  /** Where a key stands, or where it would; neighbours are spread, for names stand in rows. */
  private static int slot(int[] keys, int key) {
    int slot = key * 0x9e37_79b9 >>> Integer.numberOfLeadingZeros(keys.length) + 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }
}
