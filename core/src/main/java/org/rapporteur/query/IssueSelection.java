package org.rapporteur.query;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.SourceId;

/**
 * Issues of the codebook, and what can be asked of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class IssueSelection implements Selection<Issue> {

  private final CorpusIndex index;
  private final Selection<Issue> issues;

  IssueSelection(CorpusIndex index, Selection<Issue> issues) {
    this.index = index;
    this.issues = issues;
  }

  @Override
  public Stream<Issue> stream() {
    return issues.stream();
  }

  /**
   * Issues that belong to another, at any depth.
   *
   * @param parent id or label of the wider issue
   * @return the narrowed selection, without the wider issue itself
   */
  public IssueSelection under(String parent) {
    return below(index.lookup().issue(parent));
  }

  /**
   * Issues that belong to another, at any depth.
   *
   * @param parent id of the wider issue
   * @return the narrowed selection, without the wider issue itself
   */
  public IssueSelection under(IssueId parent) {
    return below(index.lookup().issue(parent));
  }

  private IssueSelection below(BitSet parents) {
    Set<IssueId> below = new HashSet<>();
    index.lookup().below(parents).stream()
        .forEach(place -> below.add(index.corpus().issues().get(place).id()));
    return where(issue -> below.contains(issue.id()));
  }

  /**
   * Issues that a source speaks of.
   *
   * @param source the id of the source
   * @return the narrowed selection
   */
  public IssueSelection mentionedIn(SourceId source) {
    return new IssueSelection(
        index,
        () -> {
          Set<IssueId> mentioned = new HashSet<>();
          index.lookup().source(source).stream()
              .boxed()
              .flatMap(place -> index.mentions().in(place).stream())
              .forEach(
                  mention -> {
                    if (mention instanceof IssueMention of) {
                      mentioned.add(of.issue());
                    }
                  });
          return issues.stream().filter(issue -> mentioned.contains(issue.id()));
        });
  }

  @Override
  public IssueSelection where(Predicate<? super Issue> condition) {
    return new IssueSelection(index, issues.where(condition));
  }
}
