package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.text.SourceText;

/** Reads who made a document, from its bylines, signatures and notes. */
final class ContributorReader {

  private static final Pattern ARGUES =
      Pattern.compile(
          "(?:,|\\?|;) (?:argues?|writes?|asks?|reports?|explains?|warns?) ((?:\\p{Lu}\\S+ ?){2,4})$");

  private boolean closed;
  private final SourceText text;
  private final Lexicon lexicon;
  private final Bylines bylines;
  private final Makers makers;
  private final MakerRemarks remarks;
  private final List<Contributor> found;

  private ContributorReader(Witness witness, Lexicon lexicon) {
    this.text = witness.text();
    this.lexicon = lexicon;
    this.bylines = new Bylines(lexicon);
    this.makers = new Makers(witness, lexicon);
    this.remarks = new MakerRemarks(text, lexicon, makers);
    this.found = makers.found;
  }

  /** Those whom bylines name. */
  static List<Contributor> read(Witness witness, List<Block> blocks, Lexicon lexicon) {
    ContributorReader reader = new ContributorReader(witness, lexicon);
    boolean text = false;
    boolean listed = false;
    int seen = 0;
    for (Block block : blocks) {
      if (reader.remarks.read(block, seen++, blocks.size())) {
        continue;
      }
      boolean field = !block.label().isEmpty();
      // A name under a field of names goes on with the field.
      listed = field && role(block.label()).isEmpty() || listed && !field;
      listed &= !text && block.kind() != BlockKind.TITLE;
      if (block.kind() == BlockKind.BYLINE) {
        boolean credit = Bylines.by(witness.text().slice(block.line())) >= 0;
        if (field || credit || !listed) {
          reader.byline(block, text);
        }
      } else if (!text && (reader.argued(block) || reader.named(block))) {
        continue;
      } else {
        reader.recorder(block);
      }
      text |= block.kind() == BlockKind.PARAGRAPH;
    }
    return reader.found;
  }

  /** A line of the head that is the names of two persons or more and nothing else. */
  private boolean named(Block block) {
    boolean names =
        block.kind() == BlockKind.HEADING
            && block.line().length() < 90
            && bylines.names(line(block));
    if (names) {
      makers.list(block, ContributorRole.AUTHOR);
    }
    return names;
  }

  /** A standfirst that ends in its author's name: our schools may not, argues X. */
  private boolean argued(Block block) {
    if (block.line().length() > 250) {
      return false;
    }
    String line = text.slice(block.line());
    Matcher argues = ARGUES.matcher(line);
    if (!argues.find() || !PersonName.possible(argues.group(1), lexicon)) {
      return false;
    }
    makers.add(block, argues.start(1), argues.end(1), ContributorRole.AUTHOR);
    return true;
  }

  /** Who took the record, told in a field or, in a list of those present, in brackets. */
  private void recorder(Block block) {
    if (block.kind() != BlockKind.PARAGRAPH || block.line().length() > 200) {
      return;
    }
    String line = text.slice(block.line());
    if (!block.label().isEmpty()) {
      int colon = line.indexOf(':');
      role(block.label())
          .filter(role -> role == ContributorRole.RAPPORTEUR && colon > 0)
          .ifPresent(role -> makers.names(block, colon + 1, line.length(), role));
      return;
    }
    int open = line.lastIndexOf('(');
    if (open > 3 && line.endsWith(")")) {
      List<String> words = Words.of(line.substring(open));
      if (CueTable.RECORDERS.exact(words).isPresent()) {
        makers.names(block, 0, open, ContributorRole.RAPPORTEUR);
      }
    }
  }

  private void byline(Block block, boolean below) {
    String line = text.slice(block.line());
    if (DateLine.is(line(block)) && !line.regionMatches(true, 0, "by ", 0, 3)) {
      return;
    }
    if (Bylines.closes(line(block))) {
      closed = true;
      return;
    }
    Matcher signed = Bylines.SIGNED.matcher(line);
    if (signed.find()) {
      makers.names(block, signed.end(), line.length(), ContributorRole.AUTHOR);
      return;
    }
    if (!block.label().isEmpty()) {
      int colon = line.indexOf(':');
      role(block.label()).ifPresent(role -> makers.names(block, colon + 1, line.length(), role));
      return;
    }
    int by = Bylines.by(line);
    if (by >= 0) {
      credits(block, line, by);
      return;
    }
    if (note(block, line)) {
      return;
    }
    if (!below && bylines.names(line(block))) {
      makers.list(block, ContributorRole.AUTHOR);
      return;
    }
    int end = Bylines.end(line);
    int start = nameStart(line);
    String name = line.substring(start, Math.max(start, end));
    if (!below && (addressee(name) || CueTable.BODIES.anyOf(Words.of(name)))) {
      return;
    }
    if (found.isEmpty() && !below && body(line.substring(end))) {
      return;
    }
    if (start < end
        && (PersonName.known(line.substring(start, end), lexicon)
            || (!below || closed && (end < line.length() || found.isEmpty()))
                && PersonName.possible(line.substring(start, end), lexicon)
            || PersonName.withInitials(line.substring(start, end).strip(), lexicon))) {
      makers.names(block, start, line.length(), ContributorRole.AUTHOR);
    } else if (!found.isEmpty() && CueTable.OFFICES.anyOf(Words.of(line))) {
      makers.describeLast(line);
    } else if (!found.isEmpty() && below && line.length() < 80 && officeLine(line)) {
      makers.describeLast(line);
    }
  }

  /** A short name of a body is followed by its long one, a person's by an office. */
  private static boolean body(String after) {
    List<String> words = Words.of(after);
    boolean dash = after.startsWith("\u2014") || after.startsWith("\u2013");
    return dash && CueTable.BODIES.anyOf(words) && after.indexOf(',') < 0 && !held(words);
  }

  private static boolean held(List<String> words) {
    return words.stream()
        .anyMatch(word -> CueTable.OFFICES.has(word) && !CueTable.BODIES.has(word));
  }

  /** "Mr. Keane": so one writes to somebody, not of oneself. */
  private static boolean addressee(String name) {
    List<String> words = Words.of(name);
    return words.size() == 2
        && java.util.Set.of("mr", "mrs", "ms", "miss", "sir", "madam").contains(words.get(0));
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
  private void credits(Block block, String line, int firstName) {
    String lower = line.toLowerCase(Locale.ROOT);
    int from = firstName;
    while (from >= 0) {
      String before = lower.substring(Math.max(0, from - 17), from);
      int semicolon = line.indexOf(';', from);
      int end = semicolon < 0 ? line.length() : semicolon;
      while (end > from && ").]*_".indexOf(line.charAt(end - 1)) >= 0 && !initial(line, end)) {
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
      makers.names(block, from, end, role);
      int next = semicolon < 0 ? -1 : Bylines.by(line.substring(semicolon + 1));
      from = next < 0 ? -1 : semicolon + 1 + next;
    }
  }

  /** Whether a stop belongs to an initial. */
  static boolean initial(String line, int end) {
    return end > 1
        && line.charAt(end - 1) == '.'
        && Character.isUpperCase(line.charAt(end - 2))
        && (end == 2 || !Character.isLetter(line.charAt(end - 3)));
  }

  private static Optional<ContributorRole> role(String label) {
    String first = String.join(" ", Words.of(label));
    if (first.startsWith("rapporteur")
        || first.startsWith("note")
        || first.startsWith("minutes")
        || first.startsWith("recorded")) {
      return Optional.of(ContributorRole.RAPPORTEUR);
    }
    return switch (first) {
      case "author",
          "authors",
          "written by",
          "prepared by",
          "drafted by",
          "reported by",
          "report by",
          "compiled by",
          "summary by",
          "submitted by",
          "story by",
          "text by",
          "article by",
          "words",
          "byline",
          "from" ->
          Optional.of(ContributorRole.AUTHOR);
      case "translator" -> Optional.of(ContributorRole.TRANSLATOR);
      case "editor" -> Optional.of(ContributorRole.EDITOR);
      case "interviewer", "interview by" -> Optional.of(ContributorRole.INTERVIEWER);
      case "interviewee" -> Optional.of(ContributorRole.INTERVIEWEE);
      default -> Optional.empty();
    };
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
      makers.add(block, 0, is, ContributorRole.AUTHOR);
      makers.describeLast(office);
    }
    return true;
  }
}
