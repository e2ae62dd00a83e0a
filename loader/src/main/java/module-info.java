/** Reads documents of policy dialogue into a coded corpus. */
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
