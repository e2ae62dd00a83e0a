package org.rapporteur.loader.forms;

import java.util.List;
import org.jsoup.nodes.Entities;
import org.rapporteur.loader.internal.structure.BlockKind;

/** Writes a web page, with what pages put around a text. */
final class HtmlForm {

  private HtmlForm() {}

  static String of(List<Piece> pieces) {
    StringBuilder out =
        new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
    pieces.stream()
        .filter(piece -> piece.kind() == BlockKind.TITLE)
        .findFirst()
        .ifPresent(piece -> out.append(escaped(piece.text())));
    out.append(
        "</title></head>\n<body><nav><a href=\"/\">Home</a> <a href=\"/work\">Work</a></nav>\n");
    out.append(
        "<div class=\"cookie-notice\"><p>We use cookies to improve what you see, to count visits, "
            + "and to remember what you chose. You should accept them.</p></div>\n<main>\n");
    boolean titled = false;
    String list = "";
    for (Piece piece : pieces) {
      String wanted = !piece.isListed() ? "" : piece.number() > 0 ? "ol" : "ul";
      if (!list.isEmpty() && (!wanted.equals(list) || piece.number() == 1)) {
        out.append("</").append(list).append(">\n");
        list = "";
      }
      if (!wanted.isEmpty() && list.isEmpty()) {
        list = wanted;
        out.append("<")
            .append(list)
            .append(piece.number() > 1 ? " start=\"" + piece.number() + "\">\n" : ">\n");
      }
      boolean title = piece.kind() == BlockKind.TITLE;
      String tag =
          piece.isListed()
              ? "li"
              : title && !titled ? "h1" : title || piece.kind() == BlockKind.HEADING ? "h2" : "p";
      titled |= title;
      out.append('<')
          .append(tag)
          .append('>')
          .append(escaped(piece.isListed() ? piece.text() : piece.line()))
          .append("</")
          .append(tag)
          .append(">\n");
    }
    if (!list.isEmpty()) {
      out.append("</").append(list).append(">\n");
    }
    out.append(
        "</main>\n<footer><p>All rights reserved. You must ask before you copy this page.</p></footer></body></html>\n");
    return out.toString();
  }

  private static String escaped(String words) {
    return Entities.escape(words);
  }
}
