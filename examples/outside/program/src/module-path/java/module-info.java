/** A program of somebody else that uses Rapporteur. */
module org.example.program {
  requires org.rapporteur.core;
  requires org.rapporteur.loader;
  requires org.rapporteur.seeds;
}
