package org.rapporteur.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Code;
import org.rapporteur.model.CodeScheme;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;

/**
 * Who speaks for whom: the actors to whom a source attributes a recommendation or risk by name, and
 * the states and organisations that they stand for.
 *
 * <p>A speaker stands for
 *
 * <ol>
 *   <li>itself, if it is no person: "Japan is wary of" is said for Japan;
 *   <li>the actors that one of its {@linkplain Actor#roles() roles} is {@linkplain Role#of() of},
 *       by canonical name or alias, if the role had begun and not ended when the source's event
 *       took place, or when it was published; a role or source without a date is taken as it is;
 *   <li>the state with which it shares an ISO 3166 code.
 * </ol>
 *
 * <p>What authors and panels say in their own name is left out: nobody is named who says it.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Spokespeople {

  private final Corpus corpus;
  private final List<Speaker> speakers;

  /**
   * One who is quoted or reported by name.
   *
   * @param actor the speaker
   * @param principals whom it stands for, by kind and name; empty for a person of whom no role is
   *     known
   * @param findings what it says, in the order of the corpus
   */
  public record Speaker(Actor actor, List<Actor> principals, List<Finding> findings) {

    /**
     * Copies the lists.
     *
     * @param actor the speaker
     * @param principals whom it stands for
     * @param findings what it says
     */
    public Speaker {
      principals = List.copyOf(principals);
      findings = List.copyOf(findings);
    }

    /**
     * Its recommendations.
     *
     * @return those of {@link #findings()} that are recommendations
     */
    public List<Recommendation> recommendations() {
      return findings.stream()
          .filter(Recommendation.class::isInstance)
          .map(Recommendation.class::cast)
          .toList();
    }
  }

  /**
   * What those who speak for one actor ask of another.
   *
   * @param principal who asks, by its spokespeople
   * @param addressee who is asked
   * @param recommendations what is asked for, in the order of the corpus
   */
  public record Appeal(Actor principal, Actor addressee, List<Recommendation> recommendations) {

    /**
     * Copies the list.
     *
     * @param principal who asks
     * @param addressee who is asked
     * @param recommendations what is asked for
     */
    public Appeal {
      recommendations = List.copyOf(recommendations);
    }
  }

  private Spokespeople(Corpus corpus, Collection<? extends Finding> findings) {
    this.corpus = corpus;
    Set<Finding> chosen = new HashSet<>(findings);
    Map<ActorId, List<Finding>> bySpeaker = new LinkedHashMap<>();
    for (Finding finding : corpus.findings()) {
      if (chosen.contains(finding)) {
        finding
            .attribution()
            .actor()
            .ifPresent(
                actor -> bySpeaker.computeIfAbsent(actor, id -> new ArrayList<>()).add(finding));
      }
    }
    List<Speaker> found = new ArrayList<>();
    bySpeaker.forEach(
        (id, said) -> {
          Actor actor = corpus.actor(id).orElseThrow();
          found.add(new Speaker(actor, principals(actor, said), said));
        });
    found.sort(Comparator.comparing(speaker -> -speaker.findings().size()));
    this.speakers = List.copyOf(found);
  }

  /**
   * The named speakers of a corpus.
   *
   * @param corpus a corpus
   * @return who speaks in it for whom
   */
  public static Spokespeople of(Corpus corpus) {
    return of(corpus, corpus.findings());
  }

  /**
   * The named speakers of some findings.
   *
   * @param corpus a corpus
   * @param findings those of its findings that are looked at
   * @return who speaks in them for whom
   */
  public static Spokespeople of(Corpus corpus, Collection<? extends Finding> findings) {
    return new Spokespeople(corpus, findings);
  }

  /**
   * Everybody who speaks by name.
   *
   * @return those with most findings first, else in the order in which they first speak
   */
  public List<Speaker> speakers() {
    return speakers;
  }

  /**
   * Those who speak for an actor.
   *
   * @param principal a state or organisation
   * @return some of {@link #speakers()}, in that order
   */
  public List<Speaker> of(ActorId principal) {
    return speakers.stream()
        .filter(
            speaker ->
                speaker.principals().stream().anyMatch(actor -> actor.id().equals(principal)))
        .toList();
  }

  /**
   * Who asks whom: what the spokespeople of each actor recommend to each addressee.
   *
   * @return those with most recommendations first, else by the names of principal and addressee
   */
  public List<Appeal> appeals() {
    Map<Actor, Map<Actor, Set<Recommendation>>> byPrincipal = new LinkedHashMap<>();
    for (Speaker speaker : speakers) {
      for (Actor principal : speaker.principals()) {
        for (Recommendation recommendation : speaker.recommendations()) {
          for (ActorId addressee : recommendation.addressees()) {
            byPrincipal
                .computeIfAbsent(principal, actor -> new LinkedHashMap<>())
                .computeIfAbsent(corpus.actor(addressee).orElseThrow(), a -> new LinkedHashSet<>())
                .add(recommendation);
          }
        }
      }
    }
    List<Appeal> appeals = new ArrayList<>();
    byPrincipal.forEach(
        (principal, byAddressee) ->
            byAddressee.forEach(
                (addressee, asked) ->
                    appeals.add(
                        new Appeal(
                            principal,
                            addressee,
                            corpus.recommendations().stream().filter(asked::contains).toList()))));
    appeals.sort(
        Comparator.<Appeal>comparingInt(appeal -> -appeal.recommendations().size())
            .thenComparing(appeal -> appeal.principal().name())
            .thenComparing(appeal -> appeal.addressee().name()));
    return List.copyOf(appeals);
  }

  private List<Actor> principals(Actor speaker, List<Finding> said) {
    Set<ActorId> principals = new HashSet<>();
    if (speaker.kind() != ActorKind.PERSON) {
      principals.add(speaker.id());
    }
    List<Source> sources = said.stream().map(corpus::source).distinct().toList();
    speaker.roles().stream()
        .filter(role -> sources.stream().anyMatch(source -> isHeldAt(role, source)))
        .flatMap(role -> role.of().stream())
        .flatMap(name -> corpus.actorsNamed(name).stream())
        .forEach(actor -> principals.add(actor.id()));
    corpus.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.STATE)
        .filter(state -> states(state).anyMatch(code -> states(speaker).anyMatch(code::equals)))
        .forEach(state -> principals.add(state.id()));
    return corpus.actors().stream().filter(actor -> principals.contains(actor.id())).toList();
  }

  private static Stream<Code> states(Actor actor) {
    return actor.codes().stream()
        .filter(
            code ->
                code.scheme() == CodeScheme.ISO_3166_1_ALPHA_2
                    || code.scheme() == CodeScheme.ISO_3166_1_ALPHA_3);
  }

  private static boolean isHeldAt(Role role, Source source) {
    Optional<Dating> dating = source.eventDate().or(source::published);
    if (dating.isEmpty()) {
      return true;
    }
    LocalDate first = dating.get().date().earliest();
    LocalDate last = dating.get().date().latest();
    return role.since().map(since -> !since.earliest().isAfter(last)).orElse(true)
        && role.until().map(until -> !until.latest().isBefore(first)).orElse(true);
  }
}
