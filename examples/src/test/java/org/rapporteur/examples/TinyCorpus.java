package org.rapporteur.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;
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
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * A corpus of one small report, coded by hand. Its file has broken characters, a hard-wrapped
 * sentence and a sentence that stands in it twice.
 */
public final class TinyCorpus {

  /** The name of the file. */
  public static final String FILE = "strait.txt";

  /** The file, decoded: what was made of each second piece stands in the third. */
  private static final List<List<String>> PIECES =
      List.of(
          List.of("Dialogue on the Strait, May 2024"),
          List.of("\r\n", "\n"),
          List.of("Session 1: Supplies"),
          List.of("\r\n", "\n"),
          List.of("It was stressed that Japan must make its supply chains resilient, because a"),
          List.of("\r\n", " "),
          List.of("blockade could cut Taiwan"),
          List.of("â€™", "’"),
          List.of("s energy supplies. Japan and the US should talk."),
          List.of("\r\n", "\n"),
          List.of("In the end, all agreed again: Japan and the US should talk."),
          List.of("\r\n", "\n"),
          List.of(
              "They should not wait for China. War is unlikely. Somebody may want to do more."));

  private static final Actor JAPAN = actor(ActorKind.STATE, "Japan");
  private static final Actor UNITED_STATES = actor(ActorKind.STATE, "United States");
  private static final Actor CHINA = actor(ActorKind.STATE, "China");
  private static final Actor TAIWAN = actor(ActorKind.STATE, "Taiwan");

  private final SourceText text;
  private final SourceId id;
  private final byte[] bytes;
  private final Alignment alignment;

  private TinyCorpus() {
    StringBuilder original = new StringBuilder();
    StringBuilder canonical = new StringBuilder();
    Alignment.Builder changes = Alignment.builder();
    for (List<String> piece : PIECES) {
      String before = piece.get(0);
      String after = piece.get(piece.size() - 1);
      original.append(before);
      canonical.append(after);
      if (piece.size() == 1) {
        changes.keep(before.length());
      } else {
        changes.replace(before.length(), after.length());
      }
    }
    text = SourceText.of(canonical.toString());
    id = SourceId.of(text);
    bytes = original.toString().getBytes(StandardCharsets.UTF_8);
    alignment = changes.build();
  }

  /** The bytes of the file. */
  public static byte[] bytes() {
    return new TinyCorpus().bytes;
  }

  /** The corpus and a problem with another file. */
  public static LoadResult result() {
    return new LoadResult(
        corpus(),
        List.of(
            new Problem(
                Problem.Code.EMPTY,
                "blank.txt",
                Optional.empty(),
                "has no words",
                "Leave it out.")));
  }

  /** The corpus. */
  public static Corpus corpus() {
    return new TinyCorpus().build();
  }

  private Corpus build() {
    List<Recommendation> recommendations = new ArrayList<>();
    String wrapped = "It was stressed that Japan must make its supply chains resilient";
    recommendations.add(
        recommendation(wrapped, 1, "make its supply chains resilient", Strength.MUST, JAPAN)
            .withIssues(IssueId.of("supply-chains"), IssueId.of("taiwan")));
    recommendations.add(
        recommendation("Japan and the US should talk", 2, "talk", Strength.SHOULD, JAPAN)
            .withAddressees(JAPAN.id(), UNITED_STATES.id())
            .withIssues(IssueId.of("taiwan")));
    recommendations.add(
        recommendation("They should not wait for China", 1, "wait for China", Strength.SHOULD)
            .withPolarity(Polarity.AVOID)
            .withAttribution(Attribution.author())
            .withIssues(IssueId.of("taiwan")));
    Recommendation doubtful =
        recommendation("Somebody may want to do more", 1, "do more", Strength.MAY);
    recommendations.add(
        doubtful.withEvidence(doubtful.evidence().withTier(Tier.BROAD)).withIssues());
    List<Risk> risks = new ArrayList<>();
    risks.add(
        risk("because a blockade could cut Taiwan’s energy supplies", Likelihood.POSSIBLE)
            .withCause(CHINA.id())
            .withAffected(TAIWAN.id())
            .withIssues(IssueId.of("taiwan"), IssueId.of("supply-chains")));
    risks.add(
        risk("War is unlikely", Likelihood.UNLIKELY)
            .withAttribution(Attribution.of(JAPAN.id()))
            .withIssues());
    return Corpus.builder()
        .addSources(source())
        .addSessions(session())
        .addActors(JAPAN, UNITED_STATES, CHINA, TAIWAN)
        .addIssues(
            issue("supply-chains", "Supply chains"),
            issue("taiwan", "Taiwan"),
            issue("tariffs", "Tariffs"))
        .addMentions(mention(JAPAN, "Japan", 1), mention(UNITED_STATES, "US", 1))
        .addMentions(mention(JAPAN, "Japan", 2), mention(TAIWAN, "Taiwan’s", 1))
        .addMentions(
            IssueMention.builder()
                .issue(IssueId.of("supply-chains"))
                .evidence(evidence("supply chains", 1))
                .build())
        .addAllFindings(recommendations)
        .addAllFindings(risks)
        .build();
  }

  private Source source() {
    return Source.builder()
        .id(id)
        .title(attested("Dialogue on the Strait"))
        .kind(SourceKind.MINUTES)
        .addContributors(
            Contributor.builder().name("Ann Lee").role(ContributorRole.AUTHOR).build(),
            Contributor.builder().name("Bo Ito").role(ContributorRole.TRANSLATOR).build())
        .event(attested("Dialogue on the Strait"))
        .eventDate(
            Dating.builder()
                .date(PartialDate.of(2024, 5))
                .basis(DateBasis.STATED)
                .evidence(evidence("May 2024", 1))
                .build())
        .addFiles(
            SourceFile.builder()
                .name(FILE)
                .sha256("0".repeat(64))
                .charset("UTF-8")
                .alignment(alignment)
                .build())
        .text(text)
        .build();
  }

  private Session session() {
    Evidence heading = evidence("Session 1: Supplies", 1);
    TextSpan span = new TextSpan(heading.span().start(), text.length());
    return Session.builder()
        .id(SessionId.of(id, span))
        .source(id)
        .label("Session 1")
        .title("Supplies")
        .span(span)
        .heading(heading)
        .build();
  }

  private static Attested attested(String value) {
    return Attested.builder().value(value).build();
  }

  private static Actor actor(ActorKind kind, String name) {
    return Actor.builder().id(ActorId.of(kind, name)).name(name).kind(kind).build();
  }

  private static Issue issue(String id, String label) {
    return Issue.builder().id(IssueId.of(id)).label(label).definition(label + ".").build();
  }

  private ActorMention mention(Actor actor, String words, int occurrence) {
    return ActorMention.builder().actor(actor.id()).evidence(evidence(words, occurrence)).build();
  }

  private Recommendation recommendation(
      String words, int occurrence, String action, Strength strength, Actor... addressees) {
    Evidence evidence = evidence(words, occurrence);
    int start = evidence.span().start() + words.indexOf(action);
    return Recommendation.builder()
        .id(FindingId.of(id, FindingKind.RECOMMENDATION, evidence.span()))
        .evidence(evidence)
        .attribution(Attribution.panel())
        .addressees(List.of(addressees).stream().map(Actor::id).toList())
        .action(text.quote(new TextSpan(start, start + action.length())))
        .polarity(Polarity.DO)
        .strength(strength)
        .session(session().id())
        .build();
  }

  private Risk risk(String words, Likelihood likelihood) {
    Evidence evidence = evidence(words, 1);
    return Risk.builder()
        .id(FindingId.of(id, FindingKind.RISK, evidence.span()))
        .evidence(evidence)
        .attribution(Attribution.panel())
        .likelihood(likelihood)
        .session(session().id())
        .build();
  }

  private Evidence evidence(String words, int occurrence) {
    int start = -1;
    for (int i = 0; i < occurrence; i++) {
      start = text.toString().indexOf(words, start + 1);
    }
    Quote quote = text.quote(new TextSpan(start, start + words.length()));
    return Evidence.builder()
        .source(id)
        .quote(quote)
        .origin(Origin.HUMAN)
        .tier(Tier.STRICT)
        .build();
  }
}
