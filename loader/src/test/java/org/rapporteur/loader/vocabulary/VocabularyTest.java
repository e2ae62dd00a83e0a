package org.rapporteur.loader.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;

class VocabularyTest {

  private static final IssueId REEF = IssueId.of("reef");

  private static Issue reef(String label) {
    return Issue.builder().id(REEF).label(label).definition("Who owns the reef.").build();
  }

  private static List<Meaning> meanings(Vocabulary vocabulary, String phrase) {
    int node = Phrases.ROOT;
    for (String word : Compiler.split(phrase)) {
      int number = vocabulary.lexicon().find(word);
      node = number == Lexicon.UNKNOWN ? Phrases.NONE : vocabulary.phrases().step(node, number);
      if (node == Phrases.NONE) {
        return List.of();
      }
    }
    List<Meaning> meanings = new ArrayList<>();
    for (int payload : vocabulary.phrases().payloads(node)) {
      meanings.add(vocabulary.meaning(payload));
    }
    return meanings;
  }

  @Test
  void listsEveryPhraseOnce() {
    Vocabulary vocabulary =
        Vocabulary.builder()
            .addIssue(reef("Reef"))
            .addTopic("giant clam treaty", REEF, 3)
            .addTopic("giant clam", REEF, 2)
            .addTopic("giant clam", REEF, 1)
            .build();

    assertThat(vocabulary.phrases().all())
        .extracting(
            words ->
                Arrays.stream(words)
                    .mapToObj(vocabulary.lexicon()::word)
                    .collect(Collectors.joining(" ")))
        .containsExactlyInAnyOrder(
            "giant clam treaty", "giant clam treaties", "giant clam", "giant clams");
  }

  @ParameterizedTest
  @CsvSource({
    "giant clam, giant clams",
    "giant clams, giant clam",
    "atoll treaty, atoll treaties",
    "atoll treaties, atoll treaty",
    "reef box, reef boxes",
    "reef boxes, reef box",
    "reef crisis, reef crises",
    "reef crisis, reef crisis's",
    "reef bay, reef bays",
    "giant clam, giant clam's",
    "fishers' guild, fishers’ guilds",
    "reef-lagoon link, reef lagoon links",
    "reef class, reef classes"
  })
  void findsATopicInSingularPluralAndPossessive(String form, String written) {
    Vocabulary vocabulary =
        Vocabulary.builder().addIssue(reef("Reef")).addTopic(form, REEF, 3).build();
    List<String> words = Compiler.split(written);
    boolean possessive = words.get(words.size() - 1).equals("'s");
    String bare = String.join(" ", possessive ? words.subList(0, words.size() - 1) : words);

    assertThat(meanings(vocabulary, bare)).containsExactly(new Meaning.Topic(REEF, 3, form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"call on", "calls on", "called on", "calling on"})
  void findsEveryFormOfAVerbInBraces(String written) {
    Vocabulary vocabulary =
        Vocabulary.standard().toBuilder()
            .removeCues(CueKind.DIRECTIVE)
            .addCue("{call} on", CueKind.DIRECTIVE, "TEST")
            .build();

    assertThat(meanings(vocabulary, written)).contains(new Meaning.Cue(CueKind.DIRECTIVE, "TEST"));
  }

  @Test
  void refusesAVerbInBracesThatTheLexiconDoesNotHave() {
    Vocabulary.Builder builder = Vocabulary.builder().addCue("{zorb} on", CueKind.NEED, "");

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("zorb");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, -1})
  void refusesAWeightOutsideOneToThree(int weight) {
    Vocabulary.Builder builder = Vocabulary.builder().addIssue(reef("Reef"));

    assertThatThrownBy(() -> builder.addTopic("clam", REEF, weight))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("clam");
  }

  @Test
  void refusesATopicWithoutItsIssue() {
    Vocabulary.Builder builder = Vocabulary.builder().addTopic("clam", REEF, 1);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reef");
  }

  @Test
  void replacesAnIssueOfTheSameId() {
    Vocabulary vocabulary =
        Vocabulary.builder().addIssue(reef("Old")).addIssue(reef("New")).build();

    assertThat(vocabulary.issues()).containsExactly(reef("New"));
  }

  @Test
  void losesAnIssueWithItsFormsAndNoOther() {
    Vocabulary full =
        Vocabulary.standard().toBuilder()
            .addIssue(reef("Reef"))
            .addTopic("zorb clam", REEF, 3)
            .build();
    Vocabulary reduced = full.toBuilder().removeIssue(REEF).build();

    assertThat(meanings(full, "zorb clams")).hasSize(1);
    assertThat(meanings(reduced, "zorb clams")).isEmpty();
    assertThat(reduced.issues()).isEqualTo(Vocabulary.standard().issues());
  }

  @Test
  void losesTheCuesOfAKindAndNoOther() {
    Vocabulary full =
        Vocabulary.builder()
            .addCue("shall", CueKind.DEONTIC, "MUST")
            .addCue("peril", CueKind.HAZARD_NOUN, "")
            .build();
    Vocabulary reduced = full.toBuilder().removeCues(CueKind.DEONTIC).build();

    assertThat(meanings(reduced, "shall")).isEmpty();
    assertThat(meanings(reduced, "peril")).isEqualTo(meanings(full, "peril")).hasSize(1);
    assertThat(meanings(full, "shall")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "AI, AI, true",
    "AI, ai, false",
    "AI, Ai, false",
    "trade war, TRADE WAR, true",
    "trade war, Trade war, true",
    "U.S., US, true",
    "US, U.S., true",
    "US, us, false",
    "Gulf states, gulf states, false",
    "Gulf states, Gulf-State, true",
    "NATO, NATO's, true"
  })
  void looksForTheCapitalsOfAForm(String form, String text, boolean fits) {
    assertThat(Capitals.fits(form, text)).isEqualTo(fits);
  }

  @Test
  void readsRowsOfOnesOwnFromAFileLikeItsOwn() throws IOException {
    Vocabulary vocabulary =
        Vocabulary.builder()
            .addIssue(reef("Reef"))
            .addAll(
                VocabularyFile.ISSUE_TERMS,
                "mine.csv",
                new StringReader("# ours\nterm,issue,weight\ngiant clam,reef,3\n"))
            .build();

    assertThat(meanings(vocabulary, "giant clams"))
        .containsExactly(new Meaning.Topic(REEF, 3, "giant clam"));
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUE_TERMS, 'term,issue,weight|clam,reef,heavy', 'mine.csv, line 2: For input string'",
    "ISSUE_TERMS, 'term,issue,weight|clam,reef,9', 'mine.csv, line 2: weight of \"clam\": 9'",
    "CUES, 'phrase,kind,value|ought,SHOUT,', 'mine.csv, line 2: No enum constant'",
    "ORGANISATIONS, 'name|Reef Trust', 'mine.csv, line 2: '"
  })
  void namesTheLineOfARowThatMakesNoSense(VocabularyFile kind, String rows, String message) {
    Vocabulary.Builder builder = Vocabulary.builder();
    StringReader text = new StringReader(rows.replace('|', '\n'));

    assertThatThrownBy(() -> builder.addAll(kind, "mine.csv", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
