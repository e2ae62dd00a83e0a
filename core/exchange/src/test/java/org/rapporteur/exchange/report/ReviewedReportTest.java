package org.rapporteur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.rapporteur.json.ReviewJson;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Review;
import org.rapporteur.model.Reviewer;

/** Decisions of a reader, from the buttons to the corpus. */
@InChromium
class ReviewedReportTest extends OpenedReport {

  @Test
  void what_is_accepted_and_rejected_comes_back_as_a_review() throws IOException {
    Corpus corpus = ReportedCorpora.small();
    open(corpus);
    chromium.go("#findings");
    decide(0, "CONFIRM");
    decide(1, "REJECT");
    note(1, "describes, does not \"recommend\" \uD83D\uDD4A");
    decide(2, "CONFIRM");
    decide(3, "CONFIRM");
    decide(3, "CONFIRM"); // Taken back.
    note(3, "a remark without a decision");
    chromium.go("#review");
    chromium.find("#reviewer").sendKeys("Ann Lee");
    assertThat(chromium.text("#decisions"))
        .contains("2 accepted, 1 rejected.", "1 note stands on findings that are neither");

    Review review = download();
    Reviewer reviewer = Reviewer.of(corpus, "Ann Lee");
    reviewer.confirm(corpus.findings().get(0));
    reviewer.reject(corpus.findings().get(1), "describes, does not \"recommend\" \uD83D\uDD4A");
    reviewer.confirm(corpus.findings().get(2));
    assertThat(review).isEqualTo(reviewer.review());
    Corpus reviewed = corpus.with(review);
    assertThat(reviewed.findings()).hasSize(corpus.findings().size() - 1);
    assertThat(reviewed.findings().stream().filter(Finding::reviewed)).hasSize(2);
  }

  @Test
  void decisions_outlast_the_page() {
    open(ReportedCorpora.small());
    chromium.go("#findings");
    decide(1, "REJECT");
    chromium.reopen();
    chromium.go("#findings");
    assertThat(button(1, "REJECT").getDomAttribute("aria-pressed")).isEqualTo("true");
    chromium.choose("decision", "REJECT");
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void any_finding_can_be_accepted_whatever_its_words() throws IOException {
    Corpus corpus = ReportedCorpora.hostile();
    open(corpus);
    chromium.go("#findings");
    chromium.run("document.querySelectorAll('[data-verdict=CONFIRM]').forEach((b) => b.click())");
    chromium.go("#review");
    Reviewer reviewer = Reviewer.of(corpus);
    corpus.findings().forEach(reviewer::confirm);
    assertThat(download()).isEqualTo(reviewer.review());
  }

  private static WebElement button(int place, String verdict) {
    return chromium.find("#list [data-review='" + place + "'] [data-verdict=" + verdict + "]");
  }

  private static void decide(int place, String verdict) {
    chromium.run("arguments[0].click()", button(place, verdict));
  }

  private static void note(int place, String text) {
    chromium.run(
        "const note = document.querySelector(`#list [data-review='${arguments[0]}'] textarea`);"
            + "note.value = arguments[1];"
            + "note.dispatchEvent(new Event('input', { bubbles: true }))",
        place,
        text);
  }

  private static Review download() throws IOException {
    Path file = folder.resolve("review.json");
    Files.deleteIfExists(file);
    chromium.click("#download");
    for (int i = 0; i < 100 && !Files.exists(file); i++) {
      chromium.settle();
    }
    return ReviewJson.read(file);
  }
}
