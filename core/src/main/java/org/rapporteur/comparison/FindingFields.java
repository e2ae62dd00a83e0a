package org.rapporteur.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;

/** What a finding says, field by field, in words for people: actors by name. */
final class FindingFields {

  private FindingFields() {}

  /** The fields in the order of the model; what is absent is empty. */
  static Map<String, String> of(Corpus corpus, Finding finding) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("quote", finding.quote().text());
    fields.put(
        "attribution",
        finding
            .attribution()
            .actor()
            .map(actor -> names(corpus, List.of(actor)))
            .orElse(finding.attribution().toString()));
    fields.put(
        "issues",
        finding.issues().stream().map(IssueId::toString).collect(Collectors.joining(", ")));
    if (finding instanceof Recommendation recommendation) {
      fields.put("addressees", names(corpus, recommendation.addressees()));
      fields.put("action", recommendation.action().text());
      fields.put("polarity", recommendation.polarity().name());
      fields.put("strength", recommendation.strength().name());
    } else if (finding instanceof Risk risk) {
      fields.put("cause", names(corpus, risk.cause()));
      fields.put("affected", names(corpus, risk.affected()));
      fields.put("likelihood", risk.likelihood().name());
      fields.put("icd203", risk.icd203().map(Enum::name).orElse(""));
    }
    return fields;
  }

  private static String names(Corpus corpus, List<ActorId> actors) {
    return actors.stream()
        .map(id -> corpus.actor(id).map(Actor::name).orElse(id.toString()))
        .collect(Collectors.joining(", "));
  }

  /** The fields that differ, of two findings of one kind. */
  static List<FieldChange> changes(Corpus before, Finding was, Corpus after, Finding is) {
    Map<String, String> old = of(before, was);
    return of(after, is).entrySet().stream()
        .filter(field -> !field.getValue().equals(old.get(field.getKey())))
        .map(
            field ->
                new FieldChange(
                    field.getKey(),
                    Objects.requireNonNullElse(old.get(field.getKey()), ""),
                    field.getValue()))
        .toList();
  }
}
