/** What reports on rivers speak of: a codebook, bodies, phrases and a rule for the library. */
module org.example.rivers {
  exports org.example.rivers;

  requires transitive org.rapporteur.loader;
}
