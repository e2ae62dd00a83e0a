package org.rapporteur.query;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/**
 * The respects in which an index tells findings apart; all but the enums are in the order of the
 * corpus. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Facets {

  private final Corpus corpus;
  private final Columns columns;

  Facets(Corpus corpus, Columns columns) {
    this.corpus = corpus;
    this.columns = columns;
  }

  /**
   * The source that states it.
   *
   * @return a facet of exactly one value
   */
  public Facet<SourceId> source() {
    return new SourceFacet<>(columns, code -> corpus.sources().get(code).id());
  }

  /**
   * The session it was voiced in.
   *
   * @return a facet of at most one value
   */
  public Facet<SessionId> session() {
    int size = corpus.sessions().size();
    return new SingleFacet<>(
        columns,
        size,
        code -> corpus.sessions().get(code).id(),
        finding -> columns.sessions[finding] < 0 ? size : columns.sessions[finding]);
  }

  /**
   * The issues it is about.
   *
   * @return a facet of several values
   */
  public Facet<IssueId> issue() {
    return new TermFacet<>(columns, Term.ISSUE, code -> corpus.issues().get(code).id());
  }

  /**
   * The actors in it: those who are to act, who create or suffer the harm, or whose view it is.
   *
   * @return a facet of several values
   */
  public Facet<ActorId> actor() {
    return new ActorFacet<>(columns, this::actor);
  }

  /**
   * Who should act; no risk has any.
   *
   * @return a facet of several values
   */
  public Facet<ActorId> addressee() {
    return new TermFacet<>(columns, Term.ADDRESSEE, this::actor);
  }

  /**
   * Whose conduct creates the harm; no recommendation has any.
   *
   * @return a facet of several values
   */
  public Facet<ActorId> cause() {
    return new TermFacet<>(columns, Term.CAUSE, this::actor);
  }

  /**
   * Who is harmed; no recommendation has any.
   *
   * @return a facet of several values
   */
  public Facet<ActorId> affected() {
    return new TermFacet<>(columns, Term.AFFECTED, this::actor);
  }

  /**
   * Whose view it is: the author's, then the panel's, then those of actors.
   *
   * @return a facet of exactly one value
   */
  public Facet<Attribution> attribution() {
    List<Actor> actors = corpus.actors();
    return new SingleFacet<>(
        columns,
        Trait.NAMED + actors.size(),
        code ->
            switch (code) {
              case Trait.AUTHOR -> Attribution.author();
              case Trait.PANEL -> Attribution.panel();
              default -> Attribution.of(actor(code - Trait.NAMED));
            },
        this::voice);
  }

  private int voice(int finding) {
    int voice = Trait.VOICE.of(columns.traits[finding]);
    if (voice != Trait.NAMED) {
      return voice;
    }
    // Who voices it is the last of its terms.
    int last = columns.terms.offsets()[finding + 1] - 1;
    return Trait.NAMED + columns.terms.values()[last] - columns.from(Term.VOICE);
  }

  /**
   * Recommendation or risk.
   *
   * @return a facet of exactly one value
   */
  public Facet<FindingKind> kind() {
    return trait(Trait.KIND, FindingKind.values());
  }

  /**
   * How binding it is put; no risk has any.
   *
   * @return a facet of at most one value
   */
  public Facet<Strength> strength() {
    return trait(Trait.LEVEL, Strength.values(), FindingKind.RECOMMENDATION);
  }

  /**
   * Whether an act is asked for or warned against; no risk has any.
   *
   * @return a facet of at most one value
   */
  public Facet<Polarity> polarity() {
    return trait(Trait.POLARITY, Polarity.values(), FindingKind.RECOMMENDATION);
  }

  /**
   * How likely it is put; no recommendation has any.
   *
   * @return a facet of at most one value
   */
  public Facet<Likelihood> likelihood() {
    return trait(Trait.LEVEL, Likelihood.values(), FindingKind.RISK);
  }

  /**
   * How sure the reading is.
   *
   * @return a facet of exactly one value
   */
  public Facet<Tier> tier() {
    return trait(Trait.TIER, Tier.values());
  }

  /**
   * Who read it so.
   *
   * @return a facet of exactly one value
   */
  public Facet<Origin> origin() {
    return trait(Trait.ORIGIN, Origin.values());
  }

  private ActorId actor(int code) {
    return corpus.actors().get(code).id();
  }

  private <E> Facet<E> trait(Trait trait, E[] values) {
    return single(values, finding -> trait.of(columns.traits[finding]));
  }

  private <E> Facet<E> trait(Trait trait, E[] values, FindingKind kind) {
    return single(
        values,
        finding ->
            Trait.KIND.of(columns.traits[finding]) == kind.ordinal()
                ? trait.of(columns.traits[finding])
                : values.length);
  }

  private <E> Facet<E> single(E[] values, IntUnaryOperator code) {
    return new SingleFacet<>(columns, values.length, value -> values[value], code);
  }
}
