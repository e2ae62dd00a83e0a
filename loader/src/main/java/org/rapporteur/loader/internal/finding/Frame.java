package org.rapporteur.loader.internal.finding;

import java.util.List;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.rule.Match.Range;

/**
 * A reporting frame and what it reports: "it was suggested that" … .
 *
 * @param range the words of the frame
 * @param content the words that it reports; empty where a sentence only turns to the speaker
 * @param speaker who is reported to speak
 */
record Frame(Range range, Range content, Speaker speaker) {

  /**
   * Whether a name stands in the words of a frame: who is named there reports, and does not act.
   */
  static boolean reports(List<Frame> frames, NamedPlace place) {
    return frames.stream()
        .anyMatch(
            frame ->
                frame.range().from() <= place.from()
                    && place.to() <= frame.range().to()
                    && !frame.range().equals(frame.content()));
  }
}
