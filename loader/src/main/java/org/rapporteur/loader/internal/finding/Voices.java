package org.rapporteur.loader.internal.finding;

import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SourceKind;

/**
 * Decides whose view a finding is (annotation guide, decision 10): the frame tells if there is one;
 * else the speaker's label, else the panel in reports of meetings, else the author.
 */
final class Voices {

  private final Names names;
  private final SourceKind sourceKind;

  Voices(Names names, SourceKind sourceKind) {
    this.names = names;
    this.sourceKind = sourceKind;
  }

  /** The innermost frame that reports a token. */
  static Optional<Frame> frame(List<Frame> frames, int token) {
    Frame innermost = null;
    for (Frame frame : frames) {
      boolean reports = frame.content().from() <= token && token < frame.content().to();
      if (reports && (innermost == null || frame.content().from() >= innermost.content().from())) {
        innermost = frame;
      }
    }
    return Optional.ofNullable(innermost);
  }

  Attribution attribution(Passage passage, Optional<Frame> frame) {
    if (frame.isPresent()) {
      Speaker speaker = frame.get().speaker();
      switch (speaker.kind()) {
        case NAMED -> {
          return Attribution.of(names.actor(speaker.actor()).id());
        }
        case PANEL -> {
          return Attribution.panel();
        }
        case UNNAMED -> {
          return meeting(passage.block()) || sourceKind == SourceKind.CONFERENCE_REPORT
              ? Attribution.panel()
              : unframed(passage.block());
        }
        case AUTHOR -> {
          return unframed(passage.block());
        }
      }
    }
    return unframed(passage.block());
  }

  private Attribution unframed(Block block) {
    Optional<Actor> labelled = labelled(block.label());
    if (labelled.isPresent()) {
      return Attribution.of(labelled.get().id());
    }
    return meeting(block) ? Attribution.panel() : Attribution.author();
  }

  private Optional<Actor> labelled(String label) {
    if (label.length() < 3) {
      return Optional.empty();
    }
    return names.named().actors().stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON)
        .filter(actor -> label.contains(actor.name()) || actor.aliases().contains(label))
        .findFirst();
  }

  private boolean meeting(Block block) {
    return sourceKind == SourceKind.SESSION_SUMMARY
        || sourceKind == SourceKind.MINUTES
        || block.session() >= 0
        || block.section() == SectionKind.SESSION;
  }

  /** Where a quote starts if the frame that reports it stands right before it. */
  static Range withFrame(Range quote, Optional<Frame> frame) {
    boolean adjacent =
        frame.isPresent()
            && frame.get().range().to() == quote.from()
            && frame.get().range().from() < quote.from();
    return adjacent ? new Range(frame.get().range().from(), quote.to()) : quote;
  }
}
