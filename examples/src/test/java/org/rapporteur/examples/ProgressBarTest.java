package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.Progress;

class ProgressBarTest {

  private static String drawn(Progress progress) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ProgressBar(new PrintStream(bytes, true, StandardCharsets.UTF_8)).progress(progress);
    String text = bytes.toString(StandardCharsets.UTF_8);
    return text.substring(text.lastIndexOf('\r') + 1);
  }

  @Test
  void showsTheShareOfBytesAndTheDocumentAtHand() {
    assertThat(drawn(new Progress(1, 3, 50, 100, Optional.of("b/second.pdf"))))
        .isEqualTo("[" + "#".repeat(15) + ".".repeat(15) + "] 1 of 3 b/second.pdf");
  }

  @Test
  void shortensLongNamesAtTheirBeginning() {
    assertThat(drawn(new Progress(0, 1, 0, 9, Optional.of("x".repeat(90) + ".pdf"))))
        .endsWith("xxx.pdf")
        .contains("…")
        .hasSizeLessThan(90);
  }

  @Test
  void leavesAnEmptyLineBehind() {
    assertThat(drawn(new Progress(3, 3, 100, 100, Optional.empty()))).isEmpty();
    assertThat(drawn(new Progress(0, 0, 0, 0, Optional.empty()))).isEmpty();
  }
}
