package org.example.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.Limits;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Source;
import org.rapporteur.model.Strength;
import org.rapporteur.seeds.Seed;

/** What should be done at once, by the seed documents? */
class ProgramTest {

  @Test
  void finds_in_the_seeds_what_must_be_done() {
    List<Document> documents =
        Seed.all().stream().map(seed -> Document.of(seed.fileName(), seed.bytes())).toList();
    Limits limits = Limits.standard().withMaxBytes(1 << 20);
    LoadResult result = CorpusLoader.builder().limits(limits).build().load(documents);
    Corpus corpus = result.corpus();

    assertEquals(List.of(), result.problems());
    assertEquals(documents.size(), corpus.sources().size());
    List<Recommendation> musts =
        corpus.recommendations().stream()
            .filter(recommendation -> recommendation.strength() == Strength.MUST)
            .toList();
    assertFalse(musts.isEmpty());
    for (Recommendation must : musts) {
      Source source = corpus.source(must);
      assertEquals(must.quote().text(), source.text().slice(must.quote().span()));
    }
    assertEquals(corpus, CorpusJson.read(CorpusJson.write(corpus)));
  }

  @Test
  void runs_as_it_was_built_with_modules_or_without() {
    boolean modular = Boolean.getBoolean("outside.modular");
    for (Class<?> type : List.of(ProgramTest.class, Corpus.class, CorpusLoader.class, Seed.class)) {
      assertEquals(modular, type.getModule().isNamed(), type.getName());
    }
    assertTrue(modular || Corpus.class.getModule() == CorpusLoader.class.getModule());
  }
}
