package org.rapporteur.analysis;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.query.Facet;
import org.rapporteur.query.Facets;
import org.rapporteur.query.FindingCriteria;

/**
 * What findings are counted by: a variable of the analysis, such as the issue or the addressee. A
 * finding has none, one or several values of it.
 *
 * <p>Each has an order of its own, by which values of equal count are told apart: that of the
 * corpus for what the corpus lists (sources as given, sessions by source and place, actors by kind
 * and name, issues by id), that of the constants for enums (weak before strong, unlikely before
 * likely), the author before the panel before named actors for attributions, and the natural order
 * for years and names.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the values
 * @since 0.1.0
 */
public final class Dimension<V> {

  /** The document that states it. */
  public static final Dimension<SourceId> SOURCE =
      known("source", Facets::source, (corpus, id) -> corpus.source(id).map(Dimension::title));

  /** The form of writing that states it. */
  public static final Dimension<SourceKind> SOURCE_KIND =
      bySource("source kind", source -> Optional.of(source.kind())).labelled(Dimension::words);

  /** The session it was voiced in. */
  public static final Dimension<SessionId> SESSION =
      known("session", Facets::session, (corpus, id) -> corpus.session(id).map(Dimension::title));

  /** The event that the document reports. */
  public static final Dimension<String> EVENT =
      bySource("event", source -> source.event().map(Attested::value));

  /** The year of the event or, where that is not known, of the publication. */
  public static final Dimension<Year> YEAR =
      bySource("year", source -> CorpusIndex.dateOf(source).map(PartialDate::year).map(Year::of));

  /** Who published the document. */
  public static final Dimension<String> PUBLISHER =
      bySource("publisher", source -> source.publisher().map(Attested::value));

  /** The actors in it in any role: asked to act, cause, affected or speaker. */
  public static final Dimension<ActorId> ACTOR = known("actor", Facets::actor, Dimension::name);

  /** Who should act. */
  public static final Dimension<ActorId> ADDRESSEE =
      known("addressee", Facets::addressee, Dimension::name);

  /** Whose conduct creates the harm. */
  public static final Dimension<ActorId> CAUSE = known("cause", Facets::cause, Dimension::name);

  /** Who is harmed. */
  public static final Dimension<ActorId> AFFECTED =
      known("affected", Facets::affected, Dimension::name);

  /** The kinds of the actors in it in any role. */
  public static final Dimension<ActorKind> ACTOR_KIND =
      ACTOR
          .map(
              "actor kind",
              (corpus, id) -> corpus.actor(id).map(Actor::kind).stream().toList(),
              Comparator.naturalOrder())
          .labelled(Dimension::words);

  /** What it is about. */
  public static final Dimension<IssueId> ISSUE =
      known("issue", Facets::issue, (corpus, id) -> corpus.issue(id).map(Issue::label));

  /** The issue above what it is about; an issue that has none above it stands for itself. */
  public static final Dimension<IssueId> PARENT_ISSUE =
      ISSUE
          .map(
              "parent issue",
              (corpus, id) -> List.of(corpus.issue(id).flatMap(Issue::parent).orElse(id)),
              Comparator.naturalOrder())
          .labelled((corpus, id) -> corpus.issue(id).map(Issue::label).orElse(id.value()));

  /** How binding a recommendation is put. */
  public static final Dimension<Strength> STRENGTH =
      known("strength", Facets::strength, (corpus, value) -> Optional.of(words(corpus, value)));

  /** Whether a recommendation asks for an act or warns against it. */
  public static final Dimension<Polarity> POLARITY =
      known("polarity", Facets::polarity, (corpus, value) -> Optional.of(words(corpus, value)));

  /** How likely a risk is put. */
  public static final Dimension<Likelihood> LIKELIHOOD =
      known("likelihood", Facets::likelihood, (corpus, value) -> Optional.of(words(corpus, value)));

  /** Whose view it is. */
  public static final Dimension<Attribution> ATTRIBUTION =
      known("attribution", Facets::attribution, Dimension::voice);

  /** Recommendation or risk. */
  public static final Dimension<FindingKind> KIND =
      known("kind", Facets::kind, (corpus, value) -> Optional.of(words(corpus, value)));

  /** How sure the reading is. */
  public static final Dimension<Tier> TIER =
      known("tier", Facets::tier, (corpus, value) -> Optional.of(words(corpus, value)));

  /** Who read it so. */
  public static final Dimension<Origin> ORIGIN =
      known("origin", Facets::origin, (corpus, value) -> Optional.of(words(corpus, value)));

  private final String name;
  private final Function<FindingCriteria<?, ?>, Facet<V>> facet;
  private final BiFunction<? super Corpus, ? super V, String> label;

  private Dimension(
      String name,
      Function<FindingCriteria<?, ?>, Facet<V>> facet,
      BiFunction<? super Corpus, ? super V, String> label) {
    this.name = name;
    this.facet = facet;
    this.label = label;
  }

  /**
   * A dimension of your own, whose values are ordered by nature.
   *
   * @param <V> the values
   * @param name what it is called in tables, in the singular
   * @param values the values of a finding; it has to answer alike each time
   * @return the dimension
   */
  public static <V extends Comparable<? super V>> Dimension<V> of(
      String name, Function<? super Finding, ? extends Collection<? extends V>> values) {
    return of(name, values, Comparator.naturalOrder());
  }

  /**
   * A dimension of your own.
   *
   * @param <V> the values
   * @param name what it is called in tables, in the singular
   * @param values the values of a finding; it has to answer alike each time
   * @param order the order of the values; those that are equal in it are taken for the same
   * @return the dimension
   */
  public static <V> Dimension<V> of(
      String name,
      Function<? super Finding, ? extends Collection<? extends V>> values,
      Comparator<? super V> order) {
    return new Dimension<>(
        name,
        findings -> Facet.computed(findings, values, order),
        (corpus, value) -> value.toString());
  }

  /**
   * The dimension of what the values of this one stand for, as countries stand for regions. It is
   * as fast as this one.
   *
   * @param <W> what they stand for
   * @param newName what it is called in tables, in the singular
   * @param function what a value of a corpus stands for, possibly several
   * @param order the order of the new values; those that are equal in it are taken for the same
   * @return the dimension
   */
  public <W> Dimension<W> map(
      String newName,
      BiFunction<? super Corpus, ? super V, ? extends Collection<? extends W>> function,
      Comparator<? super W> order) {
    return new Dimension<>(
        newName,
        findings -> {
          Corpus corpus = findings.index().corpus();
          return facet(findings).map(value -> function.apply(corpus, value), order);
        },
        (corpus, value) -> value.toString());
  }

  /**
   * The same dimension whose values are shown otherwise.
   *
   * @param newLabel how a value of a corpus is shown in tables
   * @return the dimension
   */
  public Dimension<V> labelled(BiFunction<? super Corpus, ? super V, String> newLabel) {
    return new Dimension<>(name, facet, newLabel);
  }

  /**
   * What it is called in tables.
   *
   * @return a noun in the singular, such as {@code issue}
   */
  public String name() {
    return name;
  }

  /**
   * How a value is shown in tables.
   *
   * @param corpus the corpus that is counted
   * @param value a value
   * @return the title, label or name; names may be ambiguous
   */
  public String label(Corpus corpus, V value) {
    return label.apply(corpus, value);
  }

  Facet<V> facet(FindingCriteria<?, ?> findings) {
    return facet.apply(findings);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }

  private static <V> Dimension<V> known(
      String name,
      Function<Facets, Facet<V>> facet,
      BiFunction<? super Corpus, ? super V, Optional<String>> label) {
    return new Dimension<>(
        name,
        findings -> facet.apply(findings.index().facets()),
        (corpus, value) -> label.apply(corpus, value).orElse(value.toString()));
  }

  private static <V extends Comparable<? super V>> Dimension<V> bySource(
      String name, Function<Source, Optional<V>> value) {
    return SOURCE.map(
        name,
        (corpus, id) -> corpus.source(id).flatMap(value).stream().toList(),
        Comparator.naturalOrder());
  }

  private static String title(Source source) {
    return source.title().value();
  }

  private static String title(Session session) {
    return session.title().map(title -> session.label() + ": " + title).orElse(session.label());
  }

  private static Optional<String> name(Corpus corpus, ActorId id) {
    return corpus.actor(id).map(Actor::name);
  }

  private static Optional<String> voice(Corpus corpus, Attribution attribution) {
    return attribution
        .actor()
        .flatMap(id -> name(corpus, id))
        .or(() -> Optional.of(attribution.isAuthor() ? "the author" : "the panel"));
  }

  private static String words(Corpus corpus, Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
