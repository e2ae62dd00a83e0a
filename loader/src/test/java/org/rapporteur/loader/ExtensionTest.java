package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Strength;

/** A user's own actor, issue, cue and rule, given to the loader and seen in the corpus. */
class ExtensionTest {

  private static final String TEXT =
      """
      Minutes of the Lagoon Council

      The Council met in the village hall on 3 May 1996 with all wardens present.
      The Reefwatch Trust is expected to wither if its grants end, and Samoa should pay for the \
      moorings of the outrigger fleet.
      The wardens are bidden to count the giant clams before the feast.
      Resolved, that the eastern pass be closed to spearfishing until June.
      """;

  private static final IssueId REEF = IssueId.of("reef-tenure");

  /** "Resolved, that …" at the start of a sentence. */
  private static final class ResolutionRule implements Rule {

    @Override
    public RuleId id() {
      return RuleId.of("council.resolved");
    }

    @Override
    public String sentence() {
      return "A resolution of the council says what is to be done";
    }

    @Override
    public FindingKind kind() {
      return FindingKind.RECOMMENDATION;
    }

    @Override
    public List<Match> match(RuleContext context) {
      int first = context.from();
      boolean resolved = context.text(new Range(first, first + 1)).equals("Resolved");
      return resolved
          ? List.of(
              Match.recommendation(
                  new Range(first, context.end()),
                  new Range(first + 3, context.end()),
                  new Range(first, first + 1),
                  Strength.MUST))
          : List.of();
    }
  }

  private static final LoaderExtension COUNCIL =
      builder ->
          builder
              .vocabulary(
                  builder.vocabulary().toBuilder()
                      .addActor(
                          Actor.builder()
                              .id(ActorId.of(ActorKind.OTHER_ORGANIZATION, "Reefwatch Trust"))
                              .name("Reefwatch Trust")
                              .kind(ActorKind.OTHER_ORGANIZATION)
                              .addAliases("Reefwatch")
                              .build())
                      .addIssue(
                          Issue.builder()
                              .id(REEF)
                              .label("Reef tenure")
                              .definition("Who may use a reef, and its closed seasons")
                              .build())
                      .addTopic("spearfishing", REEF, 3)
                      .addTopic("giant clam", REEF, 3)
                      .addCue("are bidden to", CueKind.DEONTIC, "MUST")
                      .build())
              .rules(builder.rules().with(new ResolutionRule()));

  private static Corpus load(CorpusLoader loader) {
    LoadResult result = loader.load(Document.ofText("council.txt", TEXT));
    assertThat(result.problems()).isEmpty();
    return result.corpus();
  }

  private static Corpus extended() {
    return load(CorpusLoader.builder().extension(COUNCIL).build());
  }

  private static Finding quoting(Corpus corpus, String words) {
    List<Finding> found = new ArrayList<>(corpus.findings());
    found.removeIf(finding -> !finding.quote().text().contains(words));
    assertThat(found).as(words).hasSize(1);
    return found.get(0);
  }

  @Test
  void anActorOfOnesOwnIsFound() {
    assertThat(extended().actorsNamed("Reefwatch Trust"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.OTHER_ORGANIZATION));
  }

  @Test
  void anIssueOfOnesOwnIsGivenToFindings() {
    Corpus corpus = extended();

    assertThat(quoting(corpus, "spearfishing").issues()).contains(REEF);
    assertThat(corpus.issue(REEF).orElseThrow().label()).isEqualTo("Reef tenure");
  }

  @Test
  void aCueOfOnesOwnCounts() {
    Recommendation clams = (Recommendation) quoting(extended(), "giant clams");

    assertThat(clams.strength()).isEqualTo(Strength.MUST);
    assertThat(clams.issues()).contains(REEF);
  }

  @Test
  void aRuleOfOnesOwnComesFirstAndExplainsItself() {
    Corpus corpus = extended();
    Finding resolution = quoting(corpus, "eastern pass");

    assertThat(resolution.evidence().rule()).contains(RuleId.of("council.resolved"));
    assertThat(corpus.explain(resolution))
        .contains("council.resolved", "A resolution of the council says what is to be done");
  }

  @Test
  void whatTheExtensionAddsIsNotThereWithoutIt() {
    Corpus plain = load(CorpusLoader.create());

    assertThat(plain.actorsNamed("Reefwatch Trust"))
        .allSatisfy(actor -> assertThat(actor.aliases()).doesNotContain("Reefwatch"));
    assertThat(plain.issue(REEF)).isEmpty();
    assertThat(plain.findings())
        .extracting(finding -> finding.evidence().rule().orElseThrow())
        .doesNotContain(RuleId.of("council.resolved"));
  }

  @Test
  void aRuleLeftOutIsNotAsked() {
    RuleId modal = RuleId.of("prescription.modal");
    CorpusLoader loader =
        CorpusLoader.builder().rules(RuleCatalog.standard().without(modal)).build();

    assertThat(load(CorpusLoader.create()).findings())
        .anyMatch(finding -> finding.evidence().rule().orElseThrow().equals(modal));
    assertThat(load(loader).findings())
        .noneMatch(finding -> finding.evidence().rule().orElseThrow().equals(modal));
  }

  @Test
  void twoRulesOfOneIdAreRefused() {
    RuleCatalog once = RuleCatalog.standard().with(new ResolutionRule());

    assertThatThrownBy(() -> once.with(new ResolutionRule()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("council.resolved");
  }

  @Test
  void anotherBuilderIsNotTouched() {
    CorpusLoader.builder().extension(COUNCIL).build();

    assertThat(load(CorpusLoader.builder().build())).isEqualTo(load(CorpusLoader.create()));
  }
}
