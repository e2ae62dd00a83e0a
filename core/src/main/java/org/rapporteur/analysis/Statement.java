package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;

/**
 * What discourse network analysis counts: an actor refers to a concept, in favour or against.
 *
 * <p>A recommendation makes one statement for each of its speakers and issues. Its speaker is the
 * actor that it is attributed to; for the author, each author of the source, or its publisher if it
 * names none, or else its title; for the panel, the source's event, or else its title, followed by
 * {@code (panel)}, so that all sessions of one event are one speaker. Its concept is the issue, and
 * it agrees if the polarity is {@code DO}. The issue {@code other} is no concept.
 *
 * <p>Risks make none: they have no polarity, and who fears a thing is neither for nor against it.
 *
 * @param speaker who says it
 * @param issue the concept
 * @param polarity whether in favour ({@code DO}) or against ({@code AVOID})
 * @param finding the recommendation that makes it
 * @param source where it is said
 * @since 0.1.0
 */
public record Statement(
    String speaker, IssueId issue, Polarity polarity, FindingId finding, SourceId source) {

  private static final String NO_ISSUE = "other";

  /**
   * The statements that some findings make.
   *
   * @param corpus a corpus
   * @param findings those of its findings that are looked at
   * @return in the order of the corpus, then of the speakers, then of the issues
   */
  public static List<Statement> of(Corpus corpus, Collection<? extends Finding> findings) {
    Set<Finding> chosen = new HashSet<>(findings);
    List<Statement> statements = new ArrayList<>();
    for (Recommendation recommendation : corpus.recommendations()) {
      if (chosen.contains(recommendation)) {
        for (String speaker : speakers(recommendation, corpus)) {
          for (IssueId issue : new LinkedHashSet<>(recommendation.issues())) {
            if (!issue.value().equals(NO_ISSUE)) {
              statements.add(
                  new Statement(
                      speaker,
                      issue,
                      recommendation.polarity(),
                      recommendation.id(),
                      recommendation.evidence().source()));
            }
          }
        }
      }
    }
    return List.copyOf(statements);
  }

  private static List<String> speakers(Finding finding, Corpus corpus) {
    Source source = corpus.source(finding);
    if (finding.attribution().actor().isPresent()) {
      return List.of(
          corpus.actor(finding.attribution().actor().orElseThrow()).orElseThrow().name());
    }
    if (finding.attribution().isPanel()) {
      return List.of(source.event().orElse(source.title()).value() + " (panel)");
    }
    return source.authors().isEmpty()
        ? List.of(source.publisher().orElse(source.title()).value())
        : List.copyOf(new LinkedHashSet<>(source.authors()));
  }
}
