package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Reads who published a document: from a field, the masthead or letterhead above the title, the
 * agency of a dateline, or the notice of copyright.
 */
final class PublisherReader {

  /** How many lines may stand above a title. */
  private static final int HEAD = 12;

  private static final Set<String> FIELDS = Set.of("publisher", "published by", "issued by");
  private static final String PUBLISHED = "Published by ";

  /** With one of these every notice of copyright begins. */
  private static final List<String> COPYRIGHT_SIGNS = List.of("\u00a9", "(c)", "Copyright");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:\u00a9|\\(c\\)|Copyright)[ \u00a9]*(?:\\d{4}(?:[-\u2013]\\d{2,4})?)?,? *"
              + "(?:by )?(\\p{Lu}[^.|,;]{3,60})");

  private static final Pattern AGENCY =
      Pattern.compile("^.{3,50}?\\((\\p{Lu}[^()]{1,40})\\) *(?:--|[-\u2013\u2014])");

  private final SourceText text;
  private final List<Block> blocks;
  private final Bylines bylines;
  private final Masthead masthead;

  PublisherReader(SourceText text, List<Block> blocks, Lexicon lexicon) {
    this.text = text;
    this.blocks = blocks;
    this.bylines = new Bylines(lexicon);
    this.masthead = new Masthead(bylines);
  }

  /** The publisher, where anything tells of one. */
  Optional<TextSpan> read() {
    return stated().or(this::agency).or(this::organ).or(this::letterhead).or(this::copyright);
  }

  /** "Published by X", in a field or a byline. */
  private Optional<TextSpan> stated() {
    for (Block block : blocks) {
      boolean field =
          block.kind() != BlockKind.FURNITURE
              && !block.label().isEmpty()
              && FIELDS.contains(String.join(" ", Words.of(block.label())));
      if (!field && block.kind() != BlockKind.BYLINE) {
        continue;
      }
      String line = text.slice(block.line());
      if (field) {
        return trimmed(block.line().start() + line.indexOf(':') + 1, block.line().end());
      }
      if (line.startsWith(PUBLISHED)) {
        return trimmed(block.line().start() + PUBLISHED.length(), block.line().end());
      }
    }
    return Optional.empty();
  }

  /** "LA PAZ, 4 May (Andean Press Agency) --". */
  private Optional<TextSpan> agency() {
    for (Block block : blocks) {
      if (block.kind() == BlockKind.PARAGRAPH) {
        String line = text.slice(block.line());
        Matcher agency = AGENCY.matcher(line.substring(0, Math.min(line.length(), 110)));
        boolean found =
            KindCues.dateline(line)
                && agency.find()
                && DateScanner.scan(agency.group(1), 0, agency.group(1).length()).isEmpty();
        return found
            ? trimmed(block.line().start() + agency.start(1), block.line().start() + agency.end(1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The part of a masthead that is a name: not the date, the number or the rubric beside it. */
  private Optional<TextSpan> organ() {
    for (Block block : above()) {
      String line = text.slice(block.line());
      boolean masthead = this.masthead.is(Line.of(SourceText.of(line)).get(0));
      Matcher part = Masthead.NAMES.matcher(line);
      while (masthead && part.find()) {
        Line name = Line.of(SourceText.of(part.group())).get(0);
        boolean named = Masthead.organ(name) || bylines.letterhead(name);
        if (!Masthead.aside(name) && (named || beside(line, part.group()))) {
          return trimmed(block.line().start() + part.start(), block.line().start() + part.end());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a rubric or a date stands beside a part of a masthead, which is then its name. */
  private static boolean beside(String line, String name) {
    Matcher part = Masthead.NAMES.matcher(line);
    boolean beside = false;
    while (part.find()) {
      Line other = Line.of(SourceText.of(part.group())).get(0);
      boolean told = Masthead.rubric(other) || DateLine.is(other);
      beside |= !part.group().equals(name) && other.wordCount() > 0 && told;
    }
    return beside && !CueTable.FORMS.anyOf(Words.of(name)) && name.indexOf(':') < 0;
  }

  private Optional<TextSpan> letterhead() {
    List<Block> above = above();
    for (int i = 0; i < above.size(); i++) {
      TextSpan line = above.get(i).line();
      if (bylines.letterhead(line(above.get(i)))) {
        boolean goesOn =
            i + 1 < above.size()
                && above.get(i + 1).line().start() - line.end() < 40
                && text.slice(
                            new TextSpan(
                                /* start= */ line.end(),
                                /* end= */ above.get(i + 1).line().start()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                    == 1
                && CueTable.JOINS.anyOf(line(above.get(i + 1)).words().subList(0, 1));
        return Optional.of(
            goesOn ? new TextSpan(line.start(), above.get(i + 1).line().end()) : line);
      }
    }
    return Optional.empty();
  }

  private Optional<TextSpan> copyright() {
    if (COPYRIGHT_SIGNS.stream().noneMatch(text.toString()::contains)) {
      return Optional.empty(); // As in most texts, which then need no search in every line.
    }
    for (Block block : blocks) {
      if (block.line().length() > 300) {
        continue;
      }
      Matcher notice = COPYRIGHT.matcher(text.slice(block.line()));
      if (notice.find()) {
        return trimmed(
            block.line().start() + notice.start(1), block.line().start() + notice.end(1));
      }
    }
    return Optional.empty();
  }

  /** The lines above the title that hold words. */
  private List<Block> above() {
    int title = 0;
    while (title < Math.min(HEAD, blocks.size())
        && blocks.get(title).kind() != BlockKind.TITLE
        && blocks.get(title).kind() != BlockKind.PARAGRAPH) {
      title++;
    }
    return blocks.subList(0, title).stream()
        .filter(b -> !line(b).words().isEmpty() && b.label().isEmpty())
        .toList();
  }

  private Line line(Block block) {
    return Line.of(SourceText.of(text.slice(block.line()))).get(0);
  }

  private Optional<TextSpan> trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Line.blank(text.charAt(start))) {
      start++;
    }
    while (end > start && (Line.blank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    return start == end ? Optional.empty() : Optional.of(new TextSpan(start, end));
  }
}
