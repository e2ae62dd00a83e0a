package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.CodedText;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.RandomReviews;
import org.rapporteur.model.Review;
import org.rapporteur.model.Reviewer;
import tools.jackson.databind.json.JsonMapper;

class ReviewJsonTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder ->
                  builder.schemas(
                      Map.of(
                          "https://rapporteur.org/schema/corpus-1.json", CorpusJson.schema(),
                          "https://rapporteur.org/schema/review-1.json", ReviewJson.schema())))
          .getSchema(SchemaLocation.of("https://rapporteur.org/schema/review-1.json"));

  private static Review review() {
    CodedText text = CodedText.of("Japan should talk \uD83D\uDD4A. War is likely. China may act.");
    Corpus corpus = text.recommend("Japan should talk").fear("War is likely").corpus();
    return Reviewer.of(corpus, "Ann")
        .introduce(CodedText.AOKI)
        .reject(corpus.findings().get(0), "a title")
        .amend(
            corpus.findings().get(1),
            text.risk("War").withAttribution(Attribution.of(CodedText.AOKI.id())))
        .add(text.recommendation("talk \uD83D\uDD4A"))
        .add(text.risk("China may act"))
        .review();
  }

  @Test
  void writes_what_people_can_read() {
    assertThat(ReviewJson.write(review()))
        .startsWith(
            """
            {
              "format" : "rapporteur-review",
              "version" : 1,
              "review" : {
                "actors" : [ {
                  "id" : "%s",
                  "name" : "Mika Aoki",
                  "kind" : "PERSON",
            """
                .formatted(CodedText.AOKI.id()))
        .contains(
            """
                "corrections" : [ {
                  "type" : "REJECT",
                  "anchor" : {
                    "source" : "be0c3df1-510d-5e0f-a1df-651b9e5cfe10",
                    "sha256" : "7528428ebec61c18916b459eafbc7de2673d8379c29a4c61c64dc1c3412c3ca4",
                    "file" : "report.txt",
                    "title" : "Report",
                    "kind" : "RECOMMENDATION",
                    "quote" : {
                      "start" : 0,
                      "end" : 17,
                      "text" : "Japan should talk"
                    }
                  },
                  "reviewer" : "Ann",
                  "note" : "a title"
                }, {
            """)
        .endsWith("}\n");
  }

  @Test
  void reads_what_it_wrote_to_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("review.json");
    ReviewJson.write(review(), file);
    assertThat(ReviewJson.read(file)).isEqualTo(review());
    assertThat(ReviewJson.read(ReviewJson.write(Review.empty()))).isEqualTo(Review.empty());
  }

  @Test
  void every_written_document_follows_the_schema() {
    assertThat(errors(ReviewJson.write(review()))).isEmpty();
    assertThat(errors(ReviewJson.write(Review.empty()))).isEmpty();
    for (int lot = 0; lot < 20; lot++) {
      RandomReviews random = new RandomReviews(lot);
      assertThat(errors(ReviewJson.write(random.review(random.corpus(random.text()))))).isEmpty();
    }
  }

  @Test
  void a_mapper_writes_the_same_fields_in_the_same_order() {
    JsonMapper mapper = AnnotatedForm.mapper();
    for (int lot = 0; lot < 20; lot++) {
      RandomReviews random = new RandomReviews(lot);
      Review review = random.review(random.corpus(random.text()));
      assertThat(mapper.writeValueAsString(mapper.readTree(ReviewJson.write(review)).get("review")))
          .isEqualTo(mapper.writeValueAsString(review));
    }
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\" : \"rapporteur-review\"| \"format\" : \"rapporteur-corpus\"| expected the format",
        "\"version\" : 1| \"version\" : 2| this library reads version 1 of the format, found 2",
        "\"type\" : \"REJECT\"| \"type\" : \"DOUBT\"| unknown type \"DOUBT\"",
        "\"kind\" : \"RECOMMENDATION\"| \"kind\" : \"HOPE\"| \"HOPE\" is none of RECOMMENDATION",
        "\"origin\" : \"HUMAN\"| \"origin\" : \"MODEL\"| a correction states a finding of origin HUMAN",
        "\"note\" : \"a title\"| \"note\" : \" \"| the note of a correction is blank",
        "\"note\" : \"a title\"| \"remark\" : \"a title\"| unknown field \"remark\"",
        "\"start\" : 0,| \"start\" : -1,| not a span",
        "\"title\" : \"Report\",|| required attributes are not set [title]",
      })
  void refuses_what_is_broken_and_says_where(String good, String bad, String message) {
    String json = ReviewJson.write(review());
    assertThat(json).contains(good);
    int start = json.indexOf(good);
    String broken =
        json.substring(0, start) + (bad == null ? "" : bad) + json.substring(start + good.length());
    assertThatExceptionOfType(CorpusFormatException.class)
        .isThrownBy(() -> ReviewJson.read(broken))
        .withMessageStartingWith("not a review in the native format")
        .withMessageContaining(message);
    assertThat(errors(broken)).isNotEmpty();
  }

  @Test
  void a_corpus_is_no_review() {
    assertThatExceptionOfType(CorpusFormatException.class)
        .isThrownBy(() -> ReviewJson.read(CorpusJson.write(Corpus.empty())))
        .withMessageContaining("expected the format \"rapporteur-review\"");
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
