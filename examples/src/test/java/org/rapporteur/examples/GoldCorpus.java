package org.rapporteur.examples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.examples.guide.FoldedText;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.examples.guide.GuideJson;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
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
import org.rapporteur.model.Tier;
import org.rapporteur.seeds.Seed;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Documents as people have coded them, as a corpus: what a loader without fault would give. */
public final class GoldCorpus {

  private static final Path DEVELOPMENT = Path.of("../loader/src/test/resources/development");

  private final GuideCoding coding;
  private final SourceText text;
  private final FoldedText folded;
  private final SourceId source;
  private final Map<String, Actor> actors = new HashMap<>();

  private GoldCorpus(GuideCoding coding, byte[] bytes) {
    this.coding = coding;
    text = SourceText.of(new String(bytes, StandardCharsets.UTF_8));
    folded = FoldedText.of(text.toString());
    source = SourceId.of(text);
    for (GuideCoding.Actor actor : coding.actors()) {
      actors.put(
          actor.name(),
          Actor.builder()
              .id(ActorId.of(actor.kind(), actor.name()))
              .name(actor.name())
              .kind(actor.kind())
              .build());
    }
  }

  /** The coded seed. */
  public static Corpus of(Seed seed) {
    return new GoldCorpus(GuideJson.read(seed.name(), seed.annotation()), seed.bytes()).build();
  }

  /** All coded seeds. */
  public static Corpus ofAll() {
    return Seed.all().stream().map(GoldCorpus::of).reduce(Corpus.empty(), Corpus::merge);
  }

  /** All coded development documents, the closed ones included: never to mend extraction by. */
  public static Corpus ofDevelopment() {
    Corpus corpus = Corpus.empty();
    for (Path gold : Documents.named(DEVELOPMENT.resolve("gold"), ".json")) {
      String name = Documents.baseName(String.valueOf(gold.getFileName())) + Documents.TEXT;
      byte[] bytes = Documents.read(DEVELOPMENT.resolve("docs").resolve(name)).bytes();
      corpus = corpus.merge(new GoldCorpus(GuideJson.read(gold), bytes).build());
    }
    return corpus;
  }

  private Corpus build() {
    Corpus.Builder corpus = Corpus.builder().addSources(source()).addAllActors(actors.values());
    coding.sessions().forEach(session -> corpus.addSessions(session(session)));
    for (GuideCoding.Actor actor : coding.actors()) {
      actor.aliases().stream()
          .map(alias -> evidence(alias, Optional.empty()))
          .map(at -> ActorMention.builder().actor(id(actor.name())).evidence(at).build())
          .forEach(corpus::addMentions);
    }
    Evidence somewhere =
        evidence(
            text.toString()
                .lines()
                // Not a rule of dashes or stars.
                .filter(line -> folded.locate(line, 1).isPresent())
                .findFirst()
                .orElseThrow()
                .strip(),
            Optional.empty());
    Set<String> issues = new HashSet<>(coding.issues());
    coding.issues().stream()
        .map(issue -> IssueMention.builder().issue(IssueId.of(issue)).evidence(somewhere).build())
        .forEach(corpus::addMentions);
    Set<TextSpan> taken = new HashSet<>();
    for (GuideCoding.Recommendation item : coding.recommendations()) {
      Evidence evidence = evidence(item.quote(), item.occurrence());
      if (taken.add(evidence.span())) {
        corpus.addFindings(recommendation(item, evidence));
      }
      issues.addAll(item.issues());
    }
    taken.clear();
    for (GuideCoding.Risk item : coding.risks()) {
      Evidence evidence = evidence(item.quote(), item.occurrence());
      if (taken.add(evidence.span())) {
        corpus.addFindings(risk(item, evidence));
      }
      issues.addAll(item.issues());
    }
    issues.forEach(issue -> corpus.addIssues(issue(issue)));
    return corpus.build();
  }

  private Source source() {
    GuideCoding.Description is = coding.source();
    List<Contributor> authors = new ArrayList<>();
    is.authors()
        .forEach(
            name ->
                authors.add(Contributor.builder().name(name).role(ContributorRole.AUTHOR).build()));
    return Source.builder()
        .id(source)
        .title(attested(is.title().orElseThrow()))
        .kind(is.kind().orElse(SourceKind.OTHER))
        .contributors(authors)
        .publisher(is.publisher().map(GoldCorpus::attested))
        .event(is.event().map(GoldCorpus::attested))
        .host(is.eventHost().map(GoldCorpus::attested))
        .eventDate(
            is.eventDate()
                .map(
                    date ->
                        Dating.builder()
                            // An interval begins with its first day.
                            .date(PartialDate.parse(date.split("/")[0]))
                            .basis(DateBasis.METADATA)
                            .build()))
        .addFiles(
            SourceFile.builder()
                .name(coding.file())
                .sha256(text.sha256())
                .charset("UTF-8")
                .alignment(Alignment.identity(text.length()))
                .build())
        .text(text)
        .build();
  }

  private static Attested attested(String value) {
    return Attested.builder().value(value).build();
  }

  private static Issue issue(String id) {
    String label = Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    return Issue.builder().id(IssueId.of(id)).label(label).definition(label + ".").build();
  }

  private Session session(GuideCoding.Session session) {
    Evidence heading = evidence(session.heading(), session.occurrence());
    TextSpan span = new TextSpan(heading.span().start(), text.length());
    return Session.builder()
        .id(SessionId.of(source, span))
        .source(source)
        // A session without a label goes by its heading.
        .label(session.label().filter(l -> !l.isBlank()).orElse(session.heading()))
        .title(session.title())
        .span(span)
        .heading(heading)
        .build();
  }

  private Recommendation recommendation(GuideCoding.Recommendation item, Evidence evidence) {
    String action = item.action().orElseThrow();
    int start = evidence.span().start() + evidence.quote().text().indexOf(action);
    return Recommendation.builder()
        .id(FindingId.of(source, FindingKind.RECOMMENDATION, evidence.span()))
        .evidence(evidence)
        .attribution(attribution(item))
        .issues(item.issues().stream().map(IssueId::of).toList())
        .addressees(ids(item.addressees()))
        .action(text.quote(new TextSpan(start, start + action.length())))
        .polarity(item.polarity().orElse(Polarity.DO))
        .strength(item.strength())
        .build();
  }

  private Risk risk(GuideCoding.Risk item, Evidence evidence) {
    return Risk.builder()
        .id(FindingId.of(source, FindingKind.RISK, evidence.span()))
        .evidence(evidence)
        .attribution(attribution(item))
        .issues(item.issues().stream().map(IssueId::of).toList())
        .cause(ids(item.cause()))
        .affected(ids(item.affected()))
        .likelihood(item.likelihood())
        .build();
  }

  private Attribution attribution(GuideCoding.Item item) {
    return switch (item.attribution()) {
      case "AUTHOR" -> Attribution.author();
      case "PANEL" -> Attribution.panel();
      default -> Attribution.of(id(item.attribution()));
    };
  }

  private List<ActorId> ids(List<String> names) {
    return names.stream().map(this::id).toList();
  }

  private ActorId id(String name) {
    Actor actor = actors.get(name);
    if (actor == null) {
      throw new IllegalArgumentException(coding.file() + " codes no actor \"" + name + '"');
    }
    return actor.id();
  }

  private Evidence evidence(String quote, Optional<Integer> occurrence) {
    TextSpan span = folded.locate(quote, occurrence.orElse(1)).orElseThrow();
    // Folding drops what stands at the edges, such as a bracket.
    int start = text.toString().indexOf(quote, Math.max(0, span.start() - quote.length()));
    return Evidence.builder()
        .source(source)
        .quote(text.quote(new TextSpan(start, start + quote.length())))
        .origin(Origin.HUMAN)
        .tier(Tier.STRICT)
        .build();
  }
}
