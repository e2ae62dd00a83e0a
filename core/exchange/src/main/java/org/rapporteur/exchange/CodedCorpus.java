package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.exchange.CodeMeaning.Addresses;
import org.rapporteur.exchange.CodeMeaning.Affects;
import org.rapporteur.exchange.CodeMeaning.Avoids;
import org.rapporteur.exchange.CodeMeaning.Causes;
import org.rapporteur.exchange.CodeMeaning.Concerns;
import org.rapporteur.exchange.CodeMeaning.Estimates;
import org.rapporteur.exchange.CodeMeaning.Fears;
import org.rapporteur.exchange.CodeMeaning.Names;
import org.rapporteur.exchange.CodeMeaning.Recommends;
import org.rapporteur.exchange.CodeMeaning.VoicedBy;
import org.rapporteur.exchange.CodeMeaning.VoicedByPanel;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.TextSpan;

/** The corpus that coded texts make. Mutable, for a single thread. */
final class CodedCorpus {

  /** What stands at one place. */
  private record Place(Source source, TextSpan span, List<CodeMeaning> meanings) {

    <M extends CodeMeaning, R> Stream<R> each(Class<M> type, Function<M, R> part) {
      return meanings.stream().filter(type::isInstance).map(type::cast).map(part);
    }

    boolean has(Class<? extends CodeMeaning> type) {
      return meanings.stream().anyMatch(type::isInstance);
    }
  }

  private final CodeMapping mapping;
  private final Map<SourceId, Source> sources = new LinkedHashMap<>();
  private final Map<SourceId, Map<TextSpan, List<CodeMeaning>>> places = new LinkedHashMap<>();
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<IssueId, Issue> issues = new LinkedHashMap<>();
  private final Corpus.Builder corpus = Corpus.builder();

  CodedCorpus(CodeMapping mapping) {
    this.mapping = mapping;
  }

  void add(CodedText coded) {
    SourceId id = SourceId.of(coded.text());
    sources.computeIfAbsent(id, any -> source(id, coded));
    Map<TextSpan, List<CodeMeaning>> spans = places.computeIfAbsent(id, any -> new TreeMap<>());
    for (CodedText.CodedSpan span : coded.spans()) {
      for (CodePath code : span.codes()) {
        // An empty selection is a caret that was left somewhere; it holds no words.
        if (!span.span().empty()) {
          spans.computeIfAbsent(span.span(), any -> new ArrayList<>()).addAll(mapping.of(code));
        }
      }
    }
  }

  private static Source source(SourceId id, CodedText coded) {
    String name = coded.name().isBlank() ? "Untitled" : coded.name();
    return Source.builder()
        .id(id)
        .title(Attested.builder().value(name).build())
        .kind(SourceKind.OTHER)
        .text(coded.text())
        .build();
  }

  Corpus build() {
    places.forEach(
        (id, spans) ->
            spans.forEach(
                (span, meanings) ->
                    code(
                        new Place(
                            Optional.ofNullable(sources.get(id)).orElseThrow(),
                            span,
                            meanings.stream().distinct().toList()))));
    return corpus
        .addAllSources(sources.values())
        .addAllActors(actors.values())
        .addAllIssues(issues.values())
        .build();
  }

  private void code(Place place) {
    boolean found = false;
    Optional<Strength> strength =
        place.each(Recommends.class, Recommends::strength).max(Comparator.naturalOrder());
    if (strength.isPresent()) {
      corpus.addFindings(recommendation(place, strength.get()));
      found = true;
    }
    Optional<Likelihood> likelihood =
        place.each(Fears.class, Fears::likelihood).max(Comparator.naturalOrder());
    if (likelihood.isPresent()) {
      corpus.addFindings(risk(place, likelihood.get()));
      found = true;
    }
    place
        .each(Names.class, names -> known(names.actor()))
        .forEach(
            actor ->
                corpus.addMentions(
                    ActorMention.builder().actor(actor).evidence(evidence(place)).build()));
    if (!found) {
      issues(place)
          .forEach(
              issue ->
                  corpus.addMentions(
                      IssueMention.builder().issue(issue).evidence(evidence(place)).build()));
    }
  }

  private Recommendation recommendation(Place place, Strength strength) {
    return Recommendation.builder()
        .id(FindingId.of(place.source().id(), FindingKind.RECOMMENDATION, place.span()))
        .evidence(evidence(place))
        .attribution(voice(place))
        .issues(issues(place))
        .addressees(place.each(Addresses.class, part -> known(part.actor())).toList())
        .action(place.source().text().quote(place.span()))
        .polarity(place.has(Avoids.class) ? Polarity.AVOID : Polarity.DO)
        .strength(strength)
        .build();
  }

  private Risk risk(Place place, Likelihood likelihood) {
    return Risk.builder()
        .id(FindingId.of(place.source().id(), FindingKind.RISK, place.span()))
        .evidence(evidence(place))
        .attribution(voice(place))
        .issues(issues(place))
        .cause(place.each(Causes.class, part -> known(part.actor())).toList())
        .affected(place.each(Affects.class, part -> known(part.actor())).toList())
        .likelihood(likelihood)
        .icd203(place.each(Estimates.class, Estimates::term).findFirst())
        .build();
  }

  private Attribution voice(Place place) {
    return place
        .each(VoicedBy.class, part -> Attribution.of(known(part.actor())))
        .findFirst()
        .orElse(place.has(VoicedByPanel.class) ? Attribution.panel() : Attribution.author());
  }

  private List<IssueId> issues(Place place) {
    place.each(Concerns.class, Concerns::issue).forEach(this::known);
    return place.each(Concerns.class, part -> part.issue().id()).toList();
  }

  private void known(Issue issue) {
    if (!issues.containsKey(issue.id())) {
      Optional<Issue> parent = issue.parent().flatMap(mapping::issue);
      issues.put(issue.id(), issue.withParent(parent.map(Issue::id)));
      parent.ifPresent(this::known);
    }
  }

  private ActorId known(Actor actor) {
    actors.merge(actor.id(), actor, Actor::merge);
    return actor.id();
  }

  private static Evidence evidence(Place place) {
    return Evidence.builder()
        .source(place.source().id())
        .quote(place.source().text().quote(place.span()))
        .origin(Origin.HUMAN)
        .tier(Tier.STRICT)
        .build();
  }
}
