package org.rapporteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analysis.CrossTab;
import org.rapporteur.analysis.Dimension;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.testing.DrawnDocuments;
import org.rapporteur.testing.SeedCorpus;

/** Two worker processes read what one loader reads. */
class ArchiveTest {

  private static final int DRAWN = 15;

  @TempDir static Path folder;

  private static SparkSession spark;
  private static LoadResult expected;

  @BeforeAll
  static void startTheWorkers() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents/drawn"));
    for (Document document :
        Stream.concat(SeedCorpus.documents().stream(), DrawnDocuments.of(3).stream(DRAWN))
            .toList()) {
      Files.write(documents.resolve(document.name()), document.bytes());
    }
    // Spark itself passes over a file without any bytes.
    Files.writeString(folder.resolve("documents/empty.txt"), "\n");
    expected = CorpusLoader.create().load(folder.resolve("documents"));
    spark = Sessions.on(Sessions.TWO_WORKERS, folder.resolve("scratch"));
  }

  @AfterAll
  static void stopTheWorkers() {
    spark.stop();
  }

  /** All that a row says, its document named as the loader names it. */
  private static List<String> lines(Stream<FindingRow> rows) {
    String root = folder.resolve("documents").toUri().getPath();
    return rows.sorted(
            Comparator.comparing(FindingRow::getSourceId)
                .thenComparing(FindingRow::getStart)
                .thenComparing(FindingRow::getEnd)
                .thenComparing(FindingRow::getKind))
        .map(row -> line(row).replace("file:" + root, ""))
        .toList();
  }

  private static String line(FindingRow row) {
    return String.join(
        " | ",
        Stream.of(
                row.getDocument(),
                row.getSourceId(),
                row.getTitle(),
                row.getPublished(),
                row.getSession(),
                row.getId(),
                row.getKind(),
                row.getStart(),
                row.getEnd(),
                row.getQuote(),
                row.getAttribution(),
                row.getIssues(),
                row.getAddressees(),
                row.getAction(),
                row.getPolarity(),
                row.getStrength(),
                row.getCause(),
                row.getAffected(),
                row.getLikelihood(),
                row.getIcd203(),
                row.getTier(),
                row.getOrigin(),
                row.getRule())
            .map(String::valueOf)
            .toList());
  }

  @Test
  void eachRowIsWhatThePlainLoaderReads() {
    Archive archive = new Archive(spark);
    Dataset<FindingRow> findings =
        archive.findings(archive.folder(folder.resolve("documents").toString()).repartition(8));

    List<String> read = lines(findings.collectAsList().stream());

    assertThat(read).hasSizeGreaterThan(1000);
    assertThat(read).containsExactlyElementsOf(lines(FindingRows.of(expected.corpus())));
    assertThat(archive.problems())
        .singleElement()
        .asString()
        .contains("empty.txt", "holds no words")
        .endsWith(expected.problems().get(0).advice());
  }

  @Test
  void documentsAreReadInTheProcessesOfTheWorkers() {
    MapPartitionsFunction<DocumentRow, String> process =
        rows -> List.of(String.valueOf(ProcessHandle.current().pid())).iterator();
    Archive archive = new Archive(spark);

    List<String> processes =
        archive
            .folder(folder.resolve("documents").toString())
            .repartition(8)
            .mapPartitions(process, Encoders.STRING())
            .distinct()
            .collectAsList();

    assertThat(processes)
        .hasSizeBetween(1, 2)
        .doesNotContain(String.valueOf(ProcessHandle.current().pid()));
    assertThat(spark.sparkContext().statusTracker().getExecutorInfos()).hasSize(3);
  }

  @Test
  void aTableOfTextsIsReadLikeAFolder() {
    List<DocumentRow> seeds =
        SeedCorpus.documents().stream()
            .map(
                document -> {
                  DocumentRow row = new DocumentRow();
                  row.setName(document.name());
                  row.setContent(document.bytes());
                  return row;
                })
            .toList();
    String table = folder.resolve("texts.parquet").toString();
    spark
        .createDataset(seeds, Encoders.bean(DocumentRow.class))
        .selectExpr("name AS file", "decode(content, 'UTF-8') AS body")
        .write()
        .parquet(table);
    Archive archive = new Archive(spark);

    Dataset<FindingRow> findings =
        archive.findings(archive.documents(spark.read().parquet(table), "file", "body"));

    assertThat(lines(findings.collectAsList().stream()))
        .containsExactlyElementsOf(lines(FindingRows.of(SeedCorpus.load())));
  }

  @Test
  void parquetKeepsTheRowsAndSqlCountsWhatTheCrossTableCounts() {
    Archive archive = new Archive(spark);
    String table = folder.resolve("findings.parquet").toString();
    archive.findings(archive.folder(folder.resolve("documents").toString())).write().parquet(table);

    Dataset<Row> written = spark.read().parquet(table);
    assertThat(lines(written.as(Encoders.bean(FindingRow.class)).collectAsList().stream()))
        .containsExactlyElementsOf(lines(FindingRows.of(expected.corpus())));
    assertThat(
            archive.issuesByAddressee(written).collectAsList().stream()
                .map(row -> row.getString(0) + ", " + row.getString(1) + ": " + row.getLong(2)))
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(crossTable(expected.corpus()));
  }

  private static List<String> crossTable(Corpus corpus) {
    return CrossTab.of(
            CorpusIndex.of(corpus).recommendations(), Dimension.ISSUE, Dimension.ADDRESSEE)
        .cells()
        .filter(cell -> cell.row().value().isPresent() && cell.column().value().isPresent())
        .map(cell -> cell.row().value().get() + ", " + cell.column().label() + ": " + cell.count())
        .toList();
  }

  @Test
  void textOfAnyAlphabetComesThroughUnharmed() {
    DocumentRow row = new DocumentRow();
    row.setName("日本.txt");
    row.setContent(
        "Note on Łódź\nPoland should rebuild the “Łódź” bridge 🌉 by 2030."
            .getBytes(StandardCharsets.UTF_8));
    Archive archive = new Archive(spark);

    List<FindingRow> rows =
        archive
            .findings(spark.createDataset(List.of(row), Encoders.bean(DocumentRow.class)))
            .collectAsList();

    assertThat(rows)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getDocument()).isEqualTo("日本.txt");
              assertThat(finding.getQuote()).contains("“Łódź” bridge 🌉");
              assertThat(finding.getAddressees()).containsExactly("Poland");
            });
  }
}
