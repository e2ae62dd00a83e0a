package org.rapporteur.loader.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.loader.rule.Match.Range;

/**
 * How much each named feature of a sentence speaks for or against an item of a kind: the table
 * {@code feature<TAB>weight} that training writes.
 *
 * <p>Weights are whole thousandths of a logit, so that a sum is exact and does not depend on the
 * order of the features. Immutable and thread-safe.
 */
final class Weights {

  /** Takes the place of all the values that a table does not name. */
  private static final int NONE = -1;

  private final Map<Feature, Map<String, Integer>> rows = new EnumMap<>(Feature.class);
  private final int[] weights;

  private Weights(Map<String, Integer> table) {
    this.weights = new int[table.size()];
    for (Feature feature : Feature.values()) {
      rows.put(feature, new HashMap<>());
    }
    int row = 0;
    for (Map.Entry<String, Integer> entry : table.entrySet()) {
      Feature feature = Feature.of(entry.getKey());
      int colon = entry.getKey().indexOf(':');
      rows.get(feature).put(colon < 0 ? "" : entry.getKey().substring(colon + 1), row);
      weights[row++] = entry.getValue();
    }
  }

  static Weights of(Map<String, Integer> table) {
    return new Weights(new TreeMap<>(table));
  }

  /**
   * A table that comes with the library.
   *
   * @throws IllegalStateException if it is missing or a line of it is no row
   */
  static Weights named(String name) {
    Map<String, Integer> table = new TreeMap<>();
    try (InputStream stream = Weights.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("table of weights " + name + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          table.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        }
      }
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalStateException("table of weights " + name + " cannot be read", e);
    }
    return of(table);
  }

  /** The sum of the weights of a sentence's features, in thousandths. */
  int sum(RuleContext context) {
    Total total = new Total();
    SentenceFeatures.read(context, total);
    return total.sum;
  }

  /**
   * The places whose features speak most for an item, the strongest first.
   *
   * @param most how many there are to be at most
   */
  List<Range> strongest(RuleContext context, int most) {
    Map<Integer, Place> places = new TreeMap<>();
    SentenceFeatures.read(
        context,
        (feature, value, from, to) -> {
          int row = row(feature, value);
          if (row != NONE && from < to) {
            places.merge(from, new Place(new Range(from, to), weights[row]), Place::with);
          }
        });
    List<Place> positive = new ArrayList<>(places.values());
    positive.removeIf(place -> place.weight() <= 0);
    // Stable: of equal ones the earlier in the text comes first.
    positive.sort((a, b) -> b.weight() - a.weight());
    return positive.stream().limit(most).map(Place::range).toList();
  }

  private int row(Feature feature, String value) {
    return rows.get(feature).getOrDefault(value, NONE);
  }

  /** Words that show features, and what these weigh together. */
  private record Place(Range range, int weight) {

    Place with(Place other) {
      Range longer = other.range.to() > range.to() ? other.range : range;
      return new Place(longer, weight + other.weight);
    }
  }

  /** Adds up weights, each feature's once. */
  private final class Total implements Feature.Sink {

    private final BitSet seen = new BitSet(weights.length);
    private int sum;

    @Override
    public void add(Feature feature, String value, int from, int to) {
      int row = row(feature, value);
      if (row != NONE && !seen.get(row)) {
        seen.set(row);
        sum += weights[row];
      }
    }
  }
}
