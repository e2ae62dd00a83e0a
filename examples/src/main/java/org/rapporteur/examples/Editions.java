package org.rapporteur.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.comparison.CorpusDiff;
import org.rapporteur.comparison.SourceDiff;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Tier;

/**
 * What is new at this year's conference, or in this edition of a report?
 *
 * <p>Compares two folders of documents, or corpora in JSON: what came onto the agenda and what left
 * it, who is new, and in documents that both have what was added, dropped and changed.
 */
final class Editions implements Program {

  private final Function<List<Document>, LoadResult> loader;

  Editions() {
    this(CorpusLoader.create()::load);
  }

  Editions(Function<List<Document>, LoadResult> loader) {
    this.loader = loader;
  }

  @Override
  public String name() {
    return "Editions";
  }

  @Override
  public String parameters() {
    return "BEFORE AFTER " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "What is new at this year's conference, or in another edition of a report?\n"
        + "BEFORE and AFTER are folders of documents, or corpora in the native JSON.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 2, 2);
    Corpus before = read(Path.of(parsed.values().get(0)), parsed.tier(), err);
    Corpus after = read(Path.of(parsed.values().get(1)), parsed.tier(), err);
    if (before.sources().isEmpty() || after.sources().isEmpty()) {
      err.print("There are not two editions to compare.\n");
      return 1;
    }
    Page page = new Page();
    page.line(counts(before) + " before, " + counts(after) + " after.").gap();
    agenda(page, before, after);
    people(page, before, after);
    CorpusDiff.between(before, after).sources().stream()
        .filter(
            source ->
                source.relation() == SourceDiff.Relation.SAME_TEXT
                    || source.relation() == SourceDiff.Relation.EDITION)
        .filter(source -> !source.isEmpty())
        .forEach(source -> document(page, source));
    out.print(page);
    return 0;
  }

  private Corpus read(Path path, Tier tier, PrintStream err) {
    try {
      Corpus corpus;
      if (Files.isDirectory(path)) {
        LoadResult result = loader.apply(Documents.in(path));
        result.problems().forEach(problem -> err.print(problem + "\n"));
        corpus = result.corpus();
      } else {
        corpus = CorpusJson.read(path);
      }
      return corpus.withFindings(
          corpus.findings().stream()
              .filter(finding -> finding.evidence().tier().compareTo(tier) <= 0)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read: " + e, e);
    }
  }

  private static String counts(Corpus corpus) {
    return count(corpus.recommendations().size(), "recommendation")
        + " and "
        + count(corpus.risks().size(), "risk");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Issues that findings are about, those with most findings first. */
  private static void agenda(Page page, Corpus before, Corpus after) {
    Map<IssueId, Integer> old = issues(before);
    Map<IssueId, Integer> now = issues(after);
    list(
        page,
        "New on the agenda   ",
        minus(now.keySet(), old.keySet()),
        id -> label(after, id, now));
    list(
        page,
        "Off the agenda      ",
        minus(old.keySet(), now.keySet()),
        id -> label(before, id, old));
  }

  private static Map<IssueId, Integer> issues(Corpus corpus) {
    Map<IssueId, Integer> issues = new LinkedHashMap<>();
    for (Finding finding : corpus.findings()) {
      finding.issues().forEach(issue -> issues.merge(issue, 1, Integer::sum));
    }
    Map<IssueId, Integer> sorted = new LinkedHashMap<>();
    issues.entrySet().stream()
        .sorted(
            Map.Entry.<IssueId, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static String label(Corpus corpus, IssueId id, Map<IssueId, Integer> counts) {
    String name = corpus.issue(id).map(Issue::label).orElse(id.value());
    return name + Page.TIE + "(" + counts.get(id) + ")";
  }

  private static void people(Page page, Corpus before, Corpus after) {
    Set<ActorId> old = named(before);
    Set<ActorId> now = named(after);
    list(page, "Named first time    ", minus(now, old), id -> name(after, id));
    list(page, "Named no more       ", minus(old, now), id -> name(before, id));
  }

  private static Set<ActorId> named(Corpus corpus) {
    Set<ActorId> named = new HashSet<>();
    corpus.mentions().stream()
        .filter(ActorMention.class::isInstance)
        .forEach(mention -> named.add(((ActorMention) mention).actor()));
    return corpus.actors().stream()
        .map(Actor::id)
        .filter(named::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String name(Corpus corpus, ActorId id) {
    return corpus.actor(id).map(Actor::name).orElse(id.toString());
  }

  private static <T> List<T> minus(Collection<T> all, Collection<T> some) {
    return all.stream().filter(value -> !some.contains(value)).toList();
  }

  private static <T> void list(Page page, String mark, List<T> values, Function<T, String> name) {
    if (!values.isEmpty()) {
      page.words(mark, values.stream().map(name).collect(Collectors.joining(", ")));
    }
  }

  private static void document(Page page, SourceDiff source) {
    page.gap();
    source
        .toString()
        .lines()
        .forEach(
            line ->
                page.words(
                    line.startsWith("  ") ? line.substring(0, 4) : "",
                    line.substring(line.startsWith("  ") ? 4 : 0)));
  }
}
