/** A coded corpus and its reviews in the formats that other tools read and write. */
module org.rapporteur.exchange {
  exports org.rapporteur.exchange;
  exports org.rapporteur.exchange.report;

  requires transitive org.rapporteur.core;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires tools.jackson.core;
  requires static org.jspecify;
}
