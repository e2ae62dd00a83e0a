package org.rapporteur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Tier;

/** What all tests of the report in a browser share: one browser, and that it has no complaints. */
abstract class OpenedReport {

  static final List<String> VIEWS =
      List.of("#overview", "#findings", "#documents", "#risks", "#agreement", "#review");

  @TempDir static Path folder;
  static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start(folder);
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @AfterEach
  void nothing_was_complained_of_or_fetched() {
    assertThat(chromium.complaints()).isEmpty();
    assertThat(chromium.requests()).isEmpty();
  }

  /** Opens a report without the decisions of other tests. */
  static void open(Corpus corpus) {
    chromium.open(corpus);
    chromium.run("localStorage.clear()");
    chromium.reopen();
  }

  /** How many findings the filters let through, as the report says. */
  static int shown() {
    return Integer.parseInt(chromium.text("#shown").split(" ")[0].replace(",", ""));
  }

  /** How many findings of tier {@code BALANCED} or surer there are of a sort. */
  static int count(Corpus corpus, Predicate<Finding> wanted) {
    return (int)
        corpus.findings().stream()
            .filter(finding -> finding.evidence().tier() != Tier.BROAD)
            .filter(wanted)
            .count();
  }
}
