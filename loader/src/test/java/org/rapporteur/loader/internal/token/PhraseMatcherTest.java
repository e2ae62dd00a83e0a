package org.rapporteur.loader.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.text.SourceText;

class PhraseMatcherTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.builder()
          .addCue("supply chain", CueKind.HAZARD_NOUN, "")
          .addCue("supply chain risk", CueKind.HAZARD_NOUN, "")
          .addCue("chain", CueKind.NEED, "")
          .addCue("fishers' guild", CueKind.NEED, "")
          .addCue("U.S. fleet", CueKind.NEED, "")
          .addCue("Board of Cod, Hake and Herring", CueKind.NEED, "")
          .addCue("P5+1", CueKind.NEED, "")
          .build();

  private static List<String> found(String text) {
    SourceText source = SourceText.of(text);
    Tokenizer tokenizer = new Tokenizer(source, VOCABULARY.lexicon());
    tokenizer.add(source.span());
    return PhraseMatcher.match(tokenizer.tokens(), VOCABULARY.phrases()).stream()
        .map(match -> tokenizer.tokens().string(match.from(), match.to()))
        .toList();
  }

  @Test
  void findsAPhraseWithAMarkInIt() {
    assertThat(found("The Board of Cod, Hake and Herring met the P5+1."))
        .containsExactly("Board of Cod, Hake and Herring", "P5+1");
    assertThat(found("The Board of Cod Hake and Herring met the P5 1.")).isEmpty();
  }

  @Test
  void keepsPhrasesThatOverlap() {
    assertThat(found("The supply chain risk"))
        .containsExactly("supply chain", "supply chain risk", "chain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Supply-Chain",
        "supply‑chain",
        "SUPPLY CHAIN",
        "supply   chain",
        "the fishers' guild",
        "the fishers’ guild",
        "the US fleet",
        "the U.S. fleet"
      })
  void findsAPhraseHoweverItIsWritten(String text) {
    assertThat(found(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "supply\nchain",
        "supply, chain",
        "supply 'chain",
        "supplies chain",
        "supply – chain"
      })
  void doesNotPassOverLineEndsAndMarks(String text) {
    assertThat(found(text)).containsExactly("chain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "supply", "chains", "fishers 'guild", "supply-"})
  void findsNothingElse(String text) {
    assertThat(found(text)).isEmpty();
  }
}
