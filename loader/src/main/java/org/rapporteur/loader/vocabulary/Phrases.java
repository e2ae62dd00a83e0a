package org.rapporteur.loader.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All phrases of a vocabulary in one automaton over word numbers: a trie whose edges stand in one
 * hash table. What a phrase means is its payload, a number that the vocabulary resolves.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Phrases {

  /** The root of the trie, where every phrase begins. */
  public static final int ROOT = 0;

  /** What {@link #step} gives where no phrase goes on. */
  public static final int NONE = -1;

  private static final int[] NOTHING = {};

  private final long[] keys;
  private final int[] targets;
  private final int[][] payloads;

  /** One bit for each node at which a phrase ends: few do, and this is near at hand. */
  private final long[] ends;

  /** By the number of a word the node of the phrases that begin with it, or {@link #NONE}. */
  private final int[] beginnings;

  /**
   * For each node the words with which a phrase goes on, by the last six bits of their numbers: few
   * words of a text do, and this is soon looked at.
   */
  private final long[] onward;

  private Phrases(long[] keys, int[] targets, int[][] payloads) {
    this.keys = keys;
    this.targets = targets;
    this.payloads = payloads;
    this.onward = new long[payloads.length];
    this.ends = new long[payloads.length / Long.SIZE + 1];
    for (int node = 0; node < payloads.length; node++) {
      if (payloads[node].length > 0) {
        ends[node / Long.SIZE] |= 1L << node;
      }
    }
    int last = -1;
    for (long key : keys) {
      last = Math.max(last, (int) key);
    }
    this.beginnings = new int[last + 1];
    Arrays.fill(beginnings, NONE);
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        int node = node(keys[slot]);
        int word = (int) keys[slot];
        onward[node] |= 1L << word;
        if (node == ROOT) {
          beginnings[word] = targets[slot];
        }
      }
    }
  }

  /**
   * One word further.
   *
   * @param node where the walk is
   * @param word the number of the next word
   * @return where it goes on, or {@link #NONE}
   */
  public int step(int node, int word) {
    if (node == ROOT) {
      return word < beginnings.length ? beginnings[word] : NONE;
    }
    if ((onward[node] >>> word & 1) == 0) {
      return NONE;
    }
    long key = key(node, word);
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = slot + 1 & mask;
    }
    return NONE;
  }

  /**
   * What the phrases mean that end at a node.
   *
   * @param node where the walk is
   * @return payloads, none if no phrase ends there; not to be changed
   */
  public int[] payloads(int node) {
    return (ends[node / Long.SIZE] >>> node & 1) == 0 ? NOTHING : payloads[node];
  }

  /**
   * Every phrase, for those who search for them in other ways.
   *
   * @return the numbers of its words, a phrase after those that it begins with
   */
  public List<int[]> all() {
    int[] slots = new int[payloads.length];
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        slots[targets[slot]] = slot;
      }
    }
    int[][] words = new int[payloads.length][];
    words[ROOT] = NOTHING;
    List<int[]> phrases = new ArrayList<>();
    // A node is made after the one before it, so that the words up to there are known by then.
    for (int node = ROOT + 1; node < words.length; node++) {
      long key = keys[slots[node]];
      int[] before = words[node(key)];
      words[node] = Arrays.copyOf(before, before.length + 1);
      words[node][before.length] = (int) key;
      if (payloads[node].length > 0) {
        phrases.add(words[node]);
      }
    }
    return phrases;
  }

  private static long key(int node, int word) {
    return (long) (node + 1) << 32 | word;
  }

  private static int node(long key) {
    return (int) (key >>> 32) - 1;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9e37_79b9_7f4a_7c15L;
    return (int) (mixed >>> 40) & mask;
  }

  /** Collects phrases; mutable, for use by a single thread. */
  static final class Builder {

    private long[] keys = new long[1 << 16];
    private int[] targets = new int[1 << 16];
    private int edges;
    private final List<int[]> payloads = new ArrayList<>(List.of(NOTHING));

    void add(int[] words, int payload) {
      int node = ROOT;
      for (int word : words) {
        node = child(node, word);
      }
      int[] there = payloads.get(node);
      int[] more = Arrays.copyOf(there, there.length + 1);
      more[there.length] = payload;
      payloads.set(node, more);
    }

    private int child(int node, int word) {
      long key = key(node, word);
      int slot = free(keys, key);
      if (keys[slot] == key) {
        return targets[slot];
      }
      keys[slot] = key;
      targets[slot] = payloads.size();
      payloads.add(NOTHING);
      int child = targets[slot];
      if (++edges * 2 > keys.length) {
        grow();
      }
      return child;
    }

    private static int free(long[] keys, long key) {
      int mask = keys.length - 1;
      int slot = slot(key, mask);
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & mask;
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldTargets = targets;
      keys = new long[2 * oldKeys.length];
      targets = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int slot = free(keys, oldKeys[i]);
          keys[slot] = oldKeys[i];
          targets[slot] = oldTargets[i];
        }
      }
    }

    Phrases build() {
      return new Phrases(keys, targets, payloads.toArray(int[][]::new));
    }
  }
}
