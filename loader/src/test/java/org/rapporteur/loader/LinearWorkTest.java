package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the text is twice the work, whatever it repeats; counted, for clocks tell of machines. */
class LinearWorkTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String PROSE =
      "The ministers met in Oslo and said that the states should protect the water of the region."
          + "\n\n";

  /** What a load may allocate that does not grow with the text. */
  private static final long FIXED = 2 << 20;

  /** A sentence of nothing but cues, of the greatest length, takes the rules so many steps. */
  private static final long STEPS_PER_CHARACTER = 4000;

  static List<String> repeats() {
    return Repeats.all();
  }

  @ParameterizedTest
  @MethodSource("repeats")
  void twiceTheTextTakesTwiceTheMemory(String repeat) {
    load(repeat, 10_000, LOADER);
    long once = allocated(repeat, 40_000);
    long twice = allocated(repeat, 80_000);

    assertThat(twice).isLessThan(2 * once + once / 2 + FIXED);
  }

  private static long allocated(String repeat, int length) {
    long id = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(id);
    load(repeat, length, LOADER);
    return THREADS.getThreadAllocatedBytes(id) - before;
  }

  @ParameterizedTest
  @MethodSource("repeats")
  void theStepsOfTheRulesGrowWithTheText(String repeat) {
    for (int length : new int[] {20_000, 40_000}) {
      CorpusLoader bounded =
          CorpusLoader.builder()
              .limits(Limits.standard().withMaxRuleSteps(STEPS_PER_CHARACTER * length))
              .build();
      assertThat(load(repeat, length, bounded).problems())
          .noneMatch(problem -> problem.code() == Problem.Code.TOO_LARGE);
    }
  }

  private static LoadResult load(String repeat, int length, CorpusLoader loader) {
    return loader.load(Document.ofText("repeat", PROSE + Repeats.text(repeat, length)));
  }
}
