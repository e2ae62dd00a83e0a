package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Origin;

/**
 * All that the written rules read in every example, their own and each other's: the clause, who is
 * to act and what, the cues and how sure it is. The examples say what a reading must hold; here no
 * reading changes unseen. The expected files are rewritten with -Drecreate=true.
 */
class RuleReadingsTest {

  private static final Path EXPECTED =
      Path.of("src/test/resources/org/rapporteur/loader/rule/readings");

  static Stream<Rule> rules() {
    return RuleCatalog.standard().rules().stream().filter(rule -> rule.origin() == Origin.RULE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsInTheExamplesOfARuleWhatWasReadBefore(Rule rule) throws IOException {
    String read =
        Stream.of("examples.csv", "examples-open.csv")
            .flatMap(file -> RuleExamples.read(file).stream())
            .filter(example -> example.rule().equals(rule.id()))
            .map(example -> told(example.sentence()))
            .collect(Collectors.joining("\n"));
    Path expected = EXPECTED.resolve(rule.id() + ".txt");
    if (Boolean.getBoolean("recreate")) {
      Files.writeString(expected, read);
    }
    assertThat(read)
        .as("what the rules read, rewritten with -Drecreate=true if the change is meant")
        .isEqualTo(Files.readString(expected));
  }

  private static String told(String text) {
    RuleSentence sentence = RuleSentence.of(text, Vocabulary.standard());
    return rules()
        .flatMap(
            rule ->
                sentence.matches(rule).stream()
                    .map(match -> "  " + rule.id() + told(sentence, rule.kind(), match) + "\n"))
        .collect(Collectors.joining("", text + "\n", ""));
  }

  private static String told(RuleSentence sentence, FindingKind kind, Match match) {
    String value =
        kind == FindingKind.RECOMMENDATION
            ? match.strength() + " " + match.polarity()
            : match.likelihood() + match.estimate().map(term -> " " + term).orElse("");
    List<String> cues = match.cues().stream().map(sentence::words).toList();
    return " %s %s %s\n    [%s]\n    who [%s] what [%s]"
        .formatted(
            match.tier(),
            value,
            cues,
            sentence.words(match.quote()),
            sentence.words(match.subject()),
            sentence.words(match.action()));
  }
}
