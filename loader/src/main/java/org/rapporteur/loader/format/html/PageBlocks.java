package org.rapporteur.loader.format.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.loader.format.Markup;

/** Draws the main content of one page, block by block. Mutable, for use by a single thread. */
final class PageBlocks {

  private static final int HEADING_WORDS = 16;
  private static final int CELL_LENGTH = 400;

  /** Browsers know no others, whatever digit stands behind an h. */
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> BOLD = Set.of("b", "strong");

  private final MainContent content;
  private final Extraction extraction;
  private final Markup markup;
  private final List<PageOrigins.Piece> texts = new ArrayList<>();

  /** The numbers of items, by the element of each. */
  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

  /** Whether the block that is open was begun by an item or cell, whose paragraph goes on in it. */
  private boolean inFrame;

  /** How many line breaks in turn stand before what is next. */
  private int breaks;

  PageBlocks(MainContent content, Extraction extraction, Markup markup) {
    this.content = content;
    this.extraction = extraction;
    this.markup = markup;
  }

  /** Draws all that is content. */
  void draw() {
    for (Element above : content.above()) {
      extraction.block(content.isTitle(above) ? LayoutRole.TITLE : LayoutRole.BYLINE, 0);
      children(above);
    }
    extraction.block();
    node(content.root());
  }

  /** The pieces of text that were drawn, in the order of the page. */
  List<PageOrigins.Piece> texts() {
    return texts.stream()
        .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
        .toList();
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element && content.holds(element)) {
      element(element);
    }
  }

  private void children(Element element) {
    for (Node child : element.childNodes()) {
      node(child);
    }
  }

  private void element(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
    } else if (tag.equals("pre")) {
      begin(LayoutRole.TEXT, 0);
      new Preformatted(extraction, markup, texts).draw(element);
      end();
    } else if (content.isTitle(element)) {
      framed(element, LayoutRole.TITLE, 0);
    } else if (content.isByline(element)) {
      framed(element, LayoutRole.BYLINE, 0);
    } else if (HEADINGS.contains(tag)) {
      framed(element, LayoutRole.HEADING, tag.charAt(1) - '0');
    } else if (tag.equals("li")) {
      framed(element, LayoutRole.LIST_ITEM, number(element));
    } else if (tag.equals("td") || tag.equals("th")) {
      framed(element, cell(element), 0);
    } else if (Tags.isBlock(element)) {
      begin(bold(element) ? LayoutRole.EMPHASISED : LayoutRole.TEXT, 0);
      children(element);
      end();
    } else {
      children(element);
    }
  }

  private void lineBreak() {
    // Two in turn set off paragraphs; one ends a line.
    if (++breaks > 1) {
      extraction.block();
    } else {
      extraction.lineBreak();
    }
  }

  /**
   * A block that takes up what begins in it as long as it is empty, such as an item's paragraph.
   */
  private void framed(Element element, LayoutRole role, int rank) {
    extraction.block(role, rank);
    inFrame = true;
    children(element);
    end();
  }

  private void begin(LayoutRole role, int rank) {
    if (!inFrame || extraction.hasInk()) {
      extraction.block(role, rank);
      inFrame = false;
    }
    breaks = 0;
  }

  private void end() {
    extraction.block();
    inFrame = false;
    breaks = 0;
  }

  private int number(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return 0;
    }
    if (!numbers.containsKey(item)) {
      count(list);
    }
    return numbers.getOrDefault(item, 0);
  }

  /** Numbers all items of a list at once, which may be many. */
  private void count(Element list) {
    int number = whole(list.attr("start"), 1);
    for (Element child : list.children()) {
      if (child.normalName().equals("li")) {
        number = whole(child.attr("value"), number);
        numbers.put(child, number++);
      }
    }
  }

  private static int whole(String attribute, int otherwise) {
    return attribute.matches("[0-9]{1,6}") ? Integer.parseInt(attribute) : otherwise;
  }

  /** A cell of data; tables that only place things on a page hold ordinary blocks. */
  private static LayoutRole cell(Element cell) {
    boolean places =
        cell.selectFirst("table, p + p, h1, h2, h3") != null
            || cell.text().length() > CELL_LENGTH
            || cell.firstElementSibling() == cell.lastElementSibling();
    return places ? LayoutRole.TEXT : LayoutRole.CELL;
  }

  /** Whether all words of a short block are bold. */
  private static boolean bold(Element block) {
    String text = block.text();
    if (text.isEmpty() || text.split(" ").length > HEADING_WORDS) {
      return false;
    }
    Element at = block;
    while (at.childrenSize() == 1 && at.ownText().isBlank()) {
      at = at.child(0);
      if (BOLD.contains(at.normalName())) {
        return true;
      }
      if (Tags.isBlock(at)) {
        return false;
      }
    }
    return false;
  }

  private void text(TextNode node) {
    String words = node.getWholeText();
    if (words.isBlank()) {
      extraction.space();
      return;
    }
    breaks = 0;
    Tags.span(node)
        .ifPresentOrElse(
            span -> {
              markup.draw(span.start(), span.end(), words);
              texts.add(new PageOrigins.Piece(span, Tags.holder(node)));
            },
            () -> extraction.take(0, 0, words));
  }
}
