package org.rapporteur.loader.internal.issue;

import org.rapporteur.model.IssueId;

/**
 * A place where a text speaks of an issue that it discusses.
 *
 * @param from its first token
 * @param to the token after its last
 * @param issue the issue
 */
public record TopicPlace(int from, int to, IssueId issue) {}
