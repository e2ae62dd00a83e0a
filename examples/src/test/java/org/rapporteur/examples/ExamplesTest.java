package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {

  @TempDir Path folder;

  @Test
  void lists_the_programs_if_none_is_named() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            Usage: java -jar rapporteur-examples.jar PROGRAM ARGUMENTS

              Briefing [FILE_OR_FOLDER] [--review FILE] [--tier strict|balanced|broad]
                Who should do what, and what is feared? By issue, with sources.
                Reads the seeds if nothing is named. With a review (.csv or .json) it shows what people decided.

              WhoShouldDoWhat ISSUE [FILE_OR_FOLDER] [--tier strict|balanced|broad]
                Who should do what about an issue, such as defense-spending or Security?
                Reads the seeds if nothing else is named.

              Watch ACTOR ISSUE [FILE_OR_FOLDER]
                Has an actor, such as Japan, been told to do something about an issue, such as tariffs?
                Reads the seeds if nothing else is named. A tool of one's own, with its test.

              Crossing [FILE_OR_FOLDER] [--tier strict|balanced|broad]
                Who is asked to act on which issue, and who is mentioned with whom?
                Reads the seeds if nothing is named.

              Discourse [FILE_OR_FOLDER] [--tier strict|balanced|broad]
                Who is named with whom, who speaks to which issues, and for whom?
                Reads the seeds if nothing is named.

              FearedAndAsked [FILE_OR_FOLDER]
                Are those from whom harm is feared the ones who are asked to act?
                Reads the seeds if nothing is named. An analysis of one's own, in thirty lines.

              Positions [FILE_OR_FOLDER] [--tier strict|balanced|broad]
                Where do independent sources agree and differ on what somebody should do?
                Reads the seeds if nothing is named.

              Risks [FILE_OR_FOLDER] [--tier strict|balanced|broad]
                What is feared, and what is advised against it? Unanswered risks first.
                Reads the seeds if nothing is named.

              Report [FILE_OR_FOLDER] [OUT.html]
                What is asked and feared, in one file for the browser, with all texts and a review?
                Reads the seeds if nothing is named; writes report.html if no file is.

              Review DOCS REVIEW [REVIEW_OUT]
                What did the analyst decide, and does it still hold?
                Writes a table to be filled in if there is no REVIEW yet (.csv); else applies REVIEW
                (.csv or .json) and writes it to REVIEW_OUT with its anchors where they stand now.

              Editions BEFORE AFTER [--tier strict|balanced|broad]
                What is new at this year's conference, or in another edition of a report?
                BEFORE and AFTER are folders of documents, or corpora in the native JSON.

              Tables [FILE_OR_FOLDER [OUT]] [--tier strict|balanced|broad]
                What do I open in a spreadsheet program, R or pandas?

              Annotations [FILE_OR_FOLDER [OUT]] [--tier strict|balanced|broad]
                What do I show beside the texts, or hand on without them?

              Coding [FILE_OR_FOLDER [OUT]] [--tier strict|balanced|broad]
                What do I open in ATLAS.ti, MAXQDA, NVivo or QualCoder?

              Networks [FILE_OR_FOLDER [OUT]] [--tier strict|balanced|broad]
                What do I open in Gephi, visone or igraph?

              Memo [FILE_OR_FOLDER [OUT]] [--tier strict|balanced|broad]
                What do I paste into a memo?

              Coders PROJECT.qdpx [FILE_OR_FOLDER] [--tier strict|balanced|broad]
                How far do those who coded a REFI-QDA project agree with the library?
                FILE_OR_FOLDER holds the documents that the project was made of; the seeds by default.

              Rules [RULE]
                By which rules does the library read? What each sees, in [brackets], and leaves alone.
                All examples of one rule if it is named.

              OwnField [FILE_OR_FOLDER] [--tier strict|balanced|broad]
                What do documents of another field say, read with a codebook and rules of one's own?
                The field is health; reads a summary that comes with the program if nothing is named.

              Export DOCS OUT [--tier strict|balanced|broad]
                What would a coder have written down? One JSON file in OUT for each document
                of DOCS, in any format.

              Evaluate GOLD DOCS [--brief] [--tier strict|balanced|broad]
                How well are the documents in DOCS read that people have coded in GOLD?
                A coding has the name of its document, in any format, and ends in .json.
                Figures, then what was missed and what was extra (not with --brief).

              Tiers GOLD DOCS
                How sure is each tier on the documents in DOCS that people have coded in GOLD,
                beside a list of keywords and the written rules alone? By sentence.

              MainText PAGES
                How well is the main text of web pages told from what stands around it?
                PAGES has a folder for each page, with source.html and its main text in expected.html.
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "Summary, '', 'There is no program \"Summary\".'",
    "Export, only-one, 'expected 2 arguments, got 1: [only-one]'",
    "Briefing, --loud, 'unknown option, or an option without its value: --loud'",
    "Briefing, --tier, 'unknown option, or an option without its value: --tier'"
  })
  void says_what_is_wrong_with_the_arguments(String program, String argument, String message) {
    Run run = argument.isEmpty() ? Run.of(program) : Run.of(program, argument);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(message);
  }

  @Test
  void knows_no_tier_of_that_name() {
    assertThat(Run.of("Briefing", "--tier", "any").err()).startsWith("no such tier: any");
  }

  @ParameterizedTest
  @CsvSource({"Briefing, 0", "Export, 1", "Evaluate, 1", "Review, 1", "Editions, 1"})
  void says_that_nothing_can_be_read(String program, int more) {
    String missing = folder.resolve("missing").toString();
    Run run = more == 0 ? Run.of(program, missing) : Run.of(program, missing, missing);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(missing);
  }

  @Test
  void exports_a_coding_for_each_document() throws IOException {
    Path docs = docs();
    Path out = folder.resolve("a/b");
    Run run = Run.of(new Export(documents -> TinyCorpus.result()), docs.toString(), out.toString());
    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "1 of 2 documents coded in " + out + "\n",
                "blank.txt: has no words (EMPTY). Leave it out.\n"));
    try (var files = Files.list(out)) {
      assertThat(files).containsExactly(out.resolve("strait.json"));
    }
    assertThat(out.resolve("strait.json")).content().startsWith("{\n  \"file\" : \"strait.txt\",");
  }

  @Test
  void evaluates_what_was_exported_as_faultless() throws IOException {
    Path docs = docs();
    Path gold = folder.resolve("gold");
    Run.of(new Export(documents -> TinyCorpus.result()), docs.toString(), gold.toString());
    Run run =
        Run.of(new Evaluate(documents -> TinyCorpus.result()), gold.toString(), docs.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            rec_sent   P 1.000 R 1.000 F1 1.000   (tp 3 fp 0 fn 0)
            risk_sent  P 1.000 R 1.000 F1 1.000   (tp 2 fp 0 fn 0)
            rec_item   P 1.000 R 1.000 F1 1.000   (tp 3 fp 0 fn 0)
            """)
        .endsWith(
            """
            source title       1.000  (n 1)

            recommended        kappa 1.000 alpha 1.000  (8 of 8 agree)
            feared             kappa 1.000 alpha 1.000  (8 of 8 agree)
            strength           kappa 1.000 alpha 1.000  (3 of 3 agree)
            polarity           kappa 1.000 alpha 1.000  (3 of 3 agree)
            likelihood         kappa 1.000 alpha 1.000  (2 of 2 agree)
            attribution        kappa 1.000 alpha 1.000  (5 of 5 agree)

            """);
  }

  @Test
  void lists_faults_after_the_figures_unless_it_is_to_be_brief() throws IOException {
    Path docs = docs();
    Path gold = folder.resolve("gold");
    Run.of(
        new Export(documents -> TinyCorpus.result()),
        docs.toString(),
        gold.toString(),
        "--tier",
        "broad");
    Evaluate evaluate = new Evaluate(documents -> TinyCorpus.result());
    assertThat(Run.of(evaluate, gold.toString(), docs.toString()).out())
        .endsWith("\n\nstrait.txt rec MISSED  Somebody may want to do more.\n");
    assertThat(Run.of(evaluate, gold.toString(), docs.toString(), "--brief").out())
        .doesNotContain("MISSED");
  }

  @Test
  void names_the_document_that_a_coding_has_none_of() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(gold.resolve("lost.json"), "{}");
    Run run = Run.of("Evaluate", gold.toString(), docs().toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("should have one document named lost, as .txt, .md,")
        .endsWith("but has none\n");
  }

  private Path docs() throws IOException {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.write(docs.resolve(TinyCorpus.FILE), TinyCorpus.bytes());
    Files.writeString(docs.resolve("blank.txt"), " ");
    return docs;
  }
}
