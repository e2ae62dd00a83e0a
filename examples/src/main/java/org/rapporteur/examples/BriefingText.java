package org.rapporteur.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reviewed;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Source;
import org.rapporteur.model.Tier;

/** A briefing as plain text: the documents, then issue by issue what they say, then the counts. */
final class BriefingText {

  private static final String MARGIN = " ".repeat(15);
  private static final String NO_ISSUE = "Other matters";

  private final LoadResult result;
  private final Optional<Reviewed> reviewed;
  private final Corpus corpus;
  private final List<Recommendation> recommendations;
  private final List<Risk> risks;
  private final Citations citations;
  private final Page page = new Page();

  private BriefingText(LoadResult result, Tier tier, Optional<Reviewed> reviewed) {
    this.result = result;
    this.reviewed = reviewed;
    this.corpus = reviewed.map(Reviewed::corpus).orElse(result.corpus());
    this.citations = new Citations(corpus);
    this.recommendations =
        corpus.recommendations().stream().filter(finding -> counts(finding, tier)).toList();
    this.risks = corpus.risks().stream().filter(finding -> counts(finding, tier)).toList();
  }

  private static boolean counts(Finding finding, Tier tier) {
    return finding.evidence().tier().compareTo(tier) <= 0;
  }

  static String of(LoadResult result, Tier tier) {
    return of(result, tier, Optional.empty());
  }

  /** With what people decided on the corpus: what they vouch for is marked as reviewed. */
  static String of(LoadResult result, Tier tier, Optional<Reviewed> reviewed) {
    return new BriefingText(result, tier, reviewed).write();
  }

  private String write() {
    page.line("BRIEFING ON " + count(corpus.sources().size(), "DOCUMENT", "DOCUMENTS")).gap();
    for (int i = 0; i < corpus.sources().size(); i++) {
      Source source = corpus.sources().get(i);
      page.words("[" + (i + 1) + "] ", source.title().value());
      page.words("    ", description(source));
    }
    page.gap();
    new Glance(corpus).write(page, recommendations, risks);
    chapters();
    ending();
    return page.toString();
  }

  private static String description(Source source) {
    List<String> parts = new ArrayList<>();
    parts.add(source.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    if (!source.authors().isEmpty()) {
      parts.add("by " + String.join(", ", source.authors()));
    }
    source.publisher().ifPresent(publisher -> parts.add(publisher.value()));
    source
        .event()
        .filter(event -> !source.title().value().contains(event.value()))
        .ifPresent(event -> parts.add("on " + event.value()));
    source.eventDate().ifPresent(dating -> parts.add(dating.date().toString()));
    source.files().forEach(file -> parts.add(file.name()));
    return String.join("; ", parts);
  }

  /** What is spoken of most comes first, what has no issue last. */
  private void chapters() {
    Map<String, List<Finding>> byIssue =
        Stream.<Finding>concat(recommendations.stream(), risks.stream())
            .collect(Collectors.groupingBy(this::foremostIssue, TreeMap::new, Collectors.toList()));
    byIssue.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<Finding>>, Boolean>comparing(
                    entry -> entry.getKey().equals(NO_ISSUE))
                .thenComparing(entry -> -entry.getValue().size()))
        .forEach(entry -> chapter(entry.getKey(), entry.getValue()));
  }

  private String foremostIssue(Finding finding) {
    return finding.issues().stream()
        .findFirst()
        .flatMap(corpus::issue)
        .filter(issue -> !issue.id().value().equals("other"))
        .map(Issue::label)
        .orElse(NO_ISSUE);
  }

  private void chapter(String label, List<Finding> findings) {
    page.gap().line(label).line("-".repeat(label.length()));
    List<Recommendation> shoulds =
        findings.stream()
            .filter(Recommendation.class::isInstance)
            .map(Recommendation.class::cast)
            .sorted(Comparator.comparing(Recommendation::strength).reversed())
            .toList();
    List<Risk> fears =
        findings.stream()
            .filter(Risk.class::isInstance)
            .map(Risk.class::cast)
            .sorted(Comparator.comparing(Risk::likelihood).reversed())
            .toList();
    if (!shoulds.isEmpty()) {
      page.line("Who should do what");
      shoulds.forEach(this::recommendation);
    }
    if (!fears.isEmpty()) {
      page.line("What is feared");
      fears.forEach(this::risk);
    }
  }

  private void recommendation(Recommendation recommendation) {
    String quote = recommendation.quote().text();
    String action = recommendation.action().text();
    String who =
        recommendation.addressees().isEmpty()
            ? "(nobody named)"
            : citations.names(recommendation.addressees());
    if (quote.equals(action)) {
      page.words(mark(Citations.modal(recommendation)), who + ": " + Citations.quoted(quote));
    } else {
      page.words(mark(Citations.modal(recommendation)), who + ": " + action);
      page.words(MARGIN, Citations.quoted(quote));
    }
    page.words(MARGIN, origin(recommendation));
  }

  private void risk(Risk risk) {
    String mark = mark(risk.likelihood().name().replace('_', ' '));
    String whom = risk.affected().isEmpty() ? "" : " → " + citations.names(risk.affected());
    String relation = (citations.names(risk.cause()) + whom).strip();
    if (relation.isEmpty()) {
      page.words(mark, Citations.quoted(risk.quote().text()));
    } else {
      page.words(mark, relation);
      page.words(MARGIN, Citations.quoted(risk.quote().text()));
    }
    page.words(MARGIN, origin(risk));
  }

  private static String mark(String word) {
    return String.format(Locale.ROOT, "  %-13s", word);
  }

  private String origin(Finding finding) {
    return citations.origin(finding)
        + (reviewed.isPresent() && finding.reviewed() ? " – reviewed" : "");
  }

  private void ending() {
    page.gap();
    page.words(
        "",
        count(recommendations.size(), "recommendation", "recommendations")
            + " and "
            + count(risks.size(), "risk", "risks")
            + " in "
            + count(corpus.sources().size(), "document", "documents")
            + ", "
            + count(corpus.actors().size(), "actor", "actors")
            + " named.");
    reviewed.ifPresent(this::review);
    int problems = result.problems().size();
    page.line(problems == 0 ? "No problems." : count(problems, "problem:", "problems:"));
    result.problems().forEach(problem -> page.words("  ", problem.toString()));
  }

  private void review(Reviewed applied) {
    long touched =
        Stream.concat(recommendations.stream(), risks.stream()).filter(Finding::reviewed).count();
    page.line(touched + " of " + (recommendations.size() + risks.size()) + " findings reviewed.");
    ReviewText.open(page, applied);
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
