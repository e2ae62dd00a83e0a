package org.rapporteur.loader.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;

/**
 * A vocabulary file: CSV (RFC 4180) with a header, {@code #} comments, and lists inside a field
 * separated by {@code |}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Table {

  private final String name;

  private Table(String name) {
    this.name = name;
  }

  /**
   * A file that comes with the library.
   *
   * @param name its name, with the ending
   * @return the table, not read yet
   */
  public static Table named(String name) {
    return new Table(name);
  }

  /**
   * Hands every row to a reader of rows.
   *
   * @param reader takes each row in file order
   * @throws IllegalStateException if the file is missing or cannot be read
   * @throws IllegalArgumentException if the reader refuses a row, which the message names
   */
  public void forEach(Consumer<Row> reader) {
    try (InputStream stream = Table.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("vocabulary file " + name + " is missing");
      }
      read(name, new StringReader(new String(stream.readAllBytes(), UTF_8)), reader);
    } catch (IOException e) {
      throw new IllegalStateException("vocabulary file " + name + " cannot be read", e);
    }
  }

  /** Reads rows from anywhere; a row that its reader refuses is named in the exception. */
  static void read(String name, Reader text, Consumer<Row> reader) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        try {
          reader.accept(new Row(row));
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(
              name + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
      }
    }
  }

  /** One row, its fields by name. */
  public static final class Row {

    private final NamedCsvRecord fields;

    private Row(NamedCsvRecord fields) {
      this.fields = fields;
    }

    /**
     * A field.
     *
     * @param column the name of its column
     * @return what stands there, possibly nothing
     */
    public String get(String column) {
      return fields.getField(column);
    }

    /**
     * Whether a field holds anything.
     *
     * @param column the name of its column
     * @return false if it is empty
     */
    public boolean has(String column) {
      return !get(column).isEmpty();
    }

    /**
     * A field that holds a list.
     *
     * @param column the name of its column
     * @return the parts between its bars
     */
    public List<String> list(String column) {
      String value = get(column);
      return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }
  }
}
