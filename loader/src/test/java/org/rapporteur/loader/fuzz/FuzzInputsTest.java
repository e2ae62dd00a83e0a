package org.rapporteur.loader.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing once found stays mended, and good inputs are good. */
class FuzzInputsTest {

  @ParameterizedTest
  @EnumSource
  void whatFuzzingBeginsWithBreaksNothing(FuzzTarget target) throws Exception {
    for (byte[] seed : target.seeds()) {
      target.attempt(seed);
    }
  }

  @TestFactory
  Stream<DynamicTest> whatOnceBrokeSomethingNoLongerDoes() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      for (Path input : FuzzInputs.of(target)) {
        tests.add(
            DynamicTest.dynamicTest(
                target + ": " + input.getFileName(),
                () ->
                    assertThatCode(() -> target.attempt(Files.readAllBytes(input)))
                        .doesNotThrowAnyException()));
      }
    }
    return tests.stream();
  }

  @ParameterizedTest
  @EnumSource
  void nothingAtAllBreaksNothing(FuzzTarget target) throws Exception {
    target.attempt(new byte[0]);
    target.attempt(new byte[] {0});
  }
}
