package org.rapporteur.loader.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.format.DocumentFormat;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.Formats;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.LayoutBlock;
import org.rapporteur.loader.format.Notice;
import org.rapporteur.loader.format.Place;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Opens an input as a file of one format, whatever it looks like. It is refused with a reason and
 * advice, or gives a canonical text, blocks in order and places that lie in the file; twice the
 * same.
 */
final class FormatAttempt implements FuzzTarget.Attempt {

  private static final int LINES = 300;

  private final CorpusLoader loader;

  FormatAttempt(DocumentFormat format) {
    this.loader =
        CorpusLoader.builder().formats(Formats.standard().with(new Always(format))).build();
  }

  /** The format of what nothing else recognises. */
  static DocumentFormat plainText() {
    return Formats.standard().of("words".getBytes(StandardCharsets.UTF_8));
  }

  /** A format that takes every file for its own. */
  private record Always(DocumentFormat format) implements DocumentFormat {

    @Override
    public String name() {
      return format.name();
    }

    @Override
    public Set<String> endings() {
      return format.endings();
    }

    @Override
    public boolean recognises(byte[] bytes) {
      return true;
    }

    @Override
    public FormattedText read(byte[] bytes, FormatContext context) throws UnreadableException {
      return format.read(bytes, context);
    }
  }

  @Override
  public void on(byte[] input) {
    Document document = Document.of("input", input);
    Optional<FormattedText> opened = opened(document);
    Optional<FormattedText> again = opened(document);
    Check.that(opened.isPresent() == again.isPresent(), "is refused only once");
    if (opened.isPresent()) {
      check(opened.get(), input);
      same(opened.get(), again.get());
    }
  }

  private Optional<FormattedText> opened(Document document) {
    try {
      return Optional.of(loader.open(document));
    } catch (UnreadableException e) {
      Check.that(!e.getMessage().isBlank() && !e.advice().isBlank(), "is refused without advice");
      e.place()
          .ifPresent(
              place ->
                  Check.that(place.end() <= 4 * document.bytes().length, "refused at %s", place));
      return Optional.empty();
    }
  }

  private static void same(FormattedText first, FormattedText second) {
    Check.equal(first.canonical(), second.canonical(), "text");
    Check.equal(first.layout(), second.layout(), "layout");
    Check.equal(first.metadata(), second.metadata(), "metadata");
    Check.equal(first.notices(), second.notices(), "notices");
  }

  static void check(FormattedText opened, byte[] input) {
    SourceText text = opened.canonical().text();
    Check.equal(SourceText.of(text.toString()), text, "canonical text");
    Check.equal(opened.canonical().alignment().revisedLength(), text.length(), "length");
    layout(opened.layout(), text);
    int original = opened.canonical().alignment().originalLength();
    for (Notice notice : opened.notices()) {
      notice
          .place()
          .ifPresent(
              place -> Check.that(place.end() <= original, "notice at %s of %s", place, original));
      Check.that(!notice.message().isBlank() && !notice.advice().isBlank(), "an empty notice");
    }
    Optional<String> unicode = unicode(input);
    for (TextSpan line : lines(text.toString())) {
      for (Place place : opened.places(line)) {
        place(place, input, unicode);
      }
    }
  }

  private static void layout(List<LayoutBlock> blocks, SourceText text) {
    int end = 0;
    for (LayoutBlock block : blocks) {
      Check.that(block.span().start() >= end, "block %s begins before %s", block, end);
      end = block.span().end();
      Check.that(text.holdsWholeCharacters(block.span()), "block %s splits characters", block);
    }
    Check.that(end <= text.length(), "a block ends at %s of %s", end, text.length());
  }

  private static List<TextSpan> lines(String text) {
    List<TextSpan> spans = new ArrayList<>();
    int start = 0;
    while (start < text.length() && spans.size() < LINES) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (end > start) {
        spans.add(new TextSpan(start, end));
      }
      start = end + 1;
    }
    return spans;
  }

  private static void place(Place place, byte[] input, Optional<String> unicode) {
    if (place instanceof Place.InText there) {
      linear(there.characters(), there.bytes(), input, unicode);
    } else if (place instanceof Place.InElement there) {
      Check.that(!there.path().isBlank(), "no path to an element");
      linear(there.characters(), there.bytes(), input, unicode);
    } else if (place instanceof Place.OnPage there) {
      Check.that(there.page() > 0, "%s", there);
      for (float edge : new float[] {there.left(), there.top(), there.width(), there.height()}) {
        Check.that(Float.isFinite(edge), "%s", there);
      }
      Check.that(there.width() >= 0 && there.height() >= 0, "%s", there);
    } else if (place instanceof Place.InParagraph there) {
      Check.that(there.paragraph() > 0, "%s", there);
    }
  }

  /** In a file that is UTF-8, the characters of a place are those of its bytes. */
  private static void linear(
      TextSpan characters, TextSpan bytes, byte[] input, Optional<String> unicode) {
    Check.that(bytes.end() <= input.length, "bytes %s of %s", bytes, input.length);
    unicode.ifPresent(
        decoded ->
            Check.equal(
                new String(input, bytes.start(), bytes.length(), StandardCharsets.UTF_8),
                decoded.substring(characters.start(), characters.end()),
                "words at " + characters));
  }

  /** What the bytes are as UTF-8, if nothing speaks for another encoding. */
  private static Optional<String> unicode(byte[] input) {
    try {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(input)).toString();
      boolean plain = decoded.chars().allMatch(c -> c != 0 && c != 0x1B) && !declares(decoded);
      return Optional.of(decoded).filter(any -> plain);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean declares(String decoded) {
    String lower = decoded.toLowerCase(Locale.ROOT);
    return lower.contains("charset") || lower.contains("encoding");
  }
}
