package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.loader.vocabulary.WordList;

/** Words that are neither verbs nor auxiliaries are not looked up among those that are finite. */
class FiniteVerbsTest {

  @ParameterizedTest
  @ValueSource(strings = {"finite-verbs.modals", "finite-verbs.be"})
  void whatIsFiniteWhereverItStandsIsAVerbOrAuxiliary(String list) {
    Lexicon lexicon = Vocabulary.standard().lexicon();

    assertThat(WordList.named(list))
        .allSatisfy(
            word ->
                assertThat(lexicon.classes(lexicon.find(word)) & FiniteVerbs.VERBAL)
                    .as(word)
                    .isNotZero());
  }
}
