package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each type that a module promises tells the version that it came with. */
class SinceTest {

  /** A type with a file of its own, in a line of {@code api.txt}. */
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[@\\w-]+ )+(org\\.rapporteur(?:\\.[a-z]+)+\\.[A-Z]\\w*)(?![\\w$.])");

  /** The last line of a comment on a type: comments on members stand further in. */
  private static final Pattern SINCE =
      Pattern.compile("(?m)^ \\* @since \\d+\\.\\d+\\.\\d+\\R \\*/$");

  @ParameterizedTest
  @ValueSource(strings = {"core", "core/exchange", "loader", "loader/testing"})
  void promised_types_tell_since_when_they_are_there(String module) throws IOException {
    Path sources = Path.of("..", module, "src", "main", "java");
    assertThat(promisedTypes(Path.of("..", module, "api.txt")))
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(sources.resolve(type.replace('.', '/') + ".java"))
                    .content()
                    .containsPattern(SINCE));
  }

  private static Stream<String> promisedTypes(Path signatures) throws IOException {
    return TYPE.matcher(Files.readString(signatures)).results().map(result -> result.group(1));
  }
}
