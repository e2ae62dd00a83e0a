package org.rapporteur.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Code;
import org.rapporteur.model.CodeScheme;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;
import tools.jackson.core.JsonGenerator;

/**
 * Annotations in the <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data
 * Model</a> of the W3C (Recommendation of 23 February 2017), as JSON-LD: one {@code
 * AnnotationCollection} whose only page stands in it.
 *
 * <p>A finding is an annotation that classifies: its bodies are a tag for each of its codes, which
 * are those of {@link QdaCodebook}, and the sentence of {@link Corpus#explain}. A mention of an
 * actor identifies it, by its entity of Wikidata if that is known; a mention of an issue
 * classifies. A target is a place of a source, {@code urn:uuid:} and the source's id, by both
 * selectors: {@code TextQuoteSelector} with the words around it, and {@code TextPositionSelector},
 * whose positions are code points, the start included and the end excluded, as section 4.2.5
 * demands.
 *
 * <p>Rule sets, rules and the fingerprint of each text stand in terms of this library's own, with
 * the prefix {@code rapporteur}. There is no time of creation, so that equal corpora give equal
 * bytes.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class WebAnnotations implements CorpusWriter {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String TERMS = "https://rapporteur.org/ns#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** Enough to tell a place from its likes; half of it is what annotation tools take at least. */
  private static final int AROUND = 32;

  private WebAnnotations() {}

  /**
   * The writer.
   *
   * @return the only one
   */
  public static WebAnnotations create() {
    return new WebAnnotations();
  }

  @Override
  public void write(Corpus corpus, OutputStream stream) throws IOException {
    JsonOut.write(stream, json -> collection(json, corpus));
  }

  private static void collection(JsonGenerator json, Corpus corpus) {
    Provenance provenance = Provenance.of(corpus);
    String sources =
        corpus.sources().stream()
            .map(source -> source.id().toString())
            .collect(Collectors.joining(" "));
    String id = "urn:uuid:" + Guid.of("annotations", provenance.ruleSets(), sources);
    json.writeStartObject();
    json.writeArrayPropertyStart("@context");
    json.writeString(CONTEXT);
    json.writeStartObject();
    json.writeStringProperty("rapporteur", TERMS);
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringProperty("id", id);
    json.writeStringProperty("type", "AnnotationCollection");
    json.writeStringProperty("label", "Rapporteur corpus");
    generator(json, provenance);
    int total = corpus.findings().size() + corpus.mentions().size();
    json.writeNumberProperty("total", total);
    if (total > 0) {
      json.writeObjectPropertyStart("first");
      json.writeStringProperty("id", id + "#page");
      json.writeStringProperty("type", "AnnotationPage");
      json.writeStringProperty("partOf", id);
      json.writeNumberProperty("startIndex", 0);
      json.writeArrayPropertyStart("items");
      CodeFrame frame = CodeFrame.of(corpus);
      for (SourceView view : SourceView.of(corpus)) {
        view.findings().forEach(finding -> finding(json, view, frame, finding));
        view.mentions().forEach(mention -> mention(json, view, frame, mention));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void generator(JsonGenerator json, Provenance provenance) {
    json.writeObjectPropertyStart("generator");
    json.writeStringProperty("id", "urn:uuid:" + Guid.of("generator", provenance.library()));
    json.writeStringProperty("type", "Software");
    json.writeStringProperty("name", provenance.library());
    JsonOut.strings(json, "rapporteur:ruleSet", provenance.ruleSets());
    json.writeEndObject();
  }

  private static void finding(
      JsonGenerator json, SourceView view, CodeFrame frame, Finding finding) {
    begin(json, finding.id().toString(), "classifying");
    frame.of(finding).forEach(code -> body(json, "tagging", code.path().toString()));
    body(json, "describing", view.corpus().explain(finding));
    end(json, view, finding.evidence());
  }

  private static void mention(
      JsonGenerator json, SourceView view, CodeFrame frame, Mention mention) {
    CodeFrame.Node code = frame.of(mention);
    String id = Guid.of("mention", view.source().id(), mention.evidence().span(), code.path());
    if (mention instanceof ActorMention named) {
      begin(json, id, "identifying");
      wikidata(view.actor(named.actor()))
          .ifPresent(
              item -> {
                json.writeStartObject();
                json.writeStringProperty("type", "SpecificResource");
                json.writeStringProperty("purpose", "identifying");
                json.writeStringProperty("source", WIKIDATA + item);
                json.writeEndObject();
              });
    } else {
      begin(json, id, "classifying");
    }
    body(json, "tagging", code.path().toString());
    end(json, view, mention.evidence());
  }

  private static Optional<String> wikidata(Actor actor) {
    return actor.codes().stream()
        .filter(code -> code.scheme() == CodeScheme.WIKIDATA)
        .map(Code::value)
        .findFirst();
  }

  private static void begin(JsonGenerator json, String id, String motivation) {
    json.writeStartObject();
    json.writeStringProperty("id", "urn:uuid:" + id);
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", motivation);
    json.writeArrayPropertyStart("body");
  }

  private static void body(JsonGenerator json, String purpose, String value) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("purpose", purpose);
    json.writeStringProperty("format", "text/plain");
    json.writeStringProperty("value", value);
    json.writeEndObject();
  }

  /** Ends the bodies, and says where they stand. */
  private static void end(JsonGenerator json, SourceView view, Evidence evidence) {
    json.writeEndArray();
    json.writeObjectPropertyStart("target");
    json.writeStringProperty("type", "SpecificResource");
    json.writeStringProperty("source", "urn:uuid:" + view.source().id());
    json.writeStringProperty("rapporteur:textSha256", view.sha256());
    json.writeArrayPropertyStart("selector");
    quote(json, view.source().text(), evidence.span());
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    JsonOut.span(json, view.points().of(evidence.span()), "start", "end");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    JsonOut.strings(
        json,
        "rapporteur:rule",
        evidence.rule().map(rule -> List.of(rule.value())).orElse(List.of()));
    json.writeStringProperty("rapporteur:tier", evidence.tier().name());
    json.writeEndObject();
  }

  private static void quote(JsonGenerator json, SourceText text, TextSpan span) {
    int start = Math.max(0, span.start() - AROUND);
    int end = Math.min(text.length(), span.end() + AROUND);
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", text.slice(span));
    json.writeStringProperty("prefix", text.slice(new TextSpan(whole(text, start), span.start())));
    json.writeStringProperty("suffix", text.slice(new TextSpan(span.end(), whole(text, end))));
    json.writeEndObject();
  }

  /** The offset, or the next if it splits a character. */
  private static int whole(SourceText text, int offset) {
    boolean splits = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return splits ? offset + 1 : offset;
  }
}
