package org.rapporteur.examples.guide;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Source;
import org.rapporteur.model.Tier;
import org.rapporteur.text.TextSpan;

/**
 * What people coded by the annotation guide, as a corpus over the texts that the library read, so
 * that both codings can be compared. Quotes that a text does not have are left out.
 */
public final class GuideCorpus {

  private final Corpus library;
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<IssueId, Issue> issues = new LinkedHashMap<>();
  private final Map<FindingId, Finding> findings = new LinkedHashMap<>();

  private GuideCorpus(Corpus library) {
    this.library = library;
  }

  /**
   * The findings of people as a corpus.
   *
   * @param library what the library read, whose texts, actors and issues are used
   * @param codings what people coded, by the name of the file
   * @return a corpus of the sources that people have coded, with their findings
   */
  public static Corpus of(Corpus library, Map<String, GuideCoding> codings) {
    GuideCorpus corpus = new GuideCorpus(library);
    Map<Source, GuideCoding> bySource = new LinkedHashMap<>();
    for (Source source : library.sources()) {
      source.files().stream()
          .flatMap(file -> Optional.ofNullable(codings.get(file.name())).stream())
          .findFirst()
          .ifPresent(coding -> bySource.put(source, coding));
    }
    bySource.forEach((source, coding) -> corpus.new Coded(source, coding).read());
    return Corpus.builder()
        .sources(bySource.keySet())
        .actors(corpus.actors.values())
        .issues(corpus.issues.values())
        .findings(corpus.findings.values())
        // The descriptions of the sources rest on them.
        .rules(library.rules())
        .build();
  }

  private List<IssueId> issues(List<String> ids) {
    List<IssueId> known = ids.stream().map(IssueId::of).toList();
    known.forEach(id -> issues.computeIfAbsent(id, this::issue));
    return known;
  }

  /** Without its parent, which nobody needs here. */
  private Issue issue(IssueId id) {
    return library
        .issue(id)
        .map(issue -> issue.withParent(Optional.empty()))
        .orElseGet(
            () -> Issue.builder().id(id).label(id.value()).definition("See the guide.").build());
  }

  /** One coded document. */
  private final class Coded {

    private final Source source;
    private final GuideCoding coding;
    private final FoldedText folded;
    private final Map<String, Actor> named = new HashMap<>();

    Coded(Source source, GuideCoding coding) {
      this.source = source;
      this.coding = coding;
      this.folded = FoldedText.of(source.text().toString());
    }

    void read() {
      coding.recommendations().forEach(item -> place(item).ifPresent(at -> add(item, at)));
      coding.risks().forEach(item -> place(item).ifPresent(at -> add(item, at)));
    }

    private Optional<TextSpan> place(GuideCoding.Item item) {
      return folded
          .locate(item.quote(), item.occurrence().orElse(1))
          .filter(span -> !span.empty() && source.text().holdsWholeCharacters(span));
    }

    private void add(GuideCoding.Recommendation item, TextSpan at) {
      FindingId id = FindingId.of(source.id(), FindingKind.RECOMMENDATION, at);
      findings.putIfAbsent(
          id,
          Recommendation.builder()
              .id(id)
              .evidence(evidence(at))
              .attribution(attribution(item.attribution()))
              .issues(issues(item.issues()))
              .addressees(actors(item.addressees()))
              .action(source.text().quote(item.action().flatMap(a -> within(a, at)).orElse(at)))
              // Codings that leave it out are older than the warnings.
              .polarity(item.polarity().orElse(Polarity.DO))
              .strength(item.strength())
              .build());
    }

    private Optional<TextSpan> within(String words, TextSpan quote) {
      return FoldedText.of(source.text().slice(quote))
          .locate(words, 1)
          .map(span -> span.shift(quote.start()))
          .filter(source.text()::holdsWholeCharacters);
    }

    private void add(GuideCoding.Risk item, TextSpan at) {
      FindingId id = FindingId.of(source.id(), FindingKind.RISK, at);
      findings.putIfAbsent(
          id,
          Risk.builder()
              .id(id)
              .evidence(evidence(at))
              .attribution(attribution(item.attribution()))
              .issues(issues(item.issues()))
              .cause(actors(item.cause()))
              .affected(actors(item.affected()))
              .likelihood(item.likelihood())
              .build());
    }

    private Evidence evidence(TextSpan at) {
      return Evidence.builder()
          .source(source.id())
          .quote(source.text().quote(at))
          .origin(Origin.HUMAN)
          .tier(Tier.STRICT)
          .build();
    }

    private Attribution attribution(String voice) {
      return switch (voice) {
        case "AUTHOR" -> Attribution.author();
        case "PANEL" -> Attribution.panel();
        default -> Attribution.of(actor(voice));
      };
    }

    private List<ActorId> actors(List<String> names) {
      return names.stream().map(this::actor).distinct().toList();
    }

    private ActorId actor(String name) {
      Actor actor = named.computeIfAbsent(name, this::find);
      actors.putIfAbsent(actor.id(), actor);
      return actor.id();
    }

    /** The library's actor of that name, if there is one, else a new one of the coded kind. */
    private Actor find(String name) {
      List<Actor> known = library.actorsNamed(name);
      if (known.size() == 1) {
        return known.get(0);
      }
      ActorKind kind =
          coding.actors().stream()
              .filter(actor -> actor.name().equals(name))
              .findFirst()
              .map(GuideCoding.Actor::kind)
              .orElse(ActorKind.PERSON);
      return Actor.builder().id(ActorId.of(kind, name)).kind(kind).name(name).build();
    }
  }
}
