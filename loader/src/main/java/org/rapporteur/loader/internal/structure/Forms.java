package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.model.SourceKind;

/** Words that show forms of writing. */
final class Forms {

  private record Form(boolean title, SourceKind kind, int weight) {}

  private static final PhraseTree<List<Form>> FORMS = read();

  /** The words of all phrases; hardly any word of a text is one. */
  static final KnownWords WORDS = new KnownWords(FORMS.allWords().toList());

  private Forms() {}

  /** The words of all phrases. */
  static Stream<String> words() {
    return FORMS.allWords();
  }

  private static PhraseTree<List<Form>> read() {
    PhraseTree<List<Form>> forms = new PhraseTree<>();
    Table.named("forms.csv")
        .forEach(
            row -> {
              PhraseTree<List<Form>> place = forms.place(row.get("phrase"));
              List<Form> shown = new ArrayList<>();
              if (place.meaning() != null) {
                shown.addAll(place.meaning());
              }
              shown.add(
                  new Form(
                      row.get("where").equals("TITLE"),
                      SourceKind.valueOf(row.get("kind")),
                      Integer.parseInt(row.get("weight"))));
              place.mean(List.copyOf(shown));
            });
    return forms;
  }

  /** Adds to the scores what the words of a title, or of the text, show; each phrase once. */
  static void score(List<List<String>> lines, boolean title, Map<SourceKind, Integer> scores) {
    Set<PhraseTree<List<Form>>> seen = new HashSet<>();
    for (List<String> words : lines) {
      for (int from = 0; from < words.size(); from++) {
        String word = words.get(from);
        PhraseTree<List<Form>> place = word.isEmpty() ? null : FORMS.then(word);
        for (int to = from + 1; place != null; to++) {
          score(place, title, seen, scores);
          place = to < words.size() ? place.then(words.get(to)) : null;
        }
      }
    }
  }

  private static void score(
      PhraseTree<List<Form>> place,
      boolean title,
      Set<PhraseTree<List<Form>>> seen,
      Map<SourceKind, Integer> scores) {
    List<Form> shown = place.meaning();
    if (shown == null) {
      return;
    }
    for (Form form : shown) {
      if (form.title() == title && seen.add(place)) {
        scores.merge(form.kind(), form.weight(), Integer::sum);
      }
    }
  }
}
