package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.Dating;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Reads what a document says of itself: title, form, makers, publisher, meeting, dates. */
public final class DescriptionReader {

  /** How many blocks of running text may tell of the meeting. */
  private static final int OPENING = 8;

  /** How many of them may name it without telling who held it. */
  private static final int LEAD = 3;

  private final Witness witness;
  private final SourceText text;
  private final List<Block> blocks;
  private final Tokens tokens;

  private DescriptionReader(Witness witness, List<Block> blocks, Tokens tokens) {
    this.witness = witness;
    this.text = witness.text();
    this.blocks = blocks;
    this.tokens = tokens;
  }

  /**
   * The description of a text.
   *
   * @param text the canonical text
   * @param source its id
   * @param outline its form
   * @param tokens the tokens of all blocks that are not furniture
   * @param vocabulary what is known beforehand
   */
  public static Description read(
      SourceText text, SourceId source, Outline outline, Tokens tokens, Vocabulary vocabulary) {
    Witness witness = new Witness(text, source);
    List<Block> blocks = outline.blocks();
    Attested title = TitleReader.read(witness, blocks);
    List<Contributor> makers =
        new ArrayList<>(ContributorReader.read(witness, blocks, vocabulary.lexicon()));
    KindReader.Judgement judged = KindReader.read(text, outline, tokens, title.value(), makers);
    SourceKind kind = judged.kind();
    if (kind == SourceKind.SPEECH || judged.voice() == SourceKind.INTERVIEW) {
      addSpeakers(witness, blocks, vocabulary, judged.voice(), makers);
    }
    if (kind == SourceKind.LETTER) {
      keepSignatures(text, blocks, makers);
    }
    if (kind == SourceKind.MINUTES) {
      // Who presided signs the record, and did not write it.
      makers.removeIf(maker -> signed(text, maker));
    }
    authored(makers);
    DescriptionReader reader = new DescriptionReader(witness, blocks, tokens);
    Meeting meeting = reports(kind) ? reader.meeting() : Meeting.NONE;
    Optional<Attested> event = reports(kind) ? reader.event(kind, meeting) : Optional.empty();
    DatingReader datings = new DatingReader(witness, blocks, vocabulary);
    Optional<Dating> published = datings.byline();
    Optional<Dating> held = reports(kind) ? datings.meeting(meeting) : Optional.empty();
    if (reports(kind) && held.isEmpty()) {
      // The date above a record is the day of the meeting that it records.
      held = published.isPresent() ? published : datings.front();
    }
    if (held.isPresent() && held.map(Dating::date).equals(published.map(Dating::date))) {
      published = Optional.empty();
    }
    return new Description(
        title,
        kind,
        judged.voice(),
        List.copyOf(makers),
        new PublisherReader(text, blocks, vocabulary.lexicon())
            .read()
            .map(span -> witness.attested(span, "source.publisher", Tier.STRICT)),
        event,
        reports(kind) ? reader.host(kind, meeting, event, vocabulary.lexicon()) : Optional.empty(),
        held,
        published);
  }

  private static boolean signed(SourceText text, Contributor maker) {
    int start = maker.evidence().orElseThrow().span().start();
    return text.slice(new TextSpan(Math.max(0, start - 12), start)).contains("igned");
  }

  /** Where nobody is named as the author, who took the record or asked the questions wrote it. */
  private static void authored(List<Contributor> makers) {
    for (ContributorRole role :
        List.of(
            ContributorRole.AUTHOR,
            ContributorRole.RAPPORTEUR,
            ContributorRole.SPEAKER,
            ContributorRole.INTERVIEWER,
            ContributorRole.EDITOR)) {
      List<Contributor> made = makers.stream().filter(maker -> maker.role() == role).toList();
      if (!made.isEmpty()) {
        if (role != ContributorRole.AUTHOR) {
          made.forEach(maker -> makers.add(maker.withRole(ContributorRole.AUTHOR)));
        }
        return;
      }
    }
  }

  /** A letter that is signed may name the one it is written to at its head. */
  private static void keepSignatures(
      SourceText text, List<Block> blocks, List<Contributor> makers) {
    int closing = text.length();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.BYLINE
          && CueTable.CLOSERS.exact(Words.of(text, block.line())).isPresent()) {
        closing = block.line().start();
      }
    }
    int end = closing;
    boolean signed =
        makers.stream().anyMatch(maker -> maker.evidence().orElseThrow().span().start() > end);
    if (signed) {
      makers.removeIf(maker -> maker.evidence().orElseThrow().span().start() < end);
    }
  }

  private static void addSpeakers(
      Witness witness,
      List<Block> blocks,
      Vocabulary vocabulary,
      SourceKind kind,
      List<Contributor> makers) {
    for (Contributor speaker :
        SpeakerReader.read(witness, blocks, vocabulary.lexicon(), kind == SourceKind.INTERVIEW)) {
      makers.removeIf(
          maker ->
              maker.name().equals(speaker.name())
                  && (maker.role() == ContributorRole.AUTHOR || maker.role() == speaker.role()));
      makers.add(speaker);
    }
    if (kind == SourceKind.SPEECH) {
      makers.replaceAll(
          maker ->
              maker.role() == ContributorRole.AUTHOR
                  ? maker.withRole(ContributorRole.SPEAKER)
                  : maker);
    }
  }

  /** Whether documents of this form are about one meeting. */
  private static boolean reports(SourceKind kind) {
    return switch (kind) {
      case SESSION_SUMMARY, CONFERENCE_REPORT, MINUTES, COMMUNIQUE, SPEECH, DEBATE, OTHER -> true;
      default -> false;
    };
  }

  /** What fields, lines and sentences tell of the meeting. */
  private Meeting meeting() {
    Meeting found = Meeting.NONE;
    int opening = 0;
    for (Block block : blocks) {
      found = found.or(field(block));
      boolean prose = block.kind() == BlockKind.PARAGRAPH && block.section() != SectionKind.ANNEX;
      if (prose && opening++ < OPENING) {
        found = found.or(MeetingText.read(tokens, block.span()));
      }
    }
    return found;
  }

  private Optional<Attested> event(SourceKind kind, Meeting told) {
    EventReader lines = new EventReader(witness, blocks);
    return lines
        .named()
        .or(lines::topic)
        .or(() -> told.name().map(span -> witness.attested(span, "source.event", Tier.STRICT)))
        .or(() -> series().map(span -> witness.attested(span, "source.event", Tier.BALANCED)))
        .or(() -> kind == SourceKind.CONFERENCE_REPORT ? lines.called() : Optional.empty());
  }

  /** One of a series of meetings that the opening of the text names. */
  private Optional<TextSpan> series() {
    return blocks.stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
        .filter(block -> block.section() != SectionKind.ANNEX)
        .limit(LEAD)
        .flatMap(block -> MeetingText.named(tokens, block.span()).stream())
        .findFirst();
  }

  private Optional<Attested> host(
      SourceKind kind, Meeting told, Optional<Attested> event, Lexicon lexicon) {
    HostReader lines = new HostReader(text, blocks, lexicon);
    return lines
        .told(tokens)
        .or(() -> told.host().filter(host -> ofEvent(told, event)))
        .or(() -> event.isPresent() || met(kind) || minutes() ? lines.shown() : Optional.empty())
        .map(span -> witness.attested(span, "source.host", Tier.STRICT));
  }

  /** Whether the head says that these are minutes, and not those of a conversation. */
  private boolean minutes() {
    return EventReader.front(text, blocks).stream()
        .anyMatch(block -> Words.of(text, block.line()).contains("minutes"));
  }

  /** Whether documents of this form always report a meeting, named or not. */
  private static boolean met(SourceKind kind) {
    return switch (kind) {
      case SESSION_SUMMARY, CONFERENCE_REPORT -> true;
      default -> false;
    };
  }

  /** Whether a sentence may be about the meeting reported, and is not about another by name. */
  private boolean ofEvent(Meeting told, Optional<Attested> event) {
    if (told.name().isEmpty() || event.isEmpty()) {
      return true;
    }
    String name = text.slice(told.name().get());
    List<String> words = Words.of(event.get().value());
    boolean own = Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
    for (String word : Words.of(name)) {
      own |= word.length() > 3 && words.contains(word);
    }
    return own;
  }

  /** "Host: X", "Event: Y". */
  private Meeting field(Block block) {
    if (block.label().isEmpty() || block.span().empty()) {
      return Meeting.NONE;
    }
    Optional<TextSpan> content = Optional.of(withoutShort(withoutLabel(block)));
    return switch (String.join(" ", Words.of(block.label()))) {
      case "host",
          "hosts",
          "hosted by",
          "organiser",
          "organizer",
          "organisers",
          "organizers",
          "organised by",
          "organized by",
          "convened by" ->
          new Meeting(Optional.empty(), content.map(this::withoutFunds), Optional.empty());
      case "event", "meeting" -> new Meeting(content, Optional.empty(), Optional.empty());
      default -> Meeting.NONE;
    };
  }

  /** What stands in a field, the label of which a byline keeps. */
  private TextSpan withoutLabel(Block block) {
    TextSpan span = block.span();
    int colon = text.slice(span).indexOf(": ");
    boolean labelled = block.kind() == BlockKind.BYLINE && colon > 0;
    return labelled ? new TextSpan(span.start() + colon + 2, span.end()) : span;
  }

  /** The hosts of a field without who paid, and without the town behind a body's name. */
  private TextSpan withoutFunds(TextSpan hosts) {
    String names = text.slice(hosts);
    int with = names.indexOf(", with ");
    TextSpan own = with < 0 ? hosts : new TextSpan(hosts.start(), hosts.start() + with);
    return HostReader.withoutTown(text, own);
  }

  /** A name without the short form in brackets after it. */
  private TextSpan withoutShort(TextSpan span) {
    String name = text.slice(span);
    int open = name.lastIndexOf(" (");
    boolean letters =
        open > 0
            && name.endsWith(")")
            && name.substring(open + 2, name.length() - 1).chars().allMatch(Character::isUpperCase);
    return letters ? new TextSpan(span.start(), span.start() + open) : span;
  }
}
