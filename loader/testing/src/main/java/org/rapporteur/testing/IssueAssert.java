package org.rapporteur.testing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;

/**
 * Assertions about entries of the codebook.
 *
 * @since 0.1.0
 */
public class IssueAssert extends AbstractRapporteurAssert<IssueAssert, Issue> {

  static final Kind<IssueAssert, Issue> KIND =
      new Kind<>(IssueAssert.class, Issue.class, IssueAssert::new, "issue", Portraits::of);

  /**
   * An assertion about one issue.
   *
   * @param actual the issue
   */
  public IssueAssert(@Nullable Issue actual) {
    super(actual, KIND, Optional.empty());
  }

  /**
   * Keeps those that have a name.
   *
   * @param name id or label
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public IssueAssert called(String name) {
    return narrow(byName(name));
  }

  static Criterion<Issue> byName(String name) {
    return Criterion.<Issue>of("called \"" + name + '"', issue -> Cast.isCalled(issue, name))
        .nearBy(issue -> Cast.nearness(name, issue));
  }

  /**
   * Keeps those that a wider issue groups.
   *
   * @param parent the id of the wider issue
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public IssueAssert under(String parent) {
    Optional<IssueId> id = Optional.of(IssueId.of(parent));
    return narrow(Criterion.of("under " + parent, issue -> issue.parent().equals(id)));
  }
}
