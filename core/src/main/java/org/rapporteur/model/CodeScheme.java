package org.rapporteur.model;

/**
 * A public list of codes for actors or issues.
 *
 * @since 0.1.0
 */
public enum CodeScheme {
  /** Two-letter country codes of ISO 3166-1. */
  ISO_3166_1_ALPHA_2,
  /** Three-letter country codes of ISO 3166-1. */
  ISO_3166_1_ALPHA_3,
  /** Item numbers of Wikidata, such as Q17. */
  WIKIDATA,
  /** Sectors of the PLOVER event ontology, such as GOV or BUS. */
  PLOVER_SECTOR,
  /** Contexts of the PLOVER event ontology, such as military. */
  PLOVER_CONTEXT,
  /** Topic numbers of the Comparative Agendas Project. */
  CAP,
  /** Category numbers of the Manifesto Project. */
  MARPOR
}
