/**
 * A coded corpus and its reviews in the formats that other tools read and write: spreadsheets, R,
 * pandas, MAXQDA, ATLAS.ti, NVivo, Gephi, annotation viewers, word processors, browsers.
 *
 * <pre>{@code
 * CorpusCsv.recommendations().write(corpus, Path.of("recommendations.csv"));
 * QdaProject.create().write(corpus, Path.of("corpus.qdpx"));
 * HtmlReport.write(corpus, Path.of("report.html"));
 * }</pre>
 *
 * <p>{@link org.rapporteur.exchange} lists the forms, {@link org.rapporteur.exchange.report} is the
 * report to read in a browser. The native form, which loses nothing, is in the core module.
 */
module org.rapporteur.exchange {
  exports org.rapporteur.exchange;
  exports org.rapporteur.exchange.report;

  requires transitive org.rapporteur.core;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires tools.jackson.core;
  requires static org.jspecify;
}
