package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of an English phrase that carry its meaning, in a form in which phrases can be
 * compared.
 *
 * <p>A word is a run of letters or digits; the points of {@code U.S.} and of {@code 0.7}, the comma
 * of {@code 1,500} and the ending {@code 's} do not part it. Then
 *
 * <ol>
 *   <li>function words fall away: articles, prepositions, conjunctions, pronouns, auxiliaries,
 *       words of degree and time, and adverbs in {@code -ly};
 *   <li>some verbs are kept together with their particle: {@code scale back}, {@code phase out};
 *   <li>light verbs fall away, which say that something is undertaken and not what: {@code
 *       consider}, {@code strive}, {@code ensure}, {@code endeavour};
 *   <li>numerals are written as digits, {@code %} as {@code percent};
 *   <li>British spelling becomes American ({@code defence}, {@code labour}, {@code programme},
 *       {@code organise});
 *   <li>what is left is stripped to its stem (Porter 1980).
 * </ol>
 *
 * <p>The first of them is the head: in the action of a recommendation, which begins with its verb
 * or noun, what is to be done. Words of other languages stay as they are. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class ContentWords {

  private static final Set<String> FUNCTION_WORDS =
      words(
          """
          a an the this that these those such own same other others another each every either neither
          any all both some many much few several most more less least very too so as also only just
          even still yet already again ever never not no nor none further furthermore together away
          now then today soon once first second third later before after during until till while when
          whenever where wherever whether why how here there what which who whom whose and or but if
          unless because since although though than to of in on at by for from with without within
          into onto upon over under above below between among amongst across through throughout
          toward towards against about around near off out up down along beyond behind via per
          including concerning regarding rather instead well i me my we us our ours you your he him
          his she her it its they them their theirs itself themselves one ones be is are was were been
          being am do does did done doing have has had having will would shall should can could may
          might must ought need needs let get gets way ways part order manner possible necessary
          appropriate relevant respective certain particular view least et al etc like regular back
          country countries
          """);

  private static final Set<String> LIGHT_VERBS =
      words(
          """
          consider considering strive striving endeavor endeavour try trying seek seeking aim aiming
          attempt attempting ensure ensuring make making take taking give giving help helping work
          working move moving act acting proceed effort efforts measure measures step steps order
          prioritize prioritise prioritizing focus focusing begin beginning start starting
          """);

  private static final Set<String> NO_ADVERBS =
      Set.of(
          "ally",
          "supply",
          "reply",
          "apply",
          "assembly",
          "monopoly",
          "family",
          "rely",
          "comply",
          "italy",
          "july",
          "imply",
          "multiply",
          "rally",
          "anomaly",
          "fly",
          "resupply");

  private static final Map<String, String> NUMERALS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("%", "percent"));

  private static final Set<String> PHRASAL_VERBS =
      words(
          """
          scale-back scale-down phase-out wind-down pull-out pull-back roll-back step-back draw-down
          give-up opt-out hold-back phase-in scale-up step-up
          """);

  private final List<String> words;
  private final List<String> stems;

  private ContentWords(List<String> words, List<String> stems) {
    this.words = List.copyOf(words);
    this.stems = List.copyOf(stems);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }

  /**
   * The content words of a phrase.
   *
   * @param phrase English words
   * @return them in the order of the phrase, possibly none
   */
  public static ContentWords of(String phrase) {
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    List<String> tokens = tokens(phrase);
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String withNext = i + 1 < tokens.size() ? phrasal(token, tokens.get(i + 1)) : "";
      if (!withNext.isEmpty()) {
        words.add(token.toLowerCase(Locale.ROOT) + " " + tokens.get(i + 1));
        stems.add(withNext);
        i++;
        continue;
      }
      // The pronoun is never written in capitals, the state always.
      String word = token.equals("US") ? "u.s" : token.toLowerCase(Locale.ROOT);
      if (!FUNCTION_WORDS.contains(word) && !LIGHT_VERBS.contains(word) && !isAdverb(word)) {
        words.add(word);
        stems.add(Stem.of(american(NUMERALS.getOrDefault(word, word))));
      }
    }
    return new ContentWords(words, stems);
  }

  /**
   * Their stems.
   *
   * @return in the order of the phrase
   */
  public List<String> stems() {
    return stems;
  }

  /**
   * The stem of the first of them.
   *
   * @return the head, or empty if no word is left
   */
  public Optional<String> head() {
    return stems.stream().findFirst();
  }

  /** The words themselves in lower case, one for each stem. */
  List<String> words() {
    return words;
  }

  /** What is left without the first few. */
  ContentWords from(int index) {
    return new ContentWords(words.subList(index, words.size()), stems.subList(index, stems.size()));
  }

  /** What is left without words of some stems. */
  ContentWords without(Collection<String> unwanted) {
    List<String> leftWords = new ArrayList<>();
    List<String> leftStems = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      if (!unwanted.contains(stems.get(i))) {
        leftWords.add(words.get(i));
        leftStems.add(stems.get(i));
      }
    }
    return new ContentWords(leftWords, leftStems);
  }

  private static List<String> tokens(String phrase) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        token.append(c);
      } else if (c == '%') {
        end(token, tokens);
        tokens.add("%");
      } else if (!joins(phrase, i)) {
        end(token, tokens);
      } else {
        token.append(c == ',' ? "" : c);
      }
    }
    end(token, tokens);
    return tokens;
  }

  /** A point between letters that stand alone, or a mark between digits. */
  private static boolean joins(String phrase, int at) {
    char c = phrase.charAt(at);
    if ((c != '.' && c != ',') || at == 0 || at + 1 >= phrase.length()) {
      return false;
    }
    char before = phrase.charAt(at - 1);
    char after = phrase.charAt(at + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    boolean letters = Character.isUpperCase(before) && Character.isUpperCase(after);
    return digits || (c == '.' && letters);
  }

  private static void end(StringBuilder token, List<String> tokens) {
    String word = token.toString();
    token.setLength(0);
    // What an apostrophe leaves over.
    if (!word.isEmpty() && !word.equals("s") && !word.equals("t")) {
      tokens.add(word);
    }
  }

  /** The stem of a verb and a particle that only together have their meaning, or nothing. */
  private static String phrasal(String verb, String particle) {
    String both = Stem.of(verb.toLowerCase(Locale.ROOT)) + "-" + particle;
    return PHRASAL_VERBS.contains(both) ? both : "";
  }

  private static boolean isAdverb(String word) {
    return word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word);
  }

  private static String american(String word) {
    if (word.length() < 6) {
      return word;
    }
    return word.replaceAll("our(s|ed|ing|able|hood)?$", "or$1")
        .replaceAll("fenc(e|es)$", "fens$1")
        .replaceAll("is(e|es|ed|ing|ation|ations)$", "iz$1")
        .replaceAll("amm(e|es)$", "am")
        .replaceAll("centr(e|es)$", "center");
  }

  /** The stems, parted by blanks. */
  @Override
  public String toString() {
    return String.join(" ", stems);
  }
}
