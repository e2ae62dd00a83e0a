package org.rapporteur.exchange;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;

/**
 * A source with what a corpus holds of it, which is what a writer keeps at a time.
 *
 * @param sha256 the fingerprint of its text
 */
record SourceView(
    Corpus corpus,
    Source source,
    List<Session> sessions,
    List<Mention> mentions,
    List<Finding> findings,
    CodePoints points,
    String sha256) {

  /** The sources of a corpus, each made when it is asked for. */
  static Iterable<SourceView> of(Corpus corpus) {
    return () -> {
      Slices<Session> sessions = new Slices<>(corpus.sessions(), Session::source);
      Slices<Mention> mentions = new Slices<>(corpus.mentions(), m -> m.evidence().source());
      Slices<Finding> findings = new Slices<>(corpus.findings(), f -> f.evidence().source());
      Iterator<Source> sources = corpus.sources().iterator();
      return Stream.generate(sources::next)
          .limit(corpus.sources().size())
          .map(
              source ->
                  new SourceView(
                      corpus,
                      source,
                      sessions.next(source.id()),
                      mentions.next(source.id()),
                      findings.next(source.id()),
                      CodePoints.of(source.text()),
                      source.text().sha256()))
          .iterator();
    };
  }

  /** Names and kind, as a person writes them: {@code STATE:Japan}. */
  static String name(Actor actor) {
    return actor.kind() + ":" + actor.name();
  }

  Actor actor(ActorId id) {
    return corpus.actor(id).orElseThrow();
  }

  List<String> names(List<ActorId> ids) {
    return ids.stream().map(id -> name(actor(id))).toList();
  }

  /** {@code AUTHOR}, {@code PANEL} or {@code STATE:Japan}. */
  String voice(Attribution attribution) {
    return attribution.actor().map(id -> name(actor(id))).orElse(attribution.toString());
  }

  Optional<Session> session(Finding finding) {
    return finding.session().flatMap(corpus::session);
  }

  /** Consecutive parts of a list that is in the order of the sources. */
  private static final class Slices<T> {

    private final List<T> all;
    private final Function<T, SourceId> sourceOf;
    private int from;

    Slices(List<T> all, Function<T, SourceId> sourceOf) {
      this.all = all;
      this.sourceOf = sourceOf;
    }

    List<T> next(SourceId source) {
      int to = from;
      while (to < all.size() && sourceOf.apply(all.get(to)).equals(source)) {
        to++;
      }
      List<T> slice = all.subList(from, to);
      from = to;
      return slice;
    }
  }
}
