package org.rapporteur.testing;

import static org.rapporteur.testing.RapporteurAssertions.PANEL;

import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** What the assertions are tried on. */
public final class SmallCorpus {

  /** Two sources, four recommendations, two risks. */
  public static final Corpus CORPUS =
      Fixtures.corpus()
          .actor("Japan", ActorKind.STATE, "Tokyo")
          .actor("Elbridge Colby", ActorKind.PERSON, "Colby")
          .actor("Mika Aoki", ActorKind.PERSON)
          .source(
              "Paper A",
              paper ->
                  paper
                      .author("Ann Lee")
                      .publisher("Institute of Papers")
                      .published("2025-01")
                      .recommends(
                          "Japan",
                          "stockpile ammunition",
                          Strength.SHOULD,
                          r -> r.by(PANEL).about("defense-capabilities"))
                      .recommends(
                          "Tokyo",
                          "store grain",
                          Strength.MUST,
                          r -> r.by("Colby").byRule("prescription.modal").tier(Tier.BALANCED))
                      .recommends("Australia", "wait", Strength.MAY, r -> r.avoid())
                      .fears(
                          "A blockade by China could cut supplies",
                          Likelihood.POSSIBLE,
                          r -> r.causedBy("China").affecting("Japan").about("supply-chains")))
          .source(
              "Report B",
              report ->
                  report
                      .kind(SourceKind.CONFERENCE_REPORT)
                      .event("Dialogue on the Sea")
                      .eventDate("2024-11-21")
                      .session(
                          "Session 1",
                          "Trade",
                          session ->
                              session
                                  .chairedBy("Mika Aoki")
                                  .speaker("Colby")
                                  .recommends(
                                      "Japan",
                                      "lower tariffs",
                                      Strength.MUST,
                                      r -> r.by(PANEL).about("tariffs")))
                      .session(
                          "Session 2",
                          "Security",
                          session ->
                              session.fears(
                                  "A conflict over Taiwan is likely",
                                  Likelihood.LIKELY,
                                  r ->
                                      r.by(PANEL)
                                          .affecting("Taiwan")
                                          .about("taiwan")
                                          .icd203(Icd203.LIKELY))))
          .build();

  private SmallCorpus() {}
}
