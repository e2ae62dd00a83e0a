package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Reads who made a document, from its bylines, signatures and notes. */
final class ContributorReader {

  private final Witness witness;
  private final SourceText text;
  private final Lexicon lexicon;
  private final List<Block> blocks;
  private final Bylines bylines;
  private final List<Contributor> found = new ArrayList<>();

  private ContributorReader(Witness witness, List<Block> blocks, Lexicon lexicon) {
    this.witness = witness;
    this.text = witness.text();
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.bylines = new Bylines(lexicon);
  }

  /** Those whom bylines name. */
  static List<Contributor> read(Witness witness, List<Block> blocks, Lexicon lexicon) {
    ContributorReader reader = new ContributorReader(witness, blocks, lexicon);
    boolean text = false;
    for (Block block : blocks) {
      if (block.kind() == BlockKind.BYLINE) {
        reader.byline(block, text);
      }
      text |= block.kind() == BlockKind.PARAGRAPH;
    }
    return reader.found;
  }

  /** Those whom a text names as speakers: in its title, or before their answers. */
  static List<Contributor> speakers(
      Witness witness, List<Block> blocks, Lexicon lexicon, boolean interview) {
    ContributorReader reader = new ContributorReader(witness, blocks, lexicon);
    if (interview) {
      reader.turns();
    }
    for (int i = 0; i < Math.min(6, blocks.size()); i++) {
      Block block = blocks.get(i);
      boolean below = interview && block.kind() == BlockKind.HEADING && reader.found.isEmpty();
      if (block.kind() == BlockKind.TITLE || below) {
        reader.title(block, interview);
      }
    }
    return reader.found;
  }

  private void byline(Block block, boolean below) {
    String line = text.slice(block.line());
    if (bylines.date(line(block)) && !line.regionMatches(true, 0, "by ", 0, 3)) {
      return;
    }
    if (CueTable.CLOSERS.exact(Words.of(line)).isPresent()) {
      return;
    }
    if (!block.label().isEmpty()) {
      int colon = line.indexOf(':');
      role(block.label()).ifPresent(role -> names(block, colon + 1, line.length(), role));
      return;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    int by = lower.startsWith("by ") ? 0 : lower.indexOf(" by ");
    if (by >= 0 && by < 30) {
      credits(block, line, lower, by);
      return;
    }
    if (note(block, line)) {
      return;
    }
    int end = Bylines.end(line);
    int start = nameStart(line);
    if (start < end
        && (PersonName.known(line.substring(start, end), lexicon)
            || !below && PersonName.possible(line.substring(start, end), lexicon))) {
      names(block, start, line.length(), ContributorRole.AUTHOR);
    } else if (!found.isEmpty() && CueTable.OFFICES.anyOf(Words.of(line))) {
      describeLast(line);
    } else if (!found.isEmpty() && below && line.length() < 80 && officeLine(line)) {
      describeLast(line);
    }
  }

  private static boolean officeLine(String line) {
    return !CueTable.FURNITURE.find(Words.of(line)).isPresent() && line.indexOf(" of ") > 0;
  }

  private static int nameStart(String line) {
    int start = 0;
    while (start < line.length() && "\u2013\u2014- *_(".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static Line line(Block block, SourceText text) {
    return Line.of(SourceText.of(text.slice(block.line()))).get(0);
  }

  private Line line(Block block) {
    return line(block, text);
  }

  /** "By A and B", "Translated by C", "Reporting by D; Editing by E". */
  private void credits(Block block, String line, String lower, int firstBy) {
    int by = firstBy;
    while (by >= 0) {
      int from = by + (lower.startsWith("by ", by) ? 3 : 4);
      String before = lower.substring(Math.max(0, by - 14), by);
      int semicolon = line.indexOf(';', from);
      int end = semicolon < 0 ? line.length() : semicolon;
      while (end > from && ").]*_".indexOf(line.charAt(end - 1)) >= 0) {
        end--;
      }
      ContributorRole role =
          before.contains("translat")
              ? ContributorRole.TRANSLATOR
              : before.contains("edit")
                  ? ContributorRole.EDITOR
                  : before.contains("interview")
                      ? ContributorRole.INTERVIEWER
                      : ContributorRole.AUTHOR;
      names(block, from, end, role);
      by = semicolon < 0 ? -1 : lower.indexOf(" by ", semicolon);
    }
  }

  private static Optional<ContributorRole> role(String label) {
    String first = String.join(" ", Words.of(label));
    if (first.startsWith("rapporteur") || first.startsWith("note")) {
      return Optional.of(ContributorRole.RAPPORTEUR);
    }
    return switch (first) {
      case "author", "authors", "written by", "prepared by", "drafted by", "from" ->
          Optional.of(ContributorRole.AUTHOR);
      case "translator" -> Optional.of(ContributorRole.TRANSLATOR);
      case "editor" -> Optional.of(ContributorRole.EDITOR);
      case "interviewer" -> Optional.of(ContributorRole.INTERVIEWER);
      case "interviewee" -> Optional.of(ContributorRole.INTERVIEWEE);
      default -> Optional.empty();
    };
  }

  /** Names between two places of a line, and the office that follows them. */
  private void names(Block block, int from, int to, ContributorRole role) {
    String line = text.slice(block.line());
    int start = from;
    boolean any = false;
    while (start < to) {
      int end = pieceEnd(line, start, to);
      int a = start;
      while (a < end && (Line.blank(line.charAt(a)) || ",|(&;".indexOf(line.charAt(a)) >= 0)) {
        a++;
      }
      int nameEnd = nameEnd(line, a, end);
      String name = line.substring(a, nameEnd).strip();
      boolean person =
          PersonName.known(name, lexicon)
              || !any && role != ContributorRole.SPEAKER && PersonName.possible(name, lexicon);
      if (person) {
        add(block, a, a + name.length(), role);
        any = true;
        String rest = line.substring(nameEnd, end).strip();
        if (!rest.isEmpty()) {
          describeLast(rest);
        }
      } else if (any && !name.isEmpty()) {
        String rest = line.substring(a, to).strip();
        int bar = rest.indexOf('|');
        String office = bar < 0 ? rest : rest.substring(0, bar).strip();
        if (DateScanner.scan(office, 0, office.length()).isEmpty()) {
          describeLast(office);
        }
        return;
      }
      start = end;
      start += line.startsWith(" and ", end) ? 5 : line.startsWith(" & ", end) ? 3 : 1;
    }
  }

  private static int pieceEnd(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      boolean mark = c == ',' || c == '|' || c == ';' || c == '(' || c == '&';
      if (mark && i > from || line.startsWith(" and ", i) || line.startsWith(" \u2013 ", i)) {
        return i;
      }
    }
    return to;
  }

  /** Where a name ends that an office follows without a comma. */
  private int nameEnd(String line, int from, int to) {
    int words = 0;
    int start = from;
    while (start < to) {
      int end = line.indexOf(' ', start);
      end = end < 0 || end > to ? to : end;
      String word = line.substring(start, end);
      long classes = lexicon.classes(lexicon.find(word));
      boolean name = (classes & WordClass.mask(WordClass.GIVEN_NAME, WordClass.SURNAME)) != 0;
      boolean title = (classes & WordClass.TITLE.bit()) != 0;
      boolean ordinary = (classes & WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE)) != 0;
      if (words >= 2 && !name && (ordinary || title || CueTable.OFFICES.anyOf(Words.of(word)))) {
        return start;
      }
      words += title && words == 0 ? 0 : 1;
      start = end + 1;
    }
    return to;
  }

  private void add(Block block, int from, int to, ContributorRole role) {
    String line = text.slice(block.line());
    int start = from;
    // Honorifics are no part of the name.
    while (true) {
      int space = line.indexOf(' ', start);
      if (space < 0 || space >= to) {
        break;
      }
      String word = line.substring(start, space);
      long classes = lexicon.classes(lexicon.find(word));
      boolean title = (classes & WordClass.TITLE.bit()) != 0;
      boolean name = (classes & WordClass.mask(WordClass.GIVEN_NAME, WordClass.SURNAME)) != 0;
      if (!title || name) {
        break;
      }
      start = space + 1;
    }
    int base = block.line().start();
    TextSpan span = new TextSpan(base + start, base + to);
    String name = text.slice(span);
    boolean known =
        found.stream().anyMatch(person -> person.name().equals(name) && person.role() == role);
    if (!known && !name.isBlank()) {
      found.add(
          Contributor.builder()
              .name(name)
              .role(role)
              .evidence(witness.evidence(span, List.of(), "source.contributor", Tier.STRICT))
              .build());
    }
  }

  private void describeLast(String words) {
    int last = found.size() - 1;
    String office = words.strip();
    while (!office.isEmpty() && ",|()".indexOf(office.charAt(0)) >= 0) {
      office = office.substring(1).strip();
    }
    if (last >= 0 && found.get(last).description().isEmpty() && office.length() > 2) {
      found.set(last, found.get(last).withDescription(office));
    }
  }

  /** "(Former Ambassador to X)", "The author is a fellow at Y." */
  private boolean note(Block block, String line) {
    boolean bracket = line.startsWith("(") && line.endsWith(")");
    String inside = bracket ? line.substring(1, line.length() - 1) : line;
    int is = inside.indexOf(" is ");
    boolean author = inside.startsWith("The author") || inside.startsWith("The writer");
    if (!bracket && !author && (is < 0 || is > 50)) {
      return false;
    }
    String office = is >= 0 && is < 50 ? inside.substring(is + 4) : inside;
    office = office.endsWith(".") ? office.substring(0, office.length() - 1) : office;
    if (office.startsWith("a ") || office.startsWith("an ")) {
      office = office.substring(office.indexOf(' ') + 1);
    }
    for (int i = 0; i < found.size(); i++) {
      Contributor person = found.get(i);
      boolean named = author || bracket && is < 0 || line.contains(person.name());
      if (person.role() == ContributorRole.AUTHOR && named && person.description().isEmpty()) {
        found.set(i, person.withDescription(office));
        return true;
      }
    }
    if (!author && !bracket && is > 0 && PersonName.known(line.substring(0, is), lexicon)) {
      add(block, 0, is, ContributorRole.AUTHOR);
      describeLast(office);
    }
    return true;
  }

  /** Who asks and who answers. */
  private void turns() {
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.label().isEmpty() || !PersonName.known(block.label(), lexicon)) {
        continue;
      }
      boolean asks = text.slice(block.span()).strip().endsWith("?");
      boolean asked = found.stream().anyMatch(person -> person.name().equals(block.label()));
      if (!asked) {
        int start = text.slice(block.line()).indexOf(block.label());
        add(
            block,
            start,
            start + block.label().length(),
            asks ? ContributorRole.INTERVIEWER : ContributorRole.INTERVIEWEE);
      }
    }
  }

  /** "Statement by X, Minister of Y", "Interview with X". */
  private void title(Block block, boolean interview) {
    String line = text.slice(block.line());
    for (String cue : interview ? new String[] {" with "} : new String[] {" by ", " of "}) {
      int at = line.indexOf(cue);
      if (at > 0) {
        int to = end(line, at + cue.length());
        boolean none = found.isEmpty();
        names(
            block,
            at + cue.length(),
            to,
            interview ? ContributorRole.INTERVIEWEE : ContributorRole.SPEAKER);
        if (none && !found.isEmpty()) {
          return;
        }
      }
    }
  }

  /** The place where a title goes on to say where somebody spoke. */
  private static int end(String line, int from) {
    int end = line.length();
    for (String mark : new String[] {" at the ", ", at ", " to the ", " on ", ", on ", ", in "}) {
      int at = line.indexOf(mark, from);
      end = at > from && at < end ? at : end;
    }
    return end;
  }
}
