package org.rapporteur.loader.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All phrases of a vocabulary in one automaton over word numbers: a trie whose nodes are numbered
 * level by level, so that those after a node stand side by side, in the order of their words. What
 * a phrase means is its payload, a number that the vocabulary resolves.
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

  /** The word of each node, by which it is reached from the node before it. */
  private final int[] words;

  /** For each node the first of those after it; the last of them stands before the next one's. */
  private final int[] children;

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

  private Phrases(Builder builder) {
    int count = builder.payloads.size();
    this.words = new int[count];
    this.children = new int[count + 1];
    this.payloads = new int[count][];
    this.onward = new long[count];
    this.ends = new long[count / Long.SIZE + 1];
    long[] edges = builder.edges();
    int[] made = new int[count];
    int last = ROOT;
    for (int node = ROOT; node < count; node++) {
      payloads[node] = builder.payloads.get(made[node]);
      if (payloads[node].length > 0) {
        ends[node / Long.SIZE] |= 1L << node;
      }
      children[node] = last + 1;
      for (int edge = builder.first[made[node]]; edge < builder.first[made[node] + 1]; edge++) {
        words[++last] = (int) (edges[edge] >>> Integer.SIZE);
        made[last] = (int) edges[edge];
        onward[node] |= 1L << words[last];
      }
    }
    children[count] = count;
    this.beginnings = new int[count == 1 ? 0 : words[children[ROOT + 1] - 1] + 1];
    Arrays.fill(beginnings, NONE);
    for (int node = children[ROOT]; node < children[ROOT + 1]; node++) {
      beginnings[words[node]] = node;
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
    return Math.max(Arrays.binarySearch(words, children[node], children[node + 1], word), NONE);
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
    int[][] sofar = new int[payloads.length][];
    sofar[ROOT] = NOTHING;
    List<int[]> phrases = new ArrayList<>();
    for (int node = ROOT; node < payloads.length; node++) {
      if (payloads[node].length > 0) {
        phrases.add(sofar[node]);
      }
      for (int child = children[node]; child < children[node + 1]; child++) {
        sofar[child] = Arrays.copyOf(sofar[node], sofar[node].length + 1);
        sofar[child][sofar[node].length] = words[child];
      }
    }
    return phrases;
  }

  /** Collects phrases; mutable, for use by a single thread. */
  static final class Builder {

    private long[] keys = new long[1 << 16];
    private int[] targets = new int[1 << 16];
    private int edges;
    private int[] first = {};
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

    /**
     * What follows each node: a word in the upper half, in whose order they are, and the node after
     * it in the lower. Those of a node begin where {@link #first} has it.
     */
    private long[] edges() {
      long[] sorted = new long[edges];
      first = new int[payloads.size() + 2];
      for (long key : keys) {
        if (key != 0) {
          first[node(key) + 2]++;
        }
      }
      for (int node = 1; node < first.length; node++) {
        first[node] += first[node - 1];
      }
      for (int slot = 0; slot < keys.length; slot++) {
        if (keys[slot] != 0) {
          sorted[first[node(keys[slot]) + 1]++] = keys[slot] << Integer.SIZE | targets[slot];
        }
      }
      for (int node = 0; node < payloads.size(); node++) {
        Arrays.sort(sorted, first[node], first[node + 1]);
      }
      return sorted;
    }

    private static long key(int node, int word) {
      return (long) (node + 1) << Integer.SIZE | word;
    }

    private static int node(long key) {
      return (int) (key >>> Integer.SIZE) - 1;
    }

    private static int slot(long key, int mask) {
      long mixed = key * 0x9e37_79b9_7f4a_7c15L;
      return (int) (mixed >>> 40) & mask;
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
      return new Phrases(this);
    }
  }
}
