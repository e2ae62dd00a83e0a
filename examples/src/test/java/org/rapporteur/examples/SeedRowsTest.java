package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.examples.guide.GuideJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Tier;
import org.rapporteur.seeds.Seed;
import org.rapporteur.text.TextSpan;

/**
 * What a reader of the seeds expects to get from each, row by row, with the seeds' own annotation
 * for the words.
 */
class SeedRowsTest {

  private static final Read NEW_ADMINISTRATION = new Read(Seed.NEW_ADMINISTRATION);
  private static final Read GLOBAL_ARCHITECTURE = new Read(Seed.GLOBAL_ARCHITECTURE);
  private static final Read FORMER_PRACTITIONER = new Read(Seed.FORMER_PRACTITIONER);
  private static final Read PIVOTAL_MOMENT = new Read(Seed.PIVOTAL_MOMENT);
  private static final Read POSSIBLE_TALKS = new Read(Seed.POSSIBLE_TALKS);

  // --- 000: the new US administration

  @Test
  void newAdministration_is_a_session_of_its_event() {
    assertThat(NEW_ADMINISTRATION.source.event().map(Attested::value))
        .contains("The 6th Tokyo Global Dialogue");
    assertThat(NEW_ADMINISTRATION.corpus.sessions())
        .singleElement()
        .satisfies(
            session -> {
              assertThat(session.label()).isEqualTo("Session 1");
              assertThat(session.title())
                  .contains("The New US Administration and International Order");
            });
  }

  @Test
  void newAdministration_has_its_recommendations() {
    List<GuideCoding.Recommendation> all = NEW_ADMINISTRATION.gold.recommendations();
    assertThat(all).hasSize(10);
    NEW_ADMINISTRATION.assertFound(all, FindingKind.RECOMMENDATION, Attribution::isPanel);
  }

  @Test
  void newAdministration_has_its_risks() {
    List<GuideCoding.Risk> all = NEW_ADMINISTRATION.gold.risks();
    assertThat(all).hasSize(4);
    NEW_ADMINISTRATION.assertFound(all, FindingKind.RISK, Attribution::isPanel);
  }

  @ParameterizedTest
  @CsvSource({
    "Nippon Steel, Nippon Steel, COMPANY",
    "US Steel, U.S. Steel, COMPANY",
    "President Putin, Vladimir Putin, PERSON"
  })
  void newAdministration_names(String words, String name, ActorKind kind) {
    assertThat(NEW_ADMINISTRATION.named(words))
        .isNotEmpty()
        .allSatisfy(
            actor -> {
              assertThat(actor.name()).isEqualTo(name);
              assertThat(actor.kind()).isEqualTo(kind);
            });
  }

  @Test
  void newAdministration_tells_two_administrations_of_one_president_apart() {
    Set<ActorId> first =
        ids(NEW_ADMINISTRATION.mentions(words -> words.contains("first Trump administration")));
    Set<ActorId> second =
        ids(NEW_ADMINISTRATION.mentions(words -> words.contains("second Trump administration")));
    assertThat(first).hasSize(1);
    assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
  }

  // --- 001: re-constructing global architecture

  @Test
  void globalArchitecture_is_the_final_session() {
    assertThat(GLOBAL_ARCHITECTURE.corpus.sessions())
        .singleElement()
        .satisfies(
            session -> {
              assertThat(session.label()).isEqualTo("Final Session");
              assertThat(session.title()).contains("Re-constructing Global Architecture");
            });
  }

  @ParameterizedTest
  @CsvSource({"QUAD, Quad", "CPTPP, ''"})
  void globalArchitecture_names_groupings(String words, String name) {
    assertThat(GLOBAL_ARCHITECTURE.named(words))
        .isNotEmpty()
        .allSatisfy(
            actor -> {
              assertThat(actor.kind()).isEqualTo(ActorKind.GROUPING);
              if (!name.isEmpty()) {
                assertThat(actor.name()).isEqualTo(name);
              }
            });
  }

  @Test
  void globalArchitecture_reads_three_recommendations_under_one_frame() {
    String text = GLOBAL_ARCHITECTURE.text();
    int start = text.indexOf("It was suggested that Japan should");
    TextSpan sentence = new TextSpan(start, text.indexOf(". ", start));
    List<GuideCoding.Recommendation> shared =
        GLOBAL_ARCHITECTURE.gold.recommendations().stream()
            .filter(item -> sentence.contains(GLOBAL_ARCHITECTURE.place(item)))
            .toList();
    assertThat(shared).hasSize(3);
    List<Recommendation> found =
        GLOBAL_ARCHITECTURE.assertFound(shared, FindingKind.RECOMMENDATION, Attribution::isPanel);
    assertThat(found).doesNotHaveDuplicates().hasSize(3);
    GLOBAL_ARCHITECTURE.assertAddressedTo("Japan", found);
  }

  // --- 002: an essay of a former practitioner

  @Test
  void formerPractitioner_is_an_essay_by_its_author() {
    Source source = FORMER_PRACTITIONER.source;
    assertThat(source.kind()).isEqualTo(SourceKind.ESSAY);
    assertThat(source.contributors())
        .filteredOn(contributor -> contributor.role() == ContributorRole.AUTHOR)
        .singleElement()
        .satisfies(
            author -> {
              assertThat(author.name()).isEqualTo("Koji Tomita");
              assertThat(author.description()).contains("Former Ambassador to the United States");
            });
    assertThat(source.contributors())
        .filteredOn(contributor -> contributor.role() == ContributorRole.TRANSLATOR)
        .extracting(Contributor::name)
        .containsExactly("Tsutomu Inuzuka");
  }

  @Test
  void formerPractitioner_lists_essential_actions() {
    TextSpan list = FORMER_PRACTITIONER.between("Specifically, they include:", "The contents of");
    List<GuideCoding.Recommendation> items = FORMER_PRACTITIONER.recommendationsIn(list);
    assertThat(items).hasSize(3);
    FORMER_PRACTITIONER.assertAddressedTo(
        "Japan",
        FORMER_PRACTITIONER.assertFound(items, FindingKind.RECOMMENDATION, Attribution::isAuthor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"First, ", "Second, ", "Third, ", "Fourth, ", "Fifth, "})
  void formerPractitioner_sets_goals(String ordinal) {
    List<GuideCoding.Recommendation> goals =
        FORMER_PRACTITIONER.gold.recommendations().stream()
            .filter(item -> item.quote().startsWith(ordinal))
            .toList();
    assertThat(goals).hasSize(1);
    FORMER_PRACTITIONER.assertAddressedTo(
        "Japan",
        FORMER_PRACTITIONER.assertFound(goals, FindingKind.RECOMMENDATION, Attribution::isAuthor));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void formerPractitioner_tells_japan_what_to_do(int part) {
    ActorId japan = FORMER_PRACTITIONER.actor("Japan");
    TextSpan place = part(part);
    assertThat(FORMER_PRACTITIONER.in(place, FindingKind.RECOMMENDATION))
        .anySatisfy(finding -> assertThat(((Recommendation) finding).addressees()).contains(japan));
  }

  @Test
  void formerPractitioner_fears_frictions() {
    assertThat(FORMER_PRACTITIONER.in(part(3), FindingKind.RISK)).isNotEmpty();
  }

  private static TextSpan part(int number) {
    String next = number == 6 ? "(Former Ambassador" : "\n(" + (number + 1) + ") ";
    return FORMER_PRACTITIONER.between("\n(" + number + ") ", next);
  }

  // --- 003: a conference report with roundtables

  @Test
  void pivotalMoment_has_a_host_and_a_date() {
    Source source = PIVOTAL_MOMENT.source;
    assertThat(source.host()).isPresent();
    Attested host = source.host().orElseThrow();
    assertThat(host.value()).isEqualTo(PIVOTAL_MOMENT.gold.source().eventHost().orElseThrow());
    assertThat(host.evidence()).isPresent();
    assertThat(source.eventDate()).isPresent();
    Dating date = source.eventDate().orElseThrow();
    assertThat(date.basis()).isIn(DateBasis.INFERRED, DateBasis.STATED);
    assertThat(date.date())
        .isEqualTo(PartialDate.parse(PIVOTAL_MOMENT.gold.source().eventDate().orElseThrow()));
    assertThat(date.evidence().orElseThrow().quote().text()).contains("January 15");
  }

  @Test
  void pivotalMoment_has_key_takeaways() {
    TextSpan list = PIVOTAL_MOMENT.between("Key Take-Aways\n", "\nOverview\n");
    assertThat(PIVOTAL_MOMENT.source.keyTakeaways())
        .hasSize(3)
        .allMatch(quote -> list.contains(quote.span()));
  }

  @Test
  void pivotalMoment_has_three_roundtables_with_findings_of_their_own() {
    assertThat(PIVOTAL_MOMENT.corpus.sessions())
        .extracting(Session::label)
        .containsExactly("Roundtable I", "Roundtable II", "Roundtable III");
    assertThat(PIVOTAL_MOMENT.corpus.sessions())
        .extracting(session -> session.title().orElseThrow())
        .isEqualTo(
            PIVOTAL_MOMENT.gold.sessions().stream()
                .map(session -> session.title().orElseThrow())
                .toList());
    for (Session session : PIVOTAL_MOMENT.corpus.sessions()) {
      List<Finding> own =
          PIVOTAL_MOMENT.corpus.findings().stream()
              .filter(finding -> finding.session().equals(Optional.of(session.id())))
              .toList();
      assertThat(own)
          .as(session.label())
          .isNotEmpty()
          .allMatch(finding -> session.span().contains(finding.quote().span()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Elbridge Colby", "Pete Hegseth"})
  void pivotalMoment_attributes_recommendations_to_who_made_them(String name) {
    List<GuideCoding.Recommendation> own =
        PIVOTAL_MOMENT.gold.recommendations().stream()
            .filter(item -> item.attribution().equals(name))
            .toList();
    assertThat(own).isNotEmpty();
    ActorId speaker = PIVOTAL_MOMENT.actor(name);
    PIVOTAL_MOMENT.assertFound(own, FindingKind.RECOMMENDATION, Attribution.of(speaker)::equals);
  }

  @Test
  void pivotalMoment_attributes_others_to_panel_and_author() {
    for (String voice : List.of("PANEL", "AUTHOR")) {
      List<GuideCoding.Recommendation> own =
          PIVOTAL_MOMENT.gold.recommendations().stream()
              .filter(item -> item.attribution().equals(voice))
              .toList();
      assertThat(
              own.stream()
                  .flatMap(
                      item ->
                          PIVOTAL_MOMENT.found(item, FindingKind.RECOMMENDATION).stream()
                              .filter(found -> found.attribution().toString().equals(voice))))
          .as(voice)
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"Tokyo, Japan", "Washington, United States", "Beijing, China"})
  void pivotalMoment_means_states_by_their_capitals(String capital, String state) {
    assertThat(PIVOTAL_MOMENT.named(capital))
        .isNotEmpty()
        .allSatisfy(
            actor -> {
              assertThat(actor.name()).isEqualTo(state);
              assertThat(actor.kind()).isEqualTo(ActorKind.STATE);
            });
  }

  // --- 004: a news page with broken characters

  @Test
  void possibleTalks_has_its_title_repaired_and_its_byline() {
    assertThat(POSSIBLE_TALKS.source.title().value())
        .isEqualTo(POSSIBLE_TALKS.gold.source().title().orElseThrow())
        .endsWith("\uD83C\uDDEF\uD83C\uDDF5\uD83C\uDDFA\uD83C\uDDF8");
    assertThat(POSSIBLE_TALKS.source.authors()).containsExactly("James Carter");
  }

  @Test
  void possibleTalks_leads_findings_back_to_the_broken_file() {
    for (Finding finding : POSSIBLE_TALKS.corpus.findings()) {
      TextSpan span = finding.quote().span();
      assertThat(POSSIBLE_TALKS.place(span).start()).isGreaterThan(span.start());
      assertThat(ascii(POSSIBLE_TALKS.original(span))).isEqualTo(ascii(finding.quote().text()));
    }
    // From a repaired mark before a finding, or in it, to the finding's end.
    List<TextSpan> marked = new ArrayList<>();
    for (Finding finding : POSSIBLE_TALKS.corpus.findings()) {
      TextSpan span = finding.quote().span();
      int line = POSSIBLE_TALKS.text().lastIndexOf('\n', span.start()) + 1;
      int mark = POSSIBLE_TALKS.text().indexOf('\u201C', line);
      if (mark >= 0 && mark < span.end()) {
        marked.add(new TextSpan(Math.min(mark, span.start()), span.end()));
      }
    }
    assertThat(marked).isNotEmpty();
    assertThat(marked)
        .allSatisfy(
            span -> assertThat(POSSIBLE_TALKS.original(span)).contains("\u03B2\u20AC\u0153"));
  }

  @Test
  void possibleTalks_attributes_a_recommendation_to_the_expert() {
    List<GuideCoding.Recommendation> own =
        POSSIBLE_TALKS.gold.recommendations().stream()
            .filter(item -> item.attribution().equals("Hiroshi Sato"))
            .toList();
    assertThat(own).hasSize(1);
    ActorId expert = POSSIBLE_TALKS.actor("Hiroshi Sato");
    POSSIBLE_TALKS.assertFound(own, FindingKind.RECOMMENDATION, Attribution.of(expert)::equals);
  }

  @Test
  void possibleTalks_answers_questions() {
    TextSpan answers = POSSIBLE_TALKS.between("Frequently Asked Questions", "What are your");
    List<GuideCoding.Item> items =
        Stream.<GuideCoding.Item>concat(
                POSSIBLE_TALKS.gold.recommendations().stream(),
                POSSIBLE_TALKS.gold.risks().stream())
            .filter(item -> answers.contains(POSSIBLE_TALKS.place(item)))
            .toList();
    assertThat(items).isNotEmpty();
    for (FindingKind kind : FindingKind.values()) {
      List<Finding> found = POSSIBLE_TALKS.in(answers, kind);
      assertThat(found).as("%s", kind).isNotEmpty();
      assertThat(found)
          .allSatisfy(
              finding -> assertThat(POSSIBLE_TALKS.line(finding.quote().span())).startsWith("A: "));
    }
  }

  @Test
  void possibleTalks_gives_tips() {
    TextSpan tip = POSSIBLE_TALKS.between("Pro Tip:", "\n");
    List<GuideCoding.Recommendation> items = POSSIBLE_TALKS.recommendationsIn(tip);
    assertThat(items).hasSize(2);
    POSSIBLE_TALKS.assertFound(items, FindingKind.RECOMMENDATION, Attribution::isAuthor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home ",
        "You may also like",
        "Leave a Comment",
        "This site uses",
        "Adblock",
        "Please supp"
      })
  void possibleTalks_finds_nothing_in_what_surrounds_the_page(String line) {
    TextSpan place = POSSIBLE_TALKS.between(line, "\n");
    assertThat(POSSIBLE_TALKS.corpus.findings())
        .noneMatch(finding -> finding.quote().span().overlaps(place));
  }

  private static Set<ActorId> ids(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::actor).collect(Collectors.toSet());
  }

  private static String ascii(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "");
  }

  /** A seed as the loader reads it, beside what people coded in it. */
  private static final class Read {

    final Corpus corpus;
    final Source source;
    final GuideCoding gold;
    private final String decoded;

    Read(Seed seed) {
      corpus = CorpusLoader.create().load(Document.of(seed.fileName(), seed.bytes())).corpus();
      source = corpus.sources().get(0);
      gold = GuideJson.read(seed.fileName(), seed.annotation());
      decoded = new String(seed.bytes(), StandardCharsets.UTF_8);
    }

    String text() {
      return source.text().toString();
    }

    /** From one phrase up to the next one after it, or the end. */
    TextSpan between(String from, String to) {
      int start = text().indexOf(from);
      assertThat(start).as(from).isNotNegative();
      int end = text().indexOf(to, start + from.length());
      return new TextSpan(start, end < 0 ? text().length() : end);
    }

    String line(TextSpan span) {
      int start = text().lastIndexOf('\n', span.start()) + 1;
      return text().substring(start, span.end());
    }

    /** Where a span comes from in the file as it was decoded. */
    TextSpan place(TextSpan span) {
      return source.files().get(0).alignment().toOriginal(span);
    }

    String original(TextSpan span) {
      TextSpan place = place(span);
      return decoded.substring(place.start(), place.end());
    }

    /** Where an annotated quote stands in the canonical text. */
    TextSpan place(GuideCoding.Item item) {
      int start = -1;
      for (int i = 0; i < item.occurrence().orElse(1); i++) {
        start = text().indexOf(item.quote(), start + 1);
      }
      if (start >= 0) {
        return new TextSpan(start, start + item.quote().length());
      }
      int there = decoded.indexOf(item.quote());
      assertThat(there).as(item.quote()).isNotNegative();
      return source
          .files()
          .get(0)
          .alignment()
          .toRevised(new TextSpan(there, there + item.quote().length()));
    }

    List<GuideCoding.Recommendation> recommendationsIn(TextSpan span) {
      return gold.recommendations().stream().filter(item -> span.contains(place(item))).toList();
    }

    List<Finding> in(TextSpan span, FindingKind kind) {
      return findings(kind).filter(finding -> span.contains(finding.quote().span())).toList();
    }

    private Stream<Finding> findings(FindingKind kind) {
      return corpus.findings().stream()
          .filter(finding -> finding.kind() == kind && finding.evidence().tier() != Tier.BROAD);
    }

    Optional<Finding> found(GuideCoding.Item item, FindingKind kind) {
      TextSpan place = place(item);
      return findings(kind)
          .filter(finding -> finding.quote().span().overlapRatio(place) >= 0.5)
          .findFirst();
    }

    /** Each item is found by a finding of the kind, and voiced so. */
    <F extends Finding> List<F> assertFound(
        List<? extends GuideCoding.Item> items, FindingKind kind, Predicate<Attribution> voice) {
      List<Finding> all = new ArrayList<>();
      SoftAssertions.assertSoftly(
          softly -> {
            for (GuideCoding.Item item : items) {
              Optional<Finding> finding = found(item, kind);
              softly.assertThat(finding).as("found: %s", item.quote()).isPresent();
              finding.ifPresent(
                  present -> {
                    all.add(present);
                    softly
                        .assertThat(present.attribution())
                        .as("voice (%s): %s", voice(present), item.quote())
                        .matches(voice);
                  });
            }
          });
      @SuppressWarnings("unchecked") // Findings of one kind are of one type.
      List<F> found = (List<F>) all;
      return found;
    }

    private String voice(Finding finding) {
      return finding
          .attribution()
          .actor()
          .flatMap(corpus::actor)
          .map(Actor::name)
          .orElse(finding.attribution().toString());
    }

    void assertAddressedTo(String name, List<Recommendation> recommendations) {
      SoftAssertions.assertSoftly(
          softly ->
              recommendations.forEach(
                  recommendation ->
                      softly
                          .assertThat(recommendation.addressees())
                          .extracting(id -> corpus.actor(id).orElseThrow().name())
                          .as("addressees: %s", recommendation.quote().text())
                          .contains(name)));
    }

    ActorId actor(String name) {
      List<Actor> all =
          corpus.actors().stream().filter(actor -> actor.name().equals(name)).toList();
      assertThat(all).as(name).hasSize(1);
      return all.get(0).id();
    }

    List<ActorMention> mentions(Predicate<String> words) {
      return corpus.mentions().stream()
          .filter(ActorMention.class::isInstance)
          .map(ActorMention.class::cast)
          .filter(mention -> words.test(mention.evidence().quote().text()))
          .toList();
    }

    /** The actors that are mentioned by exactly these words. */
    List<Actor> named(String words) {
      return ids(mentions(words::equals)).stream()
          .map(id -> corpus.actor(id).orElseThrow())
          .toList();
    }
  }
}
