package org.rapporteur.exchange;

import static org.rapporteur.exchange.Column.many;
import static org.rapporteur.exchange.Column.one;
import static org.rapporteur.exchange.Column.optional;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Code;
import org.rapporteur.model.CodeScheme;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;

/** What tables and JSON Lines tell of each type, in this order. */
final class Columns {

  /** What every row repeats of its source. */
  static final List<Column<Source>> SOURCE =
      List.of(
          one("source_id", (view, source) -> source.id()),
          one("title", (view, source) -> source.title().value()),
          one("source_kind", (view, source) -> source.kind()),
          many("authors", (view, source) -> source.authors()),
          optional("publisher", (view, source) -> source.publisher().map(Attested::value)),
          optional("event", (view, source) -> source.event().map(Attested::value)),
          optional("host", (view, source) -> source.host().map(Attested::value)),
          optional("event_date", (view, source) -> source.eventDate().map(Dating::date)),
          optional("published", (view, source) -> source.published().map(Dating::date)),
          optional("language", (view, source) -> source.language()),
          many("files", (view, source) -> source.files().stream().map(SourceFile::name).toList()),
          one("text_sha256", (view, source) -> view.sha256()));

  /** How a statement came to be read so. */
  private static final List<Column<Evidence>> EVIDENCE =
      List.of(
          one("origin", (view, evidence) -> evidence.origin()),
          optional("rule", (view, evidence) -> evidence.rule()),
          one("tier", (view, evidence) -> evidence.tier()));

  /** What recommendations and risks tell alike, besides their words and place. */
  private static final List<Column<Finding>> FINDING =
      List.of(
          one("attribution", (view, finding) -> view.voice(finding.attribution())),
          many("issues", (view, finding) -> finding.issues().stream().map(IssueId::value).toList()),
          many("cap_codes", (view, finding) -> capCodes(view, finding)),
          optional("session", (view, finding) -> view.session(finding).map(Session::label)));

  /** What a recommendation tells besides. */
  static final List<Column<Finding>> RECOMMENDATION =
      with(
          List.of(
              one("strength", (view, finding) -> ((Recommendation) finding).strength()),
              one("polarity", (view, finding) -> ((Recommendation) finding).polarity()),
              many(
                  "addressees",
                  (view, finding) -> view.names(((Recommendation) finding).addressees())),
              one("action", (view, finding) -> ((Recommendation) finding).action().text())));

  /** What a risk tells besides. */
  static final List<Column<Finding>> RISK =
      with(
          List.of(
              one("likelihood", (view, finding) -> ((Risk) finding).likelihood()),
              optional("icd203", (view, finding) -> ((Risk) finding).icd203()),
              many("cause", (view, finding) -> view.names(((Risk) finding).cause())),
              many("affected", (view, finding) -> view.names(((Risk) finding).affected()))));

  static final List<Column<Mention>> MENTION =
      Columns.<Mention>join(
          List.of(
              one("type", (view, mention) -> mention instanceof ActorMention ? "ACTOR" : "ISSUE"),
              one("subject", Columns::subject)),
          of(EVIDENCE, Mention::evidence));

  static final List<Column<Session>> SESSION =
      List.of(
          one("session_id", (view, session) -> session.id()),
          one("label", (view, session) -> session.label()),
          optional("session_title", (view, session) -> session.title()),
          optional("session_event", (view, session) -> session.event()),
          many("chair", (view, session) -> view.names(session.chair().stream().toList())),
          many("speakers", (view, session) -> view.names(session.speakers())));

  private Columns() {}

  private static List<Column<Finding>> with(List<Column<Finding>> own) {
    return join(join(own, FINDING), of(EVIDENCE, Finding::evidence));
  }

  /** The same columns of something that has it. */
  private static <T, P> List<Column<T>> of(List<Column<P>> columns, Function<T, P> part) {
    return columns.stream()
        .map(
            column ->
                new Column<T>(
                    column.name(),
                    column.many(),
                    (view, item) -> column.values().apply(view, part.apply(item))))
        .toList();
  }

  private static <T> List<Column<T>> join(List<Column<T>> some, List<Column<T>> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** What the Comparative Agendas Project calls the issues. */
  private static List<String> capCodes(SourceView view, Finding finding) {
    return finding.issues().stream()
        .flatMap(issue -> view.corpus().issue(issue).stream())
        .map(Issue::codes)
        .flatMap(List::stream)
        .filter(code -> code.scheme() == CodeScheme.CAP)
        .map(Code::value)
        .distinct()
        .toList();
  }

  private static Object subject(SourceView view, Mention mention) {
    return mention instanceof ActorMention actor
        ? SourceView.name(view.actor(actor.actor()))
        : ((IssueMention) mention).issue();
  }
}
