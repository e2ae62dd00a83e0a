package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the text is twice the work, whatever it repeats; counted, for clocks tell of machines. */
class LinearWorkTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String PROSE =
      "The ministers met in Oslo and said that the states should protect the water of the region."
          + "\n\n";

  private static final int LENGTH = 20_000;

  /** What a load may allocate that does not grow with the text, such as tables that are filled. */
  private static final long FIXED = 2 << 20;

  /** A sentence of nothing but cues, of the greatest length, takes the rules so many steps. */
  private static final long STEPS_PER_CHARACTER = 4000;

  private static final CorpusLoader SHORT = loader(LENGTH);
  private static final CorpusLoader LONG = loader(2 * LENGTH);

  /** A loader that lets the rules do work in proportion to the length of a text. */
  private static CorpusLoader loader(int length) {
    return CorpusLoader.builder()
        .limits(Limits.standard().withMaxRuleSteps(STEPS_PER_CHARACTER * length))
        .build();
  }

  static List<String> repeats() {
    return Repeats.all();
  }

  @ParameterizedTest
  @MethodSource("repeats")
  void twiceTheTextIsTwiceTheWork(String repeat) {
    allocated(SHORT, repeat, LENGTH / 10);
    long once = allocated(SHORT, repeat, LENGTH);
    long twice = allocated(LONG, repeat, 2 * LENGTH);

    assertThat(twice).isLessThan(2 * once + once / 2 + FIXED);
  }

  @ParameterizedTest
  @CsvSource({
    "<ol>, <li>protect the water</li>",
    "<ul>, <li>protect the water</li>",
    "<table><tr>, <td>water</td>",
    "<table>, <tr><td>protect<td>water</tr>",
    "<div>, <p>Protect the water.</p>",
    "<div>, <h2>Water</h2><br>",
    "<p>, <a href=w>water</a>"
  })
  void twiceThePageIsTwiceTheWork(String opening, String repeat) {
    String head = "<html><body><main><p>" + PROSE + "</p>" + opening;
    allocated(SHORT, head + Repeats.text(repeat, LENGTH / 10));
    long once = allocated(SHORT, head + Repeats.text(repeat, LENGTH));
    long twice = allocated(LONG, head + Repeats.text(repeat, 2 * LENGTH));

    assertThat(twice).isLessThan(2 * once + once / 2 + FIXED);
  }

  private static long allocated(CorpusLoader loader, String repeat, int length) {
    return allocated(loader, PROSE + Repeats.text(repeat, length));
  }

  private static long allocated(CorpusLoader loader, String text) {
    Document document = Document.ofText("repeat", text);
    long id = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(id);
    LoadResult result = loader.load(document);
    long allocated = THREADS.getThreadAllocatedBytes(id) - before;
    assertThat(result.problems())
        .noneMatch(problem -> problem.code() == Problem.Code.TOO_LARGE)
        .noneMatch(problem -> problem.code() == Problem.Code.DEFECT);
    return allocated;
  }
}
