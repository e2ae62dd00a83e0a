package org.rapporteur.comparison;

/**
 * The types of things that two codings of a text may have in common.
 *
 * @since 0.1.0
 */
public enum Category {
  /** Recommendations, by their quotes. */
  RECOMMENDATION,
  /** Risks, by their quotes. */
  RISK,
  /** Mentions of actors, by place and actor. */
  ACTOR_MENTION,
  /** Mentions of issues, by place and issue. */
  ISSUE_MENTION,
  /** Actors that a text mentions, once each. */
  ACTOR,
  /** Issues that a text mentions or that a finding in it is about, once each. */
  ISSUE,
  /** Sessions, by the whole of their text. */
  SESSION
}
