package org.rapporteur.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Writes a source of a small corpus, line by line: its title, then a line for each statement in the
 * order of the calls. Unless told otherwise it is an essay in English. Mutable, for use by a single
 * thread.
 *
 * @since 0.1.0
 */
public final class SourceFixture {

  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<FindingFixture<?>> findings = new ArrayList<>();
  private final List<SessionDraft> sessions = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private SourceKind kind = SourceKind.ESSAY;
  private Optional<String> publisher = Optional.empty();
  private Optional<String> event = Optional.empty();
  private Optional<String> published = Optional.empty();
  private Optional<String> eventDate = Optional.empty();
  private String here = "";
  private String inFile = "";
  private @Nullable SessionDraft session;

  SourceFixture(String title) {
    this.title = title;
    text.append(title).append('\n');
  }

  /** A session while it is written. */
  private static final class SessionDraft {
    private final String label;
    private final String title;
    private final TextSpan heading;
    private final List<String> speakers = new ArrayList<>();
    private Optional<String> chair = Optional.empty();
    private int end;

    SessionDraft(String label, String title, TextSpan heading) {
      this.label = label;
      this.title = title;
      this.heading = heading;
      this.end = heading.end();
    }

    TextSpan span() {
      return new TextSpan(heading.start(), end);
    }
  }

  /**
   * What form of writing it is.
   *
   * @param value the form
   * @return this writer
   */
  public SourceFixture kind(SourceKind value) {
    kind = value;
    return this;
  }

  /**
   * Adds an author.
   *
   * @param name the author's name
   * @return this writer
   */
  public SourceFixture author(String name) {
    authors.add(name);
    return this;
  }

  /**
   * Who published it.
   *
   * @param name the publisher
   * @return this writer
   */
  public SourceFixture publisher(String name) {
    publisher = Optional.of(name);
    return this;
  }

  /**
   * When it was published.
   *
   * @param date {@code 2025}, {@code 2025-01} or {@code 2025-01-15}
   * @return this writer
   */
  public SourceFixture published(String date) {
    published = Optional.of(date);
    return this;
  }

  /**
   * The event that it reports.
   *
   * @param name the event's name
   * @return this writer
   */
  public SourceFixture event(String name) {
    event = Optional.of(name);
    return this;
  }

  /**
   * When the event took place.
   *
   * @param date {@code 2025}, {@code 2025-01} or {@code 2025-01-15}
   * @return this writer
   */
  public SourceFixture eventDate(String date) {
    eventDate = Optional.of(date);
    return this;
  }

  /**
   * Adds a line that states neither recommendation nor risk.
   *
   * @param words the line
   * @return this writer
   */
  public SourceFixture says(String words) {
    text.append(words).append('\n');
    return this;
  }

  /**
   * Adds a recommendation of the author.
   *
   * @param addressee who should act
   * @param action what is to be done, as a verb without "to": {@code stockpile ammunition}
   * @param strength how binding it is put
   * @return this writer
   */
  public SourceFixture recommends(String addressee, String action, Strength strength) {
    return recommends(addressee, action, strength, more -> {});
  }

  /**
   * Adds a recommendation.
   *
   * @param addressee who should act
   * @param action what is to be done, as a verb without "to": {@code stockpile ammunition}
   * @param strength how binding it is put
   * @param more says what else is known of it
   * @return this writer
   */
  public SourceFixture recommends(
      String addressee, String action, Strength strength, Consumer<RecommendationFixture> more) {
    RecommendationFixture recommendation = new RecommendationFixture(addressee, action, strength);
    more.accept(recommendation);
    return add(recommendation);
  }

  /**
   * Adds a risk that the author fears.
   *
   * @param words what may happen, as a sentence without its full stop
   * @param likelihood how likely it is put
   * @return this writer
   */
  public SourceFixture fears(String words, Likelihood likelihood) {
    return fears(words, likelihood, more -> {});
  }

  /**
   * Adds a risk.
   *
   * @param words what may happen, as a sentence without its full stop
   * @param likelihood how likely it is put
   * @param more says what else is known of it
   * @return this writer
   */
  public SourceFixture fears(String words, Likelihood likelihood, Consumer<RiskFixture> more) {
    RiskFixture risk = new RiskFixture(words, likelihood);
    more.accept(risk);
    return add(risk);
  }

  private SourceFixture add(FindingFixture<?> finding) {
    finding.appendTo(text);
    finding.session = Optional.ofNullable(session).map(sessions::indexOf);
    text.append(".\n");
    findings.add(finding);
    return this;
  }

  /**
   * Adds a session.
   *
   * @param label what it is called, such as {@code Session 1}
   * @param topic its title
   * @param report says what stands in it, with the same writer
   * @return this writer
   * @throws IllegalStateException if it is added inside of another
   */
  public SourceFixture session(String label, String topic, Consumer<SourceFixture> report) {
    if (session != null) {
      throw new IllegalStateException(
          "\"" + label + "\" cannot be a session inside of \"" + session.label + '"');
    }
    int start = text.length();
    text.append(label).append(": ").append(topic);
    SessionDraft draft = new SessionDraft(label, topic, new TextSpan(start, text.length()));
    text.append('\n');
    sessions.add(draft);
    session = draft;
    report.accept(this);
    session = null;
    draft.end = text.length() - 1;
    return this;
  }

  /**
   * Names who chaired the session that is being written, in a line of its own.
   *
   * @param name the chair
   * @return this writer
   * @throws IllegalStateException outside of a session
   */
  public SourceFixture chairedBy(String name) {
    current().chair = Optional.of(name);
    return says("Chair: " + name);
  }

  /**
   * Names who spoke in the session that is being written, in a line of its own.
   *
   * @param name the speaker
   * @return this writer
   * @throws IllegalStateException outside of a session
   */
  public SourceFixture speaker(String name) {
    current().speakers.add(name);
    return says("Speaker: " + name);
  }

  private SessionDraft current() {
    if (session == null) {
      throw new IllegalStateException("chairs and speakers are of a session: say which first");
    }
    return session;
  }

  /**
   * The file that the source was read from spells something otherwise than its text does, wherever
   * it stands: a broken character, say, that was repaired. Else file and text are the same.
   *
   * @param inText how the text spells it
   * @param spelling how the file does
   * @return this writer
   */
  public SourceFixture inFile(String inText, String spelling) {
    here = inText;
    inFile = spelling;
    return this;
  }

  SourceText text() {
    return SourceText.of(text.toString());
  }

  void write(Corpus.Builder corpus, Roster roster) {
    SourceText whole = text();
    SourceId id = SourceId.of(whole);
    corpus.addSources(
        Source.builder()
            .id(id)
            .title(
                Attested.builder()
                    .value(title)
                    .evidence(Roster.evidence(id, whole, new TextSpan(0, title.length())))
                    .build())
            .kind(kind)
            .addAllContributors(
                authors.stream()
                    .map(
                        name ->
                            Contributor.builder().name(name).role(ContributorRole.AUTHOR).build())
                    .toList())
            .publisher(publisher.map(SourceFixture::attested))
            .event(event.map(SourceFixture::attested))
            .published(published.map(SourceFixture::dating))
            .eventDate(eventDate.map(SourceFixture::dating))
            .language("en")
            .addFiles(file())
            .text(whole)
            .build());
    List<SessionId> ids = new ArrayList<>();
    for (SessionDraft draft : sessions) {
      ids.add(SessionId.of(id, draft.span()));
      corpus.addSessions(
          Session.builder()
              .id(SessionId.of(id, draft.span()))
              .source(id)
              .label(draft.label)
              .title(draft.title)
              .span(draft.span())
              .heading(Roster.evidence(id, whole, draft.heading))
              .event(event)
              .chair(draft.chair.map(roster::actor))
              .addAllSpeakers(roster.actors(draft.speakers))
              .build());
    }
    for (FindingFixture<?> finding : findings) {
      corpus.addFindings(finding.build(id, whole, roster, finding.session.map(ids::get)));
    }
  }

  private static Attested attested(String value) {
    return Attested.builder().value(value).build();
  }

  private static Dating dating(String date) {
    return Dating.builder().date(PartialDate.parse(date)).basis(DateBasis.METADATA).build();
  }

  private SourceFile file() {
    Alignment.Builder alignment = Alignment.builder();
    int from = 0;
    if (!here.isEmpty()) {
      for (int at = text.indexOf(here); at >= 0; at = text.indexOf(here, from)) {
        alignment.keep(at - from).replace(inFile.length(), here.length());
        from = at + here.length();
      }
    }
    alignment.keep(text.length() - from);
    String decoded = here.isEmpty() ? text.toString() : text.toString().replace(here, inFile);
    return SourceFile.builder()
        .name(fileName())
        .sha256(sha256(decoded))
        .charset("UTF-8")
        .alignment(alignment.build())
        .build();
  }

  private String fileName() {
    String words = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return words.replaceAll("^-|-$", "") + ".txt";
  }

  private static String sha256(String decoded) {
    try {
      byte[] bytes = decoded.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
