package org.rapporteur.examples.across;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.Independence;
import org.rapporteur.examples.GoldCorpus;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Recommendation;

/**
 * Writes pairs of recommendations that people are to label SAME, OPPOSITE or DIFFERENT: of
 * independent sources, to a common addressee.
 *
 * <p>What is chosen rests on words that begin alike and not on the likeness that is to be tested:
 * pairs that share at least half of these words, and, so that it is hard to be right, pairs that
 * share fewer or none. Within a group the order is that of a digest of the ids. No recommendation
 * stands in more than six pairs.
 */
final class CandidatePairs {

  private static final int MOST_OF_ONE = 6;
  private static final int STEM = 5;
  private static final Set<String> COMMON =
      Set.of(
          "and", "any", "are", "for", "from", "has", "have", "its", "more", "not", "other", "our",
          "such", "than", "that", "the", "their", "them", "these", "this", "through", "which",
          "with", "would");

  /** A pair and how much its words begin alike. */
  private record Pair(Recommendation first, Recommendation second, int shared, double share) {

    String digest() {
      return UUID.nameUUIDFromBytes((first.id() + "/" + second.id()).getBytes()).toString();
    }
  }

  private CandidatePairs() {}

  /**
   * Writes the pairs.
   *
   * @param arguments the file to write
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Corpus corpus = FurtherStatements.with(GoldCorpus.ofAll().merge(GoldCorpus.ofDevelopment()));
    List<Pair> pairs = pairs(corpus);
    List<Pair> chosen = new ArrayList<>();
    Map<Recommendation, Integer> uses = new HashMap<>();
    choose(pairs.stream().filter(p -> p.share() >= 0.5 && p.shared() > 1), 110, chosen, uses);
    choose(pairs.stream().filter(p -> p.share() >= 0.5 && p.shared() == 1), 35, chosen, uses);
    choose(pairs.stream().filter(p -> p.share() < 0.5 && p.shared() > 1), 35, chosen, uses);
    choose(pairs.stream().filter(p -> p.share() < 0.5 && p.shared() == 1), 35, chosen, uses);
    choose(pairs.stream().filter(p -> p.shared() == 0), 15, chosen, uses);
    chosen.sort(Comparator.comparing(Pair::digest));
    List<String> lines = new ArrayList<>();
    lines.add(
        "id,addressee,first_polarity,first_action,first_quote,first_source,"
            + "second_polarity,second_action,second_quote,second_source,"
            + "first_id,second_id,label");
    for (Pair pair : chosen) {
      lines.add(
          Stream.of(
                  Stream.of(String.valueOf(lines.size()), addressees(corpus, pair)),
                  fields(corpus, pair.first()),
                  fields(corpus, pair.second()),
                  Stream.of(pair.first().id().toString(), pair.second().id().toString(), ""))
              .flatMap(fields -> fields)
              .map(field -> '"' + field.replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(",")));
    }
    Files.write(Path.of(arguments[0]), lines);
  }

  private static void choose(
      Stream<Pair> from, int number, List<Pair> chosen, Map<Recommendation, Integer> uses) {
    int most = chosen.size() + number;
    from.sorted(Comparator.comparing(Pair::digest))
        .filter(pair -> chosen.size() < most)
        .filter(pair -> uses.getOrDefault(pair.first(), 0) < MOST_OF_ONE)
        .filter(pair -> uses.getOrDefault(pair.second(), 0) < MOST_OF_ONE)
        .forEach(
            pair -> {
              chosen.add(pair);
              uses.merge(pair.first(), 1, Integer::sum);
              uses.merge(pair.second(), 1, Integer::sum);
            });
  }

  private static List<Pair> pairs(Corpus corpus) {
    List<Pair> pairs = new ArrayList<>();
    List<Recommendation> all = corpus.recommendations();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Recommendation first = all.get(i);
        Recommendation second = all.get(j);
        if (!common(first, second).isEmpty()
            && Independence.PRESUMED.between(corpus.source(first), corpus.source(second))) {
          Set<String> words = beginnings(first);
          Set<String> others = beginnings(second);
          double fewest = Math.max(1, Math.min(words.size(), others.size()));
          words.retainAll(others);
          pairs.add(new Pair(first, second, words.size(), words.size() / fewest));
        }
      }
    }
    return pairs;
  }

  private static Set<ActorId> common(Recommendation first, Recommendation second) {
    Set<ActorId> common = new LinkedHashSet<>(first.addressees());
    common.retainAll(second.addressees());
    return common;
  }

  private static Set<String> beginnings(Recommendation recommendation) {
    return Stream.of(recommendation.action().text().toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> word.length() > 2 && !COMMON.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String addressees(Corpus corpus, Pair pair) {
    return common(pair.first(), pair.second()).stream()
        .map(id -> corpus.actor(id).orElseThrow().name())
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> fields(Corpus corpus, Recommendation recommendation) {
    return Stream.of(
        recommendation.polarity().name(),
        recommendation.action().text(),
        recommendation.quote().text(),
        corpus.source(recommendation).title().value());
  }
}
