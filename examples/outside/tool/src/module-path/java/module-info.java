/** A tool of somebody else. */
module org.example.tool {
  requires org.rapporteur.loader;
}
