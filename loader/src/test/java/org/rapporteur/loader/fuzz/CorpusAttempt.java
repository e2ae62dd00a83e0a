package org.rapporteur.loader.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rapporteur.exchange.Briefing;
import org.rapporteur.exchange.CorpusCsv;
import org.rapporteur.exchange.CorpusNetworks;
import org.rapporteur.exchange.CorpusWriter;
import org.rapporteur.exchange.GraphMl;
import org.rapporteur.exchange.JsonLines;
import org.rapporteur.exchange.QdaProject;
import org.rapporteur.exchange.ReviewCsv;
import org.rapporteur.exchange.StandOff;
import org.rapporteur.exchange.WebAnnotations;
import org.rapporteur.exchange.report.HtmlReport;
import org.rapporteur.json.CorpusFormatException;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.Corpus;

/**
 * Reads an input as a corpus in the native format. It is refused with a message, or gives a corpus
 * that is written as it was read and that every writer can write.
 */
final class CorpusAttempt {

  private static final List<CorpusWriter> WRITERS =
      List.of(
          CorpusCsv.recommendations(),
          CorpusCsv.risks(),
          CorpusCsv.mentions(),
          CorpusCsv.sessions(),
          CorpusCsv.sources(),
          Briefing.markdown(),
          Briefing.plainText(),
          GraphMl.of(CorpusNetworks::actorIssue),
          GraphMl.of(CorpusNetworks::speakerSpeaker),
          JsonLines.findings(),
          JsonLines.documents(),
          QdaProject.create(),
          StandOff.create(),
          WebAnnotations.create());

  private CorpusAttempt() {}

  static void on(byte[] input) throws IOException {
    Corpus corpus;
    try {
      corpus = CorpusJson.read(new ByteArrayInputStream(input));
    } catch (CorpusFormatException e) {
      Check.that(!e.getMessage().isBlank(), "refused without a reason");
      return;
    }
    String json = CorpusJson.write(corpus);
    Check.equal(CorpusJson.read(json), corpus, "read back");
    Check.equal(corpus.merge(corpus), corpus, "merged with itself");
    corpus.findings().forEach(corpus::explain);
    for (CorpusWriter writer : WRITERS) {
      writer.write(corpus, OutputStream.nullOutputStream());
    }
    ReviewCsv.read(ReviewCsv.sheet(corpus));
    HtmlReport.write(corpus);
  }
}
