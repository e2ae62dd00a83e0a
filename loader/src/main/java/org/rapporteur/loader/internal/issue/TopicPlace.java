package org.rapporteur.loader.internal.issue;

import org.rapporteur.model.IssueId;

/**
 * A place where a text speaks of an issue.
 *
 * @param from its first token
 * @param to the token after its last
 * @param issue the issue
 * @param weight how strongly, from 1 to 3
 * @param term the term of the codebook that it uses
 */
public record TopicPlace(int from, int to, IssueId issue, int weight, String term) {

  /** The weight of a hint that needs company. */
  static final int WEAK = 1;

  /** The weight of a term that shows the issue by itself. */
  static final int SHOWS_BY_ITSELF = 3;
}
