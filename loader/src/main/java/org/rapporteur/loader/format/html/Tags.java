package org.rapporteur.loader.format.html;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.text.TextSpan;

/** What the names of elements say. */
final class Tags {

  /** Elements that set their text off from what stands around it. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** Elements whose text is none of the document's. */
  private static final Set<String> MUTE =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "datalist",
          "dialog",
          "embed",
          "head",
          "iframe",
          "input",
          "map",
          "menu",
          "nav",
          "noscript",
          "object",
          "option",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private Tags() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isMute(Element element) {
    return MUTE.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    String tag = element.normalName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** The element that a piece of text stands in. */
  static Element holder(TextNode text) {
    return Objects.requireNonNull(text.parentElement(), "text of a page stands in an element");
  }

  /** Where a node stands in the page; empty if the parser made it up. */
  static Optional<TextSpan> span(Node node) {
    int start = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    return start >= 0 && end > start ? Optional.of(new TextSpan(start, end)) : Optional.empty();
  }
}
