package org.rapporteur.loader.format.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.loader.format.Metadata;

/**
 * The part of a page that is the document, and what around it names and dates the document.
 *
 * <p>First {@link Pruning} takes away what frames the content by its structure. Then the walk goes
 * from the body inwards as long as one element holds nearly all running text. What is left inside
 * that is mostly links, with the headings above it, goes too.
 */
final class MainContent {

  /**
   * How much of the running text, in hundredths, the element inside has to hold. Teasers of other
   * pages stay below a tenth of most pages, and openings that stand apart from the text above it.
   */
  private static final int SHARE = 90;

  private static final Set<String> CONTAINERS =
      Set.of(
          "article",
          "body",
          "center",
          "div",
          "form",
          "main",
          "section",
          "table",
          "tbody",
          "td",
          "tr",
          "fieldset",
          "span");

  /** What goes as a whole if it is mostly links; a paragraph or item may be a link and no more. */
  private static final Set<String> LISTS =
      Set.of("ul", "ol", "dl", "div", "section", "table", "form", "header", "figure");

  private final Pruning pruning;
  private final Element root;
  private final Credits credits;

  private MainContent(Pruning pruning, Element root, Credits credits) {
    this.pruning = pruning;
    this.root = root;
    this.credits = credits;
  }

  /** The content of a page. */
  static MainContent of(Document page, Metadata metadata) {
    Element body = page.body();
    Pruning pruning = Pruning.of(body);
    Measure measure = Measure.of(body, pruning::keeps);
    Element root = root(body, measure, pruning);
    clean(root, Measure.of(root, pruning::keeps), pruning);
    return new MainContent(pruning, root, Credits.of(page, root, metadata, pruning));
  }

  private static Element root(Element body, Measure measure, Pruning pruning) {
    Element at = body;
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        boolean most = 100L * measure.running(child) > (long) SHARE * measure.running(at);
        if (most && pruning.keeps(child) && CONTAINERS.contains(child.normalName())) {
          next = child;
        }
      }
      if (next == null) {
        return at;
      }
      at = next;
    }
  }

  /** Takes away what is mostly links, from the outside to the inside. */
  private static void clean(Element element, Measure measure, Pruning pruning) {
    for (Element child : element.children()) {
      if (!pruning.keeps(child)) {
        continue;
      }
      // Beside a cell of running text, a cell of links is a column of the page.
      boolean column = child.normalName().equals("td") && measure.running(element) > 0;
      if ((column || LISTS.contains(child.normalName())) && linked(child, measure)) {
        pruning.prune(child);
      } else {
        clean(child, measure, pruning);
      }
    }
    dropHeadings(element, measure, pruning);
  }

  private static boolean linked(Element element, Measure measure) {
    return measure.running(element) == 0 && measure.linkPercent(element) > 50;
  }

  /** A heading goes with what it headed. */
  private static void dropHeadings(Element element, Measure measure, Pruning pruning) {
    Element heading = null;
    boolean dropped = false;
    for (Element child : element.children()) {
      if (Tags.isHeading(child)) {
        if (heading != null && dropped) {
          pruning.prune(heading);
        }
        heading = child;
        dropped = false;
      } else if (!pruning.keeps(child)) {
        dropped = true;
      } else if (measure.text(child) > 0) {
        heading = null;
      }
    }
    if (heading != null && dropped) {
      pruning.prune(heading);
    }
  }

  /** The element that holds the document. */
  Element root() {
    return root;
  }

  /** Title, bylines and dates that stand above the root, in the order of the page. */
  List<Element> above() {
    return credits.above();
  }

  boolean holds(Element element) {
    return pruning.keeps(element);
  }

  boolean isTitle(Element element) {
    return credits.title().filter(title -> title == element).isPresent();
  }

  boolean isByline(Element element) {
    return credits.isByline(element);
  }
}
