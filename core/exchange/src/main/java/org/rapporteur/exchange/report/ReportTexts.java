package org.rapporteur.exchange.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * What the script of the report reads of a document when it is first needed: its text, and the ids
 * and explanations of its findings. A JSON object a line, in the order of the sources, so that a
 * browser parses none of the others for it.
 */
final class ReportTexts {

  private ReportTexts() {}

  static String of(Corpus corpus) {
    Map<SourceId, List<Finding>> findings =
        corpus.findings().stream()
            .collect(Collectors.groupingBy(finding -> finding.evidence().source()));
    StringWriter text = new StringWriter();
    for (Source source : corpus.sources()) {
      try (JsonGenerator json = ReportData.JSON.createGenerator(ObjectWriteContext.empty(), text)) {
        write(json, source, corpus, findings.getOrDefault(source.id(), List.of()));
      }
      text.write('\n');
    }
    return text.toString();
  }

  private static void write(
      JsonGenerator json, Source source, Corpus corpus, List<Finding> findings) {
    json.writeStartObject();
    json.writeStringProperty("text", source.text().toString());
    json.writeArrayPropertyStart("ids");
    findings.forEach(finding -> json.writeString(finding.id().toString()));
    json.writeEndArray();
    json.writeArrayPropertyStart("why");
    findings.forEach(finding -> json.writeString(corpus.explain(finding)));
    json.writeEndArray();
    json.writeEndObject();
  }
}
