package org.rapporteur.loader.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.loader.format.Metadata;

/**
 * The elements of a page that show the title of its document, who wrote it and when.
 *
 * @param title the title, if the page shows it
 * @param bylines who wrote it and when
 * @param above those of them that stand above the main content, in the order of the page
 */
record Credits(Optional<Element> title, Set<Element> bylines, List<Element> above) {

  /** Longer ones are paragraphs about the author. */
  private static final int LONGEST = 160;

  /** So many characters may stand beside a name or date in its line; more make a sentence. */
  private static final int REST = 40;

  private static final String BYLINES =
      "[rel=author], [itemprop=author], [itemprop=datePublished], [class*=byline], [class*=dateline],"
          + " [class*=author], time, [class*=pubdate], [class*=published], [class*=post-date],"
          + " [class*=entry-date], [class*=article-date], .date";

  static Credits of(Document page, Element root, Metadata metadata, Pruning pruning) {
    Optional<Element> title = title(page, root, metadata, pruning);
    Set<Element> bylines = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Element> above = new ArrayList<>();
    Element body = page.body();
    int start = root.sourceRange().startPos();
    title
        .filter(element -> !inside(element, root) && element.sourceRange().startPos() <= start)
        .ifPresent(above::add);
    int from = title.map(element -> element.sourceRange().startPos()).orElse(Integer.MAX_VALUE);
    for (Element sign : body.select(BYLINES)) {
      // The whole line: a date in a sentence is no byline, and "By" stands outside of the name.
      Element element = line(sign);
      boolean byline =
          visible(element, body, pruning)
              && !element.text().isBlank()
              && element.text().length() <= LONGEST
              && element.text().length() - sign.text().length() <= REST
              && !bylines.contains(element)
              && !nested(element, bylines)
              && element != title.orElse(null)
              && element.selectFirst("h1, h2") == null;
      if (byline && inside(element, root)) {
        bylines.add(element);
      } else if (byline
          && from < element.sourceRange().startPos()
          && element.sourceRange().startPos() < start) {
        bylines.add(element);
        above.add(element);
      }
    }
    return new Credits(title, bylines, above);
  }

  boolean isByline(Element element) {
    return bylines.contains(element);
  }

  /** The heading that has the words which the head of the page gives as title. */
  private static Optional<Element> title(
      Document page, Element root, Metadata metadata, Pruning pruning) {
    Element body = page.body();
    Set<String> words = words(metadata.title().orElse(page.title()));
    Element best = null;
    int bestShare = 50;
    for (Element heading : body.select("h1, h2")) {
      if (!visible(heading, body, pruning)) {
        continue;
      }
      Set<String> own = words(heading.text());
      int all = Math.max(own.size(), 1);
      Set<String> common = new TreeSet<>(own);
      common.retainAll(words);
      int share = 100 * 2 * common.size() / (all + words.size());
      if (share > bestShare) {
        best = heading;
        bestShare = share;
      }
    }
    if (best == null) {
      List<Element> first = root.select("h1");
      List<Element> all = first.isEmpty() ? body.select("h1") : first;
      best = all.size() == 1 && visible(all.get(0), body, pruning) ? all.get(0) : null;
    }
    return Optional.ofNullable(best);
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  private static boolean visible(Element element, Element body, Pruning pruning) {
    for (Element at = element; at != null && at != body; at = at.parent()) {
      if (!pruning.keeps(at)) {
        return false;
      }
    }
    return true;
  }

  private static Element line(Element sign) {
    Element at = sign;
    while (!Tags.isBlock(at) && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private static boolean inside(Element element, Element root) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }

  private static boolean nested(Element element, Set<Element> others) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (others.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
