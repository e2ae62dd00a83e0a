package org.rapporteur.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.text.Quote;

/** A review that is written: a row for each correction or finding. Mutable, for a single thread. */
final class ReviewTable {

  private final Map<ActorId, Actor> actors;
  private final StringWriter text = new StringWriter();
  private final CsvWriter writer =
      CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

  /** A table with its header. */
  ReviewTable(Map<ActorId, Actor> actors) {
    this.actors = actors;
    writer.writeRecord(Arrays.stream(ReviewColumn.values()).map(ReviewColumn::title).toList());
  }

  void add(Correction correction) {
    Map<ReviewColumn, String> cells = anchor(correction.anchor());
    cells.put(ReviewColumn.DECISION, Decision.of(correction).name());
    correction.reviewer().ifPresent(name -> cells.put(ReviewColumn.REVIEWER, name));
    correction.note().ifPresent(note -> cells.put(ReviewColumn.NOTE, note));
    correction.stated().ifPresent(finding -> fill(cells, correction.anchor(), finding));
    write(cells);
  }

  /** A finding that nobody has decided on. */
  void add(Anchor anchor, Finding finding) {
    Map<ReviewColumn, String> cells = anchor(anchor);
    fill(cells, anchor, finding);
    write(cells);
  }

  private static Map<ReviewColumn, String> anchor(Anchor anchor) {
    Map<ReviewColumn, String> cells = new EnumMap<>(ReviewColumn.class);
    cells.put(ReviewColumn.SOURCE, anchor.source().toString());
    cells.put(ReviewColumn.TEXT_SHA256, anchor.sha256());
    anchor.file().ifPresent(file -> cells.put(ReviewColumn.FILE, file));
    cells.put(ReviewColumn.TITLE, anchor.title());
    cells.put(ReviewColumn.KIND, anchor.kind().name());
    cells.put(ReviewColumn.START, String.valueOf(anchor.quote().start()));
    cells.put(ReviewColumn.END, String.valueOf(anchor.quote().end()));
    cells.put(ReviewColumn.QUOTE, anchor.quote().text());
    return cells;
  }

  private void fill(Map<ReviewColumn, String> cells, Anchor anchor, Finding finding) {
    if (finding.kind() != anchor.kind()) {
      cells.put(ReviewColumn.AS_KIND, finding.kind().name());
    }
    Quote quote = finding.quote();
    if (!quote.equals(anchor.quote())) {
      cells.put(ReviewColumn.AS_START, String.valueOf(quote.start()));
      cells.put(ReviewColumn.AS_QUOTE, quote.text());
    }
    cells.put(
        ReviewColumn.ATTRIBUTION,
        finding.attribution().actor().map(this::name).orElse(finding.attribution().toString()));
    cells.put(
        ReviewColumn.ISSUES,
        CellList.join(finding.issues().stream().map(IssueId::toString).toList()));
    if (finding instanceof Recommendation recommendation) {
      cells.put(ReviewColumn.STRENGTH, recommendation.strength().name());
      cells.put(ReviewColumn.POLARITY, recommendation.polarity().name());
      cells.put(ReviewColumn.ADDRESSEES, names(recommendation.addressees()));
      cells.put(ReviewColumn.ACTION, recommendation.action().text());
      cells.put(ReviewColumn.ACTION_START, String.valueOf(recommendation.action().start()));
    } else if (finding instanceof Risk risk) {
      cells.put(ReviewColumn.LIKELIHOOD, risk.likelihood().name());
      risk.icd203().ifPresent(term -> cells.put(ReviewColumn.ICD203, term.name()));
      cells.put(ReviewColumn.CAUSE, names(risk.cause()));
      cells.put(ReviewColumn.AFFECTED, names(risk.affected()));
    }
  }

  private String names(List<ActorId> ids) {
    return CellList.join(ids.stream().map(this::name).toList());
  }

  private String name(ActorId id) {
    Actor actor = Optional.ofNullable(actors.get(id)).orElseThrow();
    return actor.kind() + ":" + actor.name();
  }

  private void write(Map<ReviewColumn, String> cells) {
    writer.writeRecord(
        Arrays.stream(ReviewColumn.values())
            .map(column -> FormulaGuard.guard(cells.getOrDefault(column, "")))
            .toList());
  }

  /** All rows as text. */
  String end() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return text.toString();
  }
}
