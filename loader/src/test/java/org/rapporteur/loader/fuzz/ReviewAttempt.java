package org.rapporteur.loader.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.rapporteur.exchange.CsvFormatException;
import org.rapporteur.exchange.ReviewCsv;
import org.rapporteur.json.CorpusFormatException;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.json.ReviewJson;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Review;

/**
 * Reads an input as a review. It is refused with a message, or can be written, read back, and
 * applied to the corpus that it may be of, the second time without effect.
 */
final class ReviewAttempt {

  private static final Corpus CORPUS = Samples.corpus();

  private ReviewAttempt() {}

  static void onJson(byte[] input) throws IOException {
    Review review;
    try {
      review = ReviewJson.read(new ByteArrayInputStream(input));
    } catch (CorpusFormatException e) {
      Check.that(!e.getMessage().isBlank(), "refused without a reason");
      return;
    }
    Check.equal(ReviewJson.read(ReviewJson.write(review)), review, "read back");
    apply(review, r -> ReviewCsv.read(ReviewCsv.write(r)));
  }

  static void onTable(byte[] input) {
    Review review;
    try {
      review = ReviewCsv.read(new String(input, StandardCharsets.UTF_8));
    } catch (CsvFormatException e) {
      Check.that(!e.getMessage().isBlank(), "refused without a reason");
      return;
    }
    apply(review, r -> ReviewJson.read(ReviewJson.write(r)));
    Check.equal(ReviewCsv.read(ReviewCsv.write(review)), review, "table read back");
  }

  private static void apply(Review review, Function<Review, Review> elsewhere) {
    elsewhere.apply(review);
    Corpus reviewed = CORPUS.with(review);
    Check.equal(reviewed.with(review), reviewed, "applied twice");
    Check.equal(CorpusJson.read(CorpusJson.write(reviewed)), reviewed, "reviewed");
  }
}
