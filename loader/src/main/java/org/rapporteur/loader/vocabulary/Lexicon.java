package org.rapporteur.loader.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/**
 * The words that the vocabulary knows, each with a number, its classes and its base form.
 *
 * <p>Words are looked up straight from the characters of a text, without making a string: upper
 * case is folded to lower, full stops inside abbreviations are passed over ({@code U.S.} is {@code
 * us}), curly apostrophes are straight. Immutable and thread-safe once built.
 *
 * @since 0.1.0
 */
public final class Lexicon {

  /** The number of every word that the lexicon does not know. */
  public static final int UNKNOWN = 0;

  /**
   * A hash table: at each place the key of a word and its number, side by side, 0 where none is.
   * Nearly all words are their own keys, so that their letters need not be looked at.
   */
  private final long[] slots;

  private final String[] words;

  /** The characters of all words one after the other, which are nearer than those of strings. */
  private final char[] letters;

  /**
   * Two numbers for each word and one end, side by side since whoever asks for one asks for both:
   * the bits of its classes; where its letters start in the upper half, its base form in the lower.
   */
  private final long[] entries;

  private final Map<String, int[]> numbers = new ConcurrentHashMap<>();
  private final Map<ToIntFunction<String>, int[]> tables = new ConcurrentHashMap<>();

  /** In which word lists each word is. */
  private volatile Memberships memberships;

  private Lexicon(Builder builder) {
    this.slots = builder.slots;
    this.words = Arrays.copyOf(builder.words, builder.count);
    this.letters = Arrays.copyOf(builder.letters, start(builder.entries, builder.count));
    this.entries = Arrays.copyOf(builder.entries, 2 * builder.count + 2);
    this.memberships = Memberships.none(builder.count);
  }

  /**
   * The number of a word in a text.
   *
   * @param text any text
   * @param start where the word starts
   * @param end where it ends
   * @return its number, or {@link #UNKNOWN}
   */
  public int find(CharSequence text, int start, int end) {
    String characters = text.toString();
    long key = WordKey.of(characters, start, end);
    return (int) slots[slot(slots, letters, entries, key, characters, start, end) + 1];
  }

  /**
   * The number of a word.
   *
   * @param word the word, in any case
   * @return its number, or {@link #UNKNOWN}
   */
  public int find(String word) {
    return find(word, 0, word.length());
  }

  /**
   * The numbers of a few words, looked up once for each list: it is remembered, so that rules and
   * stages may ask for theirs at every document.
   *
   * @param words the words, in any case, between blanks
   * @return the numbers of those that are known; not to be changed
   */
  public int[] numbers(String words) {
    int[] found = numbers.get(words);
    if (found == null) {
      found = lookUp(words);
      numbers.put(words, found);
    }
    return found;
  }

  private int[] lookUp(String words) {
    StringTokenizer list = new StringTokenizer(words);
    int[] found = new int[list.countTokens()];
    int count = 0;
    while (list.hasMoreTokens()) {
      int number = find(list.nextToken());
      if (number != UNKNOWN) {
        found[count++] = number;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * What somebody notes of every word, worked out once for each way of noting: it is remembered, so
   * that the words of a text need not be looked up in a table of another's.
   *
   * @param note what is to be known of a word in lower case
   * @return the note of each word by its number; not to be changed
   */
  public int[] table(ToIntFunction<String> note) {
    return tables.computeIfAbsent(note, of -> Arrays.stream(words).mapToInt(of).toArray());
  }

  /**
   * Whether a word is one of a list.
   *
   * @param word its number
   * @param list the list
   * @return true if it is
   */
  public boolean in(int word, WordList list) {
    Memberships known = memberships;
    if (!known.knows(list.number())) {
      known = learn(list);
    }
    return known.in(word, list.number());
  }

  private synchronized Memberships learn(WordList list) {
    if (!memberships.knows(list.number())) {
      int[] members =
          list.stream()
              .mapToInt(this::find)
              .filter(number -> number != UNKNOWN && list.contains(words[number]))
              .toArray();
      memberships = memberships.with(list.number(), members);
    }
    return memberships;
  }

  /**
   * Whether a word is known.
   *
   * @param word the word, in any case
   * @return true if it has a number
   */
  public boolean knows(CharSequence word) {
    return find(word, 0, word.length()) != UNKNOWN;
  }

  /**
   * What a word can be.
   *
   * @param word its number
   * @return bits of {@link WordClass}
   */
  public long classes(int word) {
    return entries[2 * word];
  }

  /**
   * The base form of a word: the infinitive of a verb form, else the word itself.
   *
   * @param word its number
   * @return the number of the base form
   */
  public int lemma(int word) {
    return (int) entries[2 * word + 1];
  }

  /**
   * The word of a number.
   *
   * @param word its number
   * @return the word in lower case, empty for {@link #UNKNOWN}
   */
  public String word(int word) {
    return words[word];
  }

  /**
   * How many characters a word has, full stops left out.
   *
   * @param word its number
   * @return its length, 0 for {@link #UNKNOWN}
   */
  public int length(int word) {
    return start(entries, word + 1) - start(entries, word);
  }

  /**
   * How many words there are.
   *
   * @return the number of the last word plus one
   */
  public int size() {
    return words.length;
  }

  /** How the characters of a word are compared: lower case, straight apostrophes. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c == '\u2019' || c == '\u02bc') {
      return '\'';
    }
    return c == '\u0130' ? 'i' : Character.toLowerCase(c);
  }

  /** Where a word stands, or where it would. */
  private static int slot(
      long[] slots, char[] letters, long[] entries, long key, String text, int start, int end) {
    int slot = first(slots, key);
    while (slots[slot] != 0
        && !(slots[slot] == key
            && (WordKey.alone(key)
                || same(letters, entries, (int) slots[slot + 1], text, start, end)))) {
      slot = slot + 2 & slots.length - 1;
    }
    return slot;
  }

  private static int first(long[] slots, long key) {
    return (int) (key * 0x9e37_79b9_7f4a_7c15L >>> 40) << 1 & slots.length - 1;
  }

  private static int start(long[] entries, int word) {
    return (int) (entries[2 * word + 1] >>> 32);
  }

  private static boolean same(
      char[] letters, long[] entries, int word, String text, int start, int end) {
    int k = start(entries, word);
    int last = start(entries, word + 1);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.') {
        if (k == last || letters[k] != c && letters[k] != fold(c)) {
          return false;
        }
        k++;
      }
    }
    return k == last;
  }

  /** Collects words; mutable, for use by a single thread. */
  static final class Builder {

    private long[] slots = new long[1 << 17];
    private String[] words = new String[1 << 14];
    private char[] letters = new char[1 << 17];
    private long[] entries = new long[1 << 15];
    private int count = 1;

    Builder() {
      words[UNKNOWN] = "";
    }

    /** The number of a word, which is given one if it has none. */
    int add(String text) {
      long key = WordKey.of(text, 0, text.length());
      int slot = slot(slots, letters, entries, key, text, 0, text.length());
      if (slots[slot] != 0) {
        return (int) slots[slot + 1];
      }
      if (count + 1 == words.length) {
        words = Arrays.copyOf(words, 2 * words.length);
        entries = Arrays.copyOf(entries, 2 * entries.length);
      }
      int start = start(entries, count);
      int end = start;
      if (start + text.length() > letters.length) {
        letters = Arrays.copyOf(letters, 2 * letters.length + text.length());
      }
      String folded = folded(text);
      end += folded.length();
      folded.getChars(0, folded.length(), letters, start);
      entries[2 * count + 1] |= count;
      entries[2 * count + 3] = (long) end << 32;
      words[count] = folded;
      slots[slot] = key;
      slots[slot + 1] = count++;
      if (count * 3 > slots.length) {
        grow();
      }
      return count - 1;
    }

    /** A word as it is kept: in most cases as it came. */
    private static String folded(String text) {
      int same = 0;
      while (same < text.length() && keeps(text.charAt(same))) {
        same++;
      }
      if (same == text.length()) {
        return text;
      }
      StringBuilder folded = new StringBuilder(text.length()).append(text, 0, same);
      for (int i = same; i < text.length(); i++) {
        if (text.charAt(i) != '.') {
          folded.append(fold(text.charAt(i)));
        }
      }
      return folded.toString();
    }

    private static boolean keeps(char c) {
      return c >= 'a' && c <= 'z' || c != '.' && fold(c) == c;
    }

    int add(String text, long classBits) {
      int word = add(text);
      entries[2 * word] |= classBits;
      return word;
    }

    int add(String text, long classBits, int lemma) {
      int word = add(text);
      describe(word, classBits, lemma);
      return word;
    }

    /** What a word that has a number can be, besides what was said of it before. */
    void describe(int word, long classBits, int lemma) {
      entries[2 * word] |= classBits;
      // A word that is a base form of its own (found, bound) keeps that, whatever else it inflects.
      boolean base = (classes(word) & WordClass.VERB_BASE.bit()) != 0;
      if ((int) entries[2 * word + 1] == word && !base) {
        entries[2 * word + 1] = (long) start(entries, word) << 32 | lemma;
      }
    }

    long classes(int word) {
      return entries[2 * word];
    }

    int size() {
      return count;
    }

    String word(int word) {
      return words[word];
    }

    private void grow() {
      long[] larger = new long[2 * slots.length];
      for (int from = 0; from < slots.length; from += 2) {
        if (slots[from] != 0) {
          int slot = first(larger, slots[from]);
          while (larger[slot] != 0) {
            slot = slot + 2 & larger.length - 1;
          }
          larger[slot] = slots[from];
          larger[slot + 1] = slots[from + 1];
        }
      }
      slots = larger;
    }

    Lexicon build() {
      return new Lexicon(this);
    }
  }
}
