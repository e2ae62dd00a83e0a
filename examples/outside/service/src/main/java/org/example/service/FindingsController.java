package org.example.service;

import java.util.List;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a document and gives back what is in it. */
@RestController
class FindingsController {

  private final CorpusLoader loader;

  FindingsController(CorpusLoader loader) {
    this.loader = loader;
  }

  /** What a document says, whom its findings name by id, and what went wrong. */
  record Answer(List<Finding> findings, List<Actor> actors, List<Problem> problems) {}

  /** In the service's own JSON: its mapper writes the library's types. */
  @PostMapping("/documents/{name}/findings")
  Answer findings(@PathVariable String name, @RequestBody byte[] document) {
    LoadResult result = loader.load(Document.of(name, document));
    Corpus corpus = result.corpus();
    return new Answer(corpus.findings(), corpus.actors(), result.problems());
  }

  /** In the native JSON, which the library reads back. */
  @PostMapping(path = "/documents/{name}/corpus", produces = MediaType.APPLICATION_JSON_VALUE)
  String corpus(@PathVariable String name, @RequestBody byte[] document) {
    return CorpusJson.write(loader.load(Document.of(name, document)).corpus());
  }
}
