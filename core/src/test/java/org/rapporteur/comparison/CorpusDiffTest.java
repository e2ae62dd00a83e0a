package org.rapporteur.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.CodedText;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.RandomReviews;
import org.rapporteur.model.Reviewer;
import org.rapporteur.model.Strength;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** What does a new version of the library or of a document change? */
class CorpusDiffTest {

  private static final String TEXT =
      "Outlook 2024\nJapan should talk to China. China may attack. Japan must arm. All is well.\n";

  private final CodedText text = CodedText.of(TEXT);
  private final Corpus corpus =
      text.recommend("Japan should talk to China")
          .fear("China may attack")
          .recommend("Japan must arm")
          .corpus();

  @Test
  void nothing_changes_between_a_corpus_and_itself() {
    CorpusDiff diff = CorpusDiff.between(corpus, corpus);
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.sources().get(0).unchanged()).isEqualTo(3);
    assertThat(diff).asString().isEmpty();
  }

  @Test
  void new_rules_add_drop_and_change_findings_of_the_same_text() {
    CodedText anew = CodedText.of(TEXT);
    Corpus after =
        anew.code(
                anew.recommendation("should talk to China").withStrength(Strength.MUST),
                anew.risk("China may attack").withCause(),
                anew.risk("All is well"))
            .corpus();

    CorpusDiff diff = CorpusDiff.between(corpus, after);

    assertThat(diff)
        .hasToString(
            """
            Report: 1 added, 1 dropped, 2 changed, 0 as before
              + RISK [71,82) "All is well"
              - RECOMMENDATION [55,69) "Japan must arm"
              ~ RECOMMENDATION [19,39) "should talk to China" quote: Japan should talk to China → should talk to China; action: Japan should talk to China → should talk to China; strength: SHOULD → MUST
              ~ RISK [41,57) "China may attack" cause: China → (none)
            """
                .replace("[71,82)", span("All is well"))
                .replace("[55,69)", span("Japan must arm"))
                .replace("[19,39)", span("should talk to China"))
                .replace("[41,57)", span("China may attack")));
    assertThat(diff.sources().get(0).relation()).isEqualTo(SourceDiff.Relation.SAME_TEXT);
  }

  private String span(String words) {
    return text.span(words).toString();
  }

  @Test
  void a_new_edition_is_followed_word_by_word() {
    String edition =
        TEXT.replace("Outlook 2024", "Outlook 2025\nTrade needs friends.")
            .replace("may attack", "might attack")
            .replace("Japan must arm. ", "");
    Corpus after =
        CodedText.of(edition)
            .recommend("Japan should talk to China")
            .fear("China might attack")
            .recommend("Trade needs friends")
            .corpus();

    SourceDiff diff = CorpusDiff.between(corpus, after).sources().get(0);

    assertThat(diff.relation()).isEqualTo(SourceDiff.Relation.EDITION);
    assertThat(quotes(diff.added())).containsExactly("Trade needs friends");
    assertThat(quotes(diff.dropped())).containsExactly("Japan must arm");
    assertThat(diff.unchanged()).isEqualTo(1);
    assertThat(diff.changed()).hasSize(1);
    assertThat(diff.changed().get(0).fields())
        .containsExactly(new FieldChange("quote", "China may attack", "China might attack"));
    assertThat(diff).asString().startsWith("Report (another edition): 1 added, 1 dropped, 1 ");
  }

  private static List<String> quotes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.quote().text()).toList();
  }

  @Test
  void documents_come_and_go() {
    Corpus other =
        CodedText.of("b.txt", "B", "China must stop.").recommend("China must stop").corpus();

    CorpusDiff diff = CorpusDiff.between(corpus, other);

    assertThat(diff.sources())
        .extracting(SourceDiff::relation)
        .containsExactly(SourceDiff.Relation.DROPPED, SourceDiff.Relation.ADDED);
    assertThat(diff.sources().get(0).dropped()).hasSize(3);
    assertThat(diff.sources().get(1).added()).hasSize(1);
    assertThat(diff.sources().get(1).newIssues()).containsExactly(CodedText.TRADE);
    assertThat(diff).asString().contains("B (new document): 1 added", "Report (document gone)");
  }

  @Test
  void an_edition_is_known_by_a_file_name_or_title_that_only_it_has() {
    Corpus byFile = CodedText.of("report.txt", "Renamed", "x " + TEXT).corpus();
    Corpus byTitle = CodedText.of("other.txt", "Report", "y " + TEXT).corpus();

    assertThat(CorpusDiff.between(corpus, byFile).sources()).hasSize(1);
    assertThat(CorpusDiff.between(corpus, byTitle).sources()).hasSize(1);
    // The file name counts more than the title.
    CorpusDiff both = CorpusDiff.between(corpus, byTitle.merge(byFile));
    assertThat(both.sources()).hasSize(2);
    assertThat(both.sources().get(0).title()).isEqualTo("Renamed");
    assertThat(both.sources().get(1).relation()).isEqualTo(SourceDiff.Relation.ADDED);
    // Two candidates are none.
    Corpus twins = byTitle.merge(CodedText.of("third.txt", "Report", "z " + TEXT).corpus());
    assertThat(CorpusDiff.between(corpus, twins).sources()).hasSize(3);
  }

  @Test
  void a_review_shows_as_what_a_person_changed() {
    Corpus reviewed =
        corpus.with(
            Reviewer.of(corpus)
                .confirm(corpus.findings().get(0))
                .reject(corpus.findings().get(1))
                .review());

    SourceDiff diff = CorpusDiff.between(corpus, reviewed).sources().get(0);

    assertThat(quotes(diff.dropped())).containsExactly("China may attack");
    assertThat(diff.changed().get(0).fields())
        .extracting(FieldChange::toString)
        .containsExactly("origin: RULE → HUMAN", "tier: BROAD → STRICT");
    assertThat(diff.goneIssues()).containsExactly(CodedText.DEFENSE);
  }

  @Test
  void tells_who_is_new() {
    Corpus after =
        corpus.withMentions(
            ActorMention.builder()
                .actor(CodedText.CHINA.id())
                .evidence(text.risk("China").evidence())
                .build());
    assertThat(CorpusDiff.between(corpus, after))
        .hasToString("Report: 0 added, 0 dropped, 0 changed, 3 as before\n  + actor China\n");
    assertThat(CorpusDiff.between(after, corpus)).asString().contains("  - actor China\n");
  }

  @Test
  void what_is_added_one_way_is_dropped_the_other_way() {
    for (int lot = 0; lot < 50; lot++) {
      RandomReviews random = new RandomReviews(lot);
      String words = random.text();
      Corpus one = random.corpus(words);
      Corpus two = random.corpus(words);
      SourceDiff there = CorpusDiff.between(one, two).sources().get(0);
      SourceDiff back = CorpusDiff.between(two, one).sources().get(0);
      assertThat(there.added()).hasSameSizeAs(back.dropped());
      assertThat(there.added().size() + there.changed().size() + there.unchanged())
          .isEqualTo(two.findings().size());
    }
  }

  @Test
  void whatever_an_edition_changes_kept_words_are_the_same() {
    for (int lot = 0; lot < 300; lot++) {
      Random lots = new Random(lot);
      String one = new RandomReviews(lot).text();
      String two = edit(one, lots);
      Alignment alignment = EditionAlignment.of(SourceText.of(one), SourceText.of(two));
      assertThat(alignment.originalLength()).isEqualTo(one.length());
      assertThat(alignment.revisedLength()).isEqualTo(two.length());
      for (int i = 0; i < one.length(); i++) {
        TextSpan place = alignment.toRevised(new TextSpan(i, i + 1));
        TextSpan back = alignment.toOriginal(place);
        if (place.length() == 1 && back.length() == 1) {
          boolean replaced = one.charAt(i) != two.charAt(place.start());
          // A single character may have been replaced by another one.
          assertThat(replaced && Character.isLetterOrDigit(one.charAt(i)) && wordGoesOn(one, i))
              .isFalse();
        }
      }
    }
    SourceText same = SourceText.of(TEXT);
    assertThat(EditionAlignment.of(same, same).isIdentity()).isTrue();
    assertThat(EditionAlignment.of(same, SourceText.of("")).revisedLength()).isZero();
  }

  private static boolean wordGoesOn(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static String edit(String text, Random lots) {
    StringBuilder edited = new StringBuilder();
    for (String word : text.split("(?<= )")) {
      switch (lots.nextInt(8)) {
        case 0 -> edited.append("new ");
        case 1 -> edited.append(word).append("more ");
        case 2 -> edited.append("");
        default -> edited.append(word);
      }
    }
    return edited.toString();
  }
}
