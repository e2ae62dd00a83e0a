package org.rapporteur.loader;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.TextSpan;

/** What the learned rules add to the written ones, and what they leave alone. */
class LearnedRulesTest {

  private static final List<RuleId> LEARNED =
      List.of(RuleId.of("learned.recommendation"), RuleId.of("learned.risk"));

  private static final List<Document> DOCUMENTS =
      TestDocument.all().stream().map(TestDocument::document).toList();

  private static final Corpus CORPUS = CorpusLoader.create().load(DOCUMENTS).corpus();

  private static List<Finding> learned(Corpus corpus) {
    return corpus.findings().stream()
        .filter(finding -> finding.evidence().origin() == Origin.MODEL)
        .toList();
  }

  private static boolean proposed(Finding finding) {
    return LEARNED.contains(finding.evidence().rule().orElseThrow());
  }

  @Test
  void theySeeItemsWhereNoWrittenRuleIsSure() {
    List<Finding> learned = learned(CORPUS).stream().filter(f -> proposed(f)).toList();

    assertThat(learned).extracting(Finding::kind).contains(FindingKind.values());
    for (Finding finding : learned) {
      assertThat(CORPUS.findings())
          .filteredOn(other -> other.kind() == finding.kind() && !other.equals(finding))
          .filteredOn(other -> other.evidence().source().equals(finding.evidence().source()))
          .as("%s", finding)
          .noneMatch(other -> other.evidence().span().overlaps(finding.evidence().span()));
    }
  }

  @Test
  void anItemOfTheirsIsExplainedByTheWordsThatWeighMost() {
    for (Finding finding : learned(CORPUS)) {
      String explanation = CORPUS.explain(finding);
      assertThat(explanation).contains("decided by the model, proposed by rule ", ", cue \"");
      TextSpan quote = finding.evidence().span();
      if (proposed(finding)) {
        assertThat(explanation).contains("weighed as annotated documents taught");
        assertThat(finding.evidence().cues())
            .hasSizeBetween(1, 3)
            .allSatisfy(cue -> assertThat(quote.contains(cue)).isTrue());
      }
    }
  }

  @Test
  void nothingIsStrictThatNoWrittenRuleSees() {
    assertThat(learned(CORPUS)).noneMatch(f -> f.evidence().tier() == Tier.STRICT);
    assertThat(CORPUS.findings()).anyMatch(f -> f.evidence().tier() == Tier.STRICT);
  }

  @Test
  void whoLeavesThemOutIsToldOnlyWhatAWrittenRuleSees() {
    RuleCatalog written = RuleCatalog.standard().without(LEARNED.get(0)).without(LEARNED.get(1));
    Corpus corpus = CorpusLoader.builder().rules(written).build().load(DOCUMENTS).corpus();

    assertThat(learned(corpus)).isEmpty();
    assertThat(corpus.findings()).hasSizeLessThan(CORPUS.findings().size());
    assertThat(corpus.rules()).noneMatch(note -> LEARNED.contains(note.id()));
  }

  /** They choose the tier; what a written rule sees is never lost. */
  @Test
  void whatTheyHoldUnlikelyIsBroad() {
    RuleCatalog written = RuleCatalog.standard().without(LEARNED.get(0)).without(LEARNED.get(1));
    Corpus alone = CorpusLoader.builder().rules(written).build().load(DOCUMENTS).corpus();
    Map<FindingId, Tier> decided =
        CORPUS.findings().stream().collect(toMap(Finding::id, f -> f.evidence().tier()));

    assertThat(decided).containsKeys(ids(alone.findings()));
    assertThat(alone.findings())
        .anyMatch(f -> f.evidence().tier() == Tier.STRICT && decided.get(f.id()) == Tier.BROAD)
        .anyMatch(f -> f.evidence().tier() == Tier.BROAD && decided.get(f.id()) == Tier.BALANCED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Japan must lower its tariffs on steel.",
        "It was stressed that Kenya should protect the lake.",
        "There is a risk that the talks collapse.",
        "If the dam fails, thousands could lose their homes."
      })
  void inANoteOfAFewSentencesTheyOutvoteNoSureRule(String sentence) {
    Document note = Document.ofText("note.txt", "Note\n\n" + sentence + "\n");

    assertThat(CorpusLoader.create().load(note).corpus().findings())
        .singleElement()
        .extracting(finding -> finding.evidence().tier())
        .isNotEqualTo(Tier.BROAD);
  }

  private static FindingId[] ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toArray(FindingId[]::new);
  }

  /** Whatever they hold of the sentence. */
  @ParameterizedTest
  @EnumSource
  void aRuleOfOnesOwnKeepsTheTierThatItGives(Tier tier) {
    Rule own = new GreetingRule(tier);
    Corpus corpus =
        CorpusLoader.builder()
            .rules(RuleCatalog.standard().with(own))
            .build()
            .load(
                Document.ofText(
                    "diary.txt",
                    "Diary of the delegation\n\nGreetings from the lake on a warm morning.\n"))
            .corpus();

    assertThat(corpus.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.evidence().tier()).isEqualTo(tier))
        .satisfies(finding -> assertThat(finding.evidence().origin()).isEqualTo(Origin.RULE));
  }

  /** "Greetings" at the start of a sentence. */
  private record GreetingRule(Tier tier) implements Rule {

    @Override
    public RuleId id() {
      return RuleId.of("diary.greeting");
    }

    @Override
    public String sentence() {
      return "A greeting asks for one in return";
    }

    @Override
    public FindingKind kind() {
      return FindingKind.RECOMMENDATION;
    }

    @Override
    public List<Match> match(RuleContext context) {
      int first = context.from();
      Range sentence = new Range(first, context.end());
      boolean greets = context.text(new Range(first, first + 1)).equals("Greetings");
      return greets
          ? List.of(
              Match.recommendation(sentence, sentence, new Range(first, first + 1), Strength.SHOULD)
                  .withTier(tier))
          : List.of();
    }
  }
}
