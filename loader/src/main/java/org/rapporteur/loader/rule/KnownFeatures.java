package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.Lexicon;

/**
 * The features of a sentence that learned tables name, by number, and the words that show them:
 * read once for a sentence, whatever asks for them. A document has one, whose room is used again
 * for each sentence. Mutable; threads that share it wait for each other.
 */
final class KnownFeatures implements Feature.Sink {

  /** Whether the sentence has a feature, by number: to be cleared number by number, as few are. */
  private final boolean[] present = new boolean[Weights.count()];

  /** Each feature of the sentence once. */
  private int[] numbers = new int[128];

  private int count;

  /** What they weigh together in both tables. */
  private long sum;

  /** For every feature that words show: its number, their first token and the one after them. */
  private int[] shown = new int[3 * 64];

  /** How many features are shown by words, those shown several times counted as often. */
  private int size;

  /** What the features weigh that begin with a token, and the token after the last of them. */
  private int[] strengths = new int[64];

  private int[] ends = new int[64];

  /** The features of words, by the numbers of the words. */
  private final int[] ofWords;

  /** The features of first words, and the parts of patterns, likewise. */
  private final int[] ofFirstWords;

  private final int[] partsOfWords;

  /** The sentence that was read last. */
  private @Nullable RuleContext sentence;

  private KnownFeatures(Lexicon lexicon) {
    this.ofWords = Weights.numbersOfWords(lexicon);
    this.ofFirstWords = Weights.numbersOfFirstWords(lexicon);
    this.partsOfWords = Weights.partsOfWords(lexicon);
  }

  /** Those of the document of a sentence. */
  static KnownFeatures around(RuleContext context) {
    return context.kept(KnownFeatures.class, KnownFeatures::new);
  }

  /** What the features of a sentence weigh together in a table, in thousandths. */
  synchronized int sum(RuleContext context, int table) {
    read(context);
    return Weights.in(table, sum);
  }

  /** The numbers of the features of a sentence. */
  synchronized BitSet numbers(RuleContext context) {
    read(context);
    BitSet set = new BitSet();
    for (int i = 0; i < count; i++) {
      set.set(numbers[i]);
    }
    return set;
  }

  /**
   * The places whose features weigh most in a table, the strongest first.
   *
   * @param most how many there are to be at most
   */
  synchronized List<Range> strongest(RuleContext context, int table, int most) {
    read(context);
    int from = context.from();
    int length = context.to() - from;
    if (length > strengths.length) {
      strengths = new int[2 * length];
      ends = new int[2 * length];
    }
    Arrays.fill(strengths, 0, length, 0);
    Arrays.fill(ends, 0, length, 0);
    for (int i = 0; i < 3 * size; i += 3) {
      if (Weights.names(shown[i], table)) {
        int place = shown[i + 1] - from;
        strengths[place] += Weights.weight(shown[i], table);
        ends[place] = Math.max(ends[place], shown[i + 2]);
      }
    }
    List<Range> strongest = new ArrayList<>(most);
    while (strongest.size() < most && length > 0) {
      int best = 0;
      // Of equal ones the earlier in the text comes first.
      for (int i = 1; i < length; i++) {
        best = strengths[i] > strengths[best] ? i : best;
      }
      if (strengths[best] <= 0) {
        break;
      }
      strongest.add(new Range(from + best, ends[best]));
      strengths[best] = 0;
    }
    return strongest;
  }

  @SuppressWarnings("ReferenceEquality")
  private void read(RuleContext context) {
    if (sentence == context) {
      return;
    }
    for (int i = 0; i < count; i++) {
      present[numbers[i]] = false;
    }
    sum = 0;
    count = 0;
    size = 0;
    SentenceFeatures.read(context, this);
    sentence = context;
  }

  @Override
  public void add(Feature feature, String value, int from, int to) {
    add(Weights.number(feature, value), from, to);
  }

  @Override
  public void add(Trait trait, int from, int to) {
    add(trait.number(), from, to);
  }

  @Override
  public void addPattern(RuleContext context, int first, int second) {
    add(Weights.numberOfPattern(part(first), part(second)), 0, 0);
  }

  private int part(int part) {
    return part < 0 ? Weights.partOf(~part) : partsOfWords[part];
  }

  @Override
  public void addWord(RuleContext context, int token) {
    add(ofWords[context.lemmaNumber(token)], token, token + 1);
  }

  @Override
  public void addFirst(RuleContext context, int token) {
    add(ofFirstWords[context.lemmaNumber(token)], 0, 0);
  }

  private void add(int number, int from, int to) {
    if (number == Weights.NONE) {
      return;
    }
    if (!present[number]) {
      present[number] = true;
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number;
      sum += Weights.ofBoth(number);
    }
    if (from < to) {
      if (3 * size == shown.length) {
        shown = Arrays.copyOf(shown, 2 * shown.length);
      }
      shown[3 * size] = number;
      shown[3 * size + 1] = from;
      shown[3 * size + 2] = to;
      size++;
    }
  }
}
