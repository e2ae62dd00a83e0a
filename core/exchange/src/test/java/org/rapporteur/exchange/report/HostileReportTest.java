package org.rapporteur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;

/** Documents, names and issues that try to run script, to leave their place or to be misread. */
@InChromium
class HostileReportTest extends OpenedReport {

  @Test
  void nothing_of_a_document_runs_or_becomes_an_element() {
    Corpus corpus = ReportedCorpora.hostile();
    open(corpus);
    chromium.choose("tier", "BROAD");
    for (String view : VIEWS) {
      chromium.go(view);
      assertHarmless();
    }
    for (int place = 0; place < corpus.findings().size(); place++) {
      chromium.go("#finding/" + place);
      assertHarmless();
    }
  }

  private static void assertHarmless() {
    assertThat(chromium.run("return window.broken")).isNull();
    assertThat(
            chromium.run(
                "return document.querySelectorAll('img, iframe, object, embed, base, link, form[action],"
                    + " [onerror], [onload], [href^=\"javascript:\"], script:not(#corpus):not(#texts):not(:last-of-type)').length"))
        .isEqualTo(0L);
    assertThat(chromium.run("return document.scripts.length")).isEqualTo(3L);
  }

  @Test
  void hostile_words_are_shown_as_they_are() {
    Corpus corpus = ReportedCorpora.hostile();
    open(corpus);
    for (int place = 0; place < corpus.findings().size(); place++) {
      chromium.go("#finding/" + place);
      assertThat(
              chromium.run(
                  "return [...document.querySelectorAll('mark.chosen')]"
                      + ".map((mark) => mark.textContent).join('')"))
          .isEqualTo(corpus.findings().get(place).quote().text());
    }
  }

  @Test
  void a_script_that_gets_in_all_the_same_is_refused() {
    open(ReportedCorpora.small());
    chromium.run(
        "const script = document.createElement('script');"
            + "script.textContent = 'window.broken = 1';"
            + "document.body.append(script);");
    assertThat(chromium.run("return window.broken")).isNull();
    assertThat(chromium.complaints())
        .singleElement()
        .asString()
        .contains("Content Security Policy");
  }
}
