/** A server whose own JSON is made with Jackson 2. */
module org.example.archive {
  requires com.fasterxml.jackson.databind;
  requires jdk.httpserver;
  requires org.rapporteur.loader;

  opens org.example.archive to
      com.fasterxml.jackson.databind;
}
