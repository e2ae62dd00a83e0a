package org.rapporteur.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.Finding;

/**
 * A finding that both versions have and that reads otherwise in the second. Immutable and
 * thread-safe.
 *
 * @param before the finding as it was
 * @param after the finding as it is
 * @param fields what has changed, in the order of the model; at least one
 * @since 0.1.0
 */
public record FindingChange(Finding before, Finding after, List<FieldChange> fields) {

  /**
   * Keeps the list as it is now.
   *
   * @param before the finding as it was
   * @param after the finding as it is
   * @param fields what has changed
   */
  public FindingChange {
    fields = List.copyOf(fields);
  }

  /** The words and what has changed. */
  @Override
  public String toString() {
    return after.kind()
        + " "
        + after.quote()
        + " "
        + fields.stream().map(FieldChange::toString).collect(Collectors.joining("; "));
  }
}
