/**
 * Five documents of policy dialogue and their annotation by hand, to try the library on: see {@link
 * org.rapporteur.seeds.Seed}. The module holds bytes and depends on nothing.
 */
module org.rapporteur.seeds {
  exports org.rapporteur.seeds;

  requires static org.jspecify;
}
