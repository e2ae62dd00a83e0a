package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Table;

/**
 * How much each named feature of a sentence speaks for or against an item of a kind: the table that
 * training writes.
 *
 * <p>Weights are whole thousandths of a logit, so that a sum is exact and does not depend on the
 * order of the features. The features of all tables are numbered together, so that those of a
 * sentence are looked up once. Immutable and thread-safe.
 */
final class Weights {

  /** Takes the place of the number of a feature that no table names. */
  static final int NONE = -1;

  private static final Map<String, Integer> ON_RECOMMENDATIONS = read("recommendation-weights.csv");
  private static final Map<String, Integer> ON_RISKS = read("risk-weights.csv");

  /** For each feature the numbers of its values. */
  private static final List<Map<String, Integer>> NUMBERS = new ArrayList<>();

  /** The parts of patterns, numbered. */
  private static final Map<String, Integer> PARTS = new HashMap<>();

  /**
   * The number of each pattern, by the number of its first part and of its second; short numbers,
   * so that more of them are near at hand.
   */
  private static final short[] PATTERNS;

  /** How many parts there are, and so how many patterns begin with each. */
  private static final int ROW;

  private static final int[] PARTS_OF_CLASSES;

  /** One object each, by which the lexicon remembers what it noted. */
  private static final ToIntFunction<String> WORD = Weights::ofWord;

  private static final ToIntFunction<String> FIRST_WORD = Weights::firstWord;

  private static final ToIntFunction<String> PART = Weights::part;

  private static final int COUNT;

  /**
   * What each feature weighs in both tables: what it weighs in the first, and so many times two to
   * the 32nd as it weighs in the second, so that one addition adds to both sums.
   */
  private static final long[] WEIGHTS;

  /** The features that each table names. */
  private static final BitSet[] NAMED = {new BitSet(), new BitSet()};

  static final Weights RECOMMENDATIONS;
  static final Weights RISKS;

  static {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    ON_RECOMMENDATIONS.keySet().forEach(name -> numbers.put(name, numbers.size()));
    ON_RISKS.keySet().forEach(name -> numbers.putIfAbsent(name, numbers.size()));
    for (Feature feature : Feature.values()) {
      NUMBERS.add(feature.ordinal(), new HashMap<>());
    }
    numbers.forEach((name, of) -> NUMBERS.get(Feature.of(name).ordinal()).put(value(name), of));
    COUNT = numbers.size();
    if (COUNT > Short.MAX_VALUE) {
      throw new IllegalStateException("more features than short numbers: " + COUNT);
    }
    Map<String, Integer> patterns = NUMBERS.get(Feature.PATTERN.ordinal());
    for (String pattern : patterns.keySet()) {
      for (String part : pattern.split(" ")) {
        PARTS.putIfAbsent(part, PARTS.size());
      }
    }
    ROW = PARTS.size();
    PATTERNS = new short[ROW * ROW];
    Arrays.fill(PATTERNS, (short) NONE);
    patterns.forEach(
        (pattern, of) -> {
          int between = pattern.indexOf(' ');
          int first = part(pattern.substring(0, between));
          PATTERNS[first * ROW + part(pattern.substring(between + 1))] = (short) (int) of;
        });
    PARTS_OF_CLASSES =
        Arrays.stream(SentencePattern.Part.values()).mapToInt(part -> part(part.name())).toArray();
    WEIGHTS = new long[COUNT];
    RECOMMENDATIONS = new Weights(0, ON_RECOMMENDATIONS, numbers);
    RISKS = new Weights(1, ON_RISKS, numbers);
  }

  private final int place;

  private Weights(int place, Map<String, Integer> table, Map<String, Integer> numbers) {
    this.place = place;
    table.forEach(
        (name, weight) -> {
          int number = numbers.getOrDefault(name, NONE);
          WEIGHTS[number] += (long) weight << Integer.SIZE * place;
          NAMED[place].set(number);
        });
  }

  private static String value(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? "" : name.substring(colon + 1);
  }

  /** A table that comes with the library. */
  private static Map<String, Integer> read(String name) {
    Map<String, Integer> table = new LinkedHashMap<>();
    Table.named("/org/rapporteur/loader/rule/" + name)
        .forEach(row -> table.put(row.get("feature"), Integer.parseInt(row.get("weight"))));
    return table;
  }

  /** How many features there are in all tables. */
  static int count() {
    return COUNT;
  }

  /** The number of a feature, or {@link #NONE} if no table names it. */
  static int number(Feature feature, String value) {
    return NUMBERS.get(feature.ordinal()).getOrDefault(value, NONE);
  }

  /** What a feature weighs in both tables, in thousandths, to be added up; see {@link #in}. */
  static long ofBoth(int number) {
    return WEIGHTS[number];
  }

  /** What a sum of such weights comes to in one table. */
  static int in(int table, long sum) {
    int first = (int) sum;
    return table == 0 ? first : (int) (sum - first >> Integer.SIZE);
  }

  /** What a feature weighs in a table, in thousandths; 0 if the table does not name it. */
  static int weight(int number, int table) {
    return in(table, WEIGHTS[number]);
  }

  /** Whether a table names a feature. */
  static boolean names(int number, int table) {
    return NAMED[table].get(number);
  }

  /** The number of a part of patterns, or {@link #NONE} if no table names a pattern with it. */
  private static int part(String part) {
    return PARTS.getOrDefault(part, NONE);
  }

  /** The same of a class of words or marks, by its place among them. */
  static int partOf(int wordClass) {
    return PARTS_OF_CLASSES[wordClass];
  }

  /** The same of every word of a lexicon. */
  static int[] partsOfWords(Lexicon lexicon) {
    return lexicon.table(PART);
  }

  /** The number of the feature {@link Feature#PATTERN} of two parts, or {@link #NONE}. */
  static int numberOfPattern(int first, int second) {
    return first == NONE || second == NONE ? NONE : PATTERNS[first * ROW + second];
  }

  private static int firstWord(String word) {
    return number(Feature.FIRST, word);
  }

  private static int ofWord(String word) {
    return number(Feature.WORD, word);
  }

  /**
   * The number of the feature {@link Feature#WORD} of every word of a lexicon, or {@link #NONE}.
   */
  static int[] numbersOfWords(Lexicon lexicon) {
    return lexicon.table(WORD);
  }

  /** The same of the feature {@link Feature#FIRST}. */
  static int[] numbersOfFirstWords(Lexicon lexicon) {
    return lexicon.table(FIRST_WORD);
  }

  /**
   * The sum of the weights of a sentence's features, each counted once, in thousandths.
   *
   * @param seen what the written rules saw in it
   */
  int sum(RuleContext context, List<Sighting> seen) {
    int sum = KnownFeatures.around(context).sum(context, place);
    return seen.isEmpty() ? sum : sum + sum(seen);
  }

  private int sum(List<Sighting> seen) {
    Sum sum = new Sum(2 * seen.size());
    SentenceFeatures.read(seen, sum);
    return in(place, sum.sum);
  }

  /** Adds up what a few features weigh, each once. */
  private static final class Sum implements Feature.Sink {

    private final int[] numbers;
    private int count;
    private long sum;

    Sum(int most) {
      this.numbers = new int[most];
    }

    @Override
    public void add(Feature feature, String value, int from, int to) {
      int number = number(feature, value);
      for (int i = 0; i < count && number != NONE; i++) {
        number = numbers[i] == number ? NONE : number;
      }
      if (number != NONE) {
        numbers[count++] = number;
        sum += ofBoth(number);
      }
    }
  }

  /**
   * The places whose features speak most for an item, the strongest first.
   *
   * @param most how many there are to be at most
   */
  List<Range> strongest(RuleContext context, int most) {
    return KnownFeatures.around(context).strongest(context, place, most);
  }
}
