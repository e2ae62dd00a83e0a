package org.rapporteur.query;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** A corpus of two meetings and an essay, small enough to count by hand. */
public final class Dialogues {

  public static final Actor JAPAN = actor(ActorKind.STATE, "Japan").withAliases("Tokyo");
  public static final Actor CHINA = actor(ActorKind.STATE, "China");
  public static final Actor TAIWAN = actor(ActorKind.STATE, "Taiwan");
  public static final Actor AOKI = actor(ActorKind.PERSON, "Mika Aoki");

  public static final IssueId SECURITY = IssueId.of("security");
  public static final IssueId SPENDING = IssueId.of("defense-spending");
  public static final IssueId STRAIT = IssueId.of("taiwan");
  public static final IssueId TRADE = IssueId.of("trade");

  private static final Source WINTER =
      source(
          "Winter dialogue",
          "Session 1\n"
              + "Japan must raise its defence budget. Japan and Taiwan should talk, said Aoki.\n"
              + "China may blockade Taiwan.\n"
              + "Outside all sessions Tokyo could trade more.\n",
          PartialDate.of(2025, 1));

  private static final Source SUMMER =
      source(
          "Summer dialogue",
          "Session 1\nTokyo should spend wisely on its forces. War is unlikely.\n",
          PartialDate.of(2027));

  private static final Source ESSAY =
      source("An essay", "Somebody ought to act.\n", PartialDate.of(1));

  private Dialogues() {}

  /** The corpus. */
  public static Corpus corpus() {
    Session winter = session(WINTER, "Outside all");
    Session summer = session(SUMMER, "");
    return Corpus.builder()
        .addSources(WINTER, SUMMER, ESSAY.withPublished(Optional.empty()))
        .addSessions(winter, summer)
        .addActors(JAPAN, CHINA, TAIWAN, AOKI)
        .addIssues(
            issue(SECURITY, "Security"),
            issue(SPENDING, "Defense Spending").withParent(SECURITY),
            issue(STRAIT, "Taiwan").withParent(SECURITY),
            issue(TRADE, "Trade"))
        .addFindings(
            advice(WINTER, "Japan must raise its defence budget", Strength.MUST, JAPAN)
                .withIssues(SPENDING)
                .withSession(winter.id()),
            advice(WINTER, "Japan and Taiwan should talk", Strength.SHOULD, JAPAN, TAIWAN)
                .withIssues(STRAIT, SPENDING)
                .withAttribution(Attribution.of(AOKI.id()))
                .withSession(winter.id()),
            advice(WINTER, "Tokyo could trade more", Strength.MAY, JAPAN)
                .withIssues(TRADE)
                .withAttribution(Attribution.author()),
            advice(SUMMER, "Tokyo should spend wisely on its forces", Strength.SHOULD, JAPAN)
                .withIssues(SPENDING)
                .withSession(summer.id()),
            advice(ESSAY, "Somebody ought to act", Strength.SHOULD)
                .withAttribution(Attribution.author()))
        .addFindings(
            risk(WINTER, "China may blockade Taiwan", Likelihood.POSSIBLE)
                .withIssues(STRAIT)
                .withCause(CHINA.id())
                .withAffected(TAIWAN.id())
                .withSession(winter.id()),
            risk(SUMMER, "War is unlikely", Likelihood.UNLIKELY).withSession(summer.id()))
        .addMentions(
            mention(WINTER, JAPAN, "Japan must"),
            mention(WINTER, JAPAN, "Japan and"),
            mention(WINTER, TAIWAN, "Taiwan should"),
            mention(WINTER, AOKI, "Aoki"),
            mention(WINTER, CHINA, "China"),
            mention(WINTER, TAIWAN, "Taiwan."),
            mention(WINTER, JAPAN, "Tokyo"),
            mention(SUMMER, JAPAN, "Tokyo"))
        .build();
  }

  private static Actor actor(ActorKind kind, String name) {
    return Actor.builder().id(ActorId.of(kind, name)).kind(kind).name(name).build();
  }

  private static Issue issue(IssueId id, String label) {
    return Issue.builder().id(id).label(label).definition("By hand.").build();
  }

  private static Source source(String title, String words, PartialDate published) {
    SourceText text = SourceText.of(words);
    return Source.builder()
        .id(SourceId.of(text))
        .title(Attested.builder().value(title).build())
        .kind(SourceKind.CONFERENCE_REPORT)
        .published(Dating.builder().date(published).basis(DateBasis.METADATA).build())
        .text(text)
        .build();
  }

  private static Session session(Source source, String before) {
    int end = before.isEmpty() ? source.text().length() : source.text().toString().indexOf(before);
    TextSpan span = new TextSpan(0, end);
    return Session.builder()
        .id(SessionId.of(source.id(), span))
        .source(source.id())
        .label("Session 1")
        .span(span)
        .heading(evidence(source, "Session 1"))
        .build();
  }

  private static Evidence evidence(Source source, String words) {
    int start = source.text().toString().indexOf(words);
    return Evidence.builder()
        .source(source.id())
        .quote(source.text().quote(new TextSpan(start, start + words.length())))
        .origin(Origin.HUMAN)
        .tier(Tier.STRICT)
        .build();
  }

  private static ActorMention mention(Source source, Actor actor, String words) {
    return ActorMention.builder().actor(actor.id()).evidence(evidence(source, words)).build();
  }

  private static Recommendation advice(
      Source source, String words, Strength strength, Actor... addressees) {
    Evidence evidence = evidence(source, words);
    return Recommendation.builder()
        .id(FindingId.of(source.id(), FindingKind.RECOMMENDATION, evidence.span()))
        .evidence(evidence)
        .attribution(Attribution.panel())
        .addressees(List.of(addressees).stream().map(Actor::id).toList())
        .action(evidence.quote())
        .polarity(Polarity.DO)
        .strength(strength)
        .build();
  }

  private static Risk risk(Source source, String words, Likelihood likelihood) {
    Evidence evidence = evidence(source, words);
    return Risk.builder()
        .id(FindingId.of(source.id(), FindingKind.RISK, evidence.span()))
        .evidence(evidence)
        .attribution(Attribution.panel())
        .likelihood(likelihood)
        .build();
  }
}
