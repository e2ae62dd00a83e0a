package org.rapporteur.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.query.Dialogues.JAPAN;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.Strength;

class SelectionTest {

  private final Corpus corpus = Dialogues.corpus();
  private final CorpusIndex index = CorpusIndex.of(corpus);

  @Test
  void reads_like_the_question() {
    assertThat(
            index
                .recommendations()
                .addressedTo("Tokyo")
                .about("security")
                .atLeast(Strength.SHOULD)
                .voicedByPanel()
                .inSessionsOf(2025)
                .sortedBy(Comparator.comparing(Recommendation::strength).reversed()))
        .extracting(recommendation -> recommendation.quote().text())
        .containsExactly("Japan must raise its defence budget");
    assertThat(
            index
                .risks()
                .causedBy("China")
                .affecting("Taiwan")
                .atLeast(Likelihood.POSSIBLE)
                .count())
        .isEqualTo(1);
    assertThat(index.risks().atLeast(Likelihood.LIKELY)).isEmpty();
  }

  @Test
  void sorts_and_shortens() {
    Selection<Recommendation> strongest =
        index
            .recommendations()
            .sortedBy(Comparator.comparing(Recommendation::strength).reversed())
            .limit(2);
    assertThat(strongest)
        .extracting(recommendation -> recommendation.quote().text())
        .containsExactly("Japan must raise its defence budget", "Japan and Taiwan should talk");
    assertThat(index.recommendations().except(strongest).count()).isEqualTo(3);
    assertThatThrownBy(() -> strongest.limit(-1)).hasMessageContaining("-1");
  }

  @Test
  void is_read_as_often_as_needed_and_works_with_collectors() {
    RecommendationSelection selection = index.recommendations().addressedTo(JAPAN.id());
    assertThat(selection.toList()).hasSize(4).isEqualTo(selection.toList());
    Map<Strength, Long> counts =
        selection.collect(Collectors.groupingBy(r -> r.strength(), Collectors.counting()));
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Strength.MUST, 1L, Strength.SHOULD, 2L, Strength.MAY, 1L));
    assertThat(selection.findings().recommendations().toList()).isEqualTo(selection.toList());
  }

  @Test
  void of_an_unknown_name_is_empty() {
    assertThat(index.recommendations().addressedTo("Atlantis")).isEmpty();
    assertThat(index.findings().about("sea monsters")).isEmpty();
    assertThat(index.issues().under("sea monsters")).isEmpty();
    assertThat(index.actors().mentionedWith("Atlantis", Window.SOURCE)).isEmpty();
  }

  @Test
  void finds_words_whatever_their_case_and_blanks() {
    assertThat(index.findings().saying("DEFENCE \n budget").count()).isEqualTo(1);
    assertThat(index.findings().saying("budget defence")).isEmpty();
    assertThatThrownBy(() -> index.findings().saying(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no words");
  }

  @Test
  void knows_who_is_mentioned_with_whom() {
    assertThat(index.actors().mentionedWith("Japan", Window.SENTENCE))
        .extracting(Actor::name)
        .containsExactly("Mika Aoki", "Taiwan");
    assertThat(index.actors().mentionedWith("Tokyo", Window.SESSION).ofKind(ActorKind.STATE))
        .extracting(Actor::name)
        .containsExactly("China", "Taiwan");
    assertThat(index.actors().mentionedWith("China", Window.PARAGRAPH))
        .extracting(Actor::name)
        .containsExactly("Taiwan");
    assertThat(index.actorMentions().of("Japan").count()).isEqualTo(4);
    assertThat(index.actors().mentionedIn(corpus.sources().get(1).id()))
        .extracting(Actor::name)
        .containsExactly("Japan");
  }

  @Test
  void narrows_mentions_by_who_and_where_in_any_order() {
    SourceId summer = corpus.sources().get(1).id();
    assertThat(index.actorMentions().of("Japan").in(summer).toList())
        .isEqualTo(index.actorMentions().in(summer).of("Tokyo").toList())
        .extracting(mention -> mention.evidence().quote().text())
        .containsExactly("Tokyo");
    assertThat(index.actorMentions().in(summer).of("China")).isEmpty();
    assertThat(index.actorMentions().in(summer).in(corpus.sources().get(0).id())).isEmpty();
    assertThat(index.actorMentions().of(ActorKind.PERSON))
        .extracting(mention -> mention.evidence().quote().text())
        .containsExactly("Aoki");
    assertThat(index.actorMentions().where(mention -> mention.evidence().span().start() > 87))
        .extracting(mention -> mention.evidence().quote().text())
        .containsExactly("China", "Taiwan.", "Tokyo");
  }

  @Test
  void knows_what_a_source_speaks_of() {
    Source summer = corpus.sources().get(1);
    Corpus coded =
        Corpus.builder()
            .from(corpus)
            .addMentions(
                IssueMention.builder()
                    .issue(Dialogues.SPENDING)
                    .evidence(corpus.findings().get(4).evidence())
                    .build())
            .build();
    CorpusIndex spoken = CorpusIndex.of(coded);

    assertThat(spoken.issues().mentionedIn(summer.id()))
        .extracting(Issue::label)
        .containsExactly("Defense Spending");
    assertThat(spoken.issues().under("security").mentionedIn(summer.id()).count()).isEqualTo(1);
    assertThat(spoken.issues().mentionedIn(corpus.sources().get(0).id())).isEmpty();
  }

  @Test
  void has_all_that_the_corpus_has() {
    assertThat(index.sources().toList()).isEqualTo(corpus.sources());
    assertThat(index.sessions().toList()).isEqualTo(corpus.sessions());
    assertThat(index.sessions().where(s -> s.source().equals(corpus.sources().get(1).id())).first())
        .contains(corpus.sessions().get(1));
    assertThat(index.sessions().limit(0)).isEmpty();
    assertThat(index.sessions().limit(0).first()).isEmpty();
  }

  @Test
  void knows_the_codebook() {
    assertThat(index.issues().under("security"))
        .extracting(Issue::label)
        .containsExactly("Defense Spending", "Taiwan");
    assertThat(index.findings().about("Security").toList())
        .isEqualTo(
            index
                .findings()
                .about("defense-spending")
                .or(index.findings().about("taiwan"))
                .toList());
  }

  @Test
  void does_not_mix_two_indexes() {
    CorpusIndex other = CorpusIndex.of(corpus);
    assertThatThrownBy(() -> index.findings().and(other.findings()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two different indexes");
    assertThatThrownBy(() -> index.findings().having(other.facets().issue(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another index");
    assertThatThrownBy(() -> index.findings().having(index.facets().issue(), 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a facet of 4 values has no code 5");
  }

  @Test
  void joins_with_what_is_no_question_to_the_index() {
    Selection<Finding> mine = () -> List.copyOf(corpus.findings()).subList(0, 2).stream();
    assertThat(index.findings().and(mine).toList()).isEqualTo(corpus.findings().subList(0, 2));
    assertThat(mine.except(index.findings())).isEmpty();
    assertThat(mine.or(index.findings()).toList()).isEqualTo(corpus.findings());
    assertThat(mine.and(index.findings()).where(f -> f.session().isPresent()).count()).isEqualTo(2);
  }
}
