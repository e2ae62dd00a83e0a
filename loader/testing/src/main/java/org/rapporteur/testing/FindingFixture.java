package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Origin;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Says of a statement of a small corpus what else is known of it. Mutable, for use by a single
 * thread.
 *
 * @param <SELF> the writer's own type
 * @since 0.1.0
 */
public abstract class FindingFixture<SELF extends FindingFixture<SELF>> {

  private final List<String> issues = new ArrayList<>();
  private Attribution attribution = Attribution.author();
  private Optional<String> voice = Optional.empty();
  private Tier tier = Tier.STRICT;
  private Optional<String> rule = Optional.empty();
  private Optional<TextSpan> frame = Optional.empty();

  /** The number of its session in the source; set by the source when the finding is added. */
  Optional<Integer> session = Optional.empty();

  FindingFixture() {}

  abstract SELF self();

  /** Writes its words, without a frame, and remembers where they are. */
  abstract void appendWordsTo(StringBuilder text);

  abstract Finding build(
      SourceId source, SourceText text, Roster roster, Optional<SessionId> session);

  /**
   * Whose view it is; the text says so.
   *
   * @param value {@link RapporteurAssertions#AUTHOR} or {@link RapporteurAssertions#PANEL}
   * @return this writer
   * @throws IllegalArgumentException if it is a named actor, whose name the text would not know
   */
  public SELF by(Attribution value) {
    if (value.actor().isPresent()) {
      throw new IllegalArgumentException("say by(name) for a named actor, not by(" + value + ")");
    }
    attribution = value;
    voice = value.isPanel() ? Optional.of("The panel") : Optional.empty();
    return self();
  }

  /**
   * Which named actor's view it is; the text says so.
   *
   * @param name name or alias of the actor
   * @return this writer
   */
  public SELF by(String name) {
    // Whom the name means is known when the corpus is built.
    attribution = Attribution.author();
    voice = Optional.of(name);
    return self();
  }

  /**
   * What it is about.
   *
   * @param ids ids of the codebook, the foremost first
   * @return this writer
   */
  public SELF about(String... ids) {
    issues.addAll(List.of(ids));
    return self();
  }

  /**
   * How sure it is.
   *
   * @param value the tier
   * @return this writer
   */
  public SELF tier(Tier value) {
    tier = value;
    return self();
  }

  /**
   * Which rule has found it, instead of a person.
   *
   * @param id the id of the rule
   * @return this writer
   */
  public SELF byRule(String id) {
    rule = Optional.of(id);
    return self();
  }

  final void appendTo(StringBuilder text) {
    voice.ifPresent(
        name -> {
          int start = text.length();
          text.append(name).append(" held that");
          frame = Optional.of(new TextSpan(start, text.length()));
          text.append(' ');
        });
    appendWordsTo(text);
  }

  final Evidence evidence(
      SourceId source, SourceText text, Roster roster, TextSpan quote, List<TextSpan> cues) {
    return Roster.evidence(source, text, quote)
        .withCues(cues)
        .withFrame(frame)
        .withTier(tier)
        // The origin last: evidence of a rule has to name it at every step.
        .withRule(rule.map(roster::rule))
        .withOrigin(rule.isPresent() ? Origin.RULE : Origin.HUMAN);
  }

  final Attribution attribution(Roster roster) {
    return attribution.isPanel()
        ? attribution
        : voice.map(roster::actor).map(Attribution::of).orElse(attribution);
  }

  final List<IssueId> issues(Roster roster) {
    return issues.stream().map(roster::issue).toList();
  }
}
