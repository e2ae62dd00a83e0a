package org.example.tool;

import java.util.List;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.query.CorpusIndex;

/** What must somebody do, by the documents at hand? */
final class Duties {

  private final CorpusIndex index;

  Duties(Corpus corpus) {
    this.index = CorpusIndex.of(corpus);
  }

  List<String> of(String actor) {
    return index
        .recommendations()
        .addressedTo(actor)
        .atLeast(Strength.MUST)
        .ofPolarity(Polarity.DO)
        .stream()
        .map(duty -> duty.action().text())
        .toList();
  }
}
