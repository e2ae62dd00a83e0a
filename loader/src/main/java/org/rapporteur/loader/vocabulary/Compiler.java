package org.rapporteur.loader.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a lexicon and an automaton from the entries of a vocabulary. */
final class Compiler {

  private static final String MARKS = ",()/+";

  private final Lexicon.Builder lexicon = new Lexicon.Builder();
  private final Phrases.Builder phrases = new Phrases.Builder();
  private final List<Meaning> meanings = new ArrayList<>();
  private final Map<String, Set<String>> formsOfLemma = new HashMap<>();

  /** The base form that was added last, and its number. */
  private String lemma = "";

  private int lemmaNumber;

  Compiler(List<Vocabulary.Entry> entries) {
    Set<String> verbs = verbsInBraces(entries);
    for (Vocabulary.Entry entry : entries) {
      if (entry instanceof Vocabulary.Entry.Word word) {
        int base = lemma(word);
        int number = word.text().equals(word.lemma()) ? base : lexicon.add(word.text());
        lexicon.describe(number, word.classes(), base);
        if ((word.classes() & WordClass.VERB) != 0 && verbs.contains(word.lemma())) {
          formsOfLemma
              .computeIfAbsent(word.lemma(), lemmaText -> new LinkedHashSet<>())
              .add(word.text());
        }
      }
    }
    for (Vocabulary.Entry entry : entries) {
      if (entry instanceof Vocabulary.Entry.Phrase phrase) {
        int payload = payload(phrase.meaning());
        List<String> words = split(phrase.text());
        if (hasBraces(phrase)) {
          expand(words).forEach(each -> phrases.add(numbers(each), payload));
        } else {
          phrases.add(numbers(words), payload);
        }
      }
    }
  }

  /** Few of all verbs, so that only their forms are kept. */
  private static Set<String> verbsInBraces(List<Vocabulary.Entry> entries) {
    Set<String> verbs = new HashSet<>();
    for (Vocabulary.Entry entry : entries) {
      if (entry instanceof Vocabulary.Entry.Phrase phrase && hasBraces(phrase)) {
        for (String word : split(phrase.text())) {
          if (inBraces(word)) {
            verbs.add(withoutBraces(word));
          }
        }
      }
    }
    return verbs;
  }

  private static boolean hasBraces(Vocabulary.Entry.Phrase phrase) {
    return phrase.text().indexOf('{') >= 0;
  }

  private static boolean inBraces(String word) {
    return word.startsWith("{") && word.endsWith("}");
  }

  private static String withoutBraces(String word) {
    return word.substring(1, word.length() - 1);
  }

  /** The number of a word's base form; the forms of a verb stand together. */
  private int lemma(Vocabulary.Entry.Word word) {
    if (!word.lemma().equals(lemma)) {
      lemma = word.lemma();
      lemmaNumber = lexicon.add(lemma);
    }
    return lemmaNumber;
  }

  /** The number of a meaning; phrases that share one stand together. */
  private int payload(Meaning meaning) {
    int last = meanings.size() - 1;
    if (last >= 0 && meanings.get(last) == meaning) {
      return last;
    }
    meanings.add(meaning);
    return last + 1;
  }

  private int[] numbers(List<String> words) {
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = lexicon.add(words.get(i));
    }
    return numbers;
  }

  Lexicon lexicon() {
    return lexicon.build();
  }

  Phrases phrases() {
    return phrases.build();
  }

  Meaning[] meanings() {
    return meanings.toArray(Meaning[]::new);
  }

  /** Every form of a verb that stands in braces. */
  private List<List<String>> expand(List<String> words) {
    List<List<String>> all = new ArrayList<>();
    all.add(new ArrayList<>());
    for (String word : words) {
      boolean verb = inBraces(word);
      Set<String> forms = verb ? formsOfLemma.get(withoutBraces(word)) : Set.of(word);
      if (forms == null) {
        throw new IllegalArgumentException(
            "no verb \"" + withoutBraces(word) + "\" in the lexicon: " + words);
      }
      List<List<String>> longer = new ArrayList<>();
      for (List<String> start : all) {
        for (String form : forms) {
          List<String> next = new ArrayList<>(start);
          next.add(form);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  /**
   * The words of a phrase as a text would be cut: at blanks, hyphens, and before 's. A mark inside
   * it is a word of its own, for "Trade and Industry" is not "Trade, and Industry".
   */
  static List<String> split(String phrase) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      char c = i < phrase.length() ? phrase.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        continue; // As nearly all are.
      }
      boolean mark = MARKS.indexOf(c) >= 0;
      if (mark || blank(c)) {
        addWord(phrase.substring(start, i).replace('\u2019', '\''), words);
        if (mark) {
          words.add(String.valueOf(c));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean blank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '-' || c == '\u2013';
  }

  private static void addWord(String word, List<String> words) {
    boolean clitic = word.length() > 2 && (word.endsWith("'s") || word.endsWith("'S"));
    if (clitic) {
      words.add(word.substring(0, word.length() - 2));
      words.add("'s");
    } else {
      String bare = word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
  }

  /** A form with its last word in singular and plural, as far as the rules of spelling go. */
  static List<String> numberForms(String form) {
    int length = form.length();
    if (form.endsWith("ies") && length > 5) {
      return List.of(form, form.substring(0, length - 3) + "y");
    }
    if (form.endsWith("sis")) {
      return List.of(form, form.substring(0, length - 2) + "es");
    }
    if (endsInSibilant(form, 2) && form.endsWith("es")) {
      return List.of(form, form.substring(0, length - 2), form.substring(0, length - 1));
    }
    if (form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")) {
      return List.of(form, form.substring(0, length - 1));
    }
    if (form.endsWith("y") && length > 2 && !isVowel(form.charAt(length - 2))) {
      return List.of(form, form.substring(0, length - 1) + "ies");
    }
    if (endsInSibilant(form, 0)) {
      return List.of(form, form + "es");
    }
    return Character.isLetter(form.charAt(length - 1)) ? List.of(form, form + "s") : List.of(form);
  }

  /** Whether a form ends in the sound of s, but for so many letters. */
  private static boolean endsInSibilant(String form, int before) {
    int end = form.length() - before;
    char last = end > 0 ? form.charAt(end - 1) : ' ';
    return last == 's'
        || last == 'x'
        || last == 'z'
        || last == 'h' && (form.startsWith("ch", end - 2) || form.startsWith("sh", end - 2));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
