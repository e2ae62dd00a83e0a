package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Collectors;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a tester reads when an assertion fails. */
final class Failure {

  private Failure() {}

  static AbstractStringAssert<?> of(ThrowingCallable assertion) {
    Throwable thrown = catchThrowable(assertion);
    assertThat(thrown).isInstanceOf(AssertionError.class);
    // Messages of AssertJ begin with a line end, their descriptions end with a blank, and the
    // lines of stack traces in them change with the code.
    return assertThat(
        thrown
            .getMessage()
            .replaceFirst("^\n", "")
            .lines()
            .filter(line -> !line.matches("at \\S+\\(\\w+\\.java:\\d+\\)"))
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n", "", "\n")));
  }
}
