package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it writes leaves the good file that was there, whole. */
class KilledWriterTest {

  private static final int LINES = 20_000;

  /** Writes whole files over and over until it is killed; each is one letter, many times. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    for (int round = 0; true; round++) {
      byte[] line = line(round);
      int number = round;
      AtomicFile.write(
          file,
          stream -> {
            for (int i = 0; i < LINES; i++) {
              stream.write(line);
              if (i == LINES / 2) {
                // Whoever waits for it kills in the middle of a file, not between two.
                System.out.println(number);
                System.out.flush();
              }
            }
          });
    }
  }

  private static byte[] line(int round) {
    String letter = String.valueOf((char) ('a' + round % 26));
    return (letter.repeat(79) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9})
  void theFileIsWhole(int rounds, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("corpus.json");
    Files.writeString(file, "the good file that was there");
    Process writer =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledWriterTest.class.getName(),
                    file.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var output = writer.inputReader()) {
      for (int i = 0; i < rounds; i++) {
        assertThat(output.readLine()).isEqualTo(String.valueOf(i));
      }
    } finally {
      writer.destroyForcibly();
      assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    byte[] left = Files.readAllBytes(file);
    if (rounds == 1 && left.length < 100) {
      assertThat(new String(left, StandardCharsets.US_ASCII))
          .isEqualTo("the good file that was there");
    } else {
      assertThat(left).hasSize(80 * LINES);
      assertThat(new String(left, StandardCharsets.US_ASCII).chars().distinct())
          .as("one letter and the line end")
          .hasSize(2);
    }
  }

  @Test
  void whatFailsLeavesNothingBehind(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("corpus.json");
    Files.writeString(file, "good");
    try {
      AtomicFile.write(
          file,
          stream -> {
            stream.write(new byte[1 << 16]);
            throw new IOException("the disk is full");
          });
    } catch (IOException expected) {
      assertThat(expected).hasMessage("the disk is full");
    }
    assertThat(file).hasContent("good");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
