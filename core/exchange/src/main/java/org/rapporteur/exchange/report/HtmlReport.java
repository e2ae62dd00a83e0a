package org.rapporteur.exchange.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.rapporteur.model.Corpus;

/**
 * A corpus as one HTML file that an analyst opens from disk: what is asked of whom, what is feared,
 * by whom, and the words one click away.
 *
 * <p>It shows the documents with the findings highlighted in place, filters and searches them,
 * counts issues by addressee, draws who speaks on which issue, registers the risks, and sets
 * agreement beside disagreement. Findings can be accepted, rejected and annotated; what was decided
 * is downloaded as a review that {@link org.rapporteur.json.ReviewJson} reads.
 *
 * <p>The file needs nothing else: it loads nothing, sends nothing, and its content security policy
 * lets nothing run but its own script. Whatever documents hold is shown as text and never as
 * markup. Decisions that are not downloaded yet are kept by the browser of the reader, on the same
 * machine.
 *
 * <p>All findings of the corpus are in it; it opens with those of tier {@code BALANCED} or surer.
 * Agreement, disagreement, answers to risks and the network rest on these.
 *
 * <pre>{@code
 * HtmlReport.write(corpus, Path.of("report.html"));
 * }</pre>
 *
 * <p>Equal corpora give equal bytes. Thread-safe.
 *
 * @since 0.1.0
 */
public final class HtmlReport {

  private HtmlReport() {}

  /**
   * The report as text.
   *
   * @param corpus what is reported
   * @return an HTML document
   */
  public static String write(Corpus corpus) {
    return ReportPage.of(corpus);
  }

  /**
   * Writes the report to a file in UTF-8. The file appears whole or not at all: it is written
   * beside its place and then moved.
   *
   * @param corpus what is reported
   * @param file where to; replaced if it exists
   * @throws IOException if it cannot be written
   */
  public static void write(Corpus corpus, Path file) throws IOException {
    // Not Files.writeString, which refuses the half of a surrogate pair that a title may hold.
    byte[] bytes = write(corpus).getBytes(StandardCharsets.UTF_8);
    Path draft =
        file.toAbsolutePath()
            .resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
