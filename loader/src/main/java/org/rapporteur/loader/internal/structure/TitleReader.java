package org.rapporteur.loader.internal.structure;

import java.util.List;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Reads the title of a document, joined where it runs over more than one line. */
final class TitleReader {

  /** How much of a text without a title stands for one. */
  private static final int LONGEST = 120;

  private static final String[] HELD = {", held in ", ", held at ", ", held on ", " held at "};

  private TitleReader() {}

  static Attested read(Witness witness, List<Block> blocks) {
    SourceText text = witness.text();
    StringBuilder title = new StringBuilder();
    TextSpan first = null;
    for (Block block : blocks) {
      if (block.kind() != BlockKind.TITLE) {
        continue;
      }
      String line = text.slice(block.span());
      if (first == null) {
        first = block.span();
        title.append(line);
      } else if (!title.toString().contains(line)) {
        boolean form =
            formAlone(text, first)
                && Character.isUpperCase(line.charAt(0))
                && !TitleFinder.GOING_ON.contains(Words.of(line).get(0));
        boolean open = open(title);
        title.append(open ? " " : form ? ": " : separator(text, block.span())).append(line);
      }
    }
    if (first != null) {
      return witness.attested(named(title.toString()), first, "source.title", Tier.STRICT);
    }
    return untitled(witness, blocks);
  }

  /**
   * The title proper: of the number of an episode the name that it gives, of minutes what met and
   * not where, of a footnoted title the words without the mark.
   */
  private static String named(String title) {
    int quote = TitleSigns.quotedEnd(title);
    if (quote > 0 && Masthead.numbered(Line.of(SourceText.of(title)).get(0))) {
      return title.substring(quote + 1, title.length() - 1);
    }
    int end = title.length();
    while (end > 1 && "*\u2020\u2021\u00b9\u00b2".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String held : HELD) {
      int at = title.indexOf(held);
      boolean form = at > 0 && CueTable.FORMS.anyOf(Words.of(title.substring(0, at)));
      end = form && at < end ? at : end;
    }
    return title.substring(0, end).strip();
  }

  /** Whether the words so far end in "of the", "by" or the like. */
  private static boolean open(CharSequence title) {
    List<String> words = Words.of(title);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return Character.isLetter(title.charAt(title.length() - 1))
        && (CueTable.JOINS.has(last) || last.equals("by") || last.equals("between"));
  }

  /** A topic in quotation marks and the line of a session are set off; other lines go on. */
  private static String separator(SourceText text, TextSpan span) {
    boolean quoted = "\"\u201c\u00ab\u2018".indexOf(text.charAt(span.start())) >= 0;
    boolean session = SessionHeading.read(text.slice(span)) != null;
    return quoted || session || formAlone(text, span) ? ": " : " ";
  }

  private static boolean formAlone(SourceText text, TextSpan span) {
    List<Line> line = Line.of(SourceText.of(text.slice(span)));
    return !line.isEmpty() && TitleFinder.form(line.get(0));
  }

  /** The first words of a text that has no title. */
  private static Attested untitled(Witness witness, List<Block> blocks) {
    SourceText text = witness.text();
    Block first = null;
    for (Block block : blocks) {
      if (first == null && block.kind() != BlockKind.FURNITURE && !block.span().empty()) {
        first = block;
      }
    }
    if (first == null) {
      if (blocks.isEmpty()) {
        return Attested.builder().value("Untitled").build();
      }
      first = blocks.get(0);
    }
    TextSpan span = first.span().empty() ? first.line() : first.span();
    String line = text.slice(span);
    int end = Math.min(line.length(), LONGEST);
    int stop = line.indexOf(". ");
    end = stop > 0 && stop < end ? stop : end;
    if (end == LONGEST) {
      int space = line.lastIndexOf(' ', end);
      end = space > 0 ? space : end;
    }
    if (end < line.length() && Character.isSurrogatePair(line.charAt(end - 1), line.charAt(end))) {
      end--;
    }
    TextSpan quote = new TextSpan(span.start(), span.start() + end);
    return witness.attested(text.slice(quote).strip(), quote, "source.title", Tier.BROAD);
  }
}
