package org.rapporteur.loader.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.rapporteur.loader.format.Origins;
import org.rapporteur.loader.format.Place;
import org.rapporteur.loader.format.TextOrigins;
import org.rapporteur.text.TextSpan;

/**
 * Leads from the characters of a page to the elements that hold them.
 *
 * @param pieces the pieces of text that were drawn, in the order of the page
 * @param file leads to bytes
 */
record PageOrigins(List<Piece> pieces, TextOrigins file) implements Origins {

  /**
   * A piece of text.
   *
   * @param span where it stands in the page
   * @param holder the innermost element around it
   */
  record Piece(TextSpan span, Element holder) {}

  @Override
  public List<Place> places(TextSpan original) {
    List<Place> places = new ArrayList<>();
    for (int i = first(original.start()); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.span().start() >= original.end()) {
        break;
      }
      if (piece.span().overlaps(original)) {
        TextSpan part =
            new TextSpan(
                Math.max(piece.span().start(), original.start()),
                Math.min(piece.span().end(), original.end()));
        places.add(new Place.InElement(path(piece.holder()), part, file.bytes(part)));
      }
    }
    return places;
  }

  private static String path(Element element) {
    try {
      return element.cssSelector();
    } catch (Selector.SelectorParseException e) {
      // A page may give an element or its class a name that jsoup cannot write as a selector.
      return element.parents().stream()
          .map(PageOrigins::position)
          .reduce(position(element), (below, above) -> above + " > " + below);
    }
  }

  private static String position(Element element) {
    return "*:nth-child(" + (element.elementSiblingIndex() + 1) + ")";
  }

  /** The first piece that ends after an offset. */
  private int first(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
