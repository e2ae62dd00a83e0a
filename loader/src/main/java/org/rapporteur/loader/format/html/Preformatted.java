package org.rapporteur.loader.format.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.Markup;
import org.rapporteur.text.TextSpan;

/**
 * Draws text whose lines are set by hand: an empty line ends a block, and lines that are filled to
 * a width, as typed pages are, are joined.
 */
final class Preformatted {

  /** On average, lines of running text are longer, those of verses and tables shorter. */
  private static final int FILLED = 45;

  private final Extraction extraction;
  private final Markup markup;
  private final List<PageOrigins.Piece> pieces;

  Preformatted(Extraction extraction, Markup markup, List<PageOrigins.Piece> pieces) {
    this.extraction = extraction;
    this.markup = markup;
    this.pieces = pieces;
  }

  void draw(Element pre) {
    String all = pre.wholeText();
    List<String> lines = all.lines().filter(line -> !line.isBlank()).toList();
    int length = lines.stream().mapToInt(String::length).sum();
    boolean filled = length > FILLED * lines.size();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            text(text, filled);
          }
        },
        pre);
  }

  private void text(TextNode node, boolean filled) {
    TextSpan span = Tags.span(node).orElse(new TextSpan(0, 0));
    if (span.empty()) {
      return;
    }
    pieces.add(new PageOrigins.Piece(span, Tags.holder(node)));
    String raw = markup.slice(span.start(), span.end());
    int start = 0;
    while (start < raw.length()) {
      int lf = raw.indexOf('\n', start);
      int end = lf < 0 ? raw.length() : lf;
      String line = raw.substring(start, end);
      if (line.isBlank() && lf >= 0 && start > 0) {
        extraction.block();
      } else {
        markup.draw(span.start() + start, span.start() + end, Parser.unescapeEntities(line, false));
      }
      if (lf >= 0 && filled) {
        extraction.space();
      } else if (lf >= 0) {
        extraction.lineBreak();
      }
      start = end + 1;
    }
  }
}
