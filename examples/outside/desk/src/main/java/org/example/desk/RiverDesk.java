package org.example.desk;

import java.util.List;
import org.example.rivers.RiverPack;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;

/** What do reports on rivers ask for and fear, in one line each? */
final class RiverDesk {

  private final CorpusLoader loader =
      CorpusLoader.builder().extension(RiverPack.extension()).build();

  List<String> lines(Document report) {
    Corpus corpus = loader.load(report).corpus();
    return corpus.findings().stream()
        .map(finding -> line(finding) + " " + corpus.explain(finding))
        .toList();
  }

  private static String line(Finding finding) {
    return finding.match(
        advice -> "RECOMMENDATION " + advice.strength() + " " + advice.issues(),
        risk -> "RISK " + risk.likelihood() + " " + risk.issues());
  }

  List<String> actors(Document report) {
    return loader.load(report).corpus().actors().stream().map(actor -> actor.name()).toList();
  }
}
