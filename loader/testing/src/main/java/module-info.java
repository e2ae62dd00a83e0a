/**
 * Assertions, small corpora and a JUnit extension for tests of programs over coded corpora: see
 * {@link org.rapporteur.testing}.
 */
module org.rapporteur.testing {
  exports org.rapporteur.testing;

  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires transitive org.rapporteur.core;
  requires transitive org.rapporteur.loader;
  requires transitive org.rapporteur.seeds;
  // The soft assertions of AssertJ do not start without it, but its module asks for none.
  requires net.bytebuddy;
  requires static org.jspecify;
}
