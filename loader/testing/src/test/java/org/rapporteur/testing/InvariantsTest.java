package org.rapporteur.testing;

import static org.rapporteur.testing.SmallCorpus.CORPUS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Section;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** What the check finds, and how it says so. */
class InvariantsTest {

  private final Broken broken = new Broken();

  private static final Source PAPER = CORPUS.sources().get(0);
  private static final Recommendation ADVICE = CORPUS.recommendations().get(0);
  private static final Session SESSION = CORPUS.sessions().get(0);
  private static final Risk RISK = CORPUS.risks().get(0);

  @Test
  void hold_for_corpora_that_are_whole() {
    Invariants.check(CORPUS);
    Invariants.check(Corpus.empty());
    Invariants.check(SeedCorpus.load());
  }

  @Test
  void quotes_that_do_not_stand_there() {
    Quote wrong = Quote.of(28, 61, "Japan should stockpile ammunition".toUpperCase(Locale.ROOT));
    Quote beyond = Quote.of(5000, 5001, "x");
    Evidence evidence = broken.part(Evidence.class, ADVICE.evidence(), "quote", wrong);
    Evidence heading = broken.part(Evidence.class, SESSION.heading(), "quote", beyond);
    check(
            CORPUS
                .withFindings(replace(CORPUS.findings(), ADVICE, ADVICE.withEvidence(evidence)))
                .withSessions(replace(CORPUS.sessions(), SESSION, SESSION.withHeading(heading))))
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 2 breaches (numbered as the invariants there):

              1. source "Report B": the heading of session "Session 1" at [5000,5001) reaches beyond the text
              1. source "Paper A": a recommendation quotes "JAPAN SHOULD STOCKPILE AMMUNITION" at [28,61), where "Japan should stockpile ammunition" stands
              """);
  }

  @Test
  void actions_outside_of_their_quotes() {
    Recommendation outside =
        broken.part(Recommendation.class, ADVICE, "action", PAPER.text().quote(new TextSpan(0, 5)));
    check(CORPUS.withFindings(replace(CORPUS.findings(), ADVICE, outside)))
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 1 breach (numbered as the invariants there):

              1. action [0,5) "Paper" lies outside the quote [28,61) "Japan should stockpile ammunition"
              """);
  }

  @Test
  void texts_files_and_spans_that_do_not_fit() {
    Corpus flags = Fixtures.brokenCharacters();
    Source source = flags.sources().get(0);
    SourceFile file =
        broken.part(SourceFile.class, source.files().get(0), "alignment", Alignment.identity(1));
    Attested title =
        source
            .title()
            .withEvidence(
                broken.part(
                    Evidence.class,
                    source.title().evidence().orElseThrow(),
                    "quote",
                    source.text().quote(new TextSpan(7, 9))));
    Section section =
        broken.part(
            Section.class,
            Section.builder().kind(SectionKind.BODY).level(1).span(new TextSpan(0, 5)).build(),
            "span",
            new TextSpan(0, 5000));
    check(flags.withSources(source.withFiles(file).withTitle(title).withSections(section)))
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 3 breaches (numbered as the invariants there):

              1. source "Flags 🇯🇵🇺🇸 and Words": its description at [7,9) splits a surrogate pair
              1. source "Flags 🇯🇵🇺🇸 and Words": a section at [0,5000) reaches beyond the text
              1. source "Flags 🇯🇵🇺🇸 and Words": file flags-and-words.txt is aligned to another text
              """);
  }

  @Test
  void ids_that_do_not_follow_or_stand_twice() {
    Source other =
        broken.part(Source.class, PAPER, "text", SourceText.of(PAPER.text() + "More.\n"));
    Actor renamed = broken.part(Actor.class, CORPUS.actors().get(0), "name", "Ann");
    Issue twice =
        broken.part(Issue.class, CORPUS.issues().get(1), "id", CORPUS.issues().get(0).id());
    check(
            CORPUS
                .withSources(replace(CORPUS.sources(), PAPER, other))
                .withActors(replace(CORPUS.actors(), CORPUS.actors().get(0), renamed))
                .withIssues(replace(CORPUS.issues(), CORPUS.issues().get(1), twice)))
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 6 breaches (numbered as the invariants there):

              1. source "Paper A": file paper-a.txt is aligned to another text
              2. issue defense-capabilities stands twice
              2. source "Paper A" has the id 023f7d4c-005c-535d-86d0-0d64bc590a18, but a6f98200-2a31-5a1a-bfca-8f8398695078 follows from its content
              2. actor "Ann" has the id fec05f96-6b63-5ea8-98fe-b13750540b54, but 6db83b4d-3c91-5f21-b4cd-0583fcde0f39 follows from its content
              2. issue supply-chains refers to issue economy, which the corpus does not hold
              2. issue tariffs refers to issue economy, which the corpus does not hold
              """);
  }

  @Test
  void references_that_lead_nowhere() {
    ActorId nobody = ActorId.of(ActorKind.PERSON, "Nobody");
    Recommendation advice =
        broken.part(Recommendation.class, ADVICE, "addressees", List.of(nobody));
    Risk risk = broken.part(Risk.class, RISK, "issues", List.of(IssueId.of("fishing")));
    Session session = broken.part(Session.class, SESSION, "speakers", List.of(nobody));
    check(
            CORPUS
                .withFindings(replace(replace(CORPUS.findings(), ADVICE, advice), RISK, risk))
                .withSessions(replace(CORPUS.sessions(), SESSION, session)))
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 3 breaches (numbered as the invariants there):

              2. session "Session 1" refers to actor a4664c15-67bb-5276-b8a2-a7f2660a8c2b, which the corpus does not hold
              2. RECOMMENDATION [28,61) "Japan should stockpile ammunition" refers to actor a4664c15-67bb-5276-b8a2-a7f2660a8c2b, which the corpus does not hold
              2. RISK [129,167) "A blockade by China could cut supplies" refers to issue fishing, which the corpus does not hold
              """);
  }

  @Test
  void sessions_of_another_source() {
    Recommendation advice =
        broken.part(Recommendation.class, ADVICE, "session", Optional.of(SESSION.id()));
    check(CORPUS.withFindings(replace(CORPUS.findings(), ADVICE, advice)))
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 1 breach (numbered as the invariants there):

              2. RECOMMENDATION [28,61) "Japan should stockpile ammunition" stands in another source than session "Session 1"
              """);
  }

  @Test
  void lists_out_of_order() {
    Evidence evidence = ADVICE.evidence().withCues(new TextSpan(40, 42), new TextSpan(30, 32));
    Source source =
        PAPER
            .withKeyTakeaways(
                PAPER.text().quote(new TextSpan(20, 30)), PAPER.text().quote(new TextSpan(0, 5)))
            .withSections(section(10, 20), section(0, 5));
    check(
            CORPUS
                .withFindings(replace(CORPUS.findings(), ADVICE, ADVICE.withEvidence(evidence)))
                .withSources(replace(CORPUS.sources(), PAPER, source)))
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 3 breaches (numbered as the invariants there):

              3. the key takeaways of source "Paper A" are out of order: [20,30) stands before [0,5)
              3. the sections of source "Paper A" are out of order: [10,20) stands before [0,5)
              3. the cues of [28,61) "Japan should stockpile ammunition" are out of order: [40,42) stands before [30,32)
              """);
  }

  private static Section section(int start, int end) {
    return Section.builder().kind(SectionKind.BODY).level(1).span(new TextSpan(start, end)).build();
  }

  @Test
  void what_nothing_refers_to() {
    Corpus more =
        Corpus.builder()
            .from(CORPUS)
            .addActors(
                Actor.builder()
                    .id(ActorId.of(ActorKind.PERSON, "Nobody"))
                    .name("Nobody")
                    .kind(ActorKind.PERSON)
                    .build())
            .addIssues(
                Issue.builder()
                    .id(IssueId.of("fishing"))
                    .label("Fishing")
                    .definition("Fish.")
                    .build())
            .addRules(
                RuleNote.builder().id(RuleId.of("fish")).sentence("Fish.").version("1").build())
            .build();
    check(more)
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 3 breaches (numbered as the invariants there):

              4. nothing refers to actor "Nobody"
              4. nothing refers to issue fishing
              4. nothing refers to rule fish
              """);
  }

  @Test
  void json_that_is_not_read_back() {
    // A source of somebody else's making comes back as the model's own, which is another.
    Source source = broken.part(Source.class, PAPER, "language", Optional.of("xx"));
    check(CORPUS.withSources(replace(CORPUS.sources(), PAPER, source)))
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 2 breaches (numbered as the invariants there):

              3. read back from its JSON it is another corpus
              5. merged with itself it becomes another corpus
              """);
  }

  private AbstractStringAssert<?> check(Corpus corpus) {
    broken.turnBad();
    return Failure.of(() -> Invariants.check(corpus));
  }

  private static <T> List<T> replace(List<T> list, Object part, T other) {
    return list.stream().map(each -> each.equals(part) ? other : each).toList();
  }
}
