package org.rapporteur.query;

/** What an index lists findings by: an issue or an actor in one of its roles. */
enum Term {
  ISSUE,
  ADDRESSEE,
  CAUSE,
  AFFECTED,
  VOICE
}
