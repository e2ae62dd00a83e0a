package org.rapporteur.testing;

import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;

/**
 * Small corpora for tests: ready ones for what programs over a corpus have to cope with, and a
 * writer of your own.
 *
 * <p>All of them keep the {@linkplain Invariants invariants}, and are the same each time. Their
 * statements count as coded by a person and surest of all ({@code HUMAN}, {@code STRICT}) unless
 * you say otherwise. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Fixtures {

  private Fixtures() {}

  /**
   * Begins a small corpus in which a test says only what matters to it.
   *
   * <pre>{@code
   * Corpus corpus =
   *     Fixtures.corpus()
   *         .source(
   *             "Paper A",
   *             paper ->
   *                 paper
   *                     .recommends("Japan", "stockpile ammunition", MUST)
   *                     .fears("A blockade could cut supplies", POSSIBLE, r -> r.causedBy("China")))
   *         .build();
   *
   * assertThat(corpus).source("Paper A").recommends("Japan").toDo(containing("stockpile"));
   * }</pre>
   *
   * @return a writer that holds nothing yet
   */
  public static CorpusFixture corpus() {
    return new CorpusFixture();
  }

  /**
   * Two essays, one of which would have Japan do more about an issue, and the other not.
   *
   * @param issue an id, such as {@code tariffs}
   * @return a corpus of {@code The Case For} and {@code The Case Against}
   */
  public static Corpus twoSourcesThatDisagreeAbout(String issue) {
    String action = "do more about " + words(issue);
    return corpus()
        .source(
            "The Case For",
            essay -> essay.recommends("Japan", action, Strength.SHOULD, r -> r.about(issue)))
        .source(
            "The Case Against",
            essay ->
                essay.recommends("Japan", action, Strength.SHOULD, r -> r.avoid().about(issue)))
        .build();
  }

  /**
   * Two essays that would both have Japan do more about an issue, the second more urgently.
   *
   * @param issue an id, such as {@code tariffs}
   * @return a corpus of {@code The First Voice} and {@code The Second Voice}
   */
  public static Corpus twoSourcesThatAgreeAbout(String issue) {
    String action = "do more about " + words(issue);
    return corpus()
        .source(
            "The First Voice",
            essay -> essay.recommends("Japan", action, Strength.SHOULD, r -> r.about(issue)))
        .source(
            "The Second Voice",
            essay -> essay.recommends("Japan", action, Strength.MUST, r -> r.about(issue)))
        .build();
  }

  /**
   * A conference report with two sessions; in each the panel recommends something, and something is
   * recommended outside of both.
   *
   * @return a corpus of {@code Dialogue on the Sea} with {@code Session 1} and {@code Session 2}
   */
  public static Corpus sourceWithSessions() {
    return corpus()
        .actor("Mika Aoki", ActorKind.PERSON)
        .source(
            "Dialogue on the Sea",
            report ->
                report
                    .kind(SourceKind.CONFERENCE_REPORT)
                    .event("Dialogue on the Sea")
                    .recommends("Japan", "keep the dialogue going", Strength.SHOULD)
                    .session(
                        "Session 1",
                        "Trade",
                        session ->
                            session
                                .chairedBy("Mika Aoki")
                                .recommends(
                                    "Japan",
                                    "lower tariffs",
                                    Strength.MUST,
                                    r -> r.by(RapporteurAssertions.PANEL).about("tariffs")))
                    .session(
                        "Session 2",
                        "Security",
                        session ->
                            session.recommends(
                                "Australia",
                                "patrol the sea lanes",
                                Strength.MAY,
                                r -> r.by(RapporteurAssertions.PANEL).about("maritime-security"))))
        .build();
  }

  /**
   * A risk to supply chains for which nobody recommends anything; what is recommended is about
   * tariffs.
   *
   * @return a corpus of {@code The Open Flank}
   */
  public static Corpus riskThatNobodyAnswers() {
    return corpus()
        .source(
            "The Open Flank",
            essay ->
                essay
                    .fears(
                        "A blockade by China is likely to cut the supply chains of Japan",
                        Likelihood.LIKELY,
                        r -> r.causedBy("China").affecting("Japan").about("supply-chains"))
                    .recommends("Japan", "lower tariffs", Strength.SHOULD, r -> r.about("tariffs")))
        .build();
  }

  /**
   * A text with characters outside the basic plane, so that offsets are not the number of
   * characters, whose file was encoded twice ("mojibake"), so that places in it and in the file
   * differ.
   *
   * @return a corpus of {@code Flags 🇯🇵🇺🇸 and Words}
   */
  public static Corpus brokenCharacters() {
    return corpus()
        .source(
            "Flags 🇯🇵🇺🇸 and Words",
            article ->
                article
                    .kind(SourceKind.NEWS_ARTICLE)
                    .says("It is Japan’s turn 🎌")
                    .recommends("Japan", "answer the other side’s call 📞", Strength.SHOULD)
                    .inFile("’", "â€™"))
        .build();
  }

  private static String words(String issue) {
    return issue.replace('-', ' ');
  }
}
