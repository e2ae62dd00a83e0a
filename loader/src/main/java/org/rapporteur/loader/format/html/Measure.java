package org.rapporteur.loader.format.html;

import java.util.IdentityHashMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much text the elements of a page hold, how much of it is links, and how much of it reads as
 * running text: blocks that are long, end sentences and link little.
 */
final class Measure {

  /** A teaser or caption is seldom longer, a paragraph seldom shorter. */
  private static final int PARAGRAPH = 80;

  /** Counts of characters. */
  private static final class Count {
    int text;
    int links;
    int running;
  }

  /** Of elements that are left out. */
  private static final Count NOTHING = new Count();

  private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();
  private final Predicate<Element> left;

  /** The own text of the block that is being measured. */
  private int ownText;

  private int ownLinks;
  private boolean ownSentence;

  private Measure(Predicate<Element> left) {
    this.left = left;
  }

  /**
   * Measures an element and all in it.
   *
   * @param left tells which elements are left in
   */
  static Measure of(Element root, Predicate<Element> left) {
    Measure measure = new Measure(left);
    measure.closeBlock(measure.count(root, false));
    return measure;
  }

  /** How many characters an element holds that are not space. */
  int text(Element element) {
    return count(element).text;
  }

  /** How many of them stand in running text. */
  int running(Element element) {
    return count(element).running;
  }

  /** The share of links, in hundredths. */
  int linkPercent(Element element) {
    int text = text(element);
    return text == 0 ? 0 : 100 * count(element).links / text;
  }

  private Count count(Element element) {
    return counts.getOrDefault(element, NOTHING);
  }

  private Count count(Element element, boolean inLink) {
    Count count = new Count();
    counts.put(element, count);
    boolean link = inLink || element.normalName().equals("a") && element.hasAttr("href");
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        add(text.getWholeText(), link, count);
      } else if (child instanceof Element inner && left.test(inner)) {
        boolean block = Tags.isBlock(inner);
        if (block) {
          closeBlock(count);
        }
        Count within = count(inner, link);
        if (block) {
          closeBlock(within);
        }
        count.text += within.text;
        count.links += within.links;
        count.running += within.running;
      }
    }
    return count;
  }

  private void add(String words, boolean link, Count count) {
    int ink = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      ink += Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : 1;
      ownSentence |= ".!?;,\u3002\u3001".indexOf(c) >= 0;
    }
    count.text += ink;
    ownText += ink;
    if (link) {
      count.links += ink;
      ownLinks += ink;
    }
  }

  /** What was added since the last block is one block. */
  private void closeBlock(Count count) {
    if (ownText >= PARAGRAPH && ownSentence && 10 * ownLinks < 4 * ownText) {
      count.running += ownText;
    }
    ownText = 0;
    ownLinks = 0;
    ownSentence = false;
  }
}
