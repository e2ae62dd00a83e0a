package org.rapporteur.examples;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.examples.guide.DecodedFile;
import org.rapporteur.examples.guide.GuideCoder;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.model.Tier;

/** The codings of all documents of a corpus that were read from plain files. */
final class Codings {

  private Codings() {}

  /** A coding for each document that has a source in the corpus, by the document's name. */
  static SortedMap<String, GuideCoding> of(Corpus corpus, List<Document> documents, Tier tier) {
    Map<String, Document> byName =
        documents.stream().collect(Collectors.toMap(Document::name, Function.identity()));
    SortedMap<String, GuideCoding> codings = new TreeMap<>();
    for (Source source : corpus.sources()) {
      for (SourceFile file : source.files()) {
        Document document = byName.get(file.name());
        if (document != null) {
          DecodedFile original = DecodedFile.of(source, file, document.bytes());
          codings.put(file.name(), GuideCoder.code(corpus, source, file.name(), original, tier));
        }
      }
    }
    return codings;
  }
}
