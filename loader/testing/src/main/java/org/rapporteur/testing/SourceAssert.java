package org.rapporteur.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.text.Quote;

/**
 * Assertions about a document, and what is said in it.
 *
 * @since 0.1.0
 */
public class SourceAssert extends AbstractPartAssert<SourceAssert, Source> {

  static final Kind<SourceAssert, Source> KIND =
      new Kind<>(SourceAssert.class, Source.class, SourceAssert::new, "source", Portraits::of);

  /**
   * An assertion about one source.
   *
   * @param actual the source
   */
  public SourceAssert(@Nullable Source actual) {
    super(actual, KIND, Optional.empty());
  }

  /**
   * Says in which corpus findings and names are looked up. Needed only where a chain begins with a
   * single source.
   *
   * @param corpus the corpus that the source is of
   * @return an assertion about the same source
   */
  public SourceAssert in(Corpus corpus) {
    return placedIn(corpus);
  }

  static Criterion<Source> byName(String name) {
    return Criterion.<Source>of("called \"" + name + '"', source -> names(source).contains(name))
        .nearBy(source -> Nearness.ofAnyOf(name, names(source)));
  }

  private static List<String> names(Source source) {
    return Stream.concat(
            Stream.of(source.title().value()), source.files().stream().map(SourceFile::name))
        .toList();
  }

  static Criterion<Source> byTitle(Predicate<String> title) {
    Wording wording = Wording.of(title);
    return Criterion.<Source>of(
            "with a title " + wording, source -> wording.test(source.title().value()))
        .nearBy(source -> wording.nearness(source.title().value()));
  }

  /**
   * Keeps those of a title.
   *
   * @param title how the title reads
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SourceAssert titled(Predicate<String> title) {
    return narrow(byTitle(title));
  }

  /**
   * Keeps those of a form of writing.
   *
   * @param kind the form
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SourceAssert ofKind(SourceKind kind) {
    return narrow(Criterion.of("of kind " + kind, source -> source.kind() == kind));
  }

  /**
   * Keeps those that somebody wrote.
   *
   * @param name the author's name, as the source gives it
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SourceAssert writtenBy(String name) {
    return narrow(
        Criterion.<Source>of(
                "written by \"" + name + '"', source -> source.authors().contains(name))
            .nearBy(source -> Nearness.ofAnyOf(name, source.authors())));
  }

  /**
   * Keeps those that somebody published.
   *
   * @param name the publisher
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SourceAssert publishedBy(String name) {
    return narrow(
        Criterion.of("published by \"" + name + '"', source -> says(source.publisher(), name)));
  }

  /**
   * Keeps those that were published on a date.
   *
   * @param date just as exact as the source is: {@code 2025}, {@code 2025-01} or {@code 2025-01-15}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   * @throws IllegalArgumentException if it is no date of this form
   */
  public SourceAssert publishedOn(String date) {
    Optional<PartialDate> wanted = Optional.of(PartialDate.parse(date));
    return narrow(
        Criterion.of(
            "published on " + date, source -> source.published().map(Dating::date).equals(wanted)));
  }

  /**
   * Keeps those that report an event.
   *
   * @param name the event's name
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SourceAssert reportingEvent(String name) {
    return narrow(
        Criterion.of("reporting event \"" + name + '"', source -> says(source.event(), name)));
  }

  /**
   * Keeps those whose event took place on a date.
   *
   * @param date just as exact as the source is: {@code 2025}, {@code 2025-01} or {@code 2025-01-15}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   * @throws IllegalArgumentException if it is no date of this form
   */
  public SourceAssert withEventOn(String date) {
    Optional<PartialDate> wanted = Optional.of(PartialDate.parse(date));
    return narrow(
        Criterion.of(
            "with an event on " + date,
            source -> source.eventDate().map(Dating::date).equals(wanted)));
  }

  private static boolean says(Optional<Attested> value, String wanted) {
    return value.map(Attested::value).equals(Optional.of(wanted));
  }

  /**
   * Keeps those in a language.
   *
   * @param tag a BCP 47 tag such as {@code en}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SourceAssert inLanguage(String tag) {
    Optional<String> wanted = Optional.of(tag);
    return narrow(Criterion.of("in language " + tag, source -> source.language().equals(wanted)));
  }

  /**
   * Keeps those whose text reads so.
   *
   * @param text how it reads, such as {@code containing("Japan’s")}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SourceAssert withText(Predicate<String> text) {
    Wording wording = Wording.of(text);
    return narrow(
        Criterion.<Source>of(
                "with a text " + wording, source -> wording.test(source.text().toString()))
            .hinting(
                () ->
                    Optional.of(
                        "Lines" + Cast.nearest(" that come near: ", wording, textLines()))));
  }

  /**
   * Keeps those that list a main point for themselves as a whole.
   *
   * @param point how the point reads
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public SourceAssert withKeyTakeaway(Predicate<String> point) {
    Wording wording = Wording.of(point);
    return narrow(
        Criterion.<Source>of(
                "with a key takeaway " + wording,
                source -> source.keyTakeaways().stream().map(Quote::text).anyMatch(wording))
            .hinting(
                () ->
                    Optional.of(
                        "Key takeaways"
                            + Cast.nearest(" that come near: ", wording, keyTakeaways()))));
  }

  /**
   * The source reports a session.
   *
   * @param name the session's label or title, such as {@code Session 1}
   * @return an assertion about it
   * @throws AssertionError if there is none
   */
  public SessionAssert hasSession(String name) {
    return next(SessionAssert.KIND, () -> sessions().narrow(SessionAssert.byName(name)));
  }

  /**
   * The source reports no session.
   *
   * @return this assertion
   * @throws AssertionError if it does
   */
  public SourceAssert hasNoSession() {
    return none(SessionAssert.KIND, this::sessions, all -> all);
  }

  private Selection<Session> sessions() {
    List<SourceId> ids = candidates().stream().map(Source::id).toList();
    return new Selection<>(
        SessionAssert.KIND,
        Optional.of(known()),
        where().stream().toList(),
        known().sessions().stream().filter(session -> ids.contains(session.source())).toList());
  }

  private List<String> textLines() {
    return candidates().stream().flatMap(source -> source.text().toString().lines()).toList();
  }

  private List<String> keyTakeaways() {
    return candidates().stream()
        .flatMap(source -> source.keyTakeaways().stream())
        .map(Quote::text)
        .toList();
  }

  @Override
  boolean holds(Finding finding) {
    return holds(finding.evidence().source());
  }

  @Override
  boolean holds(Mention mention) {
    return holds(mention.evidence().source());
  }

  private boolean holds(SourceId source) {
    return candidates().stream().anyMatch(candidate -> candidate.id().equals(source));
  }

  @Override
  Optional<String> where() {
    return Optional.of(
        candidates().stream()
            .map(source -> "\"" + InContext.title(source) + '"')
            .collect(Collectors.joining(", ", "in source ", "")));
  }
}
