package org.rapporteur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.rapporteur.analysis.CrossTab;
import org.rapporteur.analysis.Dimension;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.query.CorpusIndex;

/** What filters, search and the heat map leave of the findings. */
@InChromium
class FilteredReportTest extends OpenedReport {

  @Test
  void opens_with_what_is_asked_and_feared() {
    Corpus corpus = ReportedCorpora.small();
    open(corpus);
    assertThat(chromium.text("#counts"))
        .contains("3", "documents", "5", "recommendations", "2", "risks");
    assertThat(shown()).isEqualTo(count(corpus, finding -> true));
    assertThat(chromium.text("#tallies")).contains("Asked to act", "Japan", "4", "Feared from");
    assertThat(chromium.text("#foremost")).contains("Japan must ratify the ocean treaty");
    assertThat(chromium.text("#contents")).contains("Open Seas", "Closed Seas", "Quiet Seas");
  }

  @Test
  void every_filter_leaves_what_a_loop_over_the_findings_leaves() {
    Corpus corpus = ReportedCorpora.large(5, 40);
    open(corpus);
    chromium.click("#kinds input[value=RISK]");
    assertThat(shown()).isEqualTo(count(corpus, f -> f.kind() == FindingKind.RISK));
    chromium.click("#kinds input[value=RISK]");
    chromium.click("#degrees input[value=MUST]");
    assertThat(shown())
        .isEqualTo(count(corpus, f -> f.match(r -> r.strength() == Strength.MUST, r -> false)));
    chromium.click("#degrees input[value=MUST]");
    chromium.choose("source", "2");
    assertThat(shown())
        .isEqualTo(count(corpus, f -> f.evidence().source().equals(corpus.sources().get(2).id())));
    chromium.choose("source", "");
    chromium.choose("issue", "0");
    IssueId issue = corpus.issues().get(0).id();
    assertThat(shown()).isEqualTo(count(corpus, f -> f.issues().contains(issue)));
    chromium.choose("actor", "0");
    chromium.choose("role", "addressees");
    ActorId actor = corpus.actors().get(0).id();
    assertThat(shown())
        .isEqualTo(
            count(
                corpus,
                f ->
                    f.issues().contains(issue)
                        && f.match(r -> r.addressees().contains(actor), r -> false)));
    chromium.click("#clear");
    chromium.find("#search").sendKeys("WORD77 actor");
    chromium.await("document.getElementById('chosen').childElementCount === 1");
    assertThat(shown())
        .isPositive()
        .isEqualTo(count(corpus, f -> f.quote().text().contains("word77")));
    chromium.click("#chosen button");
    chromium.choose("tier", "STRICT");
    assertThat(shown()).isEqualTo(count(corpus, f -> f.evidence().tier() == Tier.STRICT));
    chromium.choose("tier", "BROAD");
    assertThat(shown()).isEqualTo(corpus.findings().size());
  }

  @Test
  void sessions_filter_and_follow_the_document() {
    Corpus corpus = ReportedCorpora.small();
    open(corpus);
    chromium.choose("session", "0");
    assertThat(shown()).isEqualTo(count(corpus, f -> f.session().isPresent()));
    chromium.choose("source", "1");
    assertThat(chromium.findAll("#session option")).hasSize(1);
  }

  @Test
  void the_heat_map_is_the_cross_table_of_the_library_and_filters() {
    Corpus corpus = ReportedCorpora.large(5, 40);
    open(corpus);
    while (chromium.run("return document.querySelector('#crosstab > .more')") != null) {
      chromium.run("document.querySelector('#crosstab > .more').click()");
    }
    CrossTab<IssueId, ActorId> table =
        CrossTab.of(
            CorpusIndex.of(corpus).recommendations().ofTier(Tier.BALANCED),
            Dimension.ISSUE,
            Dimension.ADDRESSEE);
    Set<String> expected = new TreeSet<>();
    table
        .cells()
        .forEach(
            cell ->
                expected.add(
                    place(
                            cell.row()
                                .value()
                                .map(id -> corpus.issues().indexOf(corpus.issue(id).orElseThrow())))
                        + " "
                        + place(
                            cell.column()
                                .value()
                                .map(id -> corpus.actors().indexOf(corpus.actor(id).orElseThrow())))
                        + " "
                        + cell.count()));
    @SuppressWarnings("unchecked")
    List<String> drawn =
        (List<String>)
            chromium.run(
                "return [...document.querySelectorAll('button.heat')].map((cell) =>"
                    + " `${cell.dataset.issue} ${cell.dataset.actor} ${cell.textContent}`)");
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected);
    WebElement cell = chromium.find("button.heat");
    int count = Integer.parseInt(cell.getText());
    cell.click();
    chromium.settle();
    assertThat(shown()).isEqualTo(count);
    assertThat(chromium.find("#view-findings").isDisplayed()).isTrue();
    assertThat(chromium.findAll("#list .finding")).hasSize(count);
  }

  private static String place(Optional<Integer> place) {
    return place.map(String::valueOf).orElse("none");
  }
}
