package org.rapporteur.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Code;
import org.rapporteur.model.CodeScheme;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * A corpus of two texts that formats could trip over: characters outside the Basic Multilingual
 * Plane, combining marks, line ends that were CRLF and letters that were mojibake in the file,
 * words that look like a formula, markup and Markdown, an actor and an issue of one name.
 */
final class SmallCorpus {

  static final SourceText REPORT =
      SourceText.of(
          "Fo\u0301rum \uD83D\uDD4A 2025\n\n"
              + "Session 1: D\u00E9tente \uD83C\uDDEF\uD83C\uDDF5\n"
              + "Panelists said that Japan should =raise *defense* spending, \"now\".\n"
              + "A <blockade> \uD83D\uDEA2\nis likely to isolate Taiwan & others.\n"
              + "Aoki said: Japan must not wait.\n");

  static final SourceText ESSAY = SourceText.of("Nothing to see.\n");

  static final Actor JAPAN =
      actor(ActorKind.STATE, "Japan")
          .withAliases("Tokyo")
          .withCodes(Code.builder().scheme(CodeScheme.WIKIDATA).value("Q17").build());
  static final Actor TAIWAN = actor(ActorKind.STATE, "Taiwan");
  static final Actor AOKI = actor(ActorKind.PERSON, "Mika Aoki");
  static final Actor ODD =
      actor(ActorKind.OTHER_ORGANIZATION, "=A|B\\C <&> \"D\"\n\u0001 \uD83D\uDD4A");

  static final IssueId DEFENSE = IssueId.of("defense");
  static final IssueId SPENDING = IssueId.of("defense-spending");
  static final IssueId ISLAND = IssueId.of("taiwan");

  private static final RuleId RULE = RuleId.of("prescription.modal");

  private SmallCorpus() {}

  static Corpus corpus() {
    return corpus(false);
  }

  /** The same, with everything whose order has no meaning given in another. */
  static Corpus shuffled() {
    return corpus(true);
  }

  private static Corpus corpus(boolean shuffled) {
    return Corpus.builder()
        .addSources(report(), essay())
        .addSessions(session())
        .addAllActors(order(List.of(JAPAN, TAIWAN, AOKI, ODD), shuffled))
        .addAllIssues(
            order(
                List.of(
                    issue(DEFENSE, "Defense"),
                    issue(SPENDING, "Defense spending")
                        .withParent(DEFENSE)
                        .withCodes(Code.builder().scheme(CodeScheme.CAP).value("1600").build()),
                    issue(ISLAND, "Taiwan")),
                shuffled))
        .addAllMentions(
            order(
                List.<Mention>of(
                    mention(JAPAN, "Japan"),
                    mention(TAIWAN, "Taiwan"),
                    IssueMention.builder()
                        .issue(SPENDING)
                        .evidence(byRule("*defense* spending"))
                        .build()),
                shuffled))
        .addAllFindings(order(List.<Finding>of(advice(), fear(), warning()), shuffled))
        .addRules(
            RuleNote.builder().id(RULE).sentence("A modal verb prescribes.").version("7").build())
        .build();
  }

  private static <T> List<T> order(List<T> items, boolean shuffled) {
    List<T> copy = new ArrayList<>(items);
    if (shuffled) {
      Collections.reverse(copy);
    }
    return copy;
  }

  static TextSpan span(String words) {
    int start = REPORT.toString().indexOf(words);
    return new TextSpan(start, start + words.length());
  }

  static Recommendation advice() {
    TextSpan span = span("Japan should =raise *defense* spending, \"now\"");
    return Recommendation.builder()
        .id(FindingId.of(SourceId.of(REPORT), FindingKind.RECOMMENDATION, span))
        .evidence(
            byRule(REPORT.slice(span))
                .withCues(span("should"))
                .withFrame(span("Panelists said that")))
        .attribution(Attribution.panel())
        .addIssues(SPENDING, ISLAND)
        .session(session().id())
        .addAddressees(JAPAN.id(), ODD.id())
        .action(REPORT.quote(span("=raise *defense* spending")))
        .polarity(Polarity.DO)
        .strength(Strength.SHOULD)
        .build();
  }

  static Risk fear() {
    TextSpan span = span("A <blockade> \uD83D\uDEA2\nis likely to isolate Taiwan & others");
    return Risk.builder()
        .id(FindingId.of(SourceId.of(REPORT), FindingKind.RISK, span))
        .evidence(byRule(REPORT.slice(span)).withTier(Tier.BROAD))
        .attribution(Attribution.author())
        .addIssues(ISLAND)
        .session(session().id())
        .addCause(ODD.id())
        .addAffected(TAIWAN.id())
        .likelihood(Likelihood.LIKELY)
        .icd203(Icd203.LIKELY)
        .build();
  }

  static Recommendation warning() {
    TextSpan span = span("Japan must not wait");
    return Recommendation.builder()
        .id(FindingId.of(SourceId.of(REPORT), FindingKind.RECOMMENDATION, span))
        .evidence(
            byRule(REPORT.slice(span))
                .withOrigin(Origin.HUMAN)
                .withTier(Tier.STRICT)
                .withRule(Optional.empty()))
        .attribution(Attribution.of(AOKI.id()))
        .addAddressees(JAPAN.id())
        .action(REPORT.quote(span("wait")))
        .polarity(Polarity.AVOID)
        .strength(Strength.MUST)
        .build();
  }

  private static Mention mention(Actor actor, String words) {
    return ActorMention.builder().actor(actor.id()).evidence(byRule(words)).build();
  }

  private static Evidence byRule(String words) {
    return Evidence.builder()
        .source(SourceId.of(REPORT))
        .quote(REPORT.quote(span(words)))
        .origin(Origin.RULE)
        .rule(RULE)
        .tier(Tier.BALANCED)
        .build();
  }

  private static Source report() {
    return source(REPORT, "Report: =\"A\"/B, *2025*")
        .withKind(SourceKind.CONFERENCE_REPORT)
        .withContributors(
            Contributor.builder().name("Mika Aoki").role(ContributorRole.AUTHOR).build(),
            Contributor.builder().name("T. Rans").role(ContributorRole.AUTHOR).build())
        .withPublisher(Attested.builder().value("The Institute").build())
        .withEvent(Attested.builder().value("Fo\u0301rum").build())
        .withEventDate(
            Dating.builder().date(PartialDate.of(2025, 1)).basis(DateBasis.METADATA).build())
        .withLanguage("en")
        .withKeyTakeaways(REPORT.quote(span("isolate Taiwan")))
        .withFiles(file("report.txt"));
  }

  /** As a loader would: the file had CRLF, and the accent of the session's title as mojibake. */
  private static SourceFile file(String name) {
    String text = REPORT.toString();
    Alignment.Builder alignment = Alignment.builder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                alignment.replace(2, 1);
              } else if (c == '\u00E9') {
                alignment.replace(2, 1);
              } else {
                alignment.keep(Character.charCount(c));
              }
            });
    return SourceFile.builder()
        .name(name)
        .sha256("0123456789abcdef".repeat(4))
        .charset("windows-1252")
        .alignment(alignment.build())
        .build();
  }

  private static Source essay() {
    return source(ESSAY, "Essay");
  }

  private static Source source(SourceText text, String title) {
    return Source.builder()
        .id(SourceId.of(text))
        .title(Attested.builder().value(title).build())
        .kind(SourceKind.ESSAY)
        .text(text)
        .build();
  }

  private static Session session() {
    TextSpan span = new TextSpan(span("Session 1").start(), REPORT.length());
    return Session.builder()
        .id(SessionId.of(SourceId.of(REPORT), span))
        .source(SourceId.of(REPORT))
        .label("Session 1")
        .title("D\u00E9tente")
        .span(span)
        .heading(byRule("Session 1"))
        .chair(AOKI.id())
        .build();
  }

  private static Issue issue(IssueId id, String label) {
    return Issue.builder().id(id).label(label).definition("What it is.").build();
  }

  private static Actor actor(ActorKind kind, String name) {
    return Actor.builder().id(ActorId.of(kind, name)).kind(kind).name(name).build();
  }

  static byte[] bytes(CorpusWriter writer, Corpus corpus) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(corpus, bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  static String text(CorpusWriter writer, Corpus corpus) {
    return new String(bytes(writer, corpus), StandardCharsets.UTF_8);
  }

  /** The words between two code points, as Python and others cut them. */
  static String cut(SourceText text, int start, int end) {
    String all = text.toString();
    return all.substring(all.offsetByCodePoints(0, start), all.offsetByCodePoints(0, end));
  }
}
