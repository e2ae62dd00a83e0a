package org.rapporteur.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Review;

/**
 * A review as a table that an analyst fills in with a spreadsheet program: CSV after RFC 4180, in
 * UTF-8, a row for each place of a text.
 *
 * <p>{@link #sheet} writes a row for each finding of a corpus with the column {@code decision}
 * empty. The analyst writes there {@code CONFIRM}, {@code REJECT} or {@code AMEND} after having
 * changed other cells of the row, or appends rows with {@code ADD}; rows without a decision are
 * passed over. Columns {@code source} to {@code quote} say where the finding stands and stay as
 * they are; other words for it go into {@code as_quote} and {@code as_start}, another kind into
 * {@code as_kind}. Actors are written as {@code STATE:Japan}, several values in a cell are
 * separated by {@code |}.
 *
 * <p>Cells that a spreadsheet program would run as a formula are written with an apostrophe before
 * them and read without it. A byte order mark is passed over, and a semicolon or tab is taken for
 * the separator if the header has it. Unknown columns are refused, so that a misspelt one is
 * noticed; those after {@code quote} may be missing.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class ReviewCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ReviewCsv() {}

  /**
   * A table of all findings of a corpus, to be decided on.
   *
   * @param corpus what is to be reviewed
   * @return the table, findings in the order of the corpus
   */
  public static String sheet(Corpus corpus) {
    ReviewTable table = new ReviewTable(byId(corpus.actors()));
    for (Finding finding : corpus.findings()) {
      table.add(Anchor.of(corpus.source(finding), finding), finding);
    }
    return table.end();
  }

  /**
   * A review as a table.
   *
   * @param review what was decided
   * @return the table, a row for each correction
   */
  public static String write(Review review) {
    ReviewTable table = new ReviewTable(byId(review.actors()));
    review.corrections().forEach(table::add);
    return table.end();
  }

  /**
   * Writes a review to a file, in UTF-8.
   *
   * @param review what was decided
   * @param file where to; replaced if it exists
   * @throws IOException if it cannot be written
   */
  public static void write(Review review, Path file) throws IOException {
    Files.writeString(file, write(review));
  }

  private static Map<ActorId, Actor> byId(List<Actor> actors) {
    return actors.stream().collect(Collectors.toMap(Actor::id, actor -> actor));
  }

  /**
   * Reads a review from a table.
   *
   * @param csv the table with its header
   * @return the review
   * @throws CsvFormatException if it is not such a table
   */
  public static Review read(String csv) {
    return read("", csv);
  }

  /**
   * Reads a review from a file in UTF-8.
   *
   * @param file the table with its header
   * @return the review
   * @throws CsvFormatException if it is not such a table
   * @throws IOException if it cannot be read
   */
  public static Review read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      return read(file + ", ", StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new CsvFormatException(
          file + ": the bytes from " + bytes.position() + " on are not UTF-8: save it as UTF-8", e);
    }
  }

  private static Review read(String name, String csv) {
    String text = csv.indexOf(BYTE_ORDER_MARK) == 0 ? csv.substring(1) : csv;
    Map<ActorId, Actor> actors = new LinkedHashMap<>();
    List<Correction> corrections = new ArrayList<>();
    List<ReviewColumn> header = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            // Spreadsheet programs leave out empty cells at the end; too many are refused below.
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        try {
          if (header.isEmpty()) {
            header.addAll(header(row.getFields()));
          } else if (!row.getFields().stream().allMatch(String::isBlank)) {
            new ReviewRow(cells(header, row.getFields()), actors)
                .correction()
                .ifPresent(corrections::add);
          }
        } catch (IllegalArgumentException e) {
          throw new CsvFormatException(
              name + "line " + row.getStartingLineNumber() + ", " + e.getMessage(), e);
        }
      }
      if (header.isEmpty()) {
        throw new CsvFormatException(name + "line 1, the table is empty: write its header first");
      }
      return Review.builder().actors(actors.values()).corrections(corrections).build();
    } catch (CsvFormatException e) {
      throw e;
    } catch (CsvParseException | IllegalArgumentException e) {
      throw new CsvFormatException(name + e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  /** The first of the usual ones that follows a name of a column. */
  private static char separator(String text) {
    for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == '\t') {
        return c;
      }
    }
    return ',';
  }

  private static List<ReviewColumn> header(List<String> titles) {
    List<ReviewColumn> columns = new ArrayList<>();
    for (String title : titles) {
      ReviewColumn column =
          Arrays.stream(ReviewColumn.values())
              .filter(known -> known.title().equals(title.strip().toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "unknown column \"" + title + "\": known are " + known(false)));
      if (columns.contains(column)) {
        throw new IllegalArgumentException(
            "column " + column.title() + " stands twice: remove one");
      }
      columns.add(column);
    }
    for (ReviewColumn column : ReviewColumn.values()) {
      if (column.required() && !columns.contains(column)) {
        throw new IllegalArgumentException(
            "column " + column.title() + " is missing: needed are " + known(true));
      }
    }
    return columns;
  }

  private static String known(boolean required) {
    return Arrays.stream(ReviewColumn.values())
        .filter(column -> !required || column.required())
        .map(ReviewColumn::title)
        .collect(Collectors.joining(", "));
  }

  private static Map<ReviewColumn, String> cells(List<ReviewColumn> header, List<String> fields) {
    if (fields.size() > header.size()) {
      throw new IllegalArgumentException(
          "%d cells, but the header has %d: quote cells that hold a separator"
              .formatted(fields.size(), header.size()));
    }
    Map<ReviewColumn, String> cells = new EnumMap<>(ReviewColumn.class);
    for (int i = 0; i < fields.size(); i++) {
      cells.put(header.get(i), FormulaGuard.unguard(fields.get(i)));
    }
    return cells;
  }
}
