package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Risk;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Says of a risk of a small corpus what else is known of it.
 *
 * @since 0.1.0
 */
public final class RiskFixture extends FindingFixture<RiskFixture> {

  private final String words;
  private final Likelihood likelihood;
  private final List<String> cause = new ArrayList<>();
  private final List<String> affected = new ArrayList<>();
  private Optional<Icd203> icd203 = Optional.empty();
  private TextSpan quote = new TextSpan(0, 0);

  RiskFixture(String words, Likelihood likelihood) {
    this.words = words;
    this.likelihood = likelihood;
  }

  @Override
  RiskFixture self() {
    return this;
  }

  /**
   * Whose conduct creates it.
   *
   * @param names names or aliases
   * @return this writer
   */
  public RiskFixture causedBy(String... names) {
    cause.addAll(List.of(names));
    return this;
  }

  /**
   * Who is harmed.
   *
   * @param names names or aliases
   * @return this writer
   */
  public RiskFixture affecting(String... names) {
    affected.addAll(List.of(names));
    return this;
  }

  /**
   * Which term of ICD 203 the words use.
   *
   * @param term the term
   * @return this writer
   */
  public RiskFixture icd203(Icd203 term) {
    icd203 = Optional.of(term);
    return this;
  }

  @Override
  void appendWordsTo(StringBuilder text) {
    quote = new TextSpan(text.length(), text.length() + words.length());
    text.append(words);
  }

  @Override
  Risk build(SourceId source, SourceText text, Roster roster, Optional<SessionId> session) {
    return Risk.builder()
        .id(FindingId.of(source, FindingKind.RISK, quote))
        .evidence(evidence(source, text, roster, quote, List.of()))
        .attribution(attribution(roster))
        .addAllIssues(issues(roster))
        .session(session)
        .addAllCause(roster.actors(cause))
        .addAllAffected(roster.actors(affected))
        .likelihood(likelihood)
        .icd203(icd203)
        .build();
  }
}
