package org.rapporteur.loader.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.text.TextSpan;

class TokenizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Japan|'s ports",
        "Japan|’s ports",
        "Japan|ʼs ports",
        "GOVERNMENT|'S PLAN",
        "the ministers|' plan",
        "the ministers|’ plan",
        "the U.S.|'s role",
        "it|'s we've they’re",
        "don't can’t O'Neill O’Neill Maʼam",
        "Japan|-|U.S. ties",
        "U.S.|-|Japan ties",
        "well|-|known supply|‑|chain",
        "USAID|-|funded F|-|35",
        "1,234.5 tons at 10:30 of 2,000,000",
        "5,000|, or so",
        "12% 3rd 21st 10%|.",
        "1998|–|2003",
        "talks – slow – went on|—|late",
        "one -- two",
        "R&D and AT&T",
        "𝔸 😀 smile|😀|smile",
        "café cafe\u0301s n\u0303o",
        "e.g. this and i.e. that",
        "Dr. Otieno and J. R. Smith",
        "No. 5 and no|. The",
        "item b|. Next",
        "item B. Next",
        "'|quoted|' \"|quoted|\" “|quoted|”",
        "$|5 and €|7",
        "(|the end|)"
      })
  void cutsAtBlanksAndBars(String marked) {
    assertThat(Cut.words(marked.replace("|", ""))).containsExactly(marked.split("[ |]"));
  }

  @ParameterizedTest
  @CsvSource({
    "ports, LOWER",
    "Ports, CAPITAL",
    "I, CAPITAL",
    "J., CAPITAL",
    "Ångström, CAPITAL",
    "U.S., UPPER",
    "NATO, UPPER",
    "R&D, UPPER",
    "McNamara, MIXED",
    "iPhone, MIXED",
    "12%, NUMBER",
    "3rd, NUMBER",
    "—, DASH",
    "–, DASH",
    "?, MARK",
    "😀, MARK"
  })
  void seesHowATokenIsWritten(String word, Shape shape) {
    Tokens tokens = Cut.tokens(word);

    assertThat(tokens.count()).isEqualTo(1);
    assertThat(tokens.shape(0)).isEqualTo(shape);
    assertThat(tokens.capitalized(0)).isEqualTo(shape.capitalized());
  }

  @ParameterizedTest
  @CsvSource({
    "zorbling, VERB_ING",
    "zorbling, NOUN",
    "zorbed, VERB_PAST",
    "zorbed, VERB_PARTICIPLE",
    "zorbly, ADVERB",
    "zorbical, ADJECTIVE",
    "zorbous, ADJECTIVE",
    "zorbize, VERB_BASE",
    "Zorbize, NOUN",
    "zorb, NOUN",
    "zed, NOUN",
    "ZORBED, NOUN"
  })
  void guessesAnUnknownWordFromItsEnding(String word, WordClass wordClass) {
    Tokens tokens = Cut.tokens(word);

    assertThat(tokens.word(0)).isEqualTo(Lexicon.UNKNOWN);
    assertThat(tokens.is(0, wordClass.bit())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\t\u00a0\u2003"})
  void givesNothingForBlanks(String blank) {
    assertThat(Cut.tokens(blank).count()).isZero();
  }

  @Test
  void cutsWordsAtTheEndsOfASpan() {
    Tokens tokens = Cut.lines("No.\n5\n\nJapan\n's");

    assertThat(tokens.count()).isEqualTo(6);
    assertThat(tokens.string(0)).isEqualTo("No");
    assertThat(tokens.lineStart(2)).isTrue();
  }

  @Test
  void holdsManyTokensInOrder() {
    Tokens tokens = Cut.tokens("salt, ".repeat(500));

    assertThat(tokens.count()).isEqualTo(1000);
    for (int i = 1; i < tokens.count(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(tokens.end(i - 1));
      assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
    }
  }

  @Test
  void knowsWhatStandsAroundAToken() {
    Tokens tokens = Cut.tokens("Salt, tea\nand rice");

    assertThat(tokens.span(0, 3)).isEqualTo(new TextSpan(0, 9));
    assertThat(tokens.string(0, 2)).isEqualTo("Salt,");
    assertThat(tokens.spaceBefore(0)).isTrue();
    assertThat(tokens.spaceBefore(1)).isFalse();
    assertThat(tokens.spaceAfter(1)).isTrue();
    assertThat(tokens.spaceAfter(4)).isTrue();
    assertThat(tokens.mark(1, ',')).isTrue();
    assertThat(tokens.lineStart(0)).isTrue();
    assertThat(tokens.lineStart(2)).isFalse();
    assertThat(tokens.lineStart(3)).isTrue();
    assertThat(tokens.at(4)).isEqualTo(1);
    assertThat(tokens.at(18)).isEqualTo(5);
  }
}
