package org.rapporteur.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Reads an archive into a Parquet table of findings, and prints who is asked to act on what.
 *
 * <p>Arguments: a folder of documents and where the table goes; or {@code --table}, a Parquet
 * table, the columns of its names and texts, and where the table goes.
 */
public final class ReadArchive {

  private static final int ROWS = 30;

  private ReadArchive() {}

  /** Runs with the master that {@code spark-submit} gives. */
  public static void main(String[] arguments) throws IOException {
    boolean table = arguments.length == 5 && arguments[0].equals("--table");
    if (!table && arguments.length != 2) {
      System.err.println("usage: FOLDER FINDINGS | --table DOCUMENTS NAME TEXT FINDINGS");
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("Rapporteur").getOrCreate()) {
      Archive archive = new Archive(spark);
      Dataset<DocumentRow> documents =
          table
              ? archive.documents(spark.read().parquet(arguments[1]), arguments[2], arguments[3])
              : archive.folder(arguments[0]);
      String findings = arguments[arguments.length - 1];
      archive.findings(documents).write().mode(SaveMode.ErrorIfExists).parquet(findings);
      Dataset<Row> written = spark.read().parquet(findings);
      archive.issuesByAddressee(written).show(ROWS, false);
      System.out.printf("%,d findings in %s%n", written.count(), findings);
      archive.problems().forEach(System.out::println);
    }
  }
}
