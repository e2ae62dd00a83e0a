package org.rapporteur.exchange.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.exchange.Provenance;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Section;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.text.TextSpan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A corpus as the JSON that the script of the report reads.
 *
 * <p>It is smaller than the native format: what is referred to is so by its place in its list, and
 * words are spans of the text of their source. What is only needed of a document that is read
 * stands in {@link ReportTexts}.
 */
final class ReportData {

  static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new InsideScript()).build();

  private final Corpus corpus;
  private final Places places;
  private final JsonGenerator json;

  private ReportData(Corpus corpus, JsonGenerator json) {
    this.corpus = corpus;
    this.places = new Places(corpus);
    this.json = json;
  }

  static String of(Corpus corpus) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new ReportData(corpus, json).write();
    }
    return text.toString();
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("made", Provenance.of(corpus).toString());
    list("sources", corpus.sources(), this::source);
    list("sessions", corpus.sessions(), this::session);
    list("actors", corpus.actors(), this::actor);
    list("issues", corpus.issues(), this::issue);
    list("findings", corpus.findings(), this::finding);
    new ReportAnalyses(corpus, places, json).write();
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> values, Consumer<T> writer) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      writer.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void source(Source source) {
    json.writeStringProperty("id", source.id().toString());
    json.writeStringProperty("sha256", source.text().sha256());
    optional("file", source.files().stream().findFirst().map(SourceFile::name));
    json.writeStringProperty("title", source.title().value());
    json.writeStringProperty("kind", source.kind().name());
    json.writeArrayPropertyStart("authors");
    source.authors().forEach(json::writeString);
    json.writeEndArray();
    optional("event", source.event().map(Attested::value));
    optional("publisher", source.publisher().map(Attested::value));
    optional("date", CorpusIndex.dateOf(source).map(Object::toString));
    json.writeArrayPropertyStart("headings");
    source.sections().forEach(this::headings);
    json.writeEndArray();
  }

  private void headings(Section section) {
    section
        .heading()
        .ifPresent(
            heading ->
                json.writeArray(new int[] {heading.start(), heading.end(), section.level()}, 0, 3));
    section.children().forEach(this::headings);
  }

  private void session(Session session) {
    json.writeNumberProperty("source", places.of(session.source()));
    json.writeStringProperty("label", session.label());
    optional("title", session.title());
  }

  private void actor(Actor actor) {
    json.writeStringProperty("id", actor.id().toString());
    json.writeStringProperty("kind", actor.kind().name());
    json.writeStringProperty("name", actor.name());
  }

  private void issue(Issue issue) {
    json.writeStringProperty("id", issue.id().value());
    json.writeStringProperty("label", issue.label());
    issue.parent().ifPresent(parent -> json.writeNumberProperty("parent", places.of(parent)));
  }

  private void finding(Finding finding) {
    Evidence evidence = finding.evidence();
    json.writeStringProperty("kind", finding.kind().name());
    json.writeNumberProperty("source", places.of(evidence.source()));
    span("words", evidence.span());
    if (finding instanceof Recommendation recommendation) {
      numbers("addressees", places.ofActors(recommendation.addressees()));
      span("action", recommendation.action().span());
      json.writeStringProperty("polarity", recommendation.polarity().name());
      json.writeStringProperty("degree", recommendation.strength().name());
    } else if (finding instanceof Risk risk) {
      numbers("cause", places.ofActors(risk.cause()));
      numbers("affected", places.ofActors(risk.affected()));
      json.writeStringProperty("degree", risk.likelihood().name());
      optional("icd203", risk.icd203().map(Enum::name));
    }
    finding
        .attribution()
        .actor()
        .ifPresentOrElse(
            speaker -> json.writeNumberProperty("attribution", places.of(speaker)),
            () -> json.writeStringProperty("attribution", finding.attribution().toString()));
    numbers("issues", places.ofIssues(finding.issues()));
    finding.session().ifPresent(session -> json.writeNumberProperty("session", places.of(session)));
    json.writeStringProperty("tier", evidence.tier().name());
    optional("rule", evidence.rule().map(Object::toString));
  }

  private void span(String name, TextSpan span) {
    numbers(name, new int[] {span.start(), span.end()});
  }

  private void numbers(String name, int[] numbers) {
    json.writeName(name);
    json.writeArray(numbers, 0, numbers.length);
  }

  private void optional(String name, Optional<String> value) {
    value.ifPresent(present -> json.writeStringProperty(name, present));
  }
}
