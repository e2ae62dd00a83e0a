package org.rapporteur.loader.internal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.internal.token.PhraseMatcher;
import org.rapporteur.loader.internal.token.Tokenizer;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.text.SourceText;

class IssueReaderTest {

  private static final IssueId REEF = IssueId.of("reef");
  private static final IssueId OTHER = IssueId.of("other");

  private static IssueReader reader(Tokens tokens, Vocabulary vocabulary) {
    return IssueReader.read(
        tokens, PhraseMatcher.match(tokens, vocabulary.phrases()), IssueCoding.of(vocabulary));
  }

  private static Tokens tokens(String text, Vocabulary vocabulary) {
    SourceText source = SourceText.of(text);
    Tokenizer tokenizer = new Tokenizer(source, vocabulary.lexicon());
    tokenizer.add(source.span());
    return tokenizer.tokens();
  }

  /** The issues of a text of one sentence. */
  private static List<IssueId> issues(String text, Vocabulary vocabulary) {
    Tokens tokens = tokens(text, vocabulary);
    return reader(tokens, vocabulary).of(0, tokens.count(), 0, tokens.count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Utilities should sign long-term contracts for liquefied natural gas. | energy
          The two navies should rehearse the defence of the sea lanes together. | maritime-security
          A levy of forty per cent on imported steel would raise prices at home. | tariffs
          The clinics should report every case of cholera within a day. | global-health
          Asylum seekers must not be held for more than a month. | immigration
          The central bank should raise its rate before prices run away. | macroeconomy
          Warheads should be counted by inspectors of both sides. | arms-control
          Student exchanges and sister cities deserve more money from both governments. | people-to-people
          The wells and pipes of the quarter should be mended by the council. | other
          """)
  void aSentenceAloneTellsWhatItIsAbout(String text, String issue) {
    assertThat(issues(text, Vocabulary.standard()).get(0)).hasToString(issue);
  }

  /** Nothing in the sentence tells: what the document speaks of does. */
  @Test
  void theDocumentTellsWhatASentenceLeavesOpen() {
    String asked = "The two sides should do more.";
    String energy = "Gas pipelines, electricity grids and oil stocks were discussed. ".repeat(4);
    String health = "Vaccines, malaria and the training of nurses were discussed. ".repeat(4);
    Vocabulary vocabulary = Vocabulary.standard();

    for (String about : List.of(energy, health)) {
      Tokens tokens = tokens(about + asked, vocabulary);
      int from = tokens.at(about.length());
      assertThat(reader(tokens, vocabulary).of(from, tokens.count(), from, tokens.count()).get(0))
          .hasToString(about.equals(energy) ? "energy" : "global-health");
    }
  }

  @Test
  void aPassageHasOneToThreeIssuesAndEachOnce() {
    String all =
        "Tariffs, semiconductors, Taiwan, NATO, cholera, refugees, warheads, sanctions, elections"
            + " and fisheries were on the agenda of the summit.";

    assertThat(issues(all, Vocabulary.standard())).hasSizeBetween(1, 3).doesNotHaveDuplicates();
  }

  @Test
  void whatNobodyKnowsIsOther() {
    assertThat(issues("Xyzzy plugh.", Vocabulary.standard())).containsExactly(OTHER);
    assertThat(issues("Xyzzy plugh.", Vocabulary.builder().build())).containsExactly(OTHER);
  }

  @Test
  void aDocumentDiscussesWhatItSpeaksOfInSeveralWays() {
    Vocabulary vocabulary = Vocabulary.standard();
    String once = "The delegates went home by train. ".repeat(30) + "Oil was mentioned.";
    String often =
        "Oil stocks fell, gas pipelines were idle and power plants burned coal. "
            + "The electricity grid needs solar power, and refineries wait for crude oil. "
            + "Energy security and the price of petroleum worried importers. ";

    assertThat(reader(tokens(once, vocabulary), vocabulary).discussed()).isEmpty();
    assertThat(reader(tokens(often.repeat(3), vocabulary), vocabulary).discussed())
        .extracting(TopicPlace::issue)
        .contains(IssueId.of("energy"))
        .doesNotContain(IssueId.of("global-health"));
  }

  private static Vocabulary withReefs() {
    return Vocabulary.standard().toBuilder()
        .addIssue(Issue.builder().id(REEF).label("Reefs").definition("Life of reefs").build())
        .addTopic("coral reef", REEF, 3)
        .addTopic("bleaching", REEF, 3)
        .addTopic("lagoon", REEF, 2)
        .addTopic("giant clam", REEF, 3)
        .build();
  }

  /** Training knows nothing of it: its terms have to do. */
  @Test
  void anIssueThatAUserAddsIsFoundByItsTerms() {
    Vocabulary vocabulary = withReefs();
    String before =
        "The coral reef is dying and bleaching spreads. The giant clam is bred again, and each"
            + " lagoon is counted. ";
    String asked = "Every coral reef should be closed to divers.";
    Tokens tokens = tokens(before + asked, vocabulary);
    IssueReader reader = reader(tokens, vocabulary);
    int from = tokens.at(before.length());

    assertThat(reader.discussed()).extracting(TopicPlace::issue).contains(REEF);
    assertThat(reader.of(from, tokens.count(), from, tokens.count()).get(0)).isEqualTo(REEF);
    assertThat(issues("The clinics should report every case of cholera.", vocabulary))
        .doesNotContain(REEF);
  }

  /** Words speak for issues of the library only, and for none of those that a user adds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Tisza stands above the coral reef.",
        "Every coral reef should be closed.",
        "Visitors should keep away from each lagoon.",
        "Bleaching spreads.",
        "The council should mend what bleaching has left of the wells of the quarter."
      })
  void aSentenceAloneTellsOfAnIssueThatAUserAdds(String text) {
    assertThat(issues(text, withReefs())).contains(REEF).doesNotContain(OTHER);
  }

  /** Another that a user adds is near, but the sentence does not name it. */
  @Test
  void aSentenceIsOfTheAddedIssueThatItNames() {
    IssueId lock = IssueId.of("lock");
    Vocabulary vocabulary =
        withReefs().toBuilder()
            .addIssue(Issue.builder().id(lock).label("Locks").definition("Locks of rivers").build())
            .addTopic("lock gate", lock, 3)
            .build();
    String before = "Hungary is called to mend the lock gate. ";
    Tokens tokens = tokens(before + "The Tisza stands above the coral reef.", vocabulary);
    int from = tokens.at(before.length());

    IssueReader reader = reader(tokens, vocabulary);

    assertThat(reader.of(from, tokens.count(), from, tokens.count())).containsExactly(REEF);
    assertThat(reader.of(0, from, 0, from)).contains(lock).doesNotContain(REEF, OTHER);
  }
}
