package org.rapporteur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;

/** The way from a finding to its words, and from words to what was read. */
@InChromium
class ReadReportTest extends OpenedReport {

  @Test
  void a_link_lands_on_the_highlighted_words() {
    Corpus corpus = ReportedCorpora.large(3, 60);
    open(corpus);
    chromium.go("#findings");
    chromium.run("window.scrollTo(0, document.body.scrollHeight)");
    chromium.await("document.querySelectorAll('#list .finding').length > 60");
    WebElement card = chromium.findAll("#list .finding").get(60);
    Finding finding = corpus.findings().get(Integer.parseInt(card.getDomAttribute("data-place")));
    chromium.run("arguments[0].querySelector('.words').click()", card);
    chromium.await("document.querySelector('mark.chosen') !== null");
    chromium.settle();
    assertThat(chromium.text("mark.chosen")).isEqualTo(finding.quote().text());
    assertThat(
            chromium.run(
                "const box = document.querySelector('mark.chosen').getBoundingClientRect();"
                    + "return box.top >= 0 && box.bottom <= innerHeight"))
        .isEqualTo(true);
    assertThat(chromium.text("#margin")).contains(corpus.explain(finding));
  }

  @Test
  void every_finding_stands_in_its_text_with_exactly_its_words() {
    Corpus corpus = ReportedCorpora.small();
    open(corpus);
    chromium.choose("tier", "BROAD");
    for (int place = 0; place < corpus.findings().size(); place++) {
      chromium.go("#finding/" + place);
      assertThat(marked(place)).isEqualTo(corpus.findings().get(place).quote().text());
      assertThat(chromium.run("return document.activeElement.id")).isEqualTo("label-" + place);
    }
  }

  @Test
  void words_tell_who_how_strongly_by_whom_about_what_and_by_which_rule() {
    Corpus corpus = ReportedCorpora.small();
    open(corpus);
    chromium.go("#documents/0");
    chromium.click("#document mark");
    assertThat(chromium.findAll("#margin dt").stream().map(WebElement::getText))
        .containsExactly(
            "Addressee",
            "Action",
            "Strength",
            "Attribution",
            "Issue",
            "Session",
            "Rule",
            "Tier",
            "Explanation");
    assertThat(chromium.text("#margin dl"))
        .contains("Japan", "must", "Ann Lee", "Trade", "drawn.rule", "Drawn by lot.");
  }

  @Test
  void the_keyboard_reaches_words_and_comes_back() {
    open(ReportedCorpora.small());
    chromium.go("#documents/0");
    chromium.run("document.querySelector('#document .label').focus()");
    chromium.press(Keys.ENTER);
    assertThat(chromium.text("#margin")).contains("Drawn by lot.");
    chromium.press(Keys.ESCAPE);
    assertThat(chromium.text("#margin")).doesNotContain("Drawn by lot.");
    chromium.run("document.activeElement.blur()");
    chromium.press(Keys.TAB);
    assertThat(chromium.run("return document.activeElement.tagName")).isNotEqualTo("BODY");
  }

  @Test
  void a_finding_that_the_filters_hide_is_shown_if_it_is_asked_for() {
    Corpus corpus = ReportedCorpora.small();
    open(corpus);
    chromium.click("#kinds input[value=RISK]");
    chromium.go("#finding/0");
    assertThat(marked(0)).isEqualTo(corpus.findings().get(0).quote().text());
  }

  @Test
  void findings_that_overlap_are_both_reached() {
    Corpus corpus = ReportedCorpora.overlapping();
    open(corpus);
    chromium.go("#documents/0");
    for (int place = 0; place < corpus.findings().size(); place++) {
      assertThat(marked(place))
          .isEqualTo(corpus.findings().get(place).quote().text().replace("\n", ""));
    }
    chromium.click("mark.recommendation.risk");
    assertThat(chromium.findAll("#margin .finding")).hasSize(2);
  }

  @Test
  void risks_agreement_and_disagreement_are_set_out() {
    open(ReportedCorpora.small());
    chromium.go("#risks");
    List<WebElement> rows = chromium.findAll("#register tbody tr");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).getText()).startsWith("likely").contains("India", "Japan", "Tariffs");
    assertThat(rows.get(1).getText()).startsWith("unlikely");
    chromium.go("#agreement");
    assertThat(chromium.text("#ground section:nth-of-type(1)"))
        .contains("Agreement (1)", "which stress it differently", "ocean treaty soon");
    assertThat(chromium.text("#ground section:nth-of-type(2)"))
        .contains("Disagreement (1)", "raise tariffs", "against", "lower tariffs");
  }

  @Test
  void the_network_filters_by_speaker_and_issue() {
    open(ReportedCorpora.small());
    assertThat(chromium.text("#network")).contains("Ann Lee", "Raj Rao", "Trade", "Tariffs");
    chromium.run("document.querySelector('[aria-label=\"Ann Lee\"]').focus()");
    chromium.press(Keys.ENTER);
    assertThat(shown()).isEqualTo(2);
    assertThat(chromium.text("#list")).contains("Japan must ratify").doesNotContain("lower");
  }

  /** The words that are marked as those of a finding, put together. */
  private static Object marked(int place) {
    return chromium.run(
        "return [...document.querySelectorAll(`mark[data-findings~=\"${arguments[0]}\"]`)]"
            + ".map((mark) => mark.textContent).join('')",
        place);
  }
}
