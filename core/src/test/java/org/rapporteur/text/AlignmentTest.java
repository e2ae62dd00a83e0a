package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AlignmentTest {

  private static final int ROUNDS = 2_000;

  /** Deletion at the start, replacements in the middle, insertion at the end. */
  private static final Alignment SAMPLE =
      Alignment.builder().replace(3, 0).keep(4).replace(2, 5).keep(1).replace(0, 2).build();

  @ParameterizedTest(name = "[{0},{1}) of the new text comes from [{2},{3})")
  @CsvSource({
    "0,4, 3,7", // all that is kept first, without what was dropped before it
    "0,0, 3,3", // behind the deletion
    "1,3, 4,6",
    "4,9, 7,9", // exactly the replacement
    "5,6, 7,9", // inside the replacement: all of it
    "6,6, 7,9", // even an empty span has no place of its own there
    "4,4, 7,7", // but it has on the border
    "9,9, 9,9",
    "3,5, 6,9", // from a kept run into the replacement
    "8,10, 7,10", // and out of it
    "10,12, 10,10", // what was inserted comes from nowhere
    "11,12, 10,10",
    "9,12, 9,10",
    "12,12, 10,10",
    "0,12, 3,10",
  })
  void leadsBackToTheOriginal(int start, int end, int originalStart, int originalEnd) {
    assertThat(SAMPLE.toOriginal(TextSpan.of(start, end)))
        .isEqualTo(TextSpan.of(originalStart, originalEnd));
  }

  @ParameterizedTest(name = "[{0},{1}) of the original went to [{2},{3})")
  @CsvSource({
    "0,3, 0,0", // dropped
    "1,2, 0,0",
    "0,4, 0,1",
    "3,7, 0,4",
    "7,8, 4,9",
    "8,8, 4,9",
    "7,7, 4,4",
    "6,8, 3,9",
    "9,10, 9,10", // what was inserted after it is not made from it
    "10,10, 10,10",
    "0,10, 0,10",
  })
  void leadsForwardToTheNewText(int start, int end, int revisedStart, int revisedEnd) {
    assertThat(SAMPLE.toRevised(TextSpan.of(start, end)))
        .isEqualTo(TextSpan.of(revisedStart, revisedEnd));
  }

  @Test
  void mapsTheBordersOfATextThatIsReplacedAsAWhole() {
    Alignment whole = Alignment.builder().replace(3, 5).build();
    assertThat(whole.toRevised(TextSpan.of(0, 0))).isEqualTo(TextSpan.of(0, 0));
    assertThat(whole.toRevised(TextSpan.of(3, 3))).isEqualTo(TextSpan.of(5, 5));
    assertThat(whole.toOriginal(TextSpan.of(5, 5))).isEqualTo(TextSpan.of(3, 3));
  }

  @Test
  void mapsATextThatWasDroppedOrInventedAsAWhole() {
    Alignment dropped = Alignment.builder().replace(4, 0).build();
    assertThat(dropped.toRevised(TextSpan.of(1, 3))).isEqualTo(TextSpan.of(0, 0));
    assertThat(dropped.toOriginal(TextSpan.of(0, 0)).length()).isZero();
    Alignment invented = Alignment.builder().replace(0, 4).build();
    assertThat(invented.toOriginal(TextSpan.of(1, 3))).isEqualTo(TextSpan.of(0, 0));
  }

  @Test
  void refusesASpanBeyondTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SAMPLE.toOriginal(TextSpan.of(3, 13)))
        .withMessage("[3,13) reaches beyond a text of 12 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SAMPLE.toRevised(TextSpan.of(11, 11)))
        .withMessage("[11,11) reaches beyond a text of 10 characters");
  }

  @Test
  void refusesLengthsThatNoTextHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Alignment.builder().keep(-1))
        .withMessage("not lengths of a run: -1 and -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Alignment.builder().replace(2, -3))
        .withMessage("not lengths of a run: 2 and -3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Alignment.builder().keep(Integer.MAX_VALUE).replace(0, 1));
  }

  @Test
  void joinsNeighbouringKeptRunsAndForgetsEmptyOnes() {
    Alignment pieces = Alignment.builder().keep(0).keep(2).replace(0, 0).keep(3).build();
    assertThat(pieces).isEqualTo(Alignment.identity(5)).hasSameHashCodeAs(Alignment.identity(5));
    assertThat(pieces.isIdentity()).isTrue();
    assertThat(Alignment.identity(0).isIdentity()).isTrue();
    assertThat(Alignment.identity(0).toOriginal(TextSpan.of(0, 0))).isEqualTo(TextSpan.of(0, 0));
  }

  @Test
  void differsFromAnAlignmentWhoseRunOfTheSameLengthIsReplaced() {
    assertThat(Alignment.builder().replace(5, 5).build()).isNotEqualTo(Alignment.identity(5));
    assertThat(Alignment.builder().replace(5, 5).build().isIdentity()).isFalse();
  }

  @Test
  void staysAsItIsWhenItsBuilderGoesOn() {
    Alignment.Builder builder = Alignment.builder().keep(2);
    Alignment early = builder.build();
    builder.keep(3);
    assertThat(early).isEqualTo(Alignment.identity(2));
  }

  @Test
  void hasManyRuns() {
    Alignment.Builder builder = Alignment.builder();
    for (int i = 0; i < 1_000; i++) {
      builder.keep(1).replace(1, 2);
    }
    Alignment alignment = builder.build();
    assertThat(alignment).hasToString("Alignment(2000 runs, 2000 -> 3000)");
    assertThat(alignment.toOriginal(TextSpan.of(1501, 1503))).isEqualTo(TextSpan.of(1001, 1002));
  }

  @Test
  void composesADeletionWithAnInsertionAtTheSamePlace() {
    Alignment drop = Alignment.builder().keep(5).replace(3, 0).keep(5).build();
    Alignment insert = Alignment.builder().keep(5).replace(0, 2).keep(5).build();
    assertThat(drop.andThen(insert))
        .isEqualTo(Alignment.builder().keep(5).replace(3, 2).keep(5).build());
    assertThat(insert.andThen(Alignment.builder().keep(5).replace(2, 0).keep(5).build()))
        .isEqualTo(Alignment.builder().keep(5).replace(0, 0).keep(5).build());
  }

  @Test
  void keepsNeighbouringReplacementsApartWhenComposed() {
    Alignment repairs = Alignment.builder().replace(2, 1).replace(3, 1).keep(1).build();
    Alignment shorter = Alignment.builder().keep(2).replace(1, 0).build();
    assertThat(repairs.andThen(shorter))
        .isEqualTo(Alignment.builder().replace(2, 1).replace(3, 1).replace(1, 0).build());
  }

  @Test
  void joinsReplacementsThatOverlapWhenComposed() {
    Alignment first = Alignment.builder().keep(2).replace(2, 3).keep(4).build();
    Alignment second = Alignment.builder().keep(4).replace(2, 1).keep(3).build();
    assertThat(first.andThen(second))
        .isEqualTo(Alignment.builder().keep(2).replace(3, 3).keep(3).build());
  }

  @Test
  void refusesToBeFollowedByAnAlignmentOfAnotherText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SAMPLE.andThen(Alignment.identity(11)))
        .withMessage("an alignment to 12 characters cannot be followed by one from 11");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isNotChangedByComposingItWithNothing(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Alignment alignment = randomAlignment(random, random.nextInt(20));
      assertThat(alignment.andThen(Alignment.identity(alignment.revisedLength())))
          .isEqualTo(alignment);
      assertThat(Alignment.identity(alignment.originalLength()).andThen(alignment))
          .isEqualTo(alignment);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void composedMapsAtLeastToWhatBothMapToInTurn(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Alignment first = randomAlignment(random, random.nextInt(20));
      Alignment second = randomAlignment(random, first.revisedLength());
      Alignment both = first.andThen(second);
      assertThat(both.originalLength()).isEqualTo(first.originalLength());
      assertThat(both.revisedLength()).isEqualTo(second.revisedLength());
      for (TextSpan span : spans(both.revisedLength())) {
        assertThat(both.toOriginal(span).contains(first.toOriginal(second.toOriginal(span))))
            .as("%s by %s then %s", span, first.toRuns(), second.toRuns())
            .isTrue();
      }
      for (TextSpan span : spans(both.originalLength())) {
        assertThat(both.toRevised(span).contains(second.toRevised(first.toRevised(span))))
            .as("%s by %s then %s", span, first.toRuns(), second.toRuns())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void mapsAWiderSpanToAWiderOneAndACharacterBackToItself(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS / 10; round++) {
      Alignment alignment = randomAlignment(random, random.nextInt(12));
      List<TextSpan> spans = spans(alignment.revisedLength());
      for (TextSpan wide : spans) {
        TextSpan origin = alignment.toOriginal(wide);
        if (wide.length() == 1 && !origin.empty()) {
          assertThat(alignment.toRevised(origin).contains(wide)).isTrue();
        }
        for (TextSpan narrow : spans) {
          if (wide.contains(narrow)) {
            assertThat(origin.contains(alignment.toOriginal(narrow)))
                .as("%s in %s by %s", narrow, wide, alignment.toRuns())
                .isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11})
  void comesBackFromJson(long seed) {
    JsonMapper mapper = new JsonMapper();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Alignment alignment = randomAlignment(random, random.nextInt(40));
      String json = mapper.writeValueAsString(alignment);
      assertThat(mapper.readValue(json, Alignment.class)).isEqualTo(alignment);
    }
    assertThat(mapper.writeValueAsString(SAMPLE)).isEqualTo("[[3,0],[4],[2,5],[1],[0,2]]");
  }

  private static List<TextSpan> spans(int length) {
    return IntStream.range(0, length)
        .boxed()
        .flatMap(
            start ->
                IntStream.rangeClosed(start + 1, length).mapToObj(end -> TextSpan.of(start, end)))
        .toList();
  }

  /** Short runs of all sorts, so that borders, insertions and deletions meet often. */
  private static Alignment randomAlignment(Random random, int originalLength) {
    Alignment.Builder builder = Alignment.builder();
    int left = originalLength;
    while (left > 0 || random.nextInt(3) == 0) {
      int length = Math.min(left, random.nextInt(4));
      if (random.nextBoolean()) {
        builder.keep(length);
      } else {
        builder.replace(length, random.nextInt(4));
      }
      left -= length;
    }
    return builder.build();
  }
}
