package org.rapporteur.spark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;

/** The findings of a corpus as rows. */
final class FindingRows {

  private final Corpus corpus;

  private FindingRows(Corpus corpus) {
    this.corpus = corpus;
  }

  /** In the order of the corpus. */
  static Stream<FindingRow> of(Corpus corpus) {
    FindingRows rows = new FindingRows(corpus);
    return corpus.findings().stream().map(rows::row);
  }

  private FindingRow row(Finding finding) {
    FindingRow row = new FindingRow();
    describe(row, corpus.source(finding));
    row.setSession(text(finding.session().flatMap(corpus::session).map(Session::label)));
    row.setId(finding.id().toString());
    row.setKind(finding.kind().name());
    row.setStart(finding.quote().start());
    row.setEnd(finding.quote().end());
    row.setQuote(finding.quote().text());
    row.setAttribution(
        finding.attribution().actor().map(this::name).orElse(finding.attribution().toString()));
    row.setIssues(finding.issues().stream().map(IssueId::value).toList());
    describe(row, finding.evidence());
    if (finding instanceof Recommendation recommendation) {
      describe(row, recommendation);
    } else if (finding instanceof Risk risk) {
      describe(row, risk);
    }
    return row;
  }

  private static void describe(FindingRow row, Source source) {
    row.setDocument(source.files().get(0).name());
    row.setSourceId(source.id().toString());
    row.setTitle(source.title().value());
    row.setPublished(text(source.published().map(dating -> dating.date())));
  }

  private static void describe(FindingRow row, Evidence evidence) {
    row.setTier(evidence.tier().name());
    row.setOrigin(evidence.origin().name());
    row.setRule(text(evidence.rule()));
  }

  private void describe(FindingRow row, Recommendation recommendation) {
    row.setAddressees(names(recommendation.addressees()));
    row.setAction(recommendation.action().text());
    row.setPolarity(recommendation.polarity().name());
    row.setStrength(recommendation.strength().name());
  }

  private void describe(FindingRow row, Risk risk) {
    row.setCause(names(risk.cause()));
    row.setAffected(names(risk.affected()));
    row.setLikelihood(risk.likelihood().name());
    row.setIcd203(text(risk.icd203()));
  }

  private List<String> names(List<ActorId> actors) {
    return actors.stream().map(this::name).toList();
  }

  private String name(ActorId id) {
    return corpus.actor(id).map(Actor::name).orElseThrow();
  }

  private static @Nullable String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }
}
