/** A program of somebody else that uses Rapporteur. */
module org.example.outside {
  requires org.rapporteur.core;
  requires org.rapporteur.loader;
  requires org.rapporteur.seeds;
}
