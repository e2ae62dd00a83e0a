package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.Strength;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Says of a recommendation of a small corpus what else is known of it.
 *
 * @since 0.1.0
 */
public final class RecommendationFixture extends FindingFixture<RecommendationFixture> {

  private final List<String> addressees = new ArrayList<>();
  private final String action;
  private final Strength strength;
  private Polarity polarity = Polarity.DO;
  private TextSpan modal = new TextSpan(0, 0);
  private TextSpan act = new TextSpan(0, 0);
  private TextSpan quote = new TextSpan(0, 0);

  RecommendationFixture(String addressee, String action, Strength strength) {
    addressees.add(addressee);
    this.action = action;
    this.strength = strength;
  }

  @Override
  RecommendationFixture self() {
    return this;
  }

  /**
   * Who should act as well.
   *
   * @param names names or aliases
   * @return this writer
   */
  public RecommendationFixture and(String... names) {
    addressees.addAll(List.of(names));
    return this;
  }

  /**
   * The act is warned against.
   *
   * @return this writer
   */
  public RecommendationFixture avoid() {
    polarity = Polarity.AVOID;
    return this;
  }

  @Override
  void appendWordsTo(StringBuilder text) {
    int start = text.length();
    text.append(String.join(" and ", addressees)).append(' ');
    int verb = text.length();
    text.append(
        switch (strength) {
          case MAY -> "could";
          case SHOULD -> "should";
          case MUST -> "must";
        });
    if (polarity == Polarity.AVOID) {
      text.append(" not");
    }
    modal = new TextSpan(verb, text.length());
    text.append(' ');
    act = new TextSpan(text.length(), text.length() + action.length());
    text.append(action);
    quote = new TextSpan(start, text.length());
  }

  @Override
  Recommendation build(
      SourceId source, SourceText text, Roster roster, Optional<SessionId> session) {
    Evidence evidence = evidence(source, text, roster, quote, List.of(modal));
    return Recommendation.builder()
        .id(FindingId.of(source, FindingKind.RECOMMENDATION, quote))
        .evidence(evidence)
        .attribution(attribution(roster))
        .addAllIssues(issues(roster))
        .session(session)
        .addAllAddressees(roster.actors(addressees))
        .action(text.quote(act))
        .polarity(polarity)
        .strength(strength)
        .build();
  }
}
