package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.CodedText;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Mention;
import org.rapporteur.model.RandomReviews;
import org.rapporteur.model.Strength;
import org.rapporteur.text.TextSpan;

/** Two coders have read the same report. */
class AgreementTest {

  private static final String TEXT =
      "Japan should talk at once. Japan must arm. Nobody should wait. China may attack. War is"
          + " likely. The end.";

  private final CodedText text = CodedText.of(TEXT);
  private final Corpus ann =
      CodedText.of(TEXT)
          .recommend("Japan should talk")
          .code(text.recommendation("Japan must arm").withStrength(Strength.MUST))
          .fear("China may attack")
          .code(text.risk("War is likely").withLikelihood(Likelihood.LIKELY))
          .corpus();
  private final Corpus bo =
      CodedText.of(TEXT)
          .code(text.recommendation("Japan should talk at once").withAddressees())
          .code(text.recommendation("Japan must arm").withAttribution(Attribution.author()))
          .recommend("Nobody should wait")
          .code(text.risk("War is likely").withLikelihood(Likelihood.LIKELY))
          .corpus();

  @Test
  void counts_by_type_the_same_places_and_those_that_overlap_by_half() {
    AgreementFigures total = Agreement.between(ann, bo).total();

    assertThat(total.exact(Category.RECOMMENDATION)).isEqualTo(new Overlap(1, 1, 2));
    assertThat(total.tolerant(Category.RECOMMENDATION)).isEqualTo(new Overlap(2, 0, 1));
    assertThat(total.tolerant(Category.RECOMMENDATION).f1()).hasValue(0.8);
    assertThat(total.tolerant(Category.RECOMMENDATION).recall()).hasValue(1);
    assertThat(total.tolerant(Category.RISK)).isEqualTo(new Overlap(1, 1, 0));
    assertThat(total.exact(Category.SESSION).f1()).isEmpty();
    assertThat(total.exact(Category.ISSUE)).isEqualTo(new Overlap(2, 0, 0));
  }

  @Test
  void compares_sentences_and_labels_beyond_chance() {
    AgreementFigures total = Agreement.between(ann, bo).total();

    // Six sentences; Ann marks 1 and 2, Bo 1, 2 and 3: p_o = 5/6, p_e = 1/2.
    Reliability recommended = total.reliability(Variable.RECOMMENDED);
    assertThat(recommended.units()).isEqualTo(6);
    assertThat(recommended.agreed()).isEqualTo(5);
    assertThat(recommended.kappa().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
    // Twelve values, five of them yes: 1 - 11 * 2 / (2 * 5 * 7).
    assertThat(recommended.alpha().orElseThrow()).isCloseTo(1 - 22.0 / 70, within(1e-12));
    // Two pairs of strengths: SHOULD-SHOULD and MUST-SHOULD.
    Reliability strength = total.reliability(Variable.STRENGTH);
    assertThat(strength.units()).isEqualTo(2);
    assertThat(strength.observed()).hasValue(0.5);
    assertThat(strength.kappa()).hasValue(0);
    assertThat(strength.alpha()).hasValue(0);
    // One label only, so that chance explains all of it.
    assertThat(total.reliability(Variable.LIKELIHOOD).observed()).hasValue(1);
    assertThat(total.reliability(Variable.LIKELIHOOD).kappa()).isEmpty();
  }

  @Test
  void lists_every_disagreement_with_the_words() {
    Agreement agreement = Agreement.between(ann, bo);

    assertThat(agreement.disagreements())
        .extracting(Disagreement::toString)
        .containsExactly(
            "Report: RECOMMENDATION presence: (none) → present at [43,61) \"Nobody should wait\"",
            "Report: RECOMMENDATION attribution: PANEL → AUTHOR at [27,41) \"Japan must arm\"",
            "Report: RECOMMENDATION strength: MUST → SHOULD at [27,41) \"Japan must arm\"",
            "Report: RECOMMENDATION quote: Japan should talk → Japan should talk at once at [0,17)"
                + " \"Japan should talk\"",
            "Report: RECOMMENDATION addressees: Japan → (none) at [0,17) \"Japan should talk\"",
            "Report: RECOMMENDATION action: Japan should talk → Japan should talk at once at [0,17)"
                + " \"Japan should talk\"",
            "Report: RISK presence: present → (none) at [63,79) \"China may attack\"");
    for (Disagreement disagreement : agreement.disagreements()) {
      disagreement
          .first()
          .ifPresent(quote -> assertThat(disagreement.source().text().holds(quote)).isTrue());
    }
  }

  @Test
  void tells_documents_apart_and_sums_them_up() {
    CodedText other = CodedText.of("b.txt", "B", "China must stop. It may not.");
    Corpus annBoth = ann.merge(other.recommend("China must stop").corpus());
    Corpus boBoth = bo.merge(CodedText.of("b.txt", "B", "China must stop. It may not.").corpus());

    Agreement agreement = Agreement.between(annBoth, boBoth);

    assertThat(agreement.documents()).hasSize(2);
    assertThat(agreement.of(other.source()).orElseThrow().exact(Category.RECOMMENDATION))
        .isEqualTo(new Overlap(0, 1, 0));
    assertThat(agreement.total().tolerant(Category.RECOMMENDATION)).isEqualTo(new Overlap(2, 1, 1));
    assertThat(agreement.total().reliability(Variable.RECOMMENDED).units()).isEqualTo(8);
    assertThat(Agreement.between(annBoth, bo).uncompared()).containsExactly(other.source());
    assertThat(Agreement.between(bo, annBoth).uncompared()).containsExactly(other.source());
  }

  @Test
  void a_coding_agrees_with_itself_and_the_order_of_two_does_not_matter() {
    for (int lot = 0; lot < 50; lot++) {
      RandomReviews random = new RandomReviews(lot);
      String words = random.text();
      Corpus one = random.corpus(words);
      Corpus two = random.corpus(words);
      Agreement same = Agreement.between(one, one);
      assertThat(same.disagreements()).isEmpty();
      for (Variable variable : Variable.values()) {
        Reliability reliability = same.total().reliability(variable);
        assertThat(reliability.agreed()).isEqualTo(reliability.units());
        reliability.kappa().ifPresent(kappa -> assertThat(kappa).isEqualTo(1));
        reliability.alpha().ifPresent(alpha -> assertThat(alpha).isEqualTo(1));
      }
      AgreementFigures there = Agreement.between(one, two).total();
      AgreementFigures back = Agreement.between(two, one).total();
      for (Category category : Category.values()) {
        assertThat(there.exact(category).f1()).isEqualTo(back.exact(category).f1());
        assertThat(there.exact(category).both())
            .isLessThanOrEqualTo(there.tolerant(category).both());
      }
    }
  }

  @Test
  void mentions_agree_by_place_and_actor() {
    Corpus one = mentioning(ann, CodedText.JAPAN.id(), "Japan");
    Corpus two = mentioning(bo, CodedText.CHINA.id(), "Japan");

    AgreementFigures total = Agreement.between(one, two).total();

    assertThat(total.tolerant(Category.ACTOR_MENTION)).isEqualTo(new Overlap(0, 1, 1));
    assertThat(total.exact(Category.ACTOR)).isEqualTo(new Overlap(0, 1, 1));
    assertThat(Agreement.between(one, one).total().exact(Category.ACTOR))
        .isEqualTo(new Overlap(1, 0, 0));
    assertThat(Agreement.between(one, two).disagreements())
        .extracting(Disagreement::toString)
        .contains("Report: ACTOR_MENTION presence: Japan → (none) at [0,5) \"Japan\"");
  }

  private Corpus mentioning(Corpus corpus, ActorId actor, String words) {
    Mention mention =
        ActorMention.builder().actor(actor).evidence(text.risk(words).evidence()).build();
    return corpus.withMentions(mention);
  }

  @Test
  void counts_by_units_of_ones_own() {
    Agreement agreement = Agreement.between(ann, bo, all -> List.of(new TextSpan(0, all.length())));

    assertThat(agreement.total().reliability(Variable.FEARED).units()).isEqualTo(1);
    assertThat(agreement.total().reliability(Variable.FEARED).observed()).hasValue(1);
  }

  @Test
  void nothing_agrees_with_nothing_without_a_figure() {
    Agreement agreement = Agreement.between(Corpus.empty(), Corpus.empty());

    assertThat(agreement.total().exact(Category.RISK).f1()).isEmpty();
    assertThat(agreement.total().reliability(Variable.FEARED).kappa()).isEmpty();
    assertThat(agreement.total().toString()).doesNotContain("NaN");
  }

  @Test
  void prints_a_table() {
    assertThat(Agreement.between(ann, bo).total().toString())
        .isEqualTo(
            """
            type             F1 exact   F1 overlap   both  only 1st  only 2nd
            recommendation      0.400        0.800      2         0         1
            risk                0.667        0.667      1         1         0
            actor mention           -            -      0         0         0
            issue mention           -            -      0         0         0
            actor                   -            -      0         0         0
            issue               1.000        1.000      2         0         0
            session                 -            -      0         0         0
            variable           agreed        kappa  alpha     units
            recommended         0.833        0.667  0.686         6
            feared              0.833        0.571  0.593         6
            strength            0.500        0.000  0.000         2
            polarity            1.000            -      -         2
            likelihood          1.000            -      -         1
            attribution         0.667        0.400  0.444         3
            """);
  }
}
