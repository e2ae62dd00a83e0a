package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.json.ReviewJson;

/** Whatever a review says, the corpus stays a corpus. */
class RandomReviewTest {

  static IntStream lots() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("lots")
  void a_reviewed_corpus_keeps_every_invariant_and_a_second_time_changes_nothing(int lot) {
    RandomReviews random = new RandomReviews(lot);
    Corpus corpus = random.corpus(random.text());
    Review review = random.review(corpus);

    Corpus once = corpus.with(review);

    // Building and reading it checks all invariants.
    assertThat(CorpusJson.read(CorpusJson.write(once))).isEqualTo(once);
    assertThat(once.with(review)).isEqualTo(once);
    assertThat(once.sources()).isEqualTo(corpus.sources());
    assertThat(corpus.apply(review).outcomes()).hasSameSizeAs(review.corrections());
  }

  @ParameterizedTest
  @MethodSource("lots")
  void another_reading_of_a_changed_text_takes_the_review_or_lists_it(int lot) {
    RandomReviews random = new RandomReviews(lot);
    String text = random.text();
    Review review = random.review(random.corpus(text));
    Corpus other = random.corpus(lot % 2 == 0 ? text : "New. " + text.replaceFirst("talk", "act"));

    Reviewed reviewed = other.apply(review);

    assertThat(reviewed.outcomes()).hasSameSizeAs(review.corrections());
    assertThat(reviewed.corpus().with(review)).isEqualTo(reviewed.corpus());
    for (Outcome outcome : reviewed.outcomes()) {
      outcome
          .result()
          .ifPresent(
              finding -> assertThat(reviewed.corpus().finding(finding.id())).contains(finding));
      if (outcome.result().isEmpty() && outcome.status() == Outcome.Status.APPLIED) {
        assertThat(outcome.correction()).isInstanceOf(Rejection.class);
      }
    }
    Review again = reviewed.reanchored();
    assertThat(other.apply(again).corpus().with(again)).isEqualTo(other.with(again));
  }

  @ParameterizedTest
  @MethodSource("lots")
  void a_review_is_read_back_as_it_was_written(int lot) {
    RandomReviews random = new RandomReviews(lot);
    Review review = random.review(random.corpus(random.text()));
    assertThat(ReviewJson.read(ReviewJson.write(review))).isEqualTo(review);
  }
}
