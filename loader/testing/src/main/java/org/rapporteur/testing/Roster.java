package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** The actors, issues and rules of a small corpus, known by the names that a test uses. */
final class Roster {

  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<IssueId, Issue> issues = new LinkedHashMap<>();
  private final Set<RuleId> rules = new LinkedHashSet<>();
  private final Set<ActorId> named = new LinkedHashSet<>();

  void declare(String name, ActorKind kind, List<String> aliases) {
    Actor actor =
        Actor.builder()
            .id(ActorId.of(kind, name))
            .name(name)
            .kind(kind)
            .addAllAliases(aliases)
            .build();
    actors.put(actor.id(), actor);
  }

  /** The actor of that name or alias; a state, if nobody said otherwise. */
  ActorId actor(String name) {
    Optional<Actor> declared =
        actors.values().stream().filter(actor -> Cast.isCalled(actor, name)).findFirst();
    if (declared.isEmpty()) {
      declare(name, ActorKind.STATE, List.of());
      return actor(name);
    }
    named.add(declared.get().id());
    return declared.get().id();
  }

  List<ActorId> actors(Collection<String> names) {
    return names.stream().map(this::actor).distinct().toList();
  }

  /** The issue of that id, with the wider ones above it. */
  IssueId issue(String name) {
    IssueId id = IssueId.of(name);
    Issue issue = Codebook.ISSUES.getOrDefault(id, madeUp(id));
    issues.put(id, issue);
    issue.parent().ifPresent(parent -> issue(parent.value()));
    return id;
  }

  private static Issue madeUp(IssueId id) {
    return Issue.builder()
        .id(id)
        .label(id.value().replace('-', ' '))
        .definition("An issue of this test.")
        .build();
  }

  /** Read when the first issue is asked for: the same definitions let a test merge corpora. */
  private static final class Codebook {
    static final Map<IssueId, Issue> ISSUES =
        Vocabulary.standard().issues().stream()
            .collect(Collectors.toMap(Issue::id, Function.identity()));
  }

  RuleId rule(String name) {
    RuleId id = RuleId.of(name);
    rules.add(id);
    return id;
  }

  /** Where a text names an actor or issue; the longer name where two begin at one place. */
  List<Mention> mentions(SourceText text) {
    SourceId source = SourceId.of(text);
    List<Mention> mentions = new ArrayList<>();
    List<TextSpan> taken = new ArrayList<>();
    actors.values().stream()
        .flatMap(
            actor ->
                Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .map(name -> Map.entry(name, actor.id())))
        .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
        .forEach(
            entry -> {
              for (TextSpan span : places(text.toString(), entry.getKey())) {
                if (taken.stream().noneMatch(span::overlaps)) {
                  taken.add(span);
                  named.add(entry.getValue());
                  mentions.add(
                      ActorMention.builder()
                          .actor(entry.getValue())
                          .evidence(evidence(source, text, span))
                          .build());
                }
              }
            });
    for (IssueId issue : issues.keySet()) {
      String words = issue.value().replace('-', ' ');
      for (TextSpan span : places(text.toString().toLowerCase(Locale.ROOT), words)) {
        mentions.add(
            IssueMention.builder().issue(issue).evidence(evidence(source, text, span)).build());
      }
    }
    return mentions;
  }

  private static List<TextSpan> places(String text, String name) {
    List<TextSpan> places = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean word =
          (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
              && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
      if (word) {
        places.add(new TextSpan(at, end));
      }
    }
    return places;
  }

  static Evidence evidence(SourceId source, SourceText text, TextSpan span) {
    return Evidence.builder()
        .source(source)
        .quote(text.quote(span))
        .origin(Origin.HUMAN)
        .tier(Tier.STRICT)
        .build();
  }

  Collection<Actor> actors() {
    for (Actor actor : actors.values()) {
      if (!named.contains(actor.id())) {
        throw new IllegalStateException(
            "no source names the actor \""
                + actor.name()
                + "\": let one, with says(...), or leave it out");
      }
    }
    return actors.values();
  }

  Collection<Issue> issues() {
    return issues.values();
  }

  List<RuleNote> rules() {
    return rules.stream()
        .map(id -> RuleNote.builder().id(id).sentence("A rule of this test.").version("1").build())
        .toList();
  }
}
