package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.forms.DocxForm;

/** Each limit, exceeded: a problem with code, place and advice, and the other document is read. */
class LimitsTest {

  private static final Document SOUND = Document.ofText("sound.txt", "Oslo should build a bridge.");
  private static final String PROSE = "The ministers met in Oslo. The states should act now. ";

  private static Problem exceeded(UnaryOperator<Limits> limits, Document document) {
    CorpusLoader loader = CorpusLoader.builder().limits(limits.apply(Limits.standard())).build();

    LoadResult result = loader.load(List.of(document, SOUND));

    assertThat(result.corpus().sources())
        .extracting(source -> source.files().get(0).name())
        .endsWith("sound.txt");
    assertThat(loader.load(SOUND).problems()).isEmpty();
    assertThat(CorpusLoader.create().load(document).problems())
        .noneMatch(problem -> problem.code() == Problem.Code.TOO_LARGE);
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }

  private static void tooLarge(Problem problem, String limit, String value) {
    assertThat(problem.code()).isEqualTo(Problem.Code.TOO_LARGE);
    assertThat(problem.message()).contains(value);
    assertThat(problem.advice()).contains("Limits." + limit);
  }

  private static Document text(String text) {
    return Document.ofText("large.txt", text);
  }

  @Test
  void bytes() {
    tooLarge(
        exceeded(limits -> limits.withMaxBytes(1000), text(PROSE.repeat(40))), "maxBytes", "1000");
  }

  @Test
  void depth() {
    Document page = text("<html><body>" + "<div>".repeat(100) + PROSE);

    tooLarge(exceeded(limits -> limits.withMaxDepth(50), page), "maxDepth", "50");
  }

  @Test
  void expandedBytes() throws IOException {
    tooLarge(
        exceeded(limits -> limits.withMaxExpandedBytes(5000), docx(PROSE.repeat(200))),
        "maxExpandedBytes",
        "5000");
  }

  @Test
  void expansion() throws IOException {
    tooLarge(
        exceeded(limits -> limits.withMaxExpansion(2), docx(numbered(30_000))),
        "maxExpansion",
        "2 times");
  }

  /** Sentences that are no copies of each other, which shrink as those of a document do. */
  private static String numbered(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("Region ").append(i * 7919L % 1_000_003).append(" met in Oslo that day. ");
    }
    return text.toString();
  }

  private static Document docx(String text) throws IOException {
    String body = "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    return Document.of("large.docx", DocxForm.zip(DocxForm.document(body), "", ""));
  }

  @Test
  void cells() {
    Problem problem =
        exceeded(
            limits -> limits.withMaxCells(20),
            text("<html><body><p>" + PROSE + "<table>" + "<tr><td>a<td>b".repeat(20)));

    tooLarge(problem, "maxCells", "20");
    assertThat(problem.place()).isPresent();
  }

  @Test
  void lineLength() {
    Problem problem =
        exceeded(limits -> limits.withMaxLineLength(300), text(PROSE + "\n" + PROSE.repeat(9)));

    tooLarge(problem, "maxLineLength", "300");
    assertThat(problem.place().orElseThrow().start()).isEqualTo(PROSE.length() + 1);
  }

  @Test
  void tokens() {
    Problem problem =
        exceeded(limits -> limits.withMaxTokens(100), text((PROSE + "\n\n").repeat(20)));

    tooLarge(problem, "maxTokens", "100");
    assertThat(problem.place()).isPresent();
  }

  @Test
  void ruleSteps() {
    Problem problem =
        exceeded(limits -> limits.withMaxRuleSteps(5000), text((PROSE + "\n\n").repeat(20)));

    tooLarge(problem, "maxRuleSteps", "5000");
    assertThat(problem.place()).isPresent();
  }

  @Test
  void aSentenceThatIsTooLongIsPassedOver() {
    String endless = "The board met and " + "the state should act and ".repeat(40);
    Problem problem =
        exceeded(
            limits -> limits.withMaxSentenceTokens(50), text(PROSE + endless + "\n\n" + PROSE));

    assertThat(problem.code()).isEqualTo(Problem.Code.PASSED_OVER);
    assertThat(problem.message()).contains("50");
    assertThat(problem.advice()).contains("maxSentenceTokens");
    assertThat(problem.place().orElseThrow().length()).isEqualTo(endless.strip().length());
  }

  @Test
  void aSentenceWithAWordThatIsTooLongIsPassedOver() {
    Problem problem =
        exceeded(
            limits -> limits.withMaxWordLength(50),
            text(PROSE + "The state should read " + "x".repeat(60) + " now. " + PROSE));

    assertThat(problem.code()).isEqualTo(Problem.Code.PASSED_OVER);
    assertThat(problem.advice()).contains("maxWordLength");
  }

  /** What is passed over is told in one piece, and nothing is found in it. */
  @Test
  void theRestOfADocumentIsReadAroundWhatIsPassedOver() {
    String endless = "The board met and " + "the state should act and ".repeat(200);
    LoadResult result =
        CorpusLoader.create().load(text(PROSE + "\n\n" + endless + "\n\n" + PROSE + "Risks grow."));

    assertThat(result.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Problem.Code.PASSED_OVER);
    int start = result.problems().get(0).place().orElseThrow().start();
    int end = result.problems().get(0).place().orElseThrow().end();
    assertThat(result.corpus().findings())
        .hasSize(2)
        .allMatch(
            finding ->
                finding.evidence().span().end() <= start
                    || finding.evidence().span().start() >= end);
  }

  @Test
  void aLimitIsPositive() {
    assertThatThrownBy(() -> Limits.standard().withMaxCells(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxCells")
        .hasMessageContaining("0");
  }
}
