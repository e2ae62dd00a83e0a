package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What people decided on the findings of a corpus, kept apart from it, so that it can be applied
 * again to what a later version of the library reads.
 *
 * <p>A review speaks of each place of a text once and stands for itself: it holds the words, the
 * fingerprints of the texts and the names of the actors. Make one with {@link Reviewer}, apply it
 * with {@link Corpus#with(Review)} or {@link Corpus#apply(Review)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableReview.class)
@JsonPropertyOrder({"actors", "corrections"})
public interface Review extends WithReview {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A review that decides nothing.
   *
   * @return the empty review
   */
  static Review empty() {
    return builder().build();
  }

  /**
   * Whom the corrections name, by kind and name alone: a corpus knows the rest of them or learns
   * that there is such an actor.
   *
   * @return by kind, then by name; nobody else
   */
  List<Actor> actors();

  /**
   * What was decided.
   *
   * @return in the order in which it was
   */
  List<Correction> corrections();

  /**
   * This review and a later one: where both speak of a place, the later one counts.
   *
   * @param later what was decided afterwards
   * @return the corrections of both
   */
  default Review then(Review later) {
    Map<AnchorKey, Correction> last = new LinkedHashMap<>();
    Stream.concat(corrections().stream(), later.corrections().stream())
        .forEach(correction -> last.put(AnchorKey.of(correction.anchor()), correction));
    return builder().actors(Union.of(actors(), later.actors())).corrections(last.values()).build();
  }

  /**
   * Reduces actors to name and kind, drops those that no correction names, and refuses a review
   * that contradicts itself.
   *
   * @return this review, or an equal one in its fixed form
   * @throws IllegalArgumentException if two corrections speak of one place, or an actor is not
   *     among the actors
   */
  @Value.Check
  default Review check() {
    Set<AnchorKey> places = new HashSet<>();
    for (Correction correction : corrections()) {
      Anchor anchor = correction.anchor();
      if (!places.add(AnchorKey.of(anchor))) {
        throw new IllegalArgumentException(
            "two corrections speak of the %s %s of \"%s\": keep one of them"
                .formatted(anchor.kind(), anchor.quote(), anchor.title()));
      }
    }
    List<Actor> named = named();
    return named.equals(actors()) ? this : builder().from(this).actors(named).build();
  }

  private List<Actor> named() {
    Map<ActorId, Actor> known = new HashMap<>();
    actors().forEach(actor -> known.put(actor.id(), bare(actor)));
    Map<ActorId, Finding> named = new LinkedHashMap<>();
    corrections().stream()
        .flatMap(correction -> correction.stated().stream())
        .forEach(finding -> Stated.actors(finding).forEach(id -> named.putIfAbsent(id, finding)));
    named.forEach(
        (id, finding) -> {
          if (!known.containsKey(id)) {
            throw new IllegalArgumentException(
                "the review holds no actor %s, which stands in %s: add it to its actors"
                    .formatted(id, finding.quote()));
          }
        });
    return named.keySet().stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .sorted(Comparator.comparing(Actor::kind).thenComparing(Actor::name))
        .collect(Collectors.toUnmodifiableList());
  }

  private static Actor bare(Actor actor) {
    return Actor.builder().id(actor.id()).name(actor.name()).kind(actor.kind()).build();
  }

  /** Builds a review; mutable, for use by a single thread. */
  class Builder extends ImmutableReview.Builder {
    Builder() {}
  }
}
