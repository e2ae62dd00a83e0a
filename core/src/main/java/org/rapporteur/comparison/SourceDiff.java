package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Source;

/**
 * What has changed in one document. Immutable and thread-safe.
 *
 * @param before the document as it was; empty if it is new
 * @param after the document as it is; empty if it is gone
 * @param added findings that only the second version has, in text order
 * @param dropped findings that only the first version had, in text order
 * @param changed findings that both have and that read otherwise now, in text order
 * @param unchanged how many findings both have alike
 * @param newActors who is mentioned only in the second version, by kind and name
 * @param goneActors who was mentioned only in the first
 * @param newIssues what only the second version speaks of, by id
 * @param goneIssues what only the first spoke of
 * @since 0.1.0
 */
public record SourceDiff(
    Optional<Source> before,
    Optional<Source> after,
    List<Finding> added,
    List<Finding> dropped,
    List<FindingChange> changed,
    int unchanged,
    List<Actor> newActors,
    List<Actor> goneActors,
    List<IssueId> newIssues,
    List<IssueId> goneIssues) {

  /** How two versions of a document relate. */
  public enum Relation {
    /** The same text, read anew. */
    SAME_TEXT,
    /** Another edition of the text. */
    EDITION,
    /** Only the second corpus has it. */
    ADDED,
    /** Only the first corpus had it. */
    DROPPED
  }

  /**
   * Keeps the lists as they are now.
   *
   * @param before the document as it was
   * @param after the document as it is
   * @param added findings that only the second version has
   * @param dropped findings that only the first version had
   * @param changed findings that read otherwise now
   * @param unchanged how many findings both have alike
   * @param newActors who is mentioned only in the second version
   * @param goneActors who was mentioned only in the first
   * @param newIssues what only the second version speaks of
   * @param goneIssues what only the first spoke of
   */
  public SourceDiff {
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    changed = List.copyOf(changed);
    newActors = List.copyOf(newActors);
    goneActors = List.copyOf(goneActors);
    newIssues = List.copyOf(newIssues);
    goneIssues = List.copyOf(goneIssues);
  }

  /**
   * How the two versions relate.
   *
   * @return the relation
   */
  public Relation relation() {
    if (before.isEmpty()) {
      return Relation.ADDED;
    }
    if (after.isEmpty()) {
      return Relation.DROPPED;
    }
    return before.get().id().equals(after.get().id()) ? Relation.SAME_TEXT : Relation.EDITION;
  }

  /**
   * The title, the new one if both have one.
   *
   * @return the title of the document
   */
  public String title() {
    return after.or(() -> before).map(source -> source.title().value()).orElse("");
  }

  /**
   * Whether nothing has changed.
   *
   * @return true if it is the same text, and everything reads as before
   */
  public boolean isEmpty() {
    return relation() == Relation.SAME_TEXT
        && added.isEmpty()
        && dropped.isEmpty()
        && changed.isEmpty()
        && newActors.isEmpty()
        && goneActors.isEmpty()
        && newIssues.isEmpty()
        && goneIssues.isEmpty();
  }

  /**
   * A heading and a line for each change: {@code +} added, {@code -} dropped, {@code ~} changed.
   */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(
        title()
            + switch (relation()) {
              case SAME_TEXT -> "";
              case EDITION -> " (another edition)";
              case ADDED -> " (new document)";
              case DROPPED -> " (document gone)";
            }
            + ": "
            + added.size()
            + " added, "
            + dropped.size()
            + " dropped, "
            + changed.size()
            + " changed, "
            + unchanged
            + " as before");
    added.forEach(finding -> lines.add("  + " + finding.kind() + " " + finding.quote()));
    dropped.forEach(finding -> lines.add("  - " + finding.kind() + " " + finding.quote()));
    changed.forEach(change -> lines.add("  ~ " + change));
    newActors.forEach(actor -> lines.add("  + actor " + actor.name()));
    goneActors.forEach(actor -> lines.add("  - actor " + actor.name()));
    newIssues.forEach(issue -> lines.add("  + issue " + issue));
    goneIssues.forEach(issue -> lines.add("  - issue " + issue));
    return String.join("\n", lines) + "\n";
  }
}
