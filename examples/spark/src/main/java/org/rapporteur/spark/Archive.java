package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;

/** Documents and their findings as tables of Spark. Thread-safe as its session is. */
public final class Archive {

  private final SparkSession spark;
  private final CollectionAccumulator<String> problems;

  /** Reads with a session; one archive collects the problems of all that is read through it. */
  public Archive(SparkSession spark) {
    this.spark = spark;
    this.problems = spark.sparkContext().collectionAccumulator("problems");
  }

  /** The files of a folder and the folders in it, of any file system; named by their paths. */
  public Dataset<DocumentRow> folder(String path) {
    return documents(
        spark.read().format("binaryFile").option("recursiveFileLookup", true).load(path),
        "path",
        "content");
  }

  /** The rows of a table: one column for the names, one of strings or bytes for the documents. */
  public Dataset<DocumentRow> documents(Dataset<Row> table, String name, String content) {
    return table
        .select(col(name).as("name"), col(content).cast("binary").as("content"))
        .as(Encoders.bean(DocumentRow.class));
  }

  /** The findings of documents, in rows; read anew each time the table is used. */
  public Dataset<FindingRow> findings(Dataset<DocumentRow> documents) {
    return documents.flatMap(new ReadFindings(problems), Encoders.bean(FindingRow.class));
  }

  /** What was wrong with the documents that have been read so far, by name. */
  public SortedSet<String> problems() {
    return new TreeSet<>(problems.value());
  }

  /**
   * How many recommendations about each issue are addressed to whom, the most frequent first. One
   * that has several issues or addressees counts in each of their cells.
   */
  public Dataset<Row> issuesByAddressee(Dataset<?> findings) {
    findings.createOrReplaceTempView("findings");
    return spark.sql(
        """
        SELECT issue, addressee, count(*) AS recommendations
        FROM findings
          LATERAL VIEW explode(issues) AS issue
          LATERAL VIEW explode(addressees) AS addressee
        WHERE kind = 'RECOMMENDATION'
        GROUP BY issue, addressee
        ORDER BY recommendations DESC, issue, addressee
        """);
  }
}
