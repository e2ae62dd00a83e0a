package org.rapporteur.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.text.Quote;
import org.rapporteur.text.TextSpan;

/**
 * Finds the text of an anchor and its words again, in steps each of which either has one answer or
 * none:
 *
 * <ol>
 *   <li>the source with the fingerprint of the anchor; else the only one with its file name; else
 *       the only one with its title;
 *   <li>the words at their place, if the fingerprint is the same; else the only place of the text
 *       that has them.
 * </ol>
 */
final class AnchorSearch {

  /** Findings that share fewer words than this are not worth a look. */
  private static final double NEAR = 1.0 / 3;

  private final Corpus corpus;
  private final Map<String, Source> byText = new HashMap<>();

  AnchorSearch(Corpus corpus) {
    this.corpus = corpus;
    corpus.sources().forEach(source -> byText.put(source.text().sha256(), source));
  }

  Optional<Source> source(Anchor anchor) {
    return Optional.ofNullable(byText.get(anchor.sha256()))
        .or(() -> anchor.file().flatMap(file -> only(source -> hasFile(source, file))))
        .or(() -> only(source -> source.title().value().equals(anchor.title())));
  }

  private static boolean hasFile(Source source, String name) {
    return source.files().stream().anyMatch(file -> file.name().equals(name));
  }

  private Optional<Source> only(Predicate<Source> test) {
    List<Source> found = corpus.sources().stream().filter(test).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  boolean sameText(Anchor anchor) {
    return byText.containsKey(anchor.sha256());
  }

  /** Where the words of a quote stand in the source that was found for an anchor. */
  Optional<TextSpan> place(Anchor anchor, Source source, Quote quote) {
    if (sameText(anchor) && source.text().holds(quote)) {
      return source.text().holdsWholeCharacters(quote.span())
          ? Optional.of(quote.span())
          : Optional.empty();
    }
    String text = source.text().toString();
    int first = text.indexOf(quote.text());
    if (first < 0 || text.indexOf(quote.text(), first + 1) >= 0) {
      return Optional.empty();
    }
    TextSpan place = new TextSpan(first, first + quote.span().length());
    return source.text().holdsWholeCharacters(place) ? Optional.of(place) : Optional.empty();
  }

  /** The finding of the kind that shares most words with the anchor; the first of several. */
  Optional<Finding> nearest(Anchor anchor, Source source) {
    Set<String> sought = words(anchor.quote());
    Finding best = null;
    double most = 0;
    for (Finding finding : corpus.findings()) {
      if (finding.kind() == anchor.kind() && finding.evidence().source().equals(source.id())) {
        double shared = shared(sought, words(finding.quote()));
        if (shared >= NEAR && shared > most) {
          best = finding;
          most = shared;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Set<String> words(Quote quote) {
    Set<String> words =
        new HashSet<>(
            Arrays.asList(quote.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  /** Dice's coefficient of two sets. */
  private static double shared(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * both.size() / (a.size() + b.size());
  }
}
