package org.rapporteur.loader.internal.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SourceKind;

/**
 * Decides whose view a finding is (annotation guide, decision 10): the frame tells if there is one;
 * else the speaker's label, else who spoke in the sentence before, else the panel in reports of
 * meetings, else the author. Passages are to be entered in text order.
 */
final class Voices {

  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "his", "her", "him");

  private final Names names;
  private final SourceKind sourceKind;
  private final boolean hasSessions;

  /** The speaker whom the last label named, in debates and interviews. */
  private Optional<Actor> labelled = Optional.empty();

  /**
   * The person who was reported to speak in the sentence before, and the block of that sentence.
   */
  private int speaker = -1;

  private Block speakerBlock;

  Voices(Names names, SourceKind sourceKind, boolean hasSessions, Block first) {
    this.names = names;
    this.sourceKind = sourceKind;
    this.hasSessions = hasSessions;
    this.speakerBlock = first;
  }

  /** Whose view the unframed words of the next passage are. */
  Attribution enter(Passage passage, List<Frame> frames) {
    Block block = passage.block();
    if (!block.label().isEmpty()) {
      labelled = labelled(block.label());
    }
    boolean sameBlock = block == speakerBlock;
    Attribution voice = unframed(block);
    if (frames.isEmpty() && sameBlock && speaker >= 0 && goesOn(passage.context())) {
      voice = Attribution.of(names.actor(speaker).id());
    }
    remember(block, frames, sameBlock);
    return voice;
  }

  private void remember(Block block, List<Frame> frames, boolean sameBlock) {
    if (!sameBlock) {
      speaker = -1;
    }
    speakerBlock = block;
    for (Frame frame : frames) {
      boolean person =
          frame.speaker().kind() == Speaker.Kind.NAMED
              && names.actor(frame.speaker().actor()).kind() == ActorKind.PERSON;
      speaker = person ? frame.speaker().actor() : -1;
    }
  }

  /** Whether a sentence without a frame goes on with what the person before it said. */
  private boolean goesOn(RuleContext context) {
    for (int i = context.from(); i < context.to(); i++) {
      if (context.is(i, WordClass.COLLECTIVE)) {
        return false;
      }
    }
    boolean news = sourceKind == SourceKind.NEWS_ARTICLE || sourceKind == SourceKind.ESSAY;
    if (!news) {
      return true;
    }
    for (int i = context.from(); i < context.to(); i++) {
      boolean quotes =
          context.mark(i, '"') || context.mark(i, '\u201d') || context.mark(i, '\u201c');
      if (quotes || context.in(i, THIRD_PERSON)) {
        return true;
      }
    }
    return false;
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

  Attribution attribution(Attribution unframed, Passage passage, Optional<Frame> frame) {
    if (frame.isEmpty()) {
      return unframed;
    }
    Speaker reported = frame.get().speaker();
    return switch (reported.kind()) {
      case NAMED -> Attribution.of(names.actor(reported.actor()).id());
      case PANEL -> Attribution.panel();
      case UNNAMED -> sourceKind == SourceKind.CONFERENCE_REPORT ? Attribution.panel() : unframed;
      case AUTHOR -> unframed(passage.block());
    };
  }

  private Attribution unframed(Block block) {
    boolean speech =
        sourceKind == SourceKind.DEBATE
            || sourceKind == SourceKind.INTERVIEW
            || sourceKind == SourceKind.SPEECH;
    if (labelled.isPresent() && (speech || !block.label().isEmpty())) {
      return Attribution.of(labelled.get().id());
    }
    return meeting(block) ? Attribution.panel() : Attribution.author();
  }

  private Optional<Actor> labelled(String label) {
    if (label.length() < 3) {
      return Optional.empty();
    }
    List<String> words = List.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+"));
    return names.named().actors().stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON)
        .filter(actor -> words.contains(surname(actor)))
        .findFirst();
  }

  private static String surname(Actor actor) {
    String name = actor.name();
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private boolean meeting(Block block) {
    boolean report =
        sourceKind == SourceKind.CONFERENCE_REPORT
            && (!hasSessions || block.section() == SectionKind.RECOMMENDATIONS);
    return report
        || sourceKind == SourceKind.SESSION_SUMMARY
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
