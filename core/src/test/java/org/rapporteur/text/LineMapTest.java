package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {

  @ParameterizedTest(name = "offset {0} is {1}:{2}")
  @CsvSource({"0,1,1", "1,1,2", "2,1,3", "3,2,1", "4,2,2", "5,2,3", "6,3,1", "7,4,1", "8,4,2"})
  void tellsLineAndColumnAtEveryKindOfLineEnd(int offset, int line, int column) {
    LineMap lines = LineMap.of("ab\nc\r\n\rd");
    assertThat(lines.line(offset)).isEqualTo(line);
    assertThat(lines.column(offset)).isEqualTo(column);
    assertThat(lines.count()).isEqualTo(4);
  }

  @Test
  void anEmptyTextHasOneLine() {
    LineMap lines = LineMap.of("");
    assertThat(lines.count()).isOne();
    assertThat(lines.line(0)).isOne();
    assertThat(lines.column(0)).isOne();
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    LineMap lines = LineMap.of("ab");
    for (int offset : new int[] {-1, 3}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> lines.column(offset))
          .withMessage(offset + " in a text of 2 characters");
    }
  }

  @Test
  void agreesWithCountingCharacterByCharacter() {
    Random random = new Random(20);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(100);
      for (int i = 0; i < length; i++) {
        text.append("ab\n\r".charAt(random.nextInt(4)));
      }
      LineMap lines = LineMap.of(text);
      int line = 1;
      int column = 1;
      for (int offset = 0; offset <= length; offset++) {
        assertThat(lines.line(offset)).isEqualTo(line);
        assertThat(lines.column(offset)).isEqualTo(column);
        column++;
        if (offset < length && endsLine(text, offset)) {
          line++;
          column = 1;
        }
      }
      assertThat(lines.count()).isEqualTo(line);
    }
  }

  private static boolean endsLine(CharSequence text, int offset) {
    String rest = text.subSequence(offset, text.length()).toString();
    return rest.startsWith("\n") || rest.startsWith("\r") && !rest.startsWith("\r\n");
  }
}
