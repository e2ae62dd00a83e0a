package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.text.Quote;
import org.rapporteur.text.TextSpan;

/** Two codings of one text, held against each other. Mutable, for a single thread. */
final class CodingComparison {

  /** The values of a variable by either coder, unit by unit. */
  record Values(List<Integer> first, List<Integer> second) {

    Values() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(int one, int other) {
      first.add(one);
      second.add(other);
    }
  }

  private final Corpus first;
  private final Corpus second;
  private final Source source;
  private final List<TextSpan> units;
  private final Map<Category, Overlap> exact = new EnumMap<>(Category.class);
  private final Map<Category, Overlap> tolerant = new EnumMap<>(Category.class);
  private final Map<Variable, Values> values = new EnumMap<>(Variable.class);
  private final List<Disagreement> disagreements = new ArrayList<>();

  CodingComparison(Corpus first, Corpus second, Source source, List<TextSpan> units) {
    this.first = first;
    this.second = second;
    this.source = source;
    this.units = units;
    for (Variable variable : Variable.values()) {
      values.put(variable, new Values());
    }
    findings(Category.RECOMMENDATION, Recommendation.class, Variable.RECOMMENDED);
    findings(Category.RISK, Risk.class, Variable.FEARED);
    mentions(Category.ACTOR_MENTION, ActorMention.class, ActorMention::actor);
    mentions(Category.ISSUE_MENTION, IssueMention.class, IssueMention::issue);
    subjects(Category.ACTOR, actors(first), actors(second), this::name);
    subjects(Category.ISSUE, issues(first), issues(second), IssueId::toString);
    items(
        Category.SESSION,
        of(first.sessions(), Session::source),
        of(second.sessions(), Session::source),
        session -> source.text().quote(session.span()),
        Session::label,
        (one, other) -> true);
  }

  Map<Category, Overlap> exact() {
    return exact;
  }

  Map<Category, Overlap> tolerant() {
    return tolerant;
  }

  Values values(Variable variable) {
    return values.getOrDefault(variable, new Values());
  }

  List<Disagreement> disagreements() {
    return disagreements;
  }

  private <T, I> List<T> of(List<T> all, Function<T, I> sourceOf) {
    return all.stream().filter(item -> sourceOf.apply(item).equals(source.id())).toList();
  }

  private <F extends Finding> void findings(Category category, Class<F> type, Variable presence) {
    List<F> inFirst = findings(first, type);
    List<F> inSecond = findings(second, type);
    for (TextSpan unit : units) {
      values(presence).add(holds(unit, inFirst) ? 1 : 0, holds(unit, inSecond) ? 1 : 0);
    }
    SpanMatching<F> matching =
        items(category, inFirst, inSecond, Finding::quote, f -> "", (one, other) -> true);
    for (SpanMatching.Pair<F> pair : matching.pairs()) {
      Finding one = pair.first();
      Finding other = pair.second();
      values(Variable.ATTRIBUTION).add(voice(one.attribution()), voice(other.attribution()));
      if (one instanceof Recommendation a && other instanceof Recommendation b) {
        values(Variable.STRENGTH).add(a.strength().ordinal(), b.strength().ordinal());
        values(Variable.POLARITY).add(a.polarity().ordinal(), b.polarity().ordinal());
      } else if (one instanceof Risk a && other instanceof Risk b) {
        values(Variable.LIKELIHOOD).add(a.likelihood().ordinal(), b.likelihood().ordinal());
      }
      for (FieldChange change : FindingFields.changes(first, one, second, other)) {
        disagreements.add(
            new Disagreement(
                source, category, Optional.of(one.quote()), Optional.of(other.quote()), change));
      }
    }
  }

  private <F extends Finding> List<F> findings(Corpus corpus, Class<F> type) {
    return of(corpus.findings(), finding -> finding.evidence().source()).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static int voice(Attribution attribution) {
    return attribution.isAuthor() ? 0 : attribution.isPanel() ? 1 : 2;
  }

  /** Whether a finding fills half of the unit, or half of it lies there. */
  private static boolean holds(TextSpan unit, List<? extends Finding> findings) {
    return findings.stream()
        .map(finding -> finding.evidence().span())
        .anyMatch(
            span ->
                unit.intersection(span)
                    .filter(both -> 2 * both.length() >= Math.min(unit.length(), span.length()))
                    .isPresent());
  }

  private <M extends Mention> void mentions(
      Category category, Class<M> type, Function<M, Object> subject) {
    items(
        category,
        mentions(first, type),
        mentions(second, type),
        mention -> mention.evidence().quote(),
        mention ->
            mention instanceof ActorMention actor
                ? name(actor.actor())
                : subject.apply(mention).toString(),
        (one, other) -> subject.apply(one).equals(subject.apply(other)));
  }

  private <M extends Mention> List<M> mentions(Corpus corpus, Class<M> type) {
    return of(corpus.mentions(), mention -> mention.evidence().source()).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private String name(ActorId id) {
    return first.actor(id).or(() -> second.actor(id)).map(actor -> actor.name()).orElse("");
  }

  private <T> SpanMatching<T> items(
      Category category,
      List<T> inFirst,
      List<T> inSecond,
      Function<T, Quote> quote,
      Function<T, String> label,
      BiPredicate<T, T> alike) {
    Function<T, TextSpan> span = item -> quote.apply(item).span();
    SpanMatching<T> matching = new SpanMatching<>(inFirst, inSecond, span, span, alike);
    int same =
        (int)
            matching.pairs().stream()
                .filter(pair -> span.apply(pair.first()).equals(span.apply(pair.second())))
                .count();
    exact.put(category, new Overlap(same, inFirst.size() - same, inSecond.size() - same));
    tolerant.put(
        category,
        new Overlap(
            matching.pairs().size(), matching.onlyFirst().size(), matching.onlySecond().size()));
    for (T item : matching.onlyFirst()) {
      missing(category, Optional.of(quote.apply(item)), Optional.empty(), label.apply(item));
    }
    for (T item : matching.onlySecond()) {
      missing(category, Optional.empty(), Optional.of(quote.apply(item)), label.apply(item));
    }
    return matching;
  }

  private void missing(
      Category category, Optional<Quote> one, Optional<Quote> other, String label) {
    String name = label.isEmpty() ? "present" : label;
    FieldChange presence =
        one.isPresent()
            ? new FieldChange("presence", name, "")
            : new FieldChange("presence", "", name);
    disagreements.add(new Disagreement(source, category, one, other, presence));
  }

  /** Actors of a text, each with its first mention. */
  private Map<ActorId, Quote> actors(Corpus corpus) {
    Map<ActorId, Quote> actors = new LinkedHashMap<>();
    mentions(corpus, ActorMention.class)
        .forEach(mention -> actors.putIfAbsent(mention.actor(), mention.evidence().quote()));
    return actors;
  }

  /** Issues of a text, each with the first words about it. */
  private Map<IssueId, Quote> issues(Corpus corpus) {
    Map<IssueId, Quote> issues = new LinkedHashMap<>();
    mentions(corpus, IssueMention.class)
        .forEach(mention -> issues.putIfAbsent(mention.issue(), mention.evidence().quote()));
    findings(corpus, Finding.class)
        .forEach(
            finding ->
                finding.issues().forEach(issue -> issues.putIfAbsent(issue, finding.quote())));
    return issues;
  }

  private <S> void subjects(
      Category category, Map<S, Quote> one, Map<S, Quote> other, Function<S, String> label) {
    Collection<S> onlyFirst = minus(one, other);
    Collection<S> onlySecond = minus(other, one);
    Overlap overlap =
        new Overlap(one.size() - onlyFirst.size(), onlyFirst.size(), onlySecond.size());
    exact.put(category, overlap);
    tolerant.put(category, overlap);
    onlyFirst.forEach(
        subject ->
            missing(
                category,
                Optional.ofNullable(one.get(subject)),
                Optional.empty(),
                label.apply(subject)));
    onlySecond.forEach(
        subject ->
            missing(
                category,
                Optional.empty(),
                Optional.ofNullable(other.get(subject)),
                label.apply(subject)));
  }

  private static <S> Collection<S> minus(Map<S, Quote> all, Map<S, Quote> some) {
    return all.keySet().stream().filter(subject -> !some.containsKey(subject)).toList();
  }
}
