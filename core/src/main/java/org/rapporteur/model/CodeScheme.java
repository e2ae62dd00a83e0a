package org.rapporteur.model;

/**
 * A public list of codes for actors or issues.
 *
 * @since 0.1.0
 */
public enum CodeScheme {
  /** Two-letter codes of countries and territories: ISO 3166-1:2020, alpha-2. */
  ISO_3166_1_ALPHA_2,
  /** Three-letter codes of countries and territories: ISO 3166-1:2020, alpha-3. */
  ISO_3166_1_ALPHA_3,
  /** Items of <a href="https://www.wikidata.org">Wikidata</a>, such as Q17. */
  WIKIDATA,
  /**
   * Sectors of actors in the event ontology <a
   * href="https://github.com/openeventdata/PLOVER">PLOVER</a>, such as GOV or BUS.
   */
  PLOVER_SECTOR,
  /** Contexts of events in the same ontology, such as military. */
  PLOVER_CONTEXT,
  /**
   * Topics of the master codebook of the <a href="https://www.comparativeagendas.net">Comparative
   * Agendas Project</a>: a major topic is a multiple of 100.
   */
  CAP,
  /**
   * Categories of the coding scheme of the <a href="https://manifesto-project.wzb.eu">Manifesto
   * Project</a> (MARPOR).
   */
  MARPOR
}
