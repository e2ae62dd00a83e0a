package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.text.TextSpan;

/**
 * A table of one type, wide: every row repeats what is known of its source, so that one file is
 * enough for a spreadsheet program, R, pandas or quanteda. CSV after <a
 * href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, UTF-8, CRLF, a header.
 *
 * <p>Several values in a cell are separated by {@code |}; a backslash stands before a bar or
 * backslash that is part of a value. Actors are written as {@code STATE:Japan}. Offsets are code
 * points, half-open, as R and Python count them, and not the UTF-16 code units of this library.
 * Cells that a spreadsheet program would run as a formula have an apostrophe before them.
 *
 * <p>All writers are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CorpusCsv {

  private CorpusCsv() {}

  /**
   * A row for each recommendation.
   *
   * @return the writer
   */
  public static CorpusWriter recommendations() {
    return findings(FindingKind.RECOMMENDATION, Columns.RECOMMENDATION);
  }

  /**
   * A row for each risk.
   *
   * @return the writer
   */
  public static CorpusWriter risks() {
    return findings(FindingKind.RISK, Columns.RISK);
  }

  private static CorpusWriter findings(FindingKind kind, List<Column<Finding>> own) {
    List<Column<Finding>> columns = new ArrayList<>();
    columns.add(Column.one("id", (view, finding) -> finding.id()));
    columns.add(Column.one("quote", (view, finding) -> finding.quote().text()));
    columns.addAll(place(finding -> finding.quote().span()));
    columns.addAll(own);
    columns.add(Column.one("explanation", (view, finding) -> view.corpus().explain(finding)));
    return new CsvTable<>(
        view -> view.findings().stream().filter(finding -> finding.kind() == kind), columns);
  }

  /**
   * A row for each place where an actor or issue is mentioned.
   *
   * @return the writer
   */
  public static CorpusWriter mentions() {
    List<Column<Mention>> columns = new ArrayList<>();
    columns.add(Column.one("quote", (view, mention) -> mention.evidence().quote().text()));
    columns.addAll(place(mention -> mention.evidence().span()));
    columns.addAll(Columns.MENTION);
    return new CsvTable<>(view -> view.mentions().stream(), columns);
  }

  /**
   * A row for each session.
   *
   * @return the writer
   */
  public static CorpusWriter sessions() {
    List<Column<Session>> columns = new ArrayList<>(Columns.SESSION);
    columns.add(Column.one("heading", (view, session) -> session.heading().quote().text()));
    columns.addAll(place(Session::span));
    return new CsvTable<>(view -> view.sessions().stream(), columns);
  }

  /**
   * A row for each source, those included in which nothing was found.
   *
   * @return the writer
   */
  public static CorpusWriter sources() {
    List<Column<Source>> columns = new ArrayList<>();
    columns.add(Column.one("length", (view, source) -> view.points().length()));
    columns.add(
        Column.one("recommendations", (view, source) -> count(view, FindingKind.RECOMMENDATION)));
    columns.add(Column.one("risks", (view, source) -> count(view, FindingKind.RISK)));
    return new CsvTable<>(view -> Stream.of(view.source()), columns);
  }

  private static long count(SourceView view, FindingKind kind) {
    return view.findings().stream().filter(finding -> finding.kind() == kind).count();
  }

  private static <T> List<Column<T>> place(Function<T, TextSpan> span) {
    return List.of(
        Column.one("start", (view, item) -> view.points().of(span.apply(item)).start()),
        Column.one("end", (view, item) -> view.points().of(span.apply(item)).end()));
  }
}
