package org.rapporteur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;

/**
 * A report of 200 documents and 20,000 findings; prints how long a reader waits, and, as that
 * depends on what else the machine does, how long the processor works for the page.
 */
@InChromium
class LargeReportTest extends OpenedReport {

  private static final int TIMES = 5;

  private static final String AFTER_DRAWING =
      "const done = arguments[0];"
          + "setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() =>"
          + " done(performance.now() - %2$s))), %1$s);";

  @Test
  void opens_filters_and_searches_without_freezing() throws IOException {
    Path empty =
        Files.writeString(folder.resolve("empty.html"), "<!DOCTYPE html><title>Empty</title>");
    Corpus corpus = ReportedCorpora.large(200, 100);
    assertThat(corpus.findings()).hasSize(20_000);
    open(corpus);
    Path report = folder.resolve("report.html");
    double none = median(() -> opened(empty));
    double all = median(() -> opened(report));
    chromium.command("Performance.enable", Map.of("timeDomain", "threadTicks"));
    double noWork = median(() -> worked(empty));
    double work = median(() -> worked(report));
    chromium.command("Performance.disable", Map.of());
    double filtered = median(() -> timed("document.querySelector('#kinds input').click()", 0));
    chromium.go("#findings");
    double listed = median(() -> timed("document.querySelector('#kinds input').click()", 0));
    double searched =
        median(
            () ->
                timed(
                    "const search = document.getElementById('search');"
                        + "search.value = search.value === 'word7' ? 'word8' : 'word7';"
                        + "search.dispatchEvent(new Event('input', { bubbles: true }))",
                    150));
    double read =
        median(() -> timed("location.hash = '#finding/' + Math.floor(Math.random() * 20000)", 0));
    System.out.printf(
        Locale.ROOT,
        "Report of 200 documents and 20,000 findings, %.1f MB, medians of %d in ms: interactive %.0f"
            + " (an empty page %.0f), processor time until then %.0f (%.0f), overview filtered %.0f, list filtered %.0f, searched %.0f, words"
            + " opened %.0f%n",
        Files.size(report) / 1e6,
        TIMES,
        all,
        none,
        work,
        noWork,
        filtered,
        listed,
        searched,
        read);
    // What is drawn at once stays small, however much there is.
    chromium.go("#findings");
    assertThat((Long) chromium.run("return document.querySelectorAll('main *').length"))
        .isLessThan(10_000);
  }

  private static double median(DoubleSupplier measure) {
    return DoubleStream.generate(measure)
        .limit(TIMES)
        .sorted()
        .skip(TIMES / 2)
        .findFirst()
        .orElseThrow();
  }

  /** From the start of the navigation until a frame after the page was drawn. */
  private static double opened(Path file) {
    chromium.open(file);
    return ((Number) chromium.runAsync(AFTER_DRAWING.formatted(0, 0))).doubleValue();
  }

  /** What the thread of the page, which also parses and draws, has worked when it is opened. */
  private static double worked(Path file) {
    opened(file);
    List<?> metrics = (List<?>) chromium.command("Performance.getMetrics", Map.of()).get("metrics");
    return metrics.stream()
        .map(metric -> (Map<?, ?>) metric)
        .filter(metric -> "TaskDuration".equals(metric.get("name")))
        .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue() * 1000)
        .sum();
  }

  /** From an action until a frame after its effect was drawn, less what it waits by intention. */
  private static double timed(String action, int waits) {
    String script =
        "const start = performance.now();" + action + ";" + AFTER_DRAWING.formatted(waits, "start");
    return ((Number) chromium.runAsync(script)).doubleValue() - waits;
  }
}
