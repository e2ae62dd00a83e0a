package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final SourceText text;
  private final List<Block> front;
  private final Bylines bylines;

  HostReader(SourceText text, List<Block> blocks, Lexicon lexicon) {
    this.text = text;
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
        return Optional.of(block.span());
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
    return Optional.empty();
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
