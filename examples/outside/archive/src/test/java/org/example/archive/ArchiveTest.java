package org.example.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Corpus;

/** Both generations of Jackson in one program. */
class ArchiveTest {

  private final Corpus corpus =
      CorpusLoader.create()
          .load(
              Document.ofText(
                  "panel.txt",
                  "Report of a Panel\n\n"
                      + "It was stressed that Japan must lower its tariffs on “steel”.\n"))
          .corpus();

  @Test
  void serves_what_the_library_wrote_and_reads_it_with_a_mapper_of_its_own() throws IOException {
    try (Archive archive = new Archive()) {
      archive.keep("panel", corpus);
      URL url = URI.create("http://localhost:" + archive.port() + "/panel").toURL();
      JsonNode entry = new ObjectMapper().readTree(url);

      assertEquals(corpus.findings().size(), entry.get("findings").asInt());
      JsonNode found = entry.at("/json/corpus/findings");
      assertEquals(corpus.findings().size(), found.size());
      assertEquals(
          List.of(
              "RECOMMENDATION",
              "MUST",
              "It was stressed that Japan must lower its tariffs on “steel”"),
          List.of(
              found.at("/0/type").asText(),
              found.at("/0/strength").asText(),
              found.at("/0/evidence/quote/text").asText()));
      assertEquals(corpus, CorpusJson.read(entry.get("json").toString()));
    }
  }
}
