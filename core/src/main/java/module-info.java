/**
 * The immutable types of a coded corpus of policy dialogue, and their native JSON form.
 *
 * <p>Start at {@link org.rapporteur.model.Corpus}. This module never reads a document by itself:
 * the loader module does, and gives back these types.
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
