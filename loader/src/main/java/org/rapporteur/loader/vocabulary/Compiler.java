package org.rapporteur.loader.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a lexicon and an automaton from the entries of a vocabulary. */
final class Compiler {

  private static final String MARKS = ",()/+";

  private final Lexicon.Builder lexicon = new Lexicon.Builder();
  private final Phrases.Builder phrases = new Phrases.Builder();
  private final Map<Meaning, Integer> payloads = new LinkedHashMap<>();
  private final Map<String, Set<String>> formsOfLemma = new HashMap<>();

  Compiler(List<Vocabulary.Entry> entries) {
    for (Vocabulary.Entry entry : entries) {
      if (entry instanceof Vocabulary.Entry.Word word) {
        int lemma = lexicon.add(word.lemma());
        lexicon.add(word.text(), word.classes(), lemma);
        if ((word.classes() & WordClass.VERB) != 0) {
          formsOfLemma
              .computeIfAbsent(word.lemma(), lemmaText -> new LinkedHashSet<>())
              .add(word.text());
        }
      }
    }
    for (Vocabulary.Entry entry : entries) {
      if (entry instanceof Vocabulary.Entry.Phrase phrase) {
        int payload = payloads.computeIfAbsent(phrase.meaning(), meaning -> payloads.size());
        List<String> words = split(phrase.text());
        for (List<String> each : phrase.text().indexOf('{') < 0 ? List.of(words) : expand(words)) {
          phrases.add(numbers(each), payload);
        }
      }
    }
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
    return payloads.keySet().toArray(Meaning[]::new);
  }

  /** Every form of a verb that stands in braces. */
  private List<List<String>> expand(List<String> words) {
    List<List<String>> all = new ArrayList<>();
    all.add(new ArrayList<>());
    for (String word : words) {
      boolean verb = word.startsWith("{") && word.endsWith("}");
      String lemma = verb ? word.substring(1, word.length() - 1) : word;
      Set<String> forms = verb ? formsOfLemma.get(lemma) : Set.of(word);
      if (forms == null) {
        throw new IllegalArgumentException("no verb \"" + lemma + "\" in the lexicon: " + words);
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
    Set<String> forms = new LinkedHashSet<>();
    forms.add(form);
    if (form.endsWith("ies") && form.length() > 5) {
      forms.add(form.substring(0, form.length() - 3) + "y");
    } else if (form.endsWith("sis")) {
      forms.add(form.substring(0, form.length() - 2) + "es");
    } else if (endsInSibilant(form, 2) && form.endsWith("es")) {
      forms.add(form.substring(0, form.length() - 2));
      forms.add(form.substring(0, form.length() - 1));
    } else if (form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")) {
      forms.add(form.substring(0, form.length() - 1));
    } else if (form.endsWith("y")
        && form.length() > 2
        && !isVowel(form.charAt(form.length() - 2))) {
      forms.add(form.substring(0, form.length() - 1) + "ies");
    } else if (endsInSibilant(form, 0)) {
      forms.add(form + "es");
    } else if (Character.isLetter(form.charAt(form.length() - 1))) {
      forms.add(form + "s");
    }
    return List.copyOf(forms);
  }

  private static boolean endsInSibilant(String form, int before) {
    String stem = form.substring(0, form.length() - Math.min(before, form.length()));
    return stem.endsWith("s")
        || stem.endsWith("x")
        || stem.endsWith("z")
        || stem.endsWith("ch")
        || stem.endsWith("sh");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
