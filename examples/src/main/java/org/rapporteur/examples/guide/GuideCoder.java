package org.rapporteur.examples.guide;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.Tier;
import org.rapporteur.text.TextSpan;

/** What a corpus says of one source, put as the annotation guide wants it put. */
public final class GuideCoder {

  private final Corpus corpus;
  private final Source source;
  private final DecodedFile original;
  private final List<Mention> mentions;
  private final List<Finding> findings;
  private final Tier tier;

  private GuideCoder(Corpus corpus, Source source, DecodedFile original, Tier tier) {
    this.corpus = corpus;
    this.source = source;
    this.original = original;
    this.tier = tier;
    this.mentions =
        corpus.mentions().stream().filter(mention -> counts(mention.evidence())).toList();
    this.findings =
        corpus.findings().stream().filter(finding -> counts(finding.evidence())).toList();
  }

  private boolean counts(Evidence evidence) {
    return evidence.source().equals(source.id()) && evidence.tier().compareTo(tier) <= 0;
  }

  /**
   * The coding of one source.
   *
   * @param corpus a corpus
   * @param source a source of it
   * @param file the name of the file that the coding is for
   * @param original that file
   * @param tier the most doubtful tier of evidence that still counts
   * @return the coding, its quotes in the characters of the file
   */
  public static GuideCoding code(
      Corpus corpus, Source source, String file, DecodedFile original, Tier tier) {
    GuideCoder coder = new GuideCoder(corpus, source, original, tier);
    return new GuideCoding(
        file,
        coder.description(),
        coder.sessions(),
        coder.actors(),
        coder.issues(),
        coder.findings.stream()
            .filter(Recommendation.class::isInstance)
            .map(finding -> coder.recommendation((Recommendation) finding))
            .toList(),
        coder.findings.stream()
            .filter(Risk.class::isInstance)
            .map(finding -> coder.risk((Risk) finding))
            .toList());
  }

  private GuideCoding.Description description() {
    return new GuideCoding.Description(
        Optional.of(source.title().value()),
        Optional.of(source.kind().folded()),
        source.authors(),
        source.publisher().map(Attested::value),
        source.event().map(Attested::value),
        source.host().map(Attested::value),
        source.eventDate().map(dating -> dating.date().toString()));
  }

  private List<GuideCoding.Session> sessions() {
    return corpus.sessions().stream()
        .filter(session -> counts(session.heading()))
        .map(this::session)
        .toList();
  }

  private GuideCoding.Session session(Session session) {
    TextSpan heading = original.quotable(session.heading().span());
    return new GuideCoding.Session(
        Optional.of(session.label()),
        session.title(),
        original.slice(heading),
        original.occurrence(heading));
  }

  private List<GuideCoding.Actor> actors() {
    Map<ActorId, Set<String>> aliases = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention instanceof ActorMention named) {
        aliases
            .computeIfAbsent(named.actor(), id -> new LinkedHashSet<>())
            .add(original.name(source, named.evidence().span()));
      }
    }
    for (Finding finding : findings) {
      actorsOf(finding).forEach(id -> aliases.computeIfAbsent(id, key -> new LinkedHashSet<>()));
    }
    return aliases.entrySet().stream()
        .map(
            entry -> {
              Actor actor = corpus.actor(entry.getKey()).orElseThrow();
              return new GuideCoding.Actor(
                  actor.name(), actor.kind(), List.copyOf(entry.getValue()));
            })
        .toList();
  }

  private static Stream<ActorId> actorsOf(Finding finding) {
    Stream<ActorId> parts =
        finding.match(
            recommendation -> recommendation.addressees().stream(),
            risk -> Stream.concat(risk.cause().stream(), risk.affected().stream()));
    return Stream.concat(parts, finding.attribution().actor().stream());
  }

  /** In the order of the codebook. */
  private List<String> issues() {
    Set<IssueId> discussed = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof IssueMention issue) {
        discussed.add(issue.issue());
      }
    }
    findings.forEach(finding -> discussed.addAll(finding.issues()));
    return corpus.issues().stream()
        .map(Issue::id)
        .filter(discussed::contains)
        .map(IssueId::toString)
        .toList();
  }

  private GuideCoding.Recommendation recommendation(Recommendation recommendation) {
    TextSpan quote = quotable(recommendation.evidence());
    return new GuideCoding.Recommendation(
        original.slice(quote),
        original.occurrence(quote),
        Optional.of(original.slice(original.within(recommendation.action().span(), quote))),
        Optional.of(recommendation.polarity()),
        names(recommendation.addressees()),
        attribution(recommendation.attribution()),
        recommendation.strength(),
        ids(recommendation.issues()));
  }

  private GuideCoding.Risk risk(Risk risk) {
    TextSpan quote = quotable(risk.evidence());
    return new GuideCoding.Risk(
        original.slice(quote),
        original.occurrence(quote),
        attribution(risk.attribution()),
        names(risk.cause()),
        names(risk.affected()),
        risk.likelihood(),
        ids(risk.issues()));
  }

  private TextSpan quotable(Evidence evidence) {
    return original.quotable(evidence.span(), evidence.cues());
  }

  private List<String> names(List<ActorId> actors) {
    return actors.stream().map(this::name).toList();
  }

  private String name(ActorId actor) {
    return corpus.actor(actor).orElseThrow().name();
  }

  private String attribution(Attribution attribution) {
    return attribution.actor().map(this::name).orElse(attribution.toString());
  }

  private static List<String> ids(List<IssueId> issues) {
    return issues.stream().map(IssueId::toString).toList();
  }
}
