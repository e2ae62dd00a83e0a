package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Dating;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Reads when a meeting took place and when a document was published. */
final class DatingReader {

  /** A longer line is text. */
  private static final int SHORT = 120;

  private static final int HEAD = 12;

  private static final int RUNNING_HEAD = 5;

  /** The first words of fields that tell when: Date and place, Conducted. */
  private static final Set<String> DATES = Set.of("date", "dates", "when", "conducted", "held");

  /** How long the line may be that opens minutes: of what, held where, on which day. */
  private static final int LONGEST_OPENING = 300;

  private final Witness witness;
  private final SourceText text;
  private final List<Block> blocks;
  private final Vocabulary vocabulary;

  DatingReader(Witness witness, List<Block> blocks, Vocabulary vocabulary) {
    this.witness = witness;
    this.text = witness.text();
    this.blocks = blocks;
    this.vocabulary = vocabulary;
  }

  /** The date in the bylines near the title, or in the dateline of a dispatch. */
  Optional<Dating> byline() {
    for (Block block : blocks) {
      String line = text.slice(block.line());
      boolean byline =
          block.kind() == BlockKind.BYLINE
              && (block.section() == SectionKind.FRONT_MATTER || block.heading() < 0);
      if (byline) {
        Optional<Dating> dating = stated(block.line(), "source.published");
        if (dating.isPresent()) {
          return dating;
        }
      }
      if (block.kind() == BlockKind.PARAGRAPH) {
        int dash =
            Math.max(
                line.indexOf(" \u2013 "), Math.max(line.indexOf(" - "), line.indexOf("\u2014")));
        return KindCues.dateline(line) && dash > 0
            ? stated(
                new TextSpan(block.line().start(), block.line().start() + dash), "source.published")
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The date of a meeting: where the text tells of it, in a field or in the title. */
  Optional<Dating> meeting(Meeting meeting) {
    for (Block block : blocks) {
      List<String> label = Words.of(block.label());
      if (!label.isEmpty() && DATES.contains(label.get(0))) {
        Optional<Dating> dating = stated(block.line(), "source.event-date");
        if (dating.isPresent()) {
          return dating;
        }
      }
    }
    Optional<Dating> sat = heldOn();
    if (sat.isPresent()) {
      return sat;
    }
    if (meeting.told().isPresent()) {
      Optional<Dating> dating = stated(meeting.told().get(), "source.event-date");
      if (dating.isPresent()) {
        return dating;
      }
    }
    Optional<Dating> above = byline().filter(dating -> dating.date().toString().length() > 7);
    for (Block block : blocks) {
      if (block.kind() == BlockKind.TITLE) {
        Optional<Dating> dating = stated(block.line(), "source.event-date");
        // The month in a title may be what the text is about; the day below it is the meeting's.
        boolean exact = dating.isPresent() && dating.get().date().toString().length() > 7;
        if (dating.isPresent() && (exact || above.isEmpty())) {
          return dating;
        }
      }
    }
    return meeting.told().flatMap(this::inferred);
  }

  /** The day in a line of the head that begins with "held". */
  private Optional<Dating> heldOn() {
    for (Block block : head()) {
      List<String> words = Words.of(text, block.line());
      if (words.size() > 2 && (CueTable.HOLDS.has(words.get(0)) || opensRecord(block))) {
        Optional<Dating> dating = stated(block.line(), "source.event-date");
        if (dating.isPresent()) {
          return dating;
        }
      }
    }
    return Optional.empty();
  }

  /** The first day in the lines of the head that no reader took for bylines. */
  Optional<Dating> front() {
    for (Block block : head()) {
      Optional<Dating> dating =
          block.label().isEmpty() ? stated(block.line(), "source.event-date") : Optional.empty();
      if (dating.isPresent() && dating.get().date().toString().length() > 7) {
        return dating;
      }
    }
    // A running head may tell the day of a debate: "Hansard, 25 June 2003, columns 311 to 314".
    return blocks.stream()
        .limit(RUNNING_HEAD)
        .filter(block -> block.kind() == BlockKind.FURNITURE && block.line().length() <= SHORT)
        .flatMap(block -> stated(block.line(), "source.event-date").stream())
        .filter(dating -> dating.date().toString().length() > 7)
        .findFirst();
  }

  /** The short lines above the first paragraph, page furniture aside. */
  private List<Block> head() {
    List<Block> head = new ArrayList<>();
    for (Block block : blocks) {
      boolean list = block.kind() == BlockKind.LIST_ITEM;
      boolean text = block.line().length() > SHORT && !opensRecord(block);
      if (list || text || head.size() == HEAD) {
        break;
      }
      if (block.kind() != BlockKind.FURNITURE) {
        head.add(block);
      }
    }
    return head;
  }

  /** "MINUTES of the 27th sitting of the Committee, held in Room 4 on Wednesday 16 May 2012." */
  private boolean opensRecord(Block block) {
    List<String> words = Words.of(text, block.line());
    return block.line().length() <= LONGEST_OPENING
        && CueTable.RECORDS.has(words.get(0))
        && CueTable.HOLDS.anyOf(words);
  }

  /** The first date with a year in a place. */
  private Optional<Dating> stated(TextSpan place, String rule) {
    for (FoundDate found : DateScanner.scan(text, place.start(), place.end())) {
      Optional<PartialDate> date = found.date();
      if (date.isPresent()) {
        return Optional.of(
            dating(
                date.get(),
                DateBasis.STATED,
                new TextSpan(found.start(), found.end()),
                List.of(),
                rule));
      }
    }
    return Optional.empty();
  }

  private Dating dating(
      PartialDate date, DateBasis basis, TextSpan quote, List<TextSpan> cues, String rule) {
    Tier tier = basis == DateBasis.STATED ? Tier.STRICT : Tier.BALANCED;
    return Dating.builder()
        .date(date)
        .basis(basis)
        .evidence(witness.evidence(quote, cues, rule, tier))
        .build();
  }

  /** A day and month whose year follows from what else is told. */
  private Optional<Dating> inferred(TextSpan told) {
    for (FoundDate found : DateScanner.scan(text, told.start(), told.end())) {
      if (found.month() == 0) {
        continue;
      }
      int year = inaugurationYear(told, found);
      if (year == 0) {
        year = nearYear(told);
      }
      Optional<PartialDate> date = found.date(year);
      if (date.isPresent()) {
        TextSpan cue = new TextSpan(found.start(), found.end());
        return Optional.of(
            dating(date.get(), DateBasis.INFERRED, told, List.of(cue), "source.event-date"));
      }
    }
    return Optional.empty();
  }

  /**
   * The year in which a day is nearest to the start of an administration whose inauguration the
   * same sentence tells of.
   */
  private int inaugurationYear(TextSpan told, FoundDate day) {
    String sentence = text.slice(told);
    List<String> words = Words.of(sentence);
    boolean inaugurated = false;
    for (String word : words) {
      inaugurated |= word.startsWith("inaugurat") || word.equals("sworn") || word.equals("office");
    }
    if (!inaugurated) {
      return 0;
    }
    int ordinal = words.contains("second") ? 2 : words.contains("first") ? 1 : 0;
    for (String word : sentence.split("[^\\p{L}]+")) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        continue;
      }
      List<ActorEntry.Term> terms = new ArrayList<>();
      for (ActorEntry entry : vocabulary.administrations(word)) {
        entry.term().ifPresent(terms::add);
      }
      for (ActorEntry.Term term : terms) {
        boolean meant = terms.size() == 1 || ordinal > 0 && term.ordinal() == ordinal;
        if (meant && term.from().isPresent()) {
          return nearest(term.from().get(), day);
        }
      }
    }
    return 0;
  }

  private static int nearest(PartialDate start, FoundDate day) {
    long best = Long.MAX_VALUE;
    int year = 0;
    for (int candidate = start.year() - 1; candidate <= start.year() + 1; candidate++) {
      Optional<PartialDate> date = day.date(candidate);
      if (date.isPresent()) {
        long distance =
            Math.abs(date.get().earliest().toEpochDay() - start.earliest().toEpochDay());
        if (distance < best) {
          best = distance;
          year = candidate;
        }
      }
    }
    return year;
  }

  /** The year of the bylines, or the first full date near the place. */
  private int nearYear(TextSpan told) {
    Optional<Dating> published = byline();
    if (published.isPresent()) {
      return published.get().date().year();
    }
    int from = Math.max(0, told.start() - 1500);
    int to = Math.min(text.length(), told.end() + 1500);
    for (FoundDate found : DateScanner.scan(text, from, to)) {
      if (found.year() > 0) {
        return found.year();
      }
    }
    return 0;
  }
}
