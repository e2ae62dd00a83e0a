package org.rapporteur.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Session;
import org.rapporteur.text.Quote;

/**
 * Assertions about a session that a source reports, and what is said in it.
 *
 * @since 0.1.0
 */
public class SessionAssert extends AbstractPartAssert<SessionAssert, Session> {

  static final Kind<SessionAssert, Session> KIND =
      new Kind<>(SessionAssert.class, Session.class, SessionAssert::new, "session", Portraits::of);

  /**
   * An assertion about one session.
   *
   * @param actual the session
   */
  public SessionAssert(@Nullable Session actual) {
    super(actual, KIND, Optional.empty());
  }

  /**
   * Says in which corpus findings and names are looked up. Needed only where a chain begins with a
   * single session.
   *
   * @param corpus the corpus that the session is of
   * @return an assertion about the same session
   */
  public SessionAssert in(Corpus corpus) {
    return placedIn(corpus);
  }

  static List<String> names(Session session) {
    return Stream.concat(Stream.of(session.label()), session.title().stream()).toList();
  }

  static Criterion<Session> byName(String name) {
    return Criterion.<Session>of("called \"" + name + '"', session -> names(session).contains(name))
        .nearBy(session -> Nearness.ofAnyOf(name, names(session)));
  }

  /**
   * Keeps those that have a topic.
   *
   * @param title how the title reads, such as {@code containing("Trade")}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SessionAssert titled(Predicate<String> title) {
    Wording wording = Wording.of(title);
    return narrow(
        Criterion.<Session>of(
                "with a title " + wording, session -> session.title().filter(wording).isPresent())
            .nearBy(session -> session.title().map(wording::nearness).orElse(0.0)));
  }

  /**
   * Keeps those that an actor chaired.
   *
   * @param name name or alias of the actor
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SessionAssert chairedBy(String name) {
    return narrow(
        () ->
            Cast.actor(known(), "chaired by", name, session -> session.chair().stream().toList()));
  }

  /**
   * Keeps those in which a named actor spoke.
   *
   * @param name name or alias of the actor
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SessionAssert withSpeaker(String name) {
    return narrow(() -> Cast.actor(known(), "with speaker", name, Session::speakers));
  }

  /**
   * Keeps those for which the source lists a main point.
   *
   * @param point how the point reads
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SessionAssert withKeyTakeaway(Predicate<String> point) {
    Wording wording = Wording.of(point);
    return narrow(
        Criterion.<Session>of(
                "with a key takeaway " + wording,
                session -> session.keyTakeaways().stream().map(Quote::text).anyMatch(wording))
            .hinting(
                () ->
                    Optional.of(
                        "Key takeaways"
                            + Cast.nearest(" that come near: ", wording, keyTakeaways()))));
  }

  private List<String> keyTakeaways() {
    return candidates().stream()
        .flatMap(session -> session.keyTakeaways().stream())
        .map(Quote::text)
        .toList();
  }

  @Override
  boolean holds(Finding finding) {
    return candidates().stream().anyMatch(s -> finding.session().equals(Optional.of(s.id())));
  }

  @Override
  boolean holds(Mention mention) {
    return candidates().stream()
        .anyMatch(
            session ->
                mention.evidence().source().equals(session.source())
                    && session.span().contains(mention.evidence().span()));
  }

  @Override
  Optional<String> where() {
    return Optional.of(
        candidates().stream()
            .map(session -> "\"" + session.label() + '"' + of(session))
            .collect(Collectors.joining(", ", "in session ", "")));
  }

  private String of(Session session) {
    return known()
        .source(session.source())
        .map(source -> " of \"" + InContext.title(source) + '"')
        .orElse("");
  }
}
