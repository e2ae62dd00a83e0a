package org.rapporteur.query;

/**
 * How near to each other two mentions have to be to stand together. The order of the constants is
 * from near to far.
 *
 * @since 0.1.0
 */
public enum Window {
  /** In one sentence, as {@link org.rapporteur.text.SentenceMap} cuts them. */
  SENTENCE,
  /** In one paragraph: a line of the canonical text, list items and headings included. */
  PARAGRAPH,
  /** In the report of one session; what stands outside all sessions stands with nothing. */
  SESSION,
  /** In one document. */
  SOURCE
}
