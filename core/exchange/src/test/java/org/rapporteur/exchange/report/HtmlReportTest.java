package org.rapporteur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.exchange.Provenance;
import org.rapporteur.model.Corpus;

/** The report as a file; what it does in a browser stands in the tests tagged {@code browser}. */
class HtmlReportTest {

  private static final Pattern SCRIPT =
      Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void is_one_file_that_names_no_other() throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(ReportedCorpora.small(), file);
    String html = Files.readString(file);
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .isEqualTo(HtmlReport.write(ReportedCorpora.small()));
    assertThat(html)
        .doesNotContainPattern("(?i)\\bsrc\\s*=")
        .doesNotContainPattern("(?i)<link|@import|:\\s*url\\(|import\\(|fetch\\(|XMLHttpRequest")
        // The name of a language of elements, which nobody fetches.
        .doesNotContainPattern("https?://(?!www\\.w3\\.org/2000/svg\")");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void lets_nothing_run_but_its_own_script_and_style() throws Exception {
    String html = HtmlReport.write(ReportedCorpora.hostile());
    List<MatchResult> scripts = SCRIPT.matcher(html).results().toList();
    assertThat(scripts)
        .extracting(script -> script.group(1))
        .containsExactly(
            " type=\"application/json\" id=\"corpus\"",
            " type=\"application/json\" id=\"texts\"",
            "");
    List<MatchResult> styles = STYLE.matcher(html).results().toList();
    assertThat(styles).hasSize(1);
    assertThat(html)
        .contains(
            "content=\"default-src 'none'; script-src '%s'; style-src '%s'; base-uri 'none';"
                .formatted(hash(scripts.get(2).group(2)), hash(styles.get(0).group(1))));
  }

  @Test
  void holds_no_word_of_a_document_outside_the_data() {
    String html = HtmlReport.write(ReportedCorpora.hostile());
    String rest = html;
    for (MatchResult script : SCRIPT.matcher(html).results().limit(2).toList()) {
      String data = script.group(2);
      assertThat(data).contains("window.broken").doesNotContain("<", ">", "&");
      rest = rest.replace(data, "");
    }
    assertThat(rest).doesNotContain("window.broken");
  }

  @Test
  void says_what_made_it_and_of_which_texts() {
    Corpus corpus = ReportedCorpora.small();
    assertThat(HtmlReport.write(corpus))
        .contains("\"made\":\"" + Provenance.of(corpus) + "\"")
        .contains(corpus.sources().stream().map(source -> source.text().sha256()).toList());
  }

  @Test
  void reports_a_corpus_of_nothing() {
    assertThat(HtmlReport.write(Corpus.empty())).contains("\"findings\":[]");
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
