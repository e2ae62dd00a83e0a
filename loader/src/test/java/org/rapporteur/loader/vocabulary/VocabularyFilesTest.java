package org.rapporteur.loader.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.IssueId;

class VocabularyFilesTest {

  private static List<String> column(String file, String column) {
    List<String> values = new ArrayList<>();
    Table.named(file).forEach(row -> values.add(row.get(column)));
    return values;
  }

  @ParameterizedTest
  @CsvSource({
    "abbreviations.csv, word",
    "administrations.csv, name",
    "bodies.csv, pattern",
    "cues.csv, phrase",
    "forms.csv, phrase",
    "furniture.csv, phrase",
    "given-names.csv, name",
    "headings.csv, phrase",
    "issue-terms.csv, term",
    "issues.csv, id",
    "labels.csv, label",
    "non-actors.csv, form",
    "organisations.csv, name",
    "persons.csv, name",
    "short-forms.csv, noun",
    "states.csv, name",
    "title-words.csv, word",
    "titles.csv, title",
    "verbs.csv, base",
    "words.csv, word"
  })
  void nameSomethingInEveryRowWithoutBlanksAround(String file, String column) {
    assertThat(column(file, column))
        .isNotEmpty()
        .allSatisfy(value -> assertThat(value).isNotBlank().isEqualTo(value.strip()));
  }

  @ParameterizedTest
  @CsvSource({
    "abbreviations.csv, before, WORD|NUMBER",
    "given-names.csv, order, G|S",
    "non-actors.csv, position, WHOLE|HEAD|TAIL",
    "bodies.csv, position, ACTING|ALONE|HEAD_OF|OFFICE_OF|TAIL",
    "titles.csv, type, HONORIFIC|ACADEMIC|MILITARY|OFFICE",
    "issue-terms.csv, weight, 1|2|3"
  })
  void holdKnownValuesOnly(String file, String column, String known) {
    assertThat(new TreeSet<>(column(file, column))).isSubsetOf(known.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"organisations.csv", "bodies.csv", "short-forms.csv"})
  void giveActorsKnownKinds(String file) {
    for (String kind : column(file, "kind")) {
      assertThatCode(() -> ActorKind.valueOf(kind)).doesNotThrowAnyException();
    }
  }

  @Test
  void giveCuesKnownKinds() {
    for (String kind : column("cues.csv", "kind")) {
      assertThatCode(() -> CueKind.valueOf(kind)).doesNotThrowAnyException();
    }
  }

  @Test
  void haveEveryIssueOnce() {
    assertThat(column("issues.csv", "id")).doesNotHaveDuplicates();
  }

  @Test
  void placeEveryIssueBelowAKnownOneAndEveryTopicUnderAKnownIssue() {
    Set<String> known = new HashSet<>(column("issues.csv", "id"));
    List<String> parents = column("issues.csv", "parent");
    parents.removeIf(String::isEmpty);

    assertThat(known).containsAll(parents).containsAll(column("issue-terms.csv", "issue"));
  }

  @Test
  void haveEveryIssueInTheStandardVocabulary() {
    assertThat(Vocabulary.standard().issues())
        .extracting(issue -> issue.id())
        .containsExactlyElementsOf(column("issues.csv", "id").stream().map(IssueId::of).toList());
  }

  @Test
  void haveEveryStateUnderItsCode() {
    for (String code : column("states.csv", "iso2")) {
      assertThat(code.isEmpty() || Vocabulary.standard().state(code).isPresent()).as(code).isTrue();
    }
  }

  @Test
  void explainShortFormsByBodiesThatAreKnownOrByNothingButTheNoun() {
    Set<String> nouns = new HashSet<>(column("short-forms.csv", "noun"));
    Set<String> bodies = new HashSet<>(column("organisations.csv", "name"));

    assertThat(column("short-forms.csv", "name"))
        .allMatch(name -> bodies.contains(name) || nouns.contains(name));
    assertThat(column("short-forms.csv", "beside"))
        .flatMap(beside -> beside.isEmpty() ? List.of() : List.of(beside.split("\\|")))
        .isSubsetOf(bodies);
  }
}
