package org.rapporteur.model;

/**
 * What sort of participant in politics an actor is, as the project's annotation guide defines it
 * ({@code examples/guide/annotation.md}).
 *
 * @since 0.1.0
 */
public enum ActorKind {
  /** A human being: office holders, speakers, experts. */
  PERSON,
  /** A country or territory that acts as a polity; its capital may stand for its government. */
  STATE,
  /** An administration, ministry, agency, legislature or office of a state. */
  GOVERNMENT_BODY,
  /** A body with organs founded by treaty: UN, NATO, EU, ASEAN. */
  INTERNATIONAL_ORGANIZATION,
  /** A framework, minilateral, club or trade pact that acts as one: Quad, G7, CPTPP. */
  GROUPING,
  /** A business. */
  COMPANY,
  /** A political party, movement or armed group. */
  PARTY_OR_MOVEMENT,
  /** Any other named organisation: think tanks, universities, associations. */
  OTHER_ORGANIZATION
}
