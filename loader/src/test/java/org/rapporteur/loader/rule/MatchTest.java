package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** What somebody who writes a rule gives back. */
class MatchTest {

  private final Match advice =
      Match.recommendation(new Range(2, 9), new Range(5, 9), new Range(4, 5), Strength.MUST);

  @Test
  void advice_asks_for_its_act_unless_it_is_said_to_warn_of_it() {
    assertThat(advice.polarity()).isEqualTo(Polarity.DO);
    assertThat(advice.tier()).isEqualTo(Tier.BALANCED);
    assertThat(advice.subject().empty()).isTrue();
    assertThat(advice.withPolarity(Polarity.AVOID).polarity()).isEqualTo(Polarity.AVOID);
    assertThat(advice.withTier(Tier.STRICT).tier()).isEqualTo(Tier.STRICT);
    assertThat(advice.withSubject(new Range(2, 4)).subject()).isEqualTo(new Range(2, 4));
  }

  @Test
  void what_is_feared_is_the_whole_clause() {
    Match fear = Match.risk(new Range(2, 9), new Range(4, 5), Likelihood.LIKELY);
    assertThat(fear.action()).isEqualTo(fear.quote());
    assertThat(fear.withCue(new Range(7, 8)).cues())
        .isEqualTo(List.of(new Range(4, 5), new Range(7, 8)));
  }

  @Test
  void an_act_stays_inside_its_quote() {
    assertThat(advice.withQuote(new Range(2, 7)).action()).isEqualTo(new Range(5, 7));
    assertThat(advice.withQuote(new Range(6, 12)).action()).isEqualTo(new Range(6, 9));
    assertThat(advice.withQuote(new Range(0, 12)).action()).isEqualTo(new Range(5, 9));
    assertThat(advice.withQuote(new Range(2, 5)).action())
        .as("nothing is left of it, so that the quote itself is the act")
        .isEqualTo(new Range(2, 5));
    assertThat(advice.withQuote(new Range(2, 7)).quote()).isEqualTo(new Range(2, 7));
  }

  @Test
  void ranges_share_a_token_or_do_not() {
    Range range = new Range(3, 6);
    assertThat(range.overlaps(new Range(5, 8))).isTrue();
    assertThat(range.overlaps(new Range(0, 4))).isTrue();
    assertThat(range.overlaps(new Range(6, 8))).isFalse();
    assertThat(range.overlaps(new Range(0, 3))).isFalse();
    assertThat(range.contains(range)).isTrue();
    assertThat(range.contains(new Range(4, 5))).isTrue();
    assertThat(range.contains(new Range(2, 5))).isFalse();
    assertThat(range.contains(new Range(4, 7))).isFalse();
    assertThat(new Range(3, 3).empty()).isTrue();
    assertThat(range.empty()).isFalse();
  }
}
