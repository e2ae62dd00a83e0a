/** Five documents of policy dialogue and their annotation by hand, to try the library on. */
module org.rapporteur.seeds {
  exports org.rapporteur.seeds;

  requires static org.jspecify;
}
