package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;

/** A JSON-LD processor that knows nothing of us understands the annotations. */
class WebAnnotationsTest {

  private static final String OA = "http://www.w3.org/ns/oa#";

  private final Corpus corpus = SmallCorpus.corpus();

  /** Finds the one context that the W3C publishes in the test's own resources. */
  private static final DocumentLoader CONTEXTS =
      (url, options) -> {
        if (!url.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
          throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
        }
        InputStream context = WebAnnotationsTest.class.getResourceAsStream("schema/anno.jsonld");
        return JsonDocument.of(context);
      };

  private static JsonObject expanded(Corpus corpus) throws JsonLdError {
    String written = SmallCorpus.text(WebAnnotations.create(), corpus);
    JsonArray expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(written))).loader(CONTEXTS).get();
    return expanded.getJsonObject(0);
  }

  private List<JsonObject> annotations() throws JsonLdError {
    JsonObject page = one(expanded(corpus), "http://www.w3.org/ns/activitystreams#first");
    List<JsonObject> annotations = new ArrayList<>();
    one(page, "http://www.w3.org/ns/activitystreams#items")
        .getJsonArray("@list")
        .forEach(item -> annotations.add(item.asJsonObject()));
    return annotations;
  }

  @Test
  void every_finding_and_mention_is_an_annotation() throws JsonLdError {
    assertThat(annotations())
        .hasSize(corpus.findings().size() + corpus.mentions().size())
        .allMatch(
            annotation -> annotation.getJsonArray("@type").getString(0).equals(OA + "Annotation"))
        .extracting(annotation -> annotation.getString("@id"))
        .doesNotHaveDuplicates()
        .contains("urn:uuid:" + SmallCorpus.advice().id());
  }

  @Test
  void both_selectors_lead_to_the_words() throws JsonLdError {
    String text = SmallCorpus.REPORT.toString();
    for (JsonObject annotation : annotations()) {
      JsonArray selectors = one(annotation, OA + "hasTarget").getJsonArray(OA + "hasSelector");
      JsonObject quote = selectors.getJsonObject(0);
      JsonObject position = selectors.getJsonObject(1);
      assertThat(quote.getJsonArray("@type").getString(0)).isEqualTo(OA + "TextQuoteSelector");
      String exact = value(quote, OA + "exact");
      assertThat(text).contains(value(quote, OA + "prefix") + exact + value(quote, OA + "suffix"));
      assertThat(
              SmallCorpus.cut(
                  SmallCorpus.REPORT, number(position, OA + "start"), number(position, OA + "end")))
          .isEqualTo(exact);
    }
  }

  @Test
  void bodies_tag_with_every_code_and_explain() throws JsonLdError {
    List<String> said = new ArrayList<>();
    annotations()
        .get(0)
        .getJsonArray(OA + "hasBody")
        .forEach(body -> said.add(value(body.asJsonObject(), RDF_VALUE)));
    assertThat(said)
        .contains(
            "Recommendation/SHOULD",
            "Attribution/PANEL",
            "Issue/defense/defense-spending",
            "Actor/Japan (state)/Japan (state, addressee)",
            corpus.explain(SmallCorpus.advice()));
  }

  @Test
  void an_actor_is_identified_by_its_entity() throws JsonLdError {
    assertThat(annotations().toString()).contains("http://www.wikidata.org/entity/Q17");
  }

  /** A processor drops what no context defines; nothing of ours is dropped. */
  @Test
  void every_property_is_a_term_of_a_vocabulary() throws JsonLdError {
    String written = SmallCorpus.text(WebAnnotations.create(), corpus);
    JsonObject flat = expanded(corpus);
    assertThat(flat.toString())
        .contains("https://rapporteur.org/ns#textSha256")
        .contains("https://rapporteur.org/ns#ruleSet")
        .contains("https://rapporteur.org/ns#tier");
    long properties = written.split("\":").length - 1;
    assertThat(properties).isPositive();
    flat.keySet().forEach(name -> assertThat(name).matches("@(id|type)|https?://.*"));
  }

  private static final String RDF_VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";

  private static JsonObject one(JsonObject object, String property) {
    return object.getJsonArray(property).getJsonObject(0);
  }

  private static String value(JsonObject object, String property) {
    return one(object, property).getString("@value");
  }

  private static int number(JsonObject object, String property) {
    JsonValue value = one(object, property).get("@value");
    return Integer.parseInt(value.toString());
  }
}
