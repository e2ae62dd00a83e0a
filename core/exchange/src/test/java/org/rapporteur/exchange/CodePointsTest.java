package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

class CodePointsTest {

  @Test
  void count_a_character_outside_the_plane_once() {
    CodePoints points = CodePoints.of("a\uD83D\uDD4Ab");
    assertThat(points.length()).isEqualTo(3);
    assertThat(points.of(new TextSpan(1, 3))).isEqualTo(new TextSpan(1, 2));
    assertThat(points.of(new TextSpan(3, 4))).isEqualTo(new TextSpan(2, 3));
    assertThat(points.toUnits(new TextSpan(2, 3))).isEqualTo(new TextSpan(3, 4));
  }

  @Test
  void agree_with_the_platform_on_any_text() {
    Random lots = new Random(5);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = lots.nextInt(60); i > 0; i--) {
        text.appendCodePoint(lots.nextBoolean() ? 'a' + lots.nextInt(3) : 0x1F600 + i);
      }
      CodePoints points = CodePoints.of(SourceText.of(text.toString()));
      for (int point = 0; point <= points.length(); point++) {
        int unit = text.offsetByCodePoints(0, point);
        assertThat(points.of(new TextSpan(unit, unit)).start()).isEqualTo(point);
        assertThat(points.toUnits(new TextSpan(point, point)).start()).isEqualTo(unit);
      }
    }
  }
}
