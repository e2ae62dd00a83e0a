package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.model.CodedText.AOKI;
import static org.rapporteur.model.CodedText.finding;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Outcome.Status;
import org.rapporteur.text.Quote;

/** An analyst corrects what was read, keeps the corrections and applies them again. */
class ReviewTest {

  private static final String TALK = "Japan should talk";
  private static final String CALL = "Japan should call China";
  private static final String WAR = "China may start a war";
  private static final String TEXT =
      "Report\n\nJapan should talk. Japan should call China at once. China may start a war.\n"
          + "Nobody wants \uD83D\uDD4A more than they do.\n";

  private final CodedText text = CodedText.of(TEXT);
  private final Corpus corpus = text.recommend(TALK).recommend(CALL).fear(WAR).corpus();

  private static List<String> quotes(Corpus corpus) {
    return corpus.findings().stream().map(finding -> finding.quote().text()).toList();
  }

  private static Stream<Status> statuses(Reviewed reviewed) {
    return reviewed.outcomes().stream().map(Outcome::status);
  }

  @Test
  void what_a_person_rejects_is_gone_and_what_is_confirmed_is_vouched_for() {
    Review review =
        Reviewer.of(corpus, "Ann")
            .reject(finding(corpus, TALK), "says nothing")
            .confirm(finding(corpus, WAR))
            .review();

    Corpus after = corpus.with(review);

    assertThat(quotes(after)).containsExactly(CALL, WAR);
    assertThat(finding(after, CALL)).isEqualTo(finding(corpus, CALL));
    assertThat(finding(after, CALL).reviewed()).isFalse();
    Finding war = finding(after, WAR);
    assertThat(war.reviewed()).isTrue();
    assertThat(war.evidence().tier()).isEqualTo(Tier.STRICT);
    assertThat(war.evidence().rule()).contains(CodedText.RULE);
    assertThat(after.explain(war)).contains("coded by a person, proposed by rule test.rule");
  }

  @Test
  void an_amendment_changes_any_field() {
    Risk war = (Risk) finding(corpus, WAR);
    Risk amended =
        war.withLikelihood(Likelihood.UNLIKELY)
            .withAttribution(Attribution.of(AOKI.id()))
            .withCause()
            .withAffected(CodedText.JAPAN.id())
            .withIssues(CodedText.TRADE, CodedText.DEFENSE);
    Recommendation call = (Recommendation) finding(corpus, CALL);
    Recommendation other =
        call.withPolarity(Polarity.AVOID)
            .withStrength(Strength.MUST)
            .withAddressees(CodedText.CHINA.id())
            .withAction(text.source().text().quote(text.span("call China")));
    Review review =
        Reviewer.of(corpus).introduce(AOKI).amend(war, amended).amend(call, other).review();

    Corpus after = corpus.with(review);

    assertThat(finding(after, WAR))
        .isEqualTo(
            amended.withEvidence(war.evidence().withOrigin(Origin.HUMAN).withTier(Tier.STRICT)));
    assertThat(finding(after, CALL))
        .isEqualTo(
            other.withEvidence(call.evidence().withOrigin(Origin.HUMAN).withTier(Tier.STRICT)));
    assertThat(after.actor(AOKI.id())).contains(AOKI);
  }

  @Test
  void an_amendment_may_quote_other_words_and_make_a_risk_of_a_recommendation() {
    Finding call = finding(corpus, CALL);
    Review review =
        Reviewer.of(corpus)
            .amend(call, text.recommendation(CALL + " at once"))
            .amend(finding(corpus, TALK), text.risk("talk"))
            .review();

    Corpus after = corpus.with(review);

    assertThat(quotes(after)).containsExactly("talk", CALL + " at once", WAR);
    assertThat(finding(after, "talk").kind()).isEqualTo(FindingKind.RISK);
    assertThat(finding(after, "talk").evidence().rule()).isEmpty();
    assertThat(after.with(review)).isEqualTo(after);
  }

  @Test
  void an_added_finding_stands_in_its_session_and_wins_over_an_extracted_one() {
    Corpus sessions =
        Corpus.builder()
            .from(corpus)
            .addSessions(
                Session.builder()
                    .id(SessionId.of(text.source().id(), text.span(TEXT)))
                    .source(text.source().id())
                    .label("All")
                    .span(text.span(TEXT))
                    .heading(text.risk("Report").evidence())
                    .build())
            .build();
    Review review =
        Reviewer.of(sessions)
            .add(text.recommendation("Nobody wants \uD83D\uDD4A more"))
            .add(text.risk(WAR).withLikelihood(Likelihood.LIKELY))
            .review();

    Corpus after = sessions.with(review);

    assertThat(after.findings()).hasSize(4);
    assertThat(finding(after, "Nobody wants \uD83D\uDD4A more").session())
        .contains(after.sessions().get(0).id());
    assertThat(((Risk) finding(after, WAR)).likelihood()).isEqualTo(Likelihood.LIKELY);
  }

  @Test
  void an_added_finding_stands_in_the_innermost_session_around_it() {
    Session day = session("Report", TEXT.trim());
    Session panel = session("Japan", "Japan should talk. Japan should call China at once.");
    Corpus other = CodedText.of("Other. " + TEXT).corpus();
    Corpus sessions = Corpus.builder().from(corpus).addSessions(day, panel).build().merge(other);
    Review review =
        Reviewer.of(sessions)
            .add(text.recommendation("call China at once"))
            .add(text.recommendation("Nobody wants"))
            .review();

    Corpus after = sessions.with(review);

    assertThat(finding(after, "call China at once").session()).contains(panel.id());
    assertThat(finding(after, "Nobody wants").session()).contains(day.id());
    assertThat(corpus.with(review).findings()).allMatch(finding -> finding.session().isEmpty());
  }

  @Test
  void a_confirmed_finding_stays_in_the_session_in_which_the_corpus_has_it() {
    Session day = session("Report", TEXT.trim());
    Corpus sessions = Corpus.builder().from(corpus).addSessions(day).build();
    Review review = Reviewer.of(sessions).confirm(finding(sessions, WAR)).review();

    assertThat(finding(sessions.with(review), WAR).session()).isEmpty();
  }

  private Session session(String heading, String words) {
    return Session.builder()
        .id(SessionId.of(text.source().id(), text.span(words)))
        .source(text.source().id())
        .label(heading)
        .span(text.span(words))
        .heading(text.risk(heading).evidence())
        .build();
  }

  @Test
  void applied_twice_it_changes_nothing_and_says_so() {
    Review review =
        Reviewer.of(corpus)
            .reject(finding(corpus, TALK))
            .amend(finding(corpus, CALL), text.recommendation("call China at once"))
            .confirm(finding(corpus, WAR))
            .add(text.risk("more than they do"))
            .review();
    Reviewed once = corpus.apply(review);
    Reviewed twice = once.corpus().apply(review);

    assertThat(statuses(once)).containsOnly(Status.APPLIED);
    assertThat(twice.corpus()).isEqualTo(once.corpus());
    assertThat(statuses(twice)).containsOnly(Status.SETTLED);
  }

  @Test
  void after_an_upgrade_of_the_rules_it_lists_what_moved_and_what_is_no_longer_read() {
    Review review =
        Reviewer.of(corpus, "Ann")
            .reject(finding(corpus, TALK))
            .amend(finding(corpus, CALL), ((Recommendation) finding(corpus, CALL)).withIssues())
            .confirm(finding(corpus, WAR))
            .review();
    Corpus upgraded =
        CodedText.of(TEXT).recommend(TALK + ".").recommend(CALL + " at once").corpus();

    Reviewed reviewed = upgraded.apply(review);

    assertThat(statuses(reviewed)).containsExactly(Status.MOVED, Status.MOVED, Status.VANISHED);
    Outcome rejection = reviewed.outcomes().get(0);
    assertThat(rejection.candidate()).contains(finding(upgraded, TALK + "."));
    assertThat(rejection.reason()).startsWith("not rejected: it now reads [8,26)");
    assertThat(reviewed.outcomes().get(1).reason())
        .isEqualTo("replaces [27,58) \"Japan should call China at once\"");
    assertThat(reviewed.outcomes().get(2).reason())
        .isEqualTo("no longer read there; kept as the reviewer has it");
    assertThat(quotes(reviewed.corpus())).containsExactly(TALK + ".", CALL, WAR);
    assertThat(reviewed.corpus().with(review)).isEqualTo(reviewed.corpus());

    Reviewed looked = upgraded.apply(reviewed.reanchored());
    assertThat(statuses(looked)).containsExactly(Status.APPLIED, Status.APPLIED, Status.VANISHED);
    assertThat(quotes(looked.corpus())).containsExactly(CALL, WAR);
    assertThat(reviewed.reanchored().corrections()).allMatch(c -> c.reviewer().isPresent());
  }

  @Test
  void in_a_new_edition_words_are_found_again_if_they_stand_there_once() {
    Review review =
        Reviewer.of(corpus)
            .reject(finding(corpus, TALK))
            .amend(finding(corpus, CALL), text.recommendation("call China"))
            .confirm(finding(corpus, WAR))
            .review();
    Corpus edition =
        CodedText.of("Second edition. " + TEXT.replace(WAR, "China might start wars") + TALK)
            .recommend(TALK)
            .recommend(CALL)
            .fear("China might start wars")
            .corpus();

    Reviewed reviewed = edition.apply(review);

    assertThat(statuses(reviewed)).containsExactly(Status.VANISHED, Status.MOVED, Status.VANISHED);
    assertThat(quotes(reviewed.corpus()))
        .containsExactly(TALK, "call China", "China might start wars");
    assertThat(finding(reviewed.corpus(), "call China").reviewed()).isTrue();
    assertThat(reviewed.vanished().get(0).candidate()).contains(finding(edition, TALK));
    assertThat(reviewed.vanished().get(1).candidate())
        .contains(finding(edition, "China might start wars"));
    assertThat(reviewed.corpus().with(review)).isEqualTo(reviewed.corpus());
  }

  @Test
  void a_new_edition_keeps_what_people_said_once_the_review_is_set_to_its_places() {
    Review review =
        Reviewer.of(corpus, "Ann")
            .reject(finding(corpus, TALK), "says nothing")
            .amend(finding(corpus, CALL), text.recommendation("China"))
            .confirm(finding(corpus, WAR))
            .add(text.risk("more than they do"))
            .review();
    Corpus edition =
        CodedText.of("China, second edition. " + TEXT)
            .recommend(TALK)
            .recommend(CALL)
            .fear(WAR)
            .corpus();

    Reviewed reviewed = edition.apply(review);
    Review kept = reviewed.reanchored();

    assertThat(reviewed.moved()).hasSize(4).isEqualTo(reviewed.outcomes());
    assertThat(finding(reviewed.corpus(), "China").quote().start())
        .as("the words that were amended, not the first of the same letters")
        .isEqualTo(finding(edition, CALL).quote().end() - "China".length());
    assertThat(statuses(edition.apply(kept))).containsOnly(Status.APPLIED);
    assertThat(edition.with(kept)).isEqualTo(reviewed.corpus());
    assertThat(kept.corrections())
        .satisfiesExactly(
            correction -> assertThat(correction).isInstanceOf(Rejection.class),
            correction -> assertThat(correction).isInstanceOf(Amendment.class),
            correction -> assertThat(correction).isInstanceOf(Confirmation.class),
            correction -> assertThat(correction).isInstanceOf(Addition.class))
        .allSatisfy(correction -> assertThat(correction.reviewer()).contains("Ann"));
    assertThat(kept.corrections().get(0).note()).contains("says nothing");
  }

  @Test
  void an_amendment_whose_words_are_gone_is_listed_though_its_anchor_stands() {
    Review review =
        Reviewer.of(corpus)
            .amend(finding(corpus, CALL), text.recommendation("call China at once"))
            .review();
    Corpus edition = CodedText.of(TEXT.replace("at once", "soon")).recommend(CALL).corpus();

    Reviewed reviewed = edition.apply(review);

    assertThat(reviewed.corpus()).isEqualTo(edition);
    assertThat(reviewed.vanished()).hasSize(1);
    assertThat(reviewed.vanished().get(0).candidate()).contains(finding(edition, CALL));
  }

  @Test
  void a_new_edition_is_known_by_its_only_file_of_that_name_or_by_its_only_title() {
    Review review = Reviewer.of(corpus).reject(finding(corpus, TALK)).review();
    String changed = "New. " + TEXT;
    Corpus renamed = CodedText.of("v2.txt", "Report", changed).recommend(TALK).corpus();
    Corpus retitled = CodedText.of("report.txt", "Report II", changed).recommend(TALK).corpus();
    Corpus foreign = CodedText.of("v2.txt", "Report II", changed).recommend(TALK).corpus();
    Corpus twice =
        renamed.merge(CodedText.of("v3.txt", "Report", "Newer. " + TEXT).recommend(TALK).corpus());

    assertThat(renamed.with(review).findings()).isEmpty();
    assertThat(retitled.with(review).findings()).isEmpty();
    assertThat(foreign.with(review)).isEqualTo(foreign);
    assertThat(foreign.apply(review).vanished().get(0).reason())
        .isEqualTo("no source of the corpus has this text, file name or title");
    assertThat(twice.with(review)).isEqualTo(twice);
  }

  @Test
  void an_issue_that_the_corpus_does_not_define_is_refused_with_advice() {
    Review review =
        Reviewer.of(corpus)
            .amend(finding(corpus, WAR), text.risk(WAR).withIssues(IssueId.of("fishery")))
            .reject(finding(corpus, TALK))
            .review();

    Reviewed reviewed = corpus.apply(review);

    assertThat(statuses(reviewed)).containsExactly(Status.REFUSED, Status.APPLIED);
    assertThat(reviewed.outcomes().get(0).reason())
        .isEqualTo("the corpus does not define the issue fishery: add it to its issues first");
    assertThat(finding(reviewed.corpus(), WAR)).isEqualTo(finding(corpus, WAR));
  }

  @Test
  void two_people_who_state_the_same_words_differently_are_not_both_believed() {
    Finding strict = text.recommendation("call China").withStrength(Strength.MUST);
    Review review =
        Reviewer.of(corpus)
            .amend(finding(corpus, CALL), strict)
            .add(text.recommendation("call China"))
            .review();

    assertThat(statuses(corpus.apply(review))).containsExactly(Status.APPLIED, Status.REFUSED);
    assertThat(((Recommendation) finding(corpus.with(review), "call China")).strength())
        .isEqualTo(Strength.MUST);
  }

  @Test
  void a_later_review_counts_where_both_speak_of_a_place() {
    Review first =
        Reviewer.of(corpus, "Ann")
            .reject(finding(corpus, TALK))
            .reject(finding(corpus, WAR))
            .review();
    Review second = Reviewer.of(corpus, "Bo").confirm(finding(corpus, WAR)).review();

    assertThat(quotes(corpus.with(first.then(second)))).containsExactly(CALL, WAR);
    assertThat(quotes(corpus.with(second.then(first)))).containsExactly(CALL);
  }

  @Test
  void what_one_review_rejects_and_another_states_of_the_same_words_stays_and_is_listed() {
    Corpus old = CodedText.of("Old. " + TEXT).fear(WAR).corpus();
    Review both =
        Reviewer.of(old)
            .reject(finding(old, WAR))
            .review()
            .then(Reviewer.of(corpus).confirm(finding(corpus, WAR)).review());

    assertThat(statuses(corpus.apply(both))).containsExactly(Status.REFUSED, Status.APPLIED);
    assertThat(finding(corpus.with(both), WAR).reviewed()).isTrue();
  }

  @Test
  void says_what_is_wrong_with_a_review() {
    Finding war = finding(corpus, WAR);
    Reviewer twice = Reviewer.of(corpus).reject(war).confirm(war);
    assertThatIllegalArgumentException()
        .isThrownBy(twice::review)
        .withMessageStartingWith("two corrections speak of the RISK [")
        .withMessageEndingWith(" of \"Report\": keep one of them");
    Reviewer stranger = Reviewer.of(corpus).amend(war, text.risk(WAR).withCause(AOKI.id()));
    assertThatIllegalArgumentException()
        .isThrownBy(stranger::review)
        .withMessageContaining("the review holds no actor " + AOKI.id());
    Corpus other = CodedText.of("Other. " + TEXT).fear(WAR).corpus();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reviewer.of(corpus).reject(finding(other, WAR)))
        .withMessageContaining("is not in this corpus");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rejection.of(text.source(), war).withNote(" "))
        .withMessageStartingWith("the note of a correction is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Confirmation.of(text.source(), war).withFinding(war))
        .withMessageStartingWith("a correction states a finding of origin HUMAN and tier STRICT");
    Recommendation miscopied = text.recommendation(TALK).withAction(Quote.of(14, 18, "cook"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Addition.of(text.source(), miscopied))
        .withMessageStartingWith("action [14,18) \"cook\" is not what stands there in the quote");
  }
}
