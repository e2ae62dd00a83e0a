package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Tier;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own documents: their annotation keeps to the guide, and the loader to a floor of it. */
class AnnotatedDocumentsTest {

  /** A ratchet: these may only rise. The documents were annotated before they were first loaded. */
  private static final double RECOMMENDATIONS = 0.83;

  private static final double RISKS = 0.89;

  private static final CorpusLoader LOADER = CorpusLoader.create();

  static List<TestDocument> documents() {
    return TestDocument.own();
  }

  private static JsonNode annotation(TestDocument document) throws IOException {
    String name = "/documents/" + document.name().replace(".txt", ".json");
    try (InputStream stream = AnnotatedDocumentsTest.class.getResourceAsStream(name)) {
      return new JsonMapper().readTree(stream.readAllBytes());
    }
  }

  private static List<JsonNode> items(JsonNode annotation, FindingKind kind) {
    List<JsonNode> items = new ArrayList<>();
    annotation
        .get(kind == FindingKind.RECOMMENDATION ? "recommendations" : "risks")
        .forEach(items::add);
    return items;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void annotationIsSound(TestDocument document) throws IOException {
    JsonNode annotation = annotation(document);
    String text = document.decoded();
    Set<String> actors = new HashSet<>();
    for (JsonNode actor : annotation.get("actors")) {
      actors.add(actor.get("name").asString());
      for (JsonNode alias : actor.get("aliases")) {
        assertThat(text).contains(alias.asString());
      }
    }
    List<IssueId> codebook =
        Vocabulary.standard().issues().stream().map(issue -> issue.id()).toList();
    for (FindingKind kind : FindingKind.values()) {
      for (JsonNode item : items(annotation, kind)) {
        String quote = item.get("quote").asString();
        assertThat(text).containsOnlyOnce(quote);
        assertThat(item.get("issues").size()).as(quote).isBetween(1, 3);
        item.get("issues")
            .forEach(issue -> assertThat(codebook).contains(IssueId.of(issue.asString())));
        if (kind == FindingKind.RECOMMENDATION) {
          assertThat(quote).contains(item.get("action").asString());
          item.get("addressees").forEach(actor -> assertThat(actors).contains(actor.asString()));
        } else {
          item.get("cause").forEach(actor -> assertThat(actors).contains(actor.asString()));
          item.get("affected").forEach(actor -> assertThat(actors).contains(actor.asString()));
        }
      }
    }
  }

  @Test
  void recommendationsAreFound() throws IOException {
    Score score = score(FindingKind.RECOMMENDATION);
    assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(RECOMMENDATIONS);
  }

  @Test
  void risksAreFound() throws IOException {
    Score score = score(FindingKind.RISK);
    assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(RISKS);
  }

  private static Score score(FindingKind kind) throws IOException {
    Score score = new Score(kind);
    for (TestDocument document : documents()) {
      List<Finding> found = new ArrayList<>();
      Corpus corpus = LOADER.load(document.document()).corpus();
      String text = corpus.sources().get(0).text().toString();
      for (Finding finding : corpus.findings()) {
        if (finding.kind() == kind && finding.evidence().tier() != Tier.BROAD) {
          found.add(finding);
        }
      }
      for (JsonNode item : items(annotation(document), kind)) {
        score.expect(document, text, item.get("quote").asString(), found);
      }
      found.forEach(finding -> score.extra.add(document + ": " + finding.quote().text()));
    }
    return score;
  }

  /** Found items against annotated ones; a quote is found if half of the two is in both. */
  private static final class Score {

    final FindingKind kind;
    final List<String> missed = new ArrayList<>();
    final List<String> extra = new ArrayList<>();
    int hits;

    Score(FindingKind kind) {
      this.kind = kind;
    }

    void expect(TestDocument document, String text, String quote, List<Finding> found) {
      int start = text.indexOf(quote);
      TextSpan expected = new TextSpan(start, start + quote.length());
      for (Finding finding : found) {
        if (finding.evidence().span().overlapRatio(expected) >= 0.5) {
          found.remove(finding);
          hits++;
          return;
        }
      }
      missed.add(document + ": " + quote);
    }

    double f1() {
      return 2.0 * hits / (2.0 * hits + missed.size() + extra.size());
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s: F1 %.3f, %d found%n  missed %s%n  extra %s",
          kind,
          f1(),
          hits,
          String.join("\n    ", missed),
          String.join("\n    ", extra));
    }
  }
}
