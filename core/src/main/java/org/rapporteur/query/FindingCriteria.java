package org.rapporteur.query;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Tier;

/**
 * A selection of findings, and what can be asked of recommendations and risks alike.
 *
 * <p>Each criterion narrows: what is selected fulfils all of them. When it is read, the criterion
 * that fewest findings can fulfil is looked up in the index and the others are tested on what that
 * gives, whatever the order they were asked in; conditions of your own are tested as well, so give
 * the index something to look up beside them where the corpus is large.
 *
 * <p>Immutable and thread-safe; how names are understood is said in {@link CorpusIndex}.
 *
 * @param <F> what is selected
 * @param <S> the type of the selection itself
 * @since 0.1.0
 */
public abstract sealed class FindingCriteria<F extends Finding, S extends FindingCriteria<F, S>>
    implements Selection<F> permits FindingSelection, RecommendationSelection, RiskSelection {

  private final Query query;

  FindingCriteria(Query query) {
    this.query = query;
  }

  /** The selection of the same type that asks this. */
  abstract S of(Query newQuery);

  abstract F cast(Finding finding);

  /**
   * The index that is asked.
   *
   * @return the index
   */
  public CorpusIndex index() {
    return query.index();
  }

  /**
   * The same findings, without their type.
   *
   * @return the same selection, open for what is asked of all findings
   */
  public FindingSelection findings() {
    return new FindingSelection(query);
  }

  /**
   * Findings about an issue or one below it in the codebook.
   *
   * @param issue its id or label, such as {@code defense-spending} or {@code Defense Spending}
   * @return the narrowed selection; empty if the corpus knows no such issue
   */
  public S about(String issue) {
    return aboutAny(lookup().issue(issue));
  }

  /**
   * Findings about an issue or one below it in the codebook.
   *
   * @param issue its id
   * @return the narrowed selection
   */
  public S about(IssueId issue) {
    return aboutAny(lookup().issue(issue));
  }

  private S aboutAny(BitSet issues) {
    BitSet wanted = lookup().below(issues);
    wanted.or(issues);
    return narrowed(Term.ISSUE, wanted);
  }

  /**
   * Findings that name an actor in any role: asked to act, cause, affected or speaker.
   *
   * @param actor its name or an alias
   * @return the narrowed selection; empty if the corpus knows no such actor
   */
  public S involving(String actor) {
    return involvingAny(lookup().actor(actor));
  }

  /**
   * Findings that name an actor in any role: asked to act, cause, affected or speaker.
   *
   * @param actor its id
   * @return the narrowed selection
   */
  public S involving(ActorId actor) {
    return involvingAny(lookup().actor(actor));
  }

  /**
   * Findings that name an actor of a kind in any role.
   *
   * @param kind the kind
   * @return the narrowed selection
   */
  public S involving(ActorKind kind) {
    return involvingAny(lookup().actor(kind));
  }

  private S involvingAny(BitSet actors) {
    return of(query.and(index().facets().actor().having(actors)));
  }

  /**
   * Findings that are the view of a named actor.
   *
   * @param actor its name or an alias
   * @return the narrowed selection; empty if the corpus knows no such actor
   */
  public S voicedBy(String actor) {
    return narrowed(Term.VOICE, lookup().actor(actor));
  }

  /**
   * Findings that are the view of a named actor.
   *
   * @param actor its id
   * @return the narrowed selection
   */
  public S voicedBy(ActorId actor) {
    return narrowed(Term.VOICE, lookup().actor(actor));
  }

  /**
   * Findings that are the view of a named actor of a kind.
   *
   * @param kind the kind
   * @return the narrowed selection
   */
  public S voicedBy(ActorKind kind) {
    return narrowed(Term.VOICE, lookup().actor(kind));
  }

  /**
   * Findings that are the view of the source's author.
   *
   * @return the narrowed selection
   */
  public S voicedByAuthor() {
    return narrowed(Trait.VOICE, 1 << Trait.AUTHOR);
  }

  /**
   * Findings that are the view of a panel or of somebody of it who is not named.
   *
   * @return the narrowed selection
   */
  public S voicedByPanel() {
    return narrowed(Trait.VOICE, 1 << Trait.PANEL);
  }

  /**
   * Findings that a source states.
   *
   * @param source its id
   * @return the narrowed selection; empty if the corpus does not have it
   */
  public S in(SourceId source) {
    return in(lookup().source(source));
  }

  /**
   * Findings that sources state which fulfil a condition.
   *
   * @param condition asked of every source of the corpus
   * @return the narrowed selection
   */
  public S inSources(Predicate<? super Source> condition) {
    return in(lookup().source(condition));
  }

  /**
   * Findings that sources of a kind state.
   *
   * @param kind the kind
   * @return the narrowed selection
   */
  public S inSources(SourceKind kind) {
    return inSources(source -> source.kind() == kind);
  }

  /**
   * Findings that reports of an event state.
   *
   * @param event the name of the event, as the source gives it
   * @return the narrowed selection
   */
  public S ofEvent(String event) {
    return inSources(source -> source.event().map(Attested::value).equals(Optional.of(event)));
  }

  /**
   * Findings that publications of somebody state.
   *
   * @param publisher the name of the publisher, as the source gives it
   * @return the narrowed selection
   */
  public S publishedBy(String publisher) {
    return inSources(
        source -> source.publisher().map(Attested::value).equals(Optional.of(publisher)));
  }

  /**
   * Findings of a year: that of the event that the source reports or, where that is not known, of
   * its publication.
   *
   * @param year the year of the Gregorian calendar
   * @return the narrowed selection; findings of undated sources are not in it
   */
  public S ofYear(int year) {
    return in(lookup().sourceOf(year));
  }

  private S in(BitSet sources) {
    return of(query.and(new Criterion.InSource(index().columns(), sources)));
  }

  /**
   * Findings that were voiced in a session.
   *
   * @param session its id
   * @return the narrowed selection; empty if the corpus does not have it
   */
  public S in(SessionId session) {
    Optional<SessionId> wanted = Optional.of(session);
    Optional<SourceId> source = index().corpus().session(session).map(Session::source);
    return in(source.map(lookup()::source).orElseGet(BitSet::new))
        .where(finding -> finding.session().equals(wanted));
  }

  /**
   * Findings that were voiced in any session.
   *
   * @return the narrowed selection
   */
  public S inSessions() {
    int[] sessions = index().columns().sessions;
    return of(
        query.and(Criterion.Fits.anywhere(index().columns(), finding -> sessions[finding] >= 0)));
  }

  /**
   * Findings that were voiced in the sessions of a year, as {@link #ofYear} tells it.
   *
   * @param year the year of the Gregorian calendar
   * @return the narrowed selection
   */
  public S inSessionsOf(int year) {
    return ofYear(year).inSessions();
  }

  /**
   * Findings that were read at least as surely as a tier.
   *
   * @param atLeast the most doubtful tier that is wanted
   * @return the narrowed selection
   */
  public S ofTier(Tier atLeast) {
    return narrowed(Trait.TIER, (1 << atLeast.ordinal() + 1) - 1);
  }

  /**
   * Findings by who read them so.
   *
   * @param origin the origin
   * @return the narrowed selection
   */
  public S ofOrigin(Origin origin) {
    return narrowed(Trait.ORIGIN, 1 << origin.ordinal());
  }

  /**
   * Findings that a person has coded or reviewed.
   *
   * @return the narrowed selection
   */
  public S reviewed() {
    return ofOrigin(Origin.HUMAN);
  }

  /**
   * Findings whose quote holds some words; case, the width of blanks and the form of quotation
   * marks do not matter. There is no index of words: the quotes of all findings that fulfil the
   * other criteria are searched.
   *
   * @param words words in a row
   * @return the narrowed selection
   * @throws IllegalArgumentException if there are no words
   */
  public S saying(String words) {
    QuoteSearch search = QuoteSearch.of(words);
    return where(finding -> search.isIn(finding.quote().text()));
  }

  @Override
  public S where(Predicate<? super F> condition) {
    List<Finding> all = index().corpus().findings();
    return of(
        query.and(
            Criterion.Fits.anywhere(
                index().columns(), place -> condition.test(cast(all.get(place))))));
  }

  /**
   * Findings that have a value in a facet, as a cell of a table counts them.
   *
   * @param facet a facet of this index
   * @param code the code of the value, or the size of the facet for findings that state none
   * @return the narrowed selection
   * @throws IllegalArgumentException if the facet is of another index or has no such code
   */
  public S having(Facet<?> facet, int code) {
    query.check(facet);
    if (code < 0 || code > facet.size()) {
      throw new IllegalArgumentException(
          "a facet of " + facet.size() + " values has no code " + code);
    }
    return of(query.and(facet.having(code)));
  }

  /**
   * Findings that another selection holds as well.
   *
   * @param other another selection
   * @return the findings of both
   * @throws IllegalArgumentException if the other asks another index
   */
  @Override
  public S and(Selection<? extends F> other) {
    return of(query.and(other));
  }

  /**
   * Findings that this or another selection holds, in the order of the corpus.
   *
   * @param other another selection of findings
   * @return the findings of both
   * @throws IllegalArgumentException if the other asks another index
   */
  @Override
  public S or(Selection<? extends F> other) {
    return of(query.or(other));
  }

  /**
   * Findings that another selection does not hold.
   *
   * @param other another selection
   * @return the findings of this only
   * @throws IllegalArgumentException if the other asks another index
   */
  @Override
  public S except(Selection<? extends F> other) {
    return of(query.except(other));
  }

  @Override
  public Stream<F> stream() {
    return query.stream(Integer.MAX_VALUE).map(this::cast);
  }

  @Override
  public int count() {
    return query.count();
  }

  @Override
  public Optional<F> first() {
    return query.stream(1).map(this::cast).findFirst();
  }

  /**
   * Tells what facets say of the selected findings, batch by batch: the way to count many findings
   * without looking at each.
   *
   * @param facets facets of this index
   * @param counter is given the codes of each batch, one set for each facet in their order
   * @throws IllegalArgumentException if a facet is of another index
   */
  public void read(List<? extends Facet<?>> facets, Consumer<List<Codes>> counter) {
    facets.forEach(query::check);
    List<Codes> codes = facets.stream().map(facet -> new Codes()).toList();
    query.batches(
        Codes.BATCH,
        (positions, from, to) -> {
          for (int i = 0; i < codes.size(); i++) {
            codes.get(i).clear();
            facets.get(i).read(positions, from, to, codes.get(i));
          }
          counter.accept(codes);
        });
  }

  Query query() {
    return query;
  }

  S narrowed(Term kind, BitSet values) {
    return of(query.and(kind, values));
  }

  S narrowed(Trait trait, int bits) {
    return of(query.and(trait, bits));
  }

  private Lookup lookup() {
    return index().lookup();
  }
}
