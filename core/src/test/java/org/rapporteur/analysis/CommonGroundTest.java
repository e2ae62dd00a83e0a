package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Strength;

/** Where sources agree, differ, and stress differently. */
class CommonGroundTest {

  private static final ActorId JAPAN = ActorId.of(ActorKind.STATE, "Japan");

  @Test
  void three_sources_that_say_the_same_are_one_consensus() {
    Corpus corpus =
        Dialogue.begin("One")
            .publisher("Institute")
            .should("Japan", "Japan should [raise its fuel taxes].")
            .should("Japan", "It should also [ratify the ocean treaty].")
            .source("Two")
            .publisher("Centre")
            .should("Japan, India", "Both should [increase taxes on fuel].")
            .source("Three")
            .author("Ann Lee")
            .should("Japan", "Let Tokyo [raise the tax on fuel].")
            .corpus();
    CommonGround ground = CommonGround.of(corpus);
    assertThat(ground.consensus())
        .singleElement()
        .satisfies(
            consensus -> {
              assertThat(consensus.addressees()).containsExactly(JAPAN);
              assertThat(actions(consensus.recommendations()))
                  .containsExactly(
                      "raise its fuel taxes", "increase taxes on fuel", "raise the tax on fuel");
              assertThat(consensus.voices()).hasSize(3);
              assertThat(consensus.sources())
                  .containsExactlyElementsOf(
                      corpus.sources().stream().map(source -> source.id()).toList());
              assertThat(consensus.words()).containsExactly("fuel", "taxes");
            });
    assertThat(ground.disagreements()).isEmpty();
    assertThat(ground.emphases()).isEmpty();
  }

  @Test
  void sessions_of_one_event_count_once() {
    Dialogue.Page sessions =
        Dialogue.begin("Session 1")
            .event("Sea Forum")
            .should("Japan", "Japan should [raise fuel taxes].")
            .source("Session 2")
            .event("Sea Forum")
            .should("Japan", "Japan should [raise fuel taxes], it was said again.");
    assertThat(CommonGround.of(sessions.corpus()).consensus()).isEmpty();
    Corpus withAnother =
        sessions
            .source("Essay")
            .author("Ann Lee")
            .should("Japan", "Japan should [raise taxes on fuel].")
            .corpus();
    assertThat(CommonGround.of(withAnother).consensus())
        .singleElement()
        .satisfies(
            consensus -> {
              assertThat(consensus.recommendations()).hasSize(3);
              assertThat(consensus.voices()).hasSize(2);
              assertThat(consensus.voices().get(0)).hasSize(2);
            });
  }

  @Test
  void a_source_that_shares_with_two_others_makes_all_three_one_voice() {
    Corpus corpus =
        Dialogue.begin("One")
            .publisher("Institute")
            .should("Japan", "Japan should [raise fuel taxes].")
            .source("Two")
            .author("Ann Lee")
            .should("Japan", "Japan ought to [raise fuel taxes].")
            .source("Three")
            .publisher("Institute")
            .author("Ann Lee")
            .should("Japan", "Japan has to [raise fuel taxes].")
            .corpus();
    assertThat(CommonGround.of(corpus).consensus()).isEmpty();
  }

  @Test
  void strength_alone_is_emphasis_and_no_disagreement() {
    Corpus corpus =
        Dialogue.begin("One")
            .publisher("Institute")
            .should("Japan", "Japan should [raise fuel taxes].")
            .source("Two")
            .publisher("Centre")
            .must("Japan", "Japan must [raise fuel taxes].")
            .corpus();
    CommonGround ground = CommonGround.of(corpus);
    assertThat(ground.disagreements()).isEmpty();
    assertThat(ground.emphases())
        .singleElement()
        .satisfies(
            emphasis -> {
              assertThat(emphasis.consensus()).isEqualTo(ground.consensus().get(0));
              assertThat(emphasis.byStrength())
                  .containsOnlyKeys(Strength.MUST, Strength.SHOULD)
                  .allSatisfy((strength, said) -> assertThat(said).hasSize(1));
            });
    assertThatThrownBy(
            () -> {
              Consensus consensus = ground.consensus().get(0);
              List<Recommendation> weak = consensus.recommendations().subList(0, 1);
              new Emphasis(
                  new Consensus(
                      consensus.addressees(), weak, consensus.voices(), consensus.words()));
            })
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("as strong");
  }

  @Test
  void do_against_avoid_and_raise_against_lower_are_disagreements() {
    Corpus corpus =
        Dialogue.begin("One")
            .publisher("Institute")
            .should("Japan", "Japan should [raise fuel taxes].")
            .source("Two")
            .publisher("Centre")
            .shouldNot("Japan", "Japan should not [raise fuel taxes].")
            .source("Three")
            .publisher("Gazette")
            .should("Japan", "Japan should [lower fuel taxes].")
            .source("Four")
            .publisher("Academy")
            .should("Japan", "Japan should [increase fuel taxes].")
            .corpus();
    CommonGround ground = CommonGround.of(corpus);
    assertThat(ground.disagreements())
        .singleElement()
        .satisfies(
            disagreement -> {
              assertThat(disagreement.addressees()).containsExactly(JAPAN);
              assertThat(actions(disagreement.one()))
                  .containsExactly("raise fuel taxes", "increase fuel taxes");
              assertThat(actions(disagreement.other()))
                  .containsExactly("raise fuel taxes", "lower fuel taxes");
              assertThat(disagreement.words()).containsExactly("fuel", "taxes");
            });
    assertThat(ground.consensus()).hasSize(2);
  }

  @Test
  void one_voice_does_not_disagree_with_itself() {
    Corpus corpus =
        Dialogue.begin("One")
            .publisher("Institute")
            .should("Japan", "Japan should [raise fuel taxes].")
            .source("Two")
            .publisher("Institute")
            .should("Japan", "Japan should [lower fuel taxes].")
            .corpus();
    assertThat(CommonGround.of(corpus).disagreements()).isEmpty();
  }

  @Test
  void nothing_is_compared_that_names_nobody_or_somebody_else() {
    Corpus corpus =
        Dialogue.begin("One")
            .publisher("Institute")
            .should("", "It would be wise to [raise fuel taxes].")
            .should("Japan", "Japan should [raise fuel taxes].")
            .source("Two")
            .publisher("Centre")
            .should("", "It would be good to [raise fuel taxes].")
            .should("India", "India should [raise fuel taxes].")
            .corpus();
    CommonGround ground = CommonGround.of(corpus);
    assertThat(ground.consensus()).isEmpty();
    assertThat(ground.disagreements()).isEmpty();
  }

  @Test
  void chains_of_resemblance_join_nothing_unlike() {
    Corpus corpus =
        Dialogue.begin("One")
            .publisher("Institute")
            .should("Japan", "Japan should [ratify the treaty on ocean plastics].")
            .source("Two")
            .publisher("Centre")
            .should("Japan", "Japan should [ratify the treaty on plastics trade].")
            .source("Three")
            .publisher("Gazette")
            .should("Japan", "Japan should [tax plastics trade by volume].")
            .corpus();
    assertThat(CommonGround.of(corpus).consensus())
        .singleElement()
        .satisfies(consensus -> assertThat(consensus.recommendations()).hasSize(2));
  }

  @Test
  void most_voices_come_first_whatever_the_order_of_the_findings() {
    Corpus corpus =
        Dialogue.begin("One")
            .publisher("Institute")
            .should("Japan", "Japan should [ratify the ocean treaty].")
            .should("Japan", "Japan should [raise fuel taxes].")
            .source("Two")
            .publisher("Centre")
            .should("Japan", "Japan should [ratify the ocean treaty] soon.")
            .should("Japan", "Japan should [raise fuel taxes] soon.")
            .source("Three")
            .publisher("Gazette")
            .should("Japan", "Let Japan [raise fuel taxes].")
            .corpus();
    CommonGround ground = CommonGround.of(corpus);
    assertThat(ground.consensus().stream().map(Consensus::words))
        .containsExactly(List.of("fuel", "taxes"), List.of("ratify", "ocean", "treaty"));
    List<Recommendation> backwards = new ArrayList<>(corpus.recommendations());
    Collections.reverse(backwards);
    assertThat(CommonGround.of(corpus, backwards, Independence.SHOWN).consensus())
        .isEqualTo(ground.consensus());
  }

  @Test
  void looks_only_at_the_findings_it_is_given() {
    Corpus corpus =
        Dialogue.begin("One")
            .publisher("Institute")
            .should("Japan", "Japan should [raise fuel taxes].")
            .source("Two")
            .publisher("Centre")
            .should("Japan", "Japan should [raise fuel taxes] soon.")
            .corpus();
    List<Recommendation> first = corpus.recommendations().subList(0, 1);
    assertThat(CommonGround.of(corpus, first, Independence.SHOWN).consensus()).isEmpty();
    assertThatThrownBy(() -> CommonGround.of(Corpus.empty(), first, Independence.SHOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not in this corpus")
        .hasMessageContaining("Japan should raise fuel taxes");
  }

  private static List<String> actions(List<Recommendation> recommendations) {
    return recommendations.stream().map(found -> found.action().text()).toList();
  }
}
