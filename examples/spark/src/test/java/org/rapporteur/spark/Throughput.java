package org.rapporteur.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.rapporteur.loader.Document;
import org.rapporteur.testing.DrawnDocuments;

/**
 * How many documents a second go from one table into another: on one core, on two, and on two
 * worker processes with one core each. Run by hand; see the README.
 */
public final class Throughput {

  private static final List<String> MASTERS = List.of("local[1]", "local[2]", Sessions.TWO_WORKERS);

  private Throughput() {}

  /** The argument: how many documents are drawn, 1,000 if nothing is given. */
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("throughput");
    String documents = folder.resolve("documents").toString();
    for (String master : MASTERS) {
      try (SparkSession spark = Sessions.on(master, folder.resolve("scratch"))) {
        if (!Files.exists(Path.of(documents))) {
          draw(spark, count).write().parquet(documents);
        }
        Archive archive = new Archive(spark);
        Dataset<DocumentRow> table =
            archive.documents(spark.read().parquet(documents), "name", "content").repartition(16);
        String findings = folder.resolve("findings").toString();
        double seconds = 0;
        // The first time each process makes its loader, and its machine code.
        for (int round = 0; round < 2; round++) {
          long start = System.nanoTime();
          archive.findings(table).write().mode(SaveMode.Overwrite).parquet(findings);
          seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        }
        System.out.printf(
            Locale.ROOT,
            "%s: %,d documents, %,d findings in %.1f s, %.1f documents a second%n",
            master,
            count,
            spark.read().parquet(findings).count(),
            seconds,
            count / seconds);
      }
    }
  }

  private static Dataset<DocumentRow> draw(SparkSession spark, int count) {
    MapFunction<Long, DocumentRow> draw =
        number -> {
          Document document = DrawnDocuments.of(1).document(number.intValue());
          DocumentRow row = new DocumentRow();
          row.setName(document.name());
          row.setContent(document.bytes());
          return row;
        };
    return spark.range(count).map(draw, Encoders.bean(DocumentRow.class));
  }
}
