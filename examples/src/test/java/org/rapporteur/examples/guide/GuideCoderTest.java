package org.rapporteur.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.examples.TinyCorpus;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Source;
import org.rapporteur.model.Tier;
import org.rapporteur.text.TextSpan;

class GuideCoderTest {

  private static GuideCoding code(byte[] bytes, Tier tier) {
    Corpus corpus = TinyCorpus.corpus();
    Source source = corpus.sources().get(0);
    DecodedFile original = DecodedFile.of(source, source.files().get(0), bytes);
    return GuideCoder.code(corpus, source, TinyCorpus.FILE, original, tier);
  }

  @Test
  void writes_the_shape_of_the_guide() {
    assertThat(GuideJson.write(code(TinyCorpus.bytes(), Tier.BALANCED)))
        .isEqualTo(
            """
            {
              "file" : "strait.txt",
              "source" : {
                "title" : "Dialogue on the Strait",
                "kind" : "OTHER",
                "authors" : [ "Ann Lee" ],
                "publisher" : null,
                "event" : "Dialogue on the Strait",
                "event_host" : null,
                "event_date" : "2024-05"
              },
              "sessions" : [ {
                "label" : "Session 1",
                "title" : "Supplies",
                "heading" : "Session 1: Supplies"
              } ],
              "actors" : [ {
                "name" : "Japan",
                "kind" : "STATE",
                "aliases" : [ "Japan" ]
              }, {
                "name" : "Taiwan",
                "kind" : "STATE",
                "aliases" : [ "Taiwanâ€™s" ]
              }, {
                "name" : "United States",
                "kind" : "STATE",
                "aliases" : [ "US" ]
              }, {
                "name" : "China",
                "kind" : "STATE",
                "aliases" : [ ]
              } ],
              "issues" : [ "supply-chains", "taiwan" ],
              "recommendations" : [ {
                "quote" : "It was stressed that Japan must make its supply chains resilient",
                "action" : "make its supply chains resilient",
                "polarity" : "DO",
                "addressees" : [ "Japan" ],
                "attribution" : "PANEL",
                "strength" : "MUST",
                "issues" : [ "supply-chains", "taiwan" ]
              }, {
                "quote" : "Japan and the US should talk",
                "occurrence" : 2,
                "action" : "talk",
                "polarity" : "DO",
                "addressees" : [ "Japan", "United States" ],
                "attribution" : "PANEL",
                "strength" : "SHOULD",
                "issues" : [ "taiwan" ]
              }, {
                "quote" : "They should not wait for China",
                "action" : "wait for China",
                "polarity" : "AVOID",
                "addressees" : [ ],
                "attribution" : "AUTHOR",
                "strength" : "SHOULD",
                "issues" : [ "taiwan" ]
              } ],
              "risks" : [ {
                "quote" : "blockade could cut Taiwanâ€™s energy supplies",
                "attribution" : "PANEL",
                "cause" : [ "China" ],
                "affected" : [ "Taiwan" ],
                "likelihood" : "POSSIBLE",
                "issues" : [ "taiwan", "supply-chains" ]
              }, {
                "quote" : "War is unlikely",
                "attribution" : "Japan",
                "cause" : [ ],
                "affected" : [ ],
                "likelihood" : "UNLIKELY",
                "issues" : [ ]
              } ]
            }
            """);
  }

  @Test
  void quotes_what_the_file_holds() {
    String file = new String(TinyCorpus.bytes(), StandardCharsets.UTF_8);
    GuideCoding coding = code(TinyCorpus.bytes(), Tier.BROAD);
    assertThat(coding.recommendations())
        .hasSize(4)
        .allSatisfy(item -> assertThat(file).contains(item.quote()));
    assertThat(coding.risks())
        .hasSize(2)
        .allSatisfy(item -> assertThat(file).contains(item.quote()));
  }

  @Test
  void quotes_of_broken_lines_the_longest_that_holds_a_cue() {
    String text =
        "We have heard much of this.\nThat is why Japan\nmust now build ports\nfor all of us.";
    Corpus corpus = CorpusLoader.create().load(Document.ofText("wrapped.txt", text)).corpus();
    Source source = corpus.sources().get(0);
    DecodedFile file = DecodedFile.of(source);
    TextSpan all = new TextSpan(28, text.length());

    assertThat(file.slice(file.quotable(all, List.of()))).isEqualTo("must now build ports");
    assertThat(
            file.slice(file.quotable(all, List.of(new TextSpan(text.length() - 3, text.length())))))
        .isEqualTo("for all of us.");
    assertThat(file.slice(file.quotable(new TextSpan(28, 45), List.of())))
        .isEqualTo("That is why Japan");
  }

  @Test
  void quotes_the_canonical_text_where_the_file_is_not_plain_text() {
    assertThat(code(new byte[] {1, 2, 3}, Tier.BALANCED).risks().get(0).quote())
        .isEqualTo("because a blockade could cut Taiwan’s energy supplies");
  }

  @Test
  void does_not_count_a_byte_order_mark() {
    byte[] marked =
        ("\uFEFF" + new String(TinyCorpus.bytes(), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(code(marked, Tier.BALANCED)).isEqualTo(code(TinyCorpus.bytes(), Tier.BALANCED));
  }
}
