/**
 * The immutable types of a coded corpus of policy dialogue, what can be asked of it, and its native
 * JSON form.
 *
 * <p>This module never reads a document by itself: the loader module does, and gives back these
 * types. A program that only works with corpora that others have made needs no more than this:
 *
 * <pre>{@code
 * Corpus corpus = CorpusJson.read(Path.of("corpus.json"));
 * CorpusIndex index = CorpusIndex.of(corpus);
 * for (Recommendation advice : index.recommendations().addressedTo("Japan").about("tariffs")) {
 *   System.out.println(advice.strength() + " " + advice.quote().text());
 *   System.out.println("  in " + corpus.source(advice).title().value());
 *   System.out.println("  " + corpus.explain(advice));
 * }
 * }</pre>
 *
 * <p>The packages, in the order in which they build on each other:
 *
 * <ol>
 *   <li>{@link org.rapporteur.text}: a text, and places in it. All offsets of the library are
 *       explained there.
 *   <li>{@link org.rapporteur.model}: what a corpus consists of. Start at {@link
 *       org.rapporteur.model.Corpus}; what it promises stands in the package's description.
 *   <li>{@link org.rapporteur.query}: selections of findings, actors, issues and mentions. Start at
 *       {@link org.rapporteur.query.CorpusIndex}.
 *   <li>{@link org.rapporteur.analysis}: tables, time lines, networks, common ground, unanswered
 *       risks.
 *   <li>{@link org.rapporteur.comparison}: two codings or two editions held against each other.
 *   <li>{@link org.rapporteur.json}: a corpus and a review as JSON, read back without loss.
 * </ol>
 */
module org.rapporteur.core {
  exports org.rapporteur.analysis;
  exports org.rapporteur.beta;
  exports org.rapporteur.comparison;
  exports org.rapporteur.json;
  exports org.rapporteur.model;
  exports org.rapporteur.query;
  exports org.rapporteur.text;

  requires transitive com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  opens org.rapporteur.model to
      tools.jackson.databind;
  opens org.rapporteur.text to
      tools.jackson.databind;
  opens org.rapporteur.json to
      tools.jackson.databind;
}
