package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.model.SourceId;

/**
 * What a second reading adds, drops and changes: by a new version of the library, by a review, or
 * of another edition of the documents.
 *
 * <p>Documents are matched by their text; those that are left by a file name, then by their title,
 * where these name one document on either side. Findings of one kind are matched by their place,
 * which is followed from one edition into the other word by word: those that overlap most first,
 * none that share less than half of their characters (intersection over union); those that are left
 * by their ids.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sources the changes by document: those of the first corpus in its order, then new ones
 * @since 0.1.0
 */
public record CorpusDiff(List<SourceDiff> sources) {

  /**
   * Keeps the list as it is now.
   *
   * @param sources the changes by document
   */
  public CorpusDiff {
    sources = List.copyOf(sources);
  }

  /**
   * Compares two readings.
   *
   * @param before the first
   * @param after the second
   * @return what the second adds, drops and changes
   */
  public static CorpusDiff between(Corpus before, Corpus after) {
    Map<SourceId, Source> editions = editions(before, after);
    List<SourceDiff> diffs = new ArrayList<>();
    for (Source old : before.sources()) {
      diffs.add(
          Optional.ofNullable(editions.get(old.id()))
              .map(now -> SourceComparison.of(before, after, old, now))
              .orElseGet(() -> SourceComparison.dropped(before, old)));
    }
    after.sources().stream()
        .filter(source -> !editions.containsValue(source))
        .forEach(source -> diffs.add(SourceComparison.added(after, source)));
    return new CorpusDiff(diffs);
  }

  /** What became of each document of the first corpus. */
  private static Map<SourceId, Source> editions(Corpus before, Corpus after) {
    Map<SourceId, Source> editions = new HashMap<>();
    List<BiPredicate<Source, Source>> steps =
        List.of(
            (old, now) -> old.id().equals(now.id()), CorpusDiff::shareFile, CorpusDiff::shareTitle);
    for (BiPredicate<Source, Source> alike : steps) {
      List<Source> olds =
          before.sources().stream().filter(old -> !editions.containsKey(old.id())).toList();
      List<Source> news =
          after.sources().stream().filter(now -> !editions.containsValue(now)).toList();
      for (Source old : olds) {
        List<Source> found = news.stream().filter(now -> alike.test(old, now)).toList();
        if (found.size() == 1
            && olds.stream().filter(other -> alike.test(other, found.get(0))).count() == 1) {
          editions.put(old.id(), found.get(0));
        }
      }
    }
    return editions;
  }

  private static boolean shareFile(Source one, Source other) {
    Set<String> names = one.files().stream().map(SourceFile::name).collect(Collectors.toSet());
    return other.files().stream().anyMatch(file -> names.contains(file.name()));
  }

  private static boolean shareTitle(Source one, Source other) {
    return one.title().value().equals(other.title().value());
  }

  /**
   * Whether nothing has changed.
   *
   * @return true if both have the same documents and read them alike
   */
  public boolean isEmpty() {
    return sources.stream().allMatch(SourceDiff::isEmpty);
  }

  /** The documents in which something has changed, each with its changes. */
  @Override
  public String toString() {
    return sources.stream()
        .filter(source -> !source.isEmpty())
        .map(SourceDiff::toString)
        .collect(Collectors.joining("\n"));
  }
}
