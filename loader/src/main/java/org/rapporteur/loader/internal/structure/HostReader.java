package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Reads from the lines above a text who held the meeting that it reports. */
final class HostReader {

  private static final Set<String> VENUES =
      Set.of("hotel", "convention", "exhibition", "hall", "resort", "palace", "campus", "building");

  /** Houses and organs whose sittings nobody hosts. */
  private static final Set<String> HOUSES =
      Set.of(
          "assembly",
          "parliament",
          "senate",
          "house",
          "congress",
          "chamber",
          "nations",
          "commons",
          "lords",
          "diet",
          "court",
          "republic",
          "kingdom",
          "government");

  /** What some bodies call themselves. */
  private static final Set<String> STANDING = Set.of("forum", "congress");

  private static final int LONGEST_NAME = 10;

  private final SourceText text;
  private final List<Block> blocks;
  private final List<Block> front;
  private final Bylines bylines;

  HostReader(SourceText text, List<Block> blocks, Lexicon lexicon) {
    this.text = text;
    this.blocks = blocks;
    this.front = EventReader.front(text, blocks);
    this.bylines = new Bylines(lexicon);
  }

  /** Whom a line says to have held it. */
  Optional<TextSpan> told(Tokens tokens) {
    for (Block block : front) {
      Optional<TextSpan> host = MeetingText.read(tokens, block.span()).host();
      if (host.isPresent()) {
        return host;
      }
    }
    return Optional.empty();
  }

  /** The body at the head of the page, beside the date, or for whom the report was written. */
  Optional<TextSpan> shown() {
    for (Block block : front) {
      if (block.kind() == BlockKind.BYLINE && letterhead(block)) {
        return Optional.of(withoutTown(text, block.span()));
      }
    }
    for (Block block : front) {
      String line = text.slice(block.span());
      Optional<FoundDate> date = DateLine.date(line);
      if (date.isPresent() && block.kind() != BlockKind.TITLE) {
        Optional<TextSpan> body = firstBody(block.span(), line.substring(0, date.get().start()));
        if (body.isPresent()) {
          return body;
        }
      }
    }
    for (Block block : front) {
      String line = text.slice(block.span());
      int by = Bylines.by(line);
      if (by >= 0) {
        int after = Math.max(line.indexOf(" for ", by) + 5, line.indexOf(", ", by) + 2);
        if (after > by) {
          TextSpan rest = new TextSpan(block.span().start() + after, block.span().end());
          Optional<TextSpan> body = firstBody(rest, line.substring(after));
          if (body.isPresent()) {
            return body;
          }
        }
      }
    }
    return top();
  }

  /** The name of a body without the town behind it. */
  static TextSpan withoutTown(SourceText text, TextSpan name) {
    String words = text.slice(name);
    int comma = words.lastIndexOf(", ");
    List<String> after = comma < 0 ? List.of() : Words.of(words.substring(comma + 2));
    boolean town =
        comma > 0
            && after.size() <= 2
            && !after.isEmpty()
            && Character.isUpperCase(words.charAt(comma + 2))
            && !CueTable.BODIES.anyOf(after)
            && CueTable.BODIES.anyOf(Words.of(words.substring(0, comma)));
    return town ? new TextSpan(name.start(), name.start() + comma) : name;
  }

  /** The name above all else on the page, be it of a body by its words or not. */
  private Optional<TextSpan> top() {
    Block top = blocks.get(0);
    boolean above = top.kind() == BlockKind.BYLINE || top.kind() == BlockKind.FURNITURE;
    boolean titled = blocks.stream().anyMatch(block -> block.kind() == BlockKind.TITLE);
    if (!above || !titled || !top.label().isEmpty()) {
      return Optional.empty();
    }
    String line = text.slice(top.line());
    Matcher part = Masthead.NAMES.matcher(line);
    if (!part.find() || part.start() > 0) {
      return Optional.empty();
    }
    Line name = Line.of(SourceText.of(part.group())).get(0);
    List<String> words = name.words();
    boolean body =
        name.titleCase()
            && (words.size() > 1 || part.group().indexOf('-') > 0)
            && words.size() <= LONGEST_NAME
            && !name.endsSentence()
            && part.group().indexOf(':') < 0
            && words.stream().noneMatch(HOUSES::contains)
            && words.stream().noneMatch(word -> gathers(word))
            && words.stream().noneMatch(word -> Character.isDigit(word.charAt(0)))
            && !CueTable.FORMS.anyOf(words)
            && !Masthead.aside(name)
            && !Masthead.organ(name)
            && !Imprint.is(name)
            && !TitleFinder.sitting(words)
            && words.stream().noneMatch(MeetingTitle::counts);
    return body
        ? Optional.of(new TextSpan(top.line().start(), top.line().start() + part.end()))
        : Optional.empty();
  }

  /** Whether a word is for a meeting, and not for those who meet again and again as well. */
  private static boolean gathers(String word) {
    return CueTable.MEETINGS.has(word) && !STANDING.contains(word);
  }

  private boolean letterhead(Block block) {
    Line line = Line.of(SourceText.of(text.slice(block.line()))).get(0);
    return bylines.letterhead(line)
        && (Bylines.serving(line.words()) || !CueTable.MEETINGS.anyOf(line.words()))
        && line.wordCount() > 1
        && line.words().stream().noneMatch(HOUSES::contains);
  }

  /** The words up to the first comma or bar, if they name a body. */
  private static Optional<TextSpan> firstBody(TextSpan place, String words) {
    int end = 0;
    while (end < words.length() && ",|;(".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    String name = words.substring(0, end).strip();
    List<String> parts = Words.of(name);
    boolean body =
        parts.size() > 1
            && CueTable.BODIES.anyOf(parts)
            && parts.stream().noneMatch(VENUES::contains)
            && !CueTable.MEETINGS.anyOf(parts)
            && Character.isUpperCase(name.charAt(0));
    return body
        ? Optional.of(new TextSpan(place.start(), place.start() + name.length()))
        : Optional.empty();
  }
}
