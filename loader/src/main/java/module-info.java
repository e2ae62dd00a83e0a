/**
 * Reads documents of policy dialogue into a coded corpus, offline and in process.
 *
 * <p>Most users need one class of it, {@link org.rapporteur.loader.CorpusLoader}:
 *
 * <pre>{@code
 * LoadResult result = CorpusLoader.create().load(Path.of("reports"));
 * result.problems().forEach(System.err::println);
 * for (Finding finding : result.corpus().findings()) {
 *   System.out.println(finding.quote().text());
 * }
 * }</pre>
 *
 * <p>What can be changed, each by the loader's builder:
 *
 * <ul>
 *   <li>{@link org.rapporteur.loader.vocabulary}: the actors, issues and cue words that it knows;
 *   <li>{@link org.rapporteur.loader.rule}: the rules by which it reads sentences;
 *   <li>{@link org.rapporteur.loader.format}: the file formats that it opens;
 *   <li>{@link org.rapporteur.loader.Limits}: how much of hostile input it bears.
 * </ul>
 *
 * <p>PDF files need PDFBox on the class or module path ({@code org.apache.pdfbox:pdfbox}, version
 * 3); without it, a PDF is a problem that says so.
 */
module org.rapporteur.loader {
  exports org.rapporteur.loader;
  exports org.rapporteur.loader.format;
  exports org.rapporteur.loader.rule;
  exports org.rapporteur.loader.vocabulary;

  requires transitive org.rapporteur.core;
  requires com.github.albfernandez.juniversalchardet;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.jsoup;
  requires static java.compiler;
  requires static org.apache.pdfbox;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
