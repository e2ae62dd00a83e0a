/** Reads documents of policy dialogue into a coded corpus. */
module org.rapporteur.loader {
  exports org.rapporteur.loader;

  requires transitive org.rapporteur.core;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;
}
