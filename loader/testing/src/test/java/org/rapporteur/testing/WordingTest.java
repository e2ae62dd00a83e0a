package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.Wording.containing;
import static org.rapporteur.testing.Wording.containingIgnoringCase;
import static org.rapporteur.testing.Wording.exactly;
import static org.rapporteur.testing.Wording.matching;
import static org.rapporteur.testing.Wording.startingWith;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that a test looks for. */
class WordingTest {

  static Stream<Arguments> wordings() {
    return Stream.of(
        Arguments.of(containing("pile"), "stockpile", "Pile", "containing \"pile\""),
        Arguments.of(
            containingIgnoringCase("PILE"),
            "stockpile",
            "pillow",
            "containing (in any case) \"PILE\""),
        Arguments.of(startingWith("stock"), "stockpile", "the stock", "starting with \"stock\""),
        Arguments.of(exactly("stock"), "stock", "stocks", "reading exactly \"stock\""),
        Arguments.of(matching(Pattern.compile("st.*k")), "stock", "a stock", "matching /st.*k/"),
        Arguments.of(containing("pile").negate(), "stock", "stockpile", "not containing \"pile\""),
        Arguments.of(Wording.of(String::isEmpty), "", "stock", "accepted by the given predicate"));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void say_what_they_accept(Wording wording, String accepted, String refused, String phrase) {
    assertThat(wording).accepts(accepted).rejects(refused).hasToString(phrase);
  }

  @Test
  void are_predicates_like_others() {
    Predicate<String> both = containing("stock").and(text -> text.length() < 6);

    assertThat(Stream.of("stock", "stocks", "pile").filter(both)).containsExactly("stock");
  }
}
