package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.SourceId;

/**
 * What is feared in a corpus, and what is advised against it.
 *
 * <p>A recommendation of any source answers a risk if
 *
 * <ol>
 *   <li>both are about a common issue; {@code other}, which stands for all that the codebook does
 *       not have, is none; and
 *   <li>it addresses an actor that the risk affects or that causes it, or such an actor is
 *       mentioned in its words. A risk that names nobody is answered by a recommendation with the
 *       same foremost issue, whomever it addresses.
 * </ol>
 *
 * <p>So much can be told from the coding. Whether the act would help is for people to judge.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RiskRegister {

  private static final String NO_ISSUE = "other";

  private final List<Entry> entries;
  private final Map<FindingId, List<Risk>> answered;

  /**
   * A risk and the recommendations that answer it.
   *
   * @param risk what is feared
   * @param answers what is advised against it; those with the same foremost issue first, then those
   *     with more common issues, then in the order of the corpus; empty if nothing is
   */
  public record Entry(Risk risk, List<Recommendation> answers) {

    /**
     * Copies the list.
     *
     * @param risk what is feared
     * @param answers what is advised against it
     */
    public Entry {
      answers = List.copyOf(answers);
    }

    /**
     * Whether nothing is advised against it.
     *
     * @return true if there is no answer
     */
    public boolean isUnanswered() {
      return answers.isEmpty();
    }
  }

  private RiskRegister(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.answered = new HashMap<>();
    for (Entry entry : entries) {
      for (Recommendation answer : entry.answers()) {
        answered.computeIfAbsent(answer.id(), id -> new ArrayList<>()).add(entry.risk());
      }
    }
  }

  /**
   * The register of all risks.
   *
   * @param corpus a corpus
   * @return its risks and their answers
   */
  public static RiskRegister of(Corpus corpus) {
    return of(corpus, corpus.findings());
  }

  /**
   * The register of some findings.
   *
   * @param corpus a corpus
   * @param findings those of its risks that are asked for, and the recommendations that may answer
   * @return the risks and their answers
   */
  public static RiskRegister of(Corpus corpus, Collection<? extends Finding> findings) {
    Set<Finding> chosen = new HashSet<>(findings);
    Concerns concerns = new Concerns(corpus);
    // Places instead of recommendations, whose every comparison would read all their words.
    List<Recommendation> recommendations =
        corpus.recommendations().stream().filter(chosen::contains).toList();
    Map<IssueId, BitSet> byIssue = new HashMap<>();
    for (int i = 0; i < recommendations.size(); i++) {
      for (IssueId issue : recommendations.get(i).issues()) {
        byIssue.computeIfAbsent(issue, id -> new BitSet()).set(i);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Risk risk : corpus.risks()) {
      if (chosen.contains(risk)) {
        BitSet near = new BitSet();
        risk.issues().stream()
            .filter(issue -> !issue.value().equals(NO_ISSUE))
            .forEach(issue -> near.or(byIssue.getOrDefault(issue, new BitSet())));
        entries.add(
            new Entry(
                risk,
                near.stream()
                    .mapToObj(recommendations::get)
                    .filter(recommendation -> concerns.meets(recommendation, risk))
                    .sorted(nearestTo(risk))
                    .toList()));
      }
    }
    return new RiskRegister(entries);
  }

  private static Comparator<Recommendation> nearestTo(Risk risk) {
    Set<IssueId> issues = new HashSet<>(risk.issues());
    return Comparator.<Recommendation, Boolean>comparing(
            answer -> !answer.issues().get(0).equals(risk.issues().get(0)))
        .thenComparing(answer -> -answer.issues().stream().filter(issues::contains).count());
  }

  /**
   * All risks with their answers.
   *
   * @return in the order of the corpus
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The risks against which nothing is advised.
   *
   * @return in the order of the corpus
   */
  public List<Risk> unanswered() {
    return entries.stream().filter(Entry::isUnanswered).map(Entry::risk).toList();
  }

  /**
   * The risks that a recommendation answers.
   *
   * @param recommendation a recommendation
   * @return in the order of the corpus; empty if it answers none
   */
  public List<Risk> answeredBy(Recommendation recommendation) {
    return List.copyOf(answered.getOrDefault(recommendation.id(), List.of()));
  }

  /** Whom recommendations concern. */
  private static final class Concerns {

    private final Map<SourceId, List<ActorMention>> mentions = new HashMap<>();
    private final Map<FindingId, Set<ActorId>> known = new HashMap<>();

    Concerns(Corpus corpus) {
      corpus.mentions().stream()
          .filter(ActorMention.class::isInstance)
          .map(ActorMention.class::cast)
          .forEach(
              mention ->
                  mentions
                      .computeIfAbsent(mention.evidence().source(), source -> new ArrayList<>())
                      .add(mention));
    }

    boolean meets(Recommendation recommendation, Risk risk) {
      if (risk.affected().isEmpty() && risk.cause().isEmpty()) {
        return recommendation.issues().get(0).equals(risk.issues().get(0));
      }
      Set<ActorId> concerned = known.computeIfAbsent(recommendation.id(), id -> of(recommendation));
      return risk.affected().stream().anyMatch(concerned::contains)
          || risk.cause().stream().anyMatch(concerned::contains);
    }

    private Set<ActorId> of(Recommendation recommendation) {
      Set<ActorId> concerned = new HashSet<>(recommendation.addressees());
      Evidence evidence = recommendation.evidence();
      mentions.getOrDefault(evidence.source(), List.of()).stream()
          .filter(mention -> evidence.span().contains(mention.evidence().span()))
          .forEach(mention -> concerned.add(mention.actor()));
      return concerned;
    }
  }
}
