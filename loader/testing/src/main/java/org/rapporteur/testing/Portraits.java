package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;

/**
 * What messages show of a thing: what it is, its fields that are filled, and its words in their
 * context. Where the corpus is not known, ids stand for names.
 */
final class Portraits {

  private Portraits() {}

  static String of(Recommendation recommendation, Optional<Corpus> corpus) {
    return recommendation.strength()
        + " "
        + recommendation.polarity()
        + " \""
        + recommendation.action().text()
        + '"'
        + line(
            List.of(
                field("addressees", actors(recommendation.addressees(), corpus)),
                common(recommendation, corpus)))
        + context(recommendation.evidence(), corpus);
  }

  static String of(Risk risk, Optional<Corpus> corpus) {
    return risk.likelihood()
        + risk.icd203().map(term -> " (ICD 203: " + term + ")").orElse("")
        + line(
            List.of(
                field("cause", actors(risk.cause(), corpus)),
                field("affected", actors(risk.affected(), corpus)),
                common(risk, corpus)))
        + context(risk.evidence(), corpus);
  }

  static String of(Mention mention, Optional<Corpus> corpus) {
    String what =
        mention instanceof ActorMention actor
            ? "actor " + actor(actor.actor(), corpus)
            : "issue " + ((IssueMention) mention).issue();
    return what
        + line(List.of(field("tier", List.of(mention.evidence().tier().name()))))
        + context(mention.evidence(), corpus);
  }

  static String of(Actor actor, Optional<Corpus> corpus) {
    return actor.kind()
        + " \""
        + actor.name()
        + '"'
        + line(
            List.of(
                field("aliases", actor.aliases()),
                field(
                    "codes",
                    actor.codes().stream()
                        .map(code -> code.scheme() + " " + code.value())
                        .toList()),
                field("roles", actor.roles().stream().map(role -> role.title()).toList())));
  }

  static String of(Issue issue, Optional<Corpus> corpus) {
    return issue.id()
        + " \""
        + issue.label()
        + '"'
        + line(List.of(field("parent", issue.parent().stream().map(id -> id.value()).toList())));
  }

  static String of(Source source, Optional<Corpus> corpus) {
    return source.kind()
        + " \""
        + source.title().value()
        + '"'
        + line(
            List.of(
                field("files", source.files().stream().map(file -> file.name()).toList()),
                field("authors", source.authors()),
                field("publisher", source.publisher().stream().map(a -> a.value()).toList()),
                field("event", source.event().stream().map(a -> a.value()).toList()),
                field(
                    "event date",
                    source.eventDate().stream().map(d -> d.date().toString()).toList()),
                field(
                    "published",
                    source.published().stream().map(d -> d.date().toString()).toList()),
                field("language", source.language().stream().toList())));
  }

  static String of(Session session, Optional<Corpus> corpus) {
    return '"'
        + session.label()
        + '"'
        + session.title().map(title -> " \"" + title + '"').orElse("")
        + line(
            List.of(
                field("chair", actors(session.chair().stream().toList(), corpus)),
                field("speakers", actors(session.speakers(), corpus))))
        + context(session.heading(), corpus);
  }

  static String of(Corpus corpus, Optional<Corpus> itself) {
    return "sources: %d, recommendations: %d, risks: %d, mentions: %d, actors: %d, issues: %d"
        .formatted(
            corpus.sources().size(),
            corpus.recommendations().size(),
            corpus.risks().size(),
            corpus.mentions().size(),
            corpus.actors().size(),
            corpus.issues().size());
  }

  private static List<String> common(Finding finding, Optional<Corpus> corpus) {
    List<String> fields = new ArrayList<>();
    fields.addAll(field("attribution", List.of(attribution(finding.attribution(), corpus))));
    fields.addAll(field("issues", finding.issues().stream().map(id -> id.value()).toList()));
    fields.addAll(
        field(
            "session",
            finding.session().stream()
                .map(
                    id ->
                        corpus
                            .flatMap(known -> known.session(id))
                            .map(Session::label)
                            .orElse(id.toString()))
                .toList()));
    fields.addAll(field("tier", List.of(finding.evidence().tier().name())));
    finding.evidence().rule().ifPresent(rule -> fields.add("rule: " + rule));
    return fields;
  }

  static String attribution(Attribution attribution, Optional<Corpus> corpus) {
    return attribution.actor().map(id -> actor(id, corpus)).orElse(attribution.toString());
  }

  private static List<String> actors(List<ActorId> ids, Optional<Corpus> corpus) {
    return ids.stream().map(id -> actor(id, corpus)).toList();
  }

  private static String actor(ActorId id, Optional<Corpus> corpus) {
    return corpus.flatMap(known -> known.actor(id)).map(Actor::name).orElse(id.toString());
  }

  /** Empty fields are left out. */
  private static List<String> field(String name, Collection<String> values) {
    return values.isEmpty() ? List.of() : List.of(name + ": " + String.join(", ", values));
  }

  private static String line(List<List<String>> fields) {
    String line = fields.stream().flatMap(List::stream).collect(Collectors.joining(" | "));
    return line.isEmpty() ? "" : "\n" + line;
  }

  private static String context(Evidence evidence, Optional<Corpus> corpus) {
    return "\n"
        + corpus
            .flatMap(known -> known.source(evidence.source()))
            .map(source -> InContext.of(source, evidence.span()))
            .orElseGet(() -> "at " + evidence.quote());
  }
}
