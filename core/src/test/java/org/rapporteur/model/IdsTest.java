package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * The expected ids were computed with another implementation of RFC 9562, Python's {@code
 * uuid.uuid5}: namespace {@code uuid5(NAMESPACE_DNS, "rapporteur.org")}, parts joined by U+0000.
 */
class IdsTest {

  private static final SourceId SOURCE =
      SourceId.of(SourceText.of("Tokyo should act. \uD83D\uDE00 Cafe\u0301."));

  @Test
  void aSourceIsNamedByItsText() {
    assertThat(SOURCE).hasToString("9705a176-d7c6-50a1-9a0e-6ef040b6bc7a");
    assertThat(SourceId.of(SourceText.of(""))).hasToString("fe027c86-de20-5869-8c57-44b1d90e2525");
  }

  @Test
  void aLongTextIsNamedAsAWhole() {
    // Of every few pieces that are hashed one would end inside a character of two code units.
    String text = "ab \uD83D\uDE00".repeat(1500) + "a";
    assertThat(SourceId.of(SourceText.of(text)))
        .hasToString("300d21ea-e286-58e5-90c3-874ebc680e8e");
  }

  @Test
  void anActorIsNamedByKindAndName() {
    assertThat(ActorId.of(ActorKind.STATE, "Japan"))
        .hasToString("ac602795-e3ba-5473-9600-164eadf7e26f");
    assertThat(ActorId.of(ActorKind.PERSON, "Nguy\u1EC5n Ph\u00FA Tr\u1ECDng"))
        .hasToString("9fe5b262-1fe8-5e28-b94c-f691e0d68dc4");
  }

  @Test
  void aSessionIsNamedBySourceAndSpan() {
    assertThat(SessionId.of(SOURCE, TextSpan.of(0, 17)))
        .hasToString("237fd348-76f3-5f5b-9ee7-f96899d822b7");
  }

  @Test
  void aFindingIsNamedBySourceKindAndSpan() {
    assertThat(FindingId.of(SOURCE, FindingKind.RECOMMENDATION, TextSpan.of(0, 17)))
        .hasToString("7b1ca77b-3c35-5dc2-b53d-fa708fd1f630");
    assertThat(FindingId.of(SOURCE, FindingKind.RISK, TextSpan.of(0, 17)))
        .hasToString("730a1a7b-e777-5916-bd56-7239f47020b2");
  }

  @Test
  void anIdIsTheSameWhateverWasNamedBefore() {
    TextSpan span = TextSpan.of(0, 17);
    FindingId risk = FindingId.of(SOURCE, FindingKind.RISK, span);

    assertThat(FindingId.of(SOURCE, FindingKind.RISK, TextSpan.of(0, 17))).isEqualTo(risk);
    assertThat(FindingId.of(SOURCE, FindingKind.RECOMMENDATION, span)).isNotEqualTo(risk);
    assertThat(FindingId.of(SOURCE, FindingKind.RISK, TextSpan.of(0, 16))).isNotEqualTo(risk);
    assertThat(FindingId.of(SOURCE, FindingKind.RISK, span)).isEqualTo(risk);
  }

  @Test
  void everyIdIsAUuidOfVersionFive() {
    assertThat(SOURCE.value().version()).isEqualTo(5);
    assertThat(SOURCE.value().variant()).isEqualTo(2);
  }

  static Stream<Function<String, Object>> parsers() {
    return Stream.of(
        SourceId::parse, SessionId::parse, ActorId::parse, FindingId::parse, Attribution::parse);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-1-1-1-1",
        "9705A176-D7C6-50A1-9A0E-6EF040B6BC7A",
        " 9705a176-d7c6-50a1-9a0e-6ef040b6bc7",
        "9705a176d7c650a19a0e6ef040b6bc7a",
        "9705a176-d7c6-50a1-9a0e-6ef040b6bc7z",
        "panel"
      })
  void anIdHasOneTextFormOnly(String text) {
    parsers()
        .forEach(
            parser ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> parser.apply(text))
                    .withMessage("not an id: \"" + text + '"'));
  }

  @Test
  void anIdIsReadFromItsTextForm() {
    String text = SOURCE.toString();
    assertThat(SourceId.parse(text)).isEqualTo(SOURCE).hasSameHashCodeAs(SOURCE);
    parsers().forEach(parser -> assertThat(parser.apply(text)).hasToString(text));
  }

  @Test
  void idsAreOrderedByTheirTextForm() {
    // As signed numbers, the way a UUID compares itself, the second would come first.
    List<String> texts =
        List.of("0f027c86-de20-5869-8c57-44b1d90e2525", "fe027c86-de20-5869-8c57-44b1d90e2525");
    inOrder(texts, SourceId::parse);
    inOrder(texts, SessionId::parse);
    inOrder(texts, ActorId::parse);
    inOrder(texts, FindingId::parse);
    inOrder(List.of("a", "b-1", "c"), IssueId::of);
    inOrder(List.of("a", "b.c", "c"), RuleId::of);
  }

  /** Sorts them from the last to the first. */
  private static void inOrder(List<String> texts, Function<String, Object> parser) {
    List<String> backwards = new ArrayList<>(texts);
    Collections.reverse(backwards);
    assertThat(backwards.stream().map(parser).sorted().map(Object::toString))
        .containsExactlyElementsOf(texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Defense", "defense_spending", "-a", "a-", "a--b", "a b", "d\u00E9"})
  void namesAreLowerCaseWordsAndSeparators(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IssueId.of(name))
        .withMessage("not the id of an entry of the codebook: \"" + name + '"');
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleId.of(name))
        .withMessage("not the id of a rule of extraction: \"" + name + '"');
  }

  @Test
  void onlyRulesHaveDotsInTheirNames() {
    assertThat(RuleId.of("risk.noun-2")).hasToString("risk.noun-2");
    assertThatIllegalArgumentException().isThrownBy(() -> IssueId.of("risk.noun"));
    assertThat(IssueId.of("az-09")).hasToString("az-09");
  }
}
