package org.rapporteur.loader.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.loader.format.Metadata;

/**
 * What the head of a page tells: JSON-LD by schema.org, Open Graph, Dublin Core and the names that
 * libraries and newspapers use for the fields of citations.
 */
final class PageMetadata {

  private static final List<String> TITLES =
      List.of("citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title", "title");
  private static final List<String> AUTHORS =
      List.of(
          "citation_author",
          "author",
          "dc.creator",
          "dcterms.creator",
          "article:author",
          "parsely-author",
          "byl",
          "sailthru.author");
  private static final List<String> DATES =
      List.of(
          "citation_publication_date",
          "article:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "citation_date",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "date");
  private static final List<String> PUBLISHERS =
      List.of(
          "citation_publisher",
          "dc.publisher",
          "dcterms.publisher",
          "og:site_name",
          "application-name");

  private final Document page;
  private final LinkedData linked;

  private PageMetadata(Document page) {
    this.page = page;
    this.linked = LinkedData.of(page);
  }

  /** The metadata of a page. */
  static Metadata of(Document page) {
    PageMetadata reader = new PageMetadata(page);
    String site = reader.publisher().orElse("");
    return new Metadata(
        reader.title().map(title -> withoutSite(title, site)),
        reader.authors(),
        reader.date(),
        reader.publisher());
  }

  private Optional<String> title() {
    return linked
        .text("headline")
        .or(() -> first(TITLES))
        .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
  }

  /** A title as templates write it for a window: with the name of the site behind it or before. */
  private static String withoutSite(String title, String site) {
    for (String separator :
        List.of(" | ", " \u2013 ", " \u2014 ", " - ", " :: ", " \u00bb ", " / ")) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String before = title.substring(0, at);
        String after = title.substring(at + separator.length());
        if (after.equalsIgnoreCase(site) || words(before) > 3 && words(after) <= 4) {
          return before;
        }
        if (before.equalsIgnoreCase(site)) {
          return after;
        }
      }
    }
    return title;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  private List<String> authors() {
    List<String> names = new ArrayList<>(linked.names("author"));
    for (int i = 0; i < AUTHORS.size() && names.isEmpty(); i++) {
      for (String name : all(AUTHORS.get(i))) {
        if (!name.contains("://")) {
          names.add(withoutBy(name));
        }
      }
    }
    for (Element element : page.select("[itemprop=author], [rel=author]")) {
      String name =
          Optional.ofNullable(element.selectFirst("[itemprop=name]")).orElse(element).text();
      if (names.isEmpty() && words(name) <= 5) {
        names.add(withoutBy(name));
      }
    }
    return names;
  }

  private static String withoutBy(String name) {
    return name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3) : name;
  }

  private Optional<String> date() {
    return linked
        .text("datePublished")
        .or(() -> first(DATES))
        .or(() -> attribute("[itemprop=datePublished][content]", "content"))
        .or(
            () ->
                attribute(
                    "time[pubdate][datetime], [itemprop=datePublished][datetime]", "datetime"))
        .or(() -> attribute("time[datetime]", "datetime"));
  }

  private Optional<String> attribute(String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank());
  }

  private Optional<String> publisher() {
    return linked.names("publisher").stream()
        .findFirst()
        .or(() -> first(PUBLISHERS).filter(name -> !name.contains("://")));
  }

  private Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> all(name).stream()).findFirst();
  }

  /** The contents of all meta elements of a name, in any of the attributes that name them. */
  private List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          meta.attr("name").equalsIgnoreCase(name)
              || meta.attr("property").equalsIgnoreCase(name)
              || meta.attr("itemprop").equalsIgnoreCase(name);
      if (named && !meta.attr("content").isBlank()) {
        values.add(meta.attr("content"));
      }
    }
    return values;
  }
}
