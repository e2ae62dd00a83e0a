package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Attested;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Reads from the lines above a text which meeting it reports. */
final class EventReader {

  /** Bodies whose meetings are known by their names. */
  private static final List<String> SITTING =
      List.of(
          "board",
          "committee",
          "council",
          "commission",
          "panel",
          "cabinet",
          "authority",
          "subcommittee",
          "group");

  /** What is written after a meeting to report it; a speech or a declaration is part of one. */
  private static final Set<String> REPORTS =
      Set.of(
          "report",
          "reports",
          "summary",
          "summaries",
          "note",
          "notes",
          "account",
          "proceedings",
          "readout",
          "outcome",
          "conclusions",
          "transcript",
          "takeaways",
          "recap",
          "record",
          "review");

  /** Words for meetings that are also the yearly sittings of houses and committees. */
  private static final Set<String> SITTINGS =
      Set.of("session", "meeting", "hearing", "assembly", "congress", "plenary", "week");

  private final Witness witness;
  private final SourceText text;
  private final List<Block> front;

  EventReader(Witness witness, List<Block> blocks) {
    this.witness = witness;
    this.text = witness.text();
    this.front = front(witness.text(), blocks);
  }

  /** The lines above the first running text, page furniture aside, titles first. */
  static List<Block> front(SourceText text, List<Block> blocks) {
    List<Block> titles = new ArrayList<>();
    List<Block> others = new ArrayList<>();
    for (Block block : blocks) {
      boolean running =
          block.kind() == BlockKind.LIST_ITEM
              || block.kind() == BlockKind.PARAGRAPH
                  && block.section() != SectionKind.FRONT_MATTER
                  && block.line().length() > 90;
      if (running || titles.size() + others.size() > 14 || block.session() > 0) {
        break;
      }
      if (block.kind() == BlockKind.TITLE) {
        titles.add(block);
      } else if (block.kind() != BlockKind.FURNITURE && block.label().isEmpty()) {
        others.add(block);
      }
    }
    titles.addAll(others);
    return titles;
  }

  /** A meeting that a line names. */
  Optional<Attested> named() {
    Optional<TextSpan> name = Optional.empty();
    for (Block block : front) {
      // The number of a sitting names it only beside the name of who sat.
      boolean reference =
          TitleFinder.reference(Line.of(SourceText.of(text.slice(block.line()))).get(0));
      if (name.isEmpty() && !reference) {
        name = MeetingTitle.read(text, block.span());
      }
    }
    Optional<Attested> titled = titled(name.map(text::slice).orElse(""));
    Optional<TextSpan> alone = name;
    Optional<Attested> found = titled.or(() -> name(alone));
    boolean nameless = found.map(event -> sitting(Words.of(event.value()))).orElse(true);
    return (nameless ? sitting() : Optional.<Attested>empty()).or(() -> found).or(this::ofBody);
  }

  private static boolean sitting(List<String> words) {
    return TitleFinder.sitting(words) && !words.isEmpty() && MeetingTitle.counts(words.get(0));
  }

  /** Which sitting it was, of the committee or council whose name stands above. */
  private Optional<Attested> sitting() {
    for (Block block : front) {
      String line = text.slice(block.span());
      int comma = line.indexOf(", ");
      line = comma > 0 ? line.substring(0, comma) : line;
      List<String> words = Words.of(line);
      int from = 0;
      while (from < words.size() && !MeetingTitle.counts(words.get(from))) {
        from++;
      }
      boolean form = from > 0 && CueTable.FORMS.anyOf(words.subList(0, from));
      boolean sits = words.size() - from > 1 && sitting(words.subList(from, words.size()));
      if ((from == 0 || form) && sits) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(words.get(from));
        Optional<Block> body = at < 0 ? Optional.empty() : sittingAbove(block);
        if (body.isPresent()) {
          String name = wholeName(body.get()) + ", " + line.substring(at);
          return Optional.of(witness.attested(name, block.span(), "source.event", Tier.BALANCED));
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest line above that names a body that sits. */
  private Optional<Block> sittingAbove(Block sitting) {
    return front.stream()
        .filter(block -> block.line().start() < sitting.line().start())
        .filter(block -> sits(Words.of(text, block.span())))
        .max(Comparator.comparingInt(block -> block.line().start()));
  }

  /** The name of a body with the line below, where it runs on over that: COMMITTEE ON / TRADE. */
  private String wholeName(Block body) {
    String name = text.slice(body.span());
    List<String> words = Words.of(name);
    Optional<Block> below =
        front.stream()
            .filter(block -> block.line().start() > body.line().start())
            .min(Comparator.comparingInt(block -> block.line().start()));
    boolean open = CueTable.JOINS.has(words.get(words.size() - 1));
    return open ? below.map(block -> name + " " + text.slice(block.span())).orElse(name) : name;
  }

  private static boolean sits(List<String> words) {
    return words.size() > 1
        && words.size() <= 10
        && words.stream().anyMatch(SITTING::contains)
        && !CueTable.FORMS.anyOf(words);
  }

  private Optional<Attested> name(Optional<TextSpan> name) {
    return name.map(span -> witness.attested(span, "source.event", Tier.STRICT));
  }

  /** A meeting whose name, of which one line has no more than a part, runs on in the title. */
  private Optional<Attested> titled(String part) {
    List<Block> titles = front.stream().filter(block -> block.kind() == BlockKind.TITLE).toList();
    if (titles.size() < 2) {
      return Optional.empty();
    }
    String title = TitleReader.read(witness, titles).value();
    SourceText joined = SourceText.of(title);
    return MeetingTitle.read(joined, new TextSpan(0, title.length()))
        .map(joined::slice)
        .filter(name -> name.length() > part.length() && name.contains(part))
        .filter(name -> !part.isEmpty() || MeetingTitle.counts(Words.of(name).get(0)))
        .filter(name -> name.indexOf(": ") < 0)
        .filter(name -> !name.toLowerCase(Locale.ROOT).contains(" at the "))
        .map(name -> witness.attested(name, titles.get(0).span(), "source.event", Tier.BALANCED));
  }

  /** "Minutes of the meeting", below the name of the board that met. */
  private Optional<Attested> ofBody() {
    boolean meeting = false;
    for (Block block : front) {
      List<String> words = Words.of(text, block.span());
      meeting |= CueTable.FORMS.anyOf(words) && words.contains("meeting");
    }
    for (Block block : meeting ? front : List.<Block>of()) {
      List<String> words = Words.of(text, block.span());
      boolean body =
          !words.isEmpty()
              && words.size() <= 8
              && block.kind() == BlockKind.BYLINE
              && SITTING.contains(words.get(words.size() - 1));
      if (body) {
        String name = "Meeting of the " + text.slice(block.span());
        return Optional.of(witness.attested(name, block.span(), "source.event", Tier.BALANCED));
      }
    }
    return Optional.empty();
  }

  /** Where a report says that it is of some meeting, its title is what the meeting was called. */
  Optional<Attested> topic() {
    boolean described = front.stream().anyMatch(block -> describes(text.slice(block.span())));
    return described ? called() : Optional.empty();
  }

  /** What the meeting was called, of which a document with this title is the report. */
  Optional<Attested> called() {
    boolean titled = !front.isEmpty() && front.get(0).kind() == BlockKind.TITLE;
    List<String> words = titled ? Words.of(text, front.get(0).span()) : List.of();
    if (words.isEmpty()
        || CueTable.HEADINGS.find(words).isPresent()
        || CueTable.BODIES.anyOf(words) && !CueTable.MEETINGS.anyOf(words)) {
      return Optional.empty();
    }
    TextSpan title = front.get(0).span();
    TextSpan topic = withoutForm(title);
    boolean named = topic.length() > 8 && topic.length() < MeetingTitle.LONGEST;
    boolean form = describes(text.slice(topic));
    if (named && !form && topic.equals(title)) {
      // A topic may have a subtitle, which is of it as it is of the title.
      List<Block> titles =
          front.stream()
              .filter(block -> block.kind() == BlockKind.TITLE)
              .filter(block -> !describes(text.slice(block.span())))
              .toList();
      String whole = TitleReader.read(witness, titles).value();
      return Optional.of(witness.attested(whole, title, "source.event", Tier.BALANCED));
    }
    return named && !form
        ? Optional.of(witness.attested(topic, "source.event", Tier.BALANCED))
        : Optional.empty();
  }

  /** "Conference report", "Notes from a closed roundtable", "Webinar, 3 May 2021". */
  static boolean describes(String line) {
    List<String> words = Words.of(line);
    if (words.size() > 30) {
      return false;
    }
    int form = -1;
    for (int i = 0; i < words.size(); i++) {
      List<String> word = words.subList(i, i + 1);
      boolean meeting = CueTable.MEETINGS.anyOf(word) && !SITTINGS.contains(words.get(i));
      if (meeting && (form >= 0 && i - form <= 6 || i == 0 && DateLine.date(line).isPresent())) {
        return true;
      }
      if (REPORTS.contains(words.get(i))) {
        boolean after = i > 0 && CueTable.MEETINGS.anyOf(words.subList(i - 1, i));
        if (after && !SITTINGS.contains(words.get(i - 1))) {
          return true;
        }
        form = i;
      }
    }
    return false;
  }

  /** A title without the part that says what form of writing it is. */
  private TextSpan withoutForm(TextSpan title) {
    String line = text.slice(title);
    int first = line.length();
    TextSpan rest = title;
    for (String separator : new String[] {": ", " \u2013 ", " \u2014 ", " | ", " - ", ". "}) {
      int at = line.indexOf(separator);
      int after = at + separator.length();
      if (at > 0 && at < first && describes(line.substring(0, at))) {
        first = at;
        rest = new TextSpan(title.start() + after, title.end());
      } else if (at > 0 && first == line.length() && describes(line.substring(after))) {
        rest = new TextSpan(title.start(), title.start() + at);
      }
    }
    return rest;
  }
}
