package org.rapporteur.examples;

import java.nio.charset.StandardCharsets;
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

/**
 * The codings of all documents of a corpus. In plain texts a coder quotes the file as it stands; in
 * other formats, where the file has mark-up or no characters at all, the text that is read from it.
 */
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
          DecodedFile original =
              isPlain(document)
                  ? DecodedFile.of(source, file, document.bytes())
                  : DecodedFile.of(source);
          codings.put(file.name(), GuideCoder.code(corpus, source, file.name(), original, tier));
        }
      }
    }
    return codings;
  }

  /** The text of a document that its coder quotes; nothing if the corpus has no source of it. */
  static String text(Corpus corpus, Document document) {
    if (isPlain(document)) {
      return new String(document.bytes(), StandardCharsets.UTF_8);
    }
    return corpus.sources().stream()
        .filter(
            source -> source.files().stream().anyMatch(file -> file.name().equals(document.name())))
        .findFirst()
        .map(source -> source.text().toString())
        .orElse("");
  }

  private static boolean isPlain(Document document) {
    return document.name().endsWith(Documents.TEXT);
  }
}
