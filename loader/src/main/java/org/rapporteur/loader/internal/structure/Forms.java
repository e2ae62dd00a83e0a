package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.model.SourceKind;

/** Words that show forms of writing. */
final class Forms {

  private record Form(boolean title, SourceKind kind, int weight) {}

  private static final Forms STANDARD = new Forms();

  private final Map<String, List<Form>> forms = new HashMap<>();
  private int longest = 1;

  private Forms() {
    Table.named("forms.csv")
        .forEach(
            row -> {
              String phrase = row.get("phrase");
              longest = Math.max(longest, phrase.split(" ").length);
              forms
                  .computeIfAbsent(phrase, key -> new ArrayList<>())
                  .add(
                      new Form(
                          row.get("where").equals("TITLE"),
                          SourceKind.valueOf(row.get("kind")),
                          Integer.parseInt(row.get("weight"))));
            });
  }

  /** Adds to the scores what the words of a title, or of the text, show; each phrase once. */
  static void score(List<List<String>> lines, boolean title, Map<SourceKind, Integer> scores) {
    Set<String> seen = new HashSet<>();
    for (List<String> words : lines) {
      STANDARD.score(words, title, seen, scores);
    }
  }

  private void score(
      List<String> words, boolean title, Set<String> seen, Map<SourceKind, Integer> scores) {
    for (int from = 0; from < words.size(); from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < words.size() && to < from + longest; to++) {
        phrase.append(to > from ? " " : "").append(words.get(to));
        String key = phrase.toString();
        for (Form form : forms.getOrDefault(key, List.of())) {
          if (form.title() == title && seen.add(key)) {
            scores.merge(form.kind(), form.weight(), Integer::sum);
          }
        }
      }
    }
  }
}
