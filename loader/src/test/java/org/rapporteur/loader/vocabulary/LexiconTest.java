package org.rapporteur.loader.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

  @ParameterizedTest
  @CsvSource({
    "built, BUILT",
    "u.s., US",
    "e.g., eg",
    "don't, don’t",
    "don't, donʼt",
    "élan, ÉLAN",
    "istanbul, İstanbul"
  })
  void takesWordsForTheSameHoweverTheyAreWritten(String word, String written) {
    Lexicon.Builder builder = new Lexicon.Builder();
    int number = builder.add(word);
    Lexicon lexicon = builder.build();

    assertThat(lexicon.find(written)).isEqualTo(number).isNotEqualTo(Lexicon.UNKNOWN);
    assertThat(lexicon.find("(" + written + ")", 1, written.length() + 1)).isEqualTo(number);
  }

  @Test
  void keepsNumbersClassesAndBaseFormsAsItGrows() {
    Lexicon.Builder builder = new Lexicon.Builder();
    int base = builder.add("zorb", WordClass.VERB_BASE.bit());
    builder.add("zorbed", WordClass.VERB_PAST.bit(), base);
    for (int i = 0; i < 40_000; i++) {
      builder.add("w" + i, WordClass.NOUN.bit());
    }
    Lexicon lexicon = builder.build();

    assertThat(lexicon.size()).isEqualTo(40_003);
    assertThat(lexicon.word(lexicon.lemma(lexicon.find("Zorbed")))).isEqualTo("zorb");
    assertThat(lexicon.classes(lexicon.find("W39999"))).isEqualTo(WordClass.NOUN.bit());
    assertThat(lexicon.knows("w40000")).isFalse();
    assertThat(lexicon.word(Lexicon.UNKNOWN)).isEmpty();
    assertThat(lexicon.classes(Lexicon.UNKNOWN)).isZero();
  }

  @Test
  void leavesAKnownBaseFormItsOwn() {
    Lexicon.Builder builder = new Lexicon.Builder();
    int found = builder.add("found", WordClass.VERB_BASE.bit());
    builder.add("found", WordClass.VERB_PAST.bit(), builder.add("find"));

    assertThat(builder.build().lemma(found)).isEqualTo(found);
  }

  @Test
  void givesTheNumbersOfAListWithoutUnknownWords() {
    Lexicon.Builder builder = new Lexicon.Builder();
    int of = builder.add("of");
    int from = builder.add("from");
    Lexicon lexicon = builder.build();

    assertThat(lexicon.numbers(" of  toward From\n")).containsExactly(of, from);
    assertThat(lexicon.numbers("toward")).isEmpty();
  }

  @Test
  void tellsWhichOfManyListsAWordIsIn() {
    Lexicon.Builder builder = new Lexicon.Builder();
    int even = builder.add("even");
    int third = builder.add("third");
    Lexicon lexicon = builder.build();
    List<WordList> lists = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      // As rules' classes are loaded, lists are made while others are asked about.
      lists.add(WordList.of("unknown", i % 2 == 0 ? "even" : "odd", i % 3 == 0 ? "third" : "Even"));
      assertThat(lexicon.in(even, lists.get(i))).isEqualTo(i % 2 == 0);
    }

    for (int i = 0; i < 100; i++) {
      assertThat(lexicon.in(even, lists.get(i))).isEqualTo(i % 2 == 0);
      assertThat(lexicon.in(third, lists.get(i))).isEqualTo(i % 3 == 0);
      assertThat(lexicon.in(Lexicon.UNKNOWN, lists.get(i))).isFalse();
    }
  }

  @Test
  void remembersWhatIsNotedOfItsWords() {
    Lexicon.Builder builder = new Lexicon.Builder();
    int word = builder.add("Treaty");
    Lexicon lexicon = builder.build();
    ToIntFunction<String> length = String::length;

    assertThat(lexicon.table(length)).hasSize(lexicon.size());
    assertThat(lexicon.table(length)[word]).isEqualTo(6);
    assertThat(lexicon.table(length)).isSameAs(lexicon.table(length));
  }

  @ParameterizedTest
  @EnumSource(WordClass.class)
  void everyClassIsOneBitOfItsOwn(WordClass wordClass) {
    assertThat(Long.bitCount(wordClass.bit())).isEqualTo(1);
    assertThat(WordClass.mask(WordClass.values()) & wordClass.bit()).isEqualTo(wordClass.bit());
    assertThat((WordClass.VERB & wordClass.bit()) != 0)
        .isEqualTo(wordClass.name().startsWith("VERB_"));
  }
}
