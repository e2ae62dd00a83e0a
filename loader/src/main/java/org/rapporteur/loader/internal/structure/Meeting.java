package org.rapporteur.loader.internal.structure;

import java.util.Optional;
import org.rapporteur.text.TextSpan;

/**
 * A meeting as a text speaks of it.
 *
 * @param name what it calls it
 * @param host who it says held it
 * @param told the sentence or title that says so
 */
record Meeting(Optional<TextSpan> name, Optional<TextSpan> host, Optional<TextSpan> told) {

  static final Meeting NONE = new Meeting(Optional.empty(), Optional.empty(), Optional.empty());

  /** This meeting with what another reading adds. */
  Meeting or(Meeting other) {
    return new Meeting(name.or(other::name), host.or(other::host), told.or(other::told));
  }
}
