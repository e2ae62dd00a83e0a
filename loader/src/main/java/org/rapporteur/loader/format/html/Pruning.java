package org.rapporteur.loader.format.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What of a page is none of its content, to tell by its structure: what is hidden or cannot hold
 * text, landmarks such as navigation and search, and what authors of pages name so.
 */
final class Pruning {

  /** How much of a page's running text, in hundredths, no element can hold that only frames it. */
  private static final int MOST = 85;

  private static final Set<String> LANDMARKS =
      Set.of(
          "alert",
          "alertdialog",
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "menu",
          "menubar",
          "navigation",
          "search",
          "toolbar",
          "tooltip");

  /** Beginnings of words in classes and ids that speak of frames around content. */
  private static final String[] FRAMES = {
    "advert",
    "banner",
    "breadcrumb",
    "carousel",
    "comment",
    "consent",
    "cookie",
    "copyright",
    "disqus",
    "dropdown",
    "footer",
    "gdpr",
    "lightbox",
    "masthead",
    "menu",
    "modal",
    "navbar",
    "navigation",
    "newsletter",
    "overlay",
    "paginat",
    "paywall",
    "permalink",
    "popup",
    "promo",
    "recirc",
    "related",
    "respond",
    "shar",
    "sidebar",
    "signup",
    "sitemap",
    "skip",
    "social",
    "sponsor",
    "subscri",
    "syndicat",
    "taboola",
    "teaser",
    "toolbar",
    "trending",
    "widget"
  };

  private static final Set<String> FRAME_WORDS =
      Set.of(
          "ad",
          "ads",
          "nav",
          "rss",
          "tags",
          "tagged",
          "tools",
          "pager",
          "replies",
          "reply",
          "print",
          "login",
          "rail",
          "hidden",
          "discussion",
          "extra",
          "meter",
          "outbrain");

  /** Words that speak of content, whatever else is said. */
  private static final Set<String> CONTENT =
      Set.of("article", "body", "content", "entry", "main", "post", "story", "text", "page");

  private final Set<Element> pruned = Collections.newSetFromMap(new IdentityHashMap<>());

  private Pruning() {}

  /** Prunes a page. */
  static Pruning of(Element body) {
    Pruning pruning = new Pruning();
    pruning.mute(body);
    Measure measure = Measure.of(body, pruning::keeps);
    pruning.frames(body, measure, measure.running(body));
    return pruning;
  }

  /** Whether an element is left, as far as it goes itself. */
  boolean keeps(Element element) {
    return !pruned.contains(element);
  }

  /** Leaves out one more element. */
  void prune(Element element) {
    pruned.add(element);
  }

  private void mute(Element element) {
    for (Element child : element.children()) {
      if (Tags.isMute(child) || hidden(child)) {
        pruned.add(child);
      } else {
        mute(child);
      }
    }
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private void frames(Element element, Measure measure, int running) {
    for (Element child : element.children()) {
      if (!keeps(child)) {
        continue;
      }
      boolean most = 100L * measure.running(child) > (long) MOST * running && running > 0;
      if (!most && frame(child)) {
        pruned.add(child);
      } else {
        frames(child, measure, running);
      }
    }
  }

  private static boolean frame(Element element) {
    String tag = element.normalName();
    if (tag.equals("aside") || tag.equals("footer")) {
      return true;
    }
    if (LANDMARKS.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    return (Tags.isBlock(element) || tag.equals("span") || tag.equals("a"))
        && !Tags.isHeading(element)
        && named(element);
  }

  /** Whether the names of an element say that it frames content. */
  static boolean named(Element element) {
    boolean frames = false;
    for (String word : words(element.className() + " " + element.id())) {
      if (CONTENT.contains(word)) {
        return false;
      }
      frames |= FRAME_WORDS.contains(word);
      for (String beginning : FRAMES) {
        frames |= word.startsWith(beginning);
      }
    }
    return frames;
  }

  /** The words of names that are joined with hyphens, underscores or capitals. */
  private static String[] words(String names) {
    return names.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT).split("[^a-z]+");
  }
}
