package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service, started and asked over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FindingsServiceTest {

  private static final String TEXT =
      "Report of a Panel\n\n"
          + "It was stressed that Japan must lower its tariffs on “steel”. "
          + "A blockade could cut the supply of energy to the whole region.\n";

  @LocalServerPort private int port;

  @Autowired private CorpusLoader loader;

  @Autowired private JsonMapper mapper;

  private String answer(String path, String document) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + port + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(document)).build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private Corpus corpus() {
    return loader.load(Document.ofText("panel.txt", TEXT)).corpus();
  }

  @Test
  void its_own_mapper_writes_findings_and_reads_them_back() throws Exception {
    JsonNode answer = mapper.readTree(answer("/documents/panel.txt/findings", TEXT));

    JsonNode advice = answer.at("/findings/0");
    assertThat(advice.get("type").asString()).isEqualTo("RECOMMENDATION");
    assertThat(advice.get("strength").asString()).isEqualTo("MUST");
    assertThat(advice.at("/evidence/quote/text").asString()).endsWith("tariffs on “steel”");
    assertThat(answer.at("/findings/1/type").asString()).isEqualTo("RISK");
    assertThat(advice.at("/addressees/0")).isEqualTo(answer.at("/actors/0/id"));
    assertThat(answer.get("problems")).isEmpty();
    assertThat(mapper.treeToValue(answer.get("findings"), Finding[].class))
        .containsExactlyElementsOf(corpus().findings());
  }

  @Test
  void hands_on_the_native_form_unchanged() throws Exception {
    assertThat(CorpusJson.read(answer("/documents/panel.txt/corpus", TEXT))).isEqualTo(corpus());
  }

  @Test
  void a_document_that_cannot_be_read_is_told_of_in_the_answer() throws Exception {
    JsonNode answer = mapper.readTree(answer("/documents/scan.pdf/findings", "%PDF-1.7\n"));

    assertThat(answer.get("findings")).isEmpty();
    assertThat(answer.at("/problems/0/document").asString()).isEqualTo("scan.pdf");
    assertThat(answer.at("/problems/0/advice").asString()).contains("org.apache.pdfbox:pdfbox");
  }
}
