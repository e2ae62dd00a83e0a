package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.loader.vocabulary.Table;

/**
 * What shows of lines that may be a title together: features, each with a number and a name. How
 * much each speaks for it stands in title-run-weights.csv, in hundredths of a logit. Mutable, so
 * that the features of many lines can be read in the room of one.
 */
final class TitleFeatures {

  /** Where a line stands that has a trait. */
  enum Place {
    FIRST,
    MORE,
    NEXT,
    APART
  }

  private static final int TRAITS = TitleTrait.values().length;
  private static final int MOST_LINES = 4;
  private static final int LAST_INDEX = 6;
  private static final List<String> NAMES = names();
  private static final int PAIRS = Place.values().length * TRAITS;
  private static final int CAPITALS = PAIRS + 2 * TitleTrait.SORT_COUNT * TitleTrait.SORT_COUNT;
  private static final int OPEN = CAPITALS + 8;
  private static final int LINES = OPEN + 4;
  private static final int INDEX = LINES + MOST_LINES;

  /** A line stands apart from the others. */
  static final int APART = INDEX + LAST_INDEX + 1;

  /** They are what the rules propose. */
  static final int RULED = APART + 1;

  /** They are what the rules propose, and more. */
  static final int WIDER = APART + 2;

  /** They are part of what the rules propose. */
  static final int NARROWER = APART + 3;

  private static final int ODD = APART + 4;

  /** What shows of lines that only the rules put together. */
  static final int[] RULED_ALONE = {RULED, ODD};

  private static final int[] WEIGHTS = weights();

  private final boolean[] shown = new boolean[NAMES.size()];
  private int[] numbers = new int[64];
  private int count;

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Place place : Place.values()) {
      for (TitleTrait trait : TitleTrait.values()) {
        names.add(place + ":" + trait);
      }
    }
    for (int above = 0; above < TitleTrait.SORT_COUNT; above++) {
      for (int below = 0; below < TitleTrait.SORT_COUNT; below++) {
        String pair = TitleTrait.sortName(above) + ">" + TitleTrait.sortName(below);
        names.add("PAIR:" + pair);
        names.add("GAP:" + pair);
      }
    }
    for (String kind : List.of("CAPITALS:", "OPEN:")) {
      for (String above : kind.equals("OPEN:") ? List.of("") : List.of("no ", "yes ")) {
        for (String below : List.of("no", "yes")) {
          names.add(kind + above + below);
          names.add(kind + above + below + " GAP");
        }
      }
    }
    for (int i = 1; i <= MOST_LINES; i++) {
      names.add("LINES:" + i);
    }
    for (int i = 0; i <= LAST_INDEX; i++) {
      names.add("INDEX:" + i);
    }
    names.addAll(List.of("APART", "RULED", "WIDER", "NARROWER", "ODD"));
    return List.copyOf(names);
  }

  private static int[] weights() {
    Map<String, Integer> numbers = new HashMap<>();
    NAMES.forEach(name -> numbers.put(name, numbers.size()));
    int[] weights = new int[NAMES.size()];
    Table.named("title-run-weights.csv")
        .forEach(
            row -> {
              int number = Objects.requireNonNull(numbers.get(row.get("feature")), "no feature");
              weights[number] = Integer.parseInt(row.get("weight"));
            });
    return weights;
  }

  /** How many features there are. */
  static int count() {
    return NAMES.size();
  }

  /** The name of a feature. */
  static String name(int feature) {
    return NAMES.get(feature);
  }

  /** How much features say together, in hundredths of a logit. */
  static int sum(int... features) {
    return sum(features, features.length);
  }

  private static int sum(int[] features, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += WEIGHTS[features[i]];
    }
    return sum;
  }

  /** How much those that show say together, in hundredths of a logit. */
  int sum() {
    return sum(numbers, count);
  }

  /** Those that show, in the order in which they were seen. */
  int[] toArray() {
    return Arrays.copyOf(numbers, count);
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      shown[numbers[i]] = false;
    }
    count = 0;
  }

  /** Adds a feature, which counts once however often it is seen. */
  void add(int feature) {
    if (shown[feature]) {
      return;
    }
    shown[feature] = true;
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = feature;
  }

  void addTraits(Place place, Set<TitleTrait> traits) {
    for (TitleTrait trait : traits) {
      add(place.ordinal() * TRAITS + trait.ordinal());
    }
  }

  /** What shows of a line and the one below it. */
  void addPair(Set<TitleTrait> above, Set<TitleTrait> below) {
    int gap = below.contains(TitleTrait.GAP) ? 1 : 0;
    int sorts = TitleTrait.sort(above) * TitleTrait.SORT_COUNT + TitleTrait.sort(below);
    int capitals =
        (above.contains(TitleTrait.CAPITALS) ? 2 : 0)
            + (below.contains(TitleTrait.CAPITALS) ? 1 : 0);
    add(PAIRS + 2 * sorts + gap);
    add(CAPITALS + 2 * capitals + gap);
    add(OPEN + 2 * (above.contains(TitleTrait.OPEN) ? 1 : 0) + gap);
  }

  static int lines(int count) {
    return LINES + count - 1;
  }

  static int index(int index) {
    return INDEX + Math.min(index, LAST_INDEX);
  }
}
