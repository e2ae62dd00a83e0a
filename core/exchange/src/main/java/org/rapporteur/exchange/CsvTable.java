package org.rapporteur.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Corpus;

/**
 * A wide table: what it tells of each row, then of the row's source, then of its own making.
 *
 * @param rows what of a source is a row
 * @param columns what is told of a row
 */
record CsvTable<T>(Function<SourceView, Stream<T>> rows, List<Column<T>> columns)
    implements CorpusWriter {

  @Override
  public void write(Corpus corpus, OutputStream stream) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    List<Column<Object>> making = making(Provenance.of(corpus));
    try {
      csv.writeRecord(
          Stream.of(columns, Columns.SOURCE, making)
              .flatMap(List::stream)
              .map(Column::name)
              .toList());
      for (SourceView view : SourceView.of(corpus)) {
        for (T item : (Iterable<T>) rows.apply(view)::iterator) {
          List<String> cells = new ArrayList<>();
          cells(cells, columns, view, item);
          cells(cells, Columns.SOURCE, view, view.source());
          cells(cells, making, view, item);
          csv.writeRecord(cells);
        }
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private static List<Column<Object>> making(Provenance provenance) {
    return List.of(
        Column.one("library", (view, item) -> provenance.library()),
        Column.many("rule_sets", (view, item) -> provenance.ruleSets()));
  }

  private static <C> void cells(
      List<String> cells, List<Column<C>> columns, SourceView view, C item) {
    for (Column<C> column : columns) {
      List<String> values = column.values().apply(view, item);
      String cell = column.many() ? CellList.join(values) : String.join("", values);
      cells.add(FormulaGuard.guard(cell));
    }
  }
}
