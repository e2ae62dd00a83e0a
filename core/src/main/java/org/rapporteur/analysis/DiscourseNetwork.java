package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Polarity;

/**
 * The networks of discourse network analysis: which actors refer to which issues, and which actors
 * agree or conflict over them.
 *
 * <p>Definitions and names are those of the Discourse Network Analyzer: Leifeld, Gruber and
 * Bossner, Discourse Network Analyzer Manual (2018), chapter 2, "Methods for Network Construction";
 * for the method, Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", in The
 * Oxford Handbook of Political Networks (2017). In what follows <i>x<sub>ijk</sub></i> is the
 * number of statements of actor <i>i</i> on issue <i>j</i> with polarity <i>k</i>, {@code DO} being
 * 1 and {@code AVOID} being 0. What counts as a statement is said at {@link Statement}.
 *
 * <p>Actors and issues come in alphabetical order. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DiscourseNetwork {

  private static final int POLARITIES = 2;

  private final List<String> actors;
  private final List<String> issues;
  private final List<Statement> statements;

  /** Statements by actor, issue and polarity: 0 against, 1 in favour. */
  private final int[][][] counts;

  /** What becomes of statements that an actor repeats on an issue with the same polarity. */
  public enum Repetition {
    /** Each counts. */
    INCLUDE,
    /** One counts for each source: what a text says twice it does not mean twice. */
    ONCE_PER_SOURCE,
    /** One counts at all. */
    ONCE
  }

  /** How the polarities of an actor's statements on an issue become one weight. */
  public enum Qualifier {
    /** All statements together: Σ<sub>k</sub> x<sub>ijk</sub>. */
    IGNORE,
    /** Those in favour less those against: x<sub>ij1</sub> − x<sub>ij0</sub>. */
    SUBTRACT,
    /** What kinds there are: 0 none, 1 in favour only, 2 against only, 3 both. */
    COMBINE
  }

  /** What the weights of the two-mode network are divided by. */
  public enum TwoModeNormalization {
    /** Nothing. */
    NONE,
    /** The statements of the actor, Σ<sub>j</sub> Σ<sub>k</sub> x<sub>ijk</sub>. */
    ACTIVITY,
    /** The statements on the issue, Σ<sub>i</sub> Σ<sub>k</sub> x<sub>ijk</sub>. */
    PROMINENCE
  }

  /**
   * What the weights of a one-mode network are divided by; where that is zero the weight is zero.
   * Below, n<sub>i</sub> stands for the statements of actor i, Σ<sub>j</sub> Σ<sub>k</sub>
   * x<sub>ijk</sub>.
   */
  public enum Normalization {
    /** Nothing. */
    NONE,
    /** The mean of both actors' statements, (n<sub>i</sub> + n<sub>i'</sub>) / 2. */
    AVERAGE_ACTIVITY,
    /**
     * What only one or the other says and what both say: the statements of each whose issue and
     * polarity the other does not share, and Σ<sub>j</sub> Σ<sub>k</sub> x<sub>ijk</sub>
     * x<sub>i'jk</sub>.
     */
    JACCARD,
    /**
     * The product of both actors' statements, n<sub>i</sub> · n<sub>i'</sub>. So it stands in the
     * manual and is computed by the Analyzer; it is not the cosine of the two profiles, whose
     * denominator has the sums of squares.
     */
    COSINE
  }

  private DiscourseNetwork(Collection<Statement> statements, Repetition repetition) {
    Set<String> speakers = new TreeSet<>();
    Set<String> concepts = new TreeSet<>();
    for (Statement statement : statements) {
      speakers.add(statement.speaker());
      concepts.add(statement.issue().value());
    }
    actors = List.copyOf(speakers);
    issues = List.copyOf(concepts);
    counts = new int[actors.size()][issues.size()][POLARITIES];
    List<Statement> counted = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Statement statement : statements) {
      if (repetition == Repetition.INCLUDE || seen.add(key(statement, repetition))) {
        int actor = Collections.binarySearch(actors, statement.speaker());
        int issue = Collections.binarySearch(issues, statement.issue().value());
        counts[actor][issue][statement.polarity() == Polarity.DO ? 1 : 0]++;
        counted.add(statement);
      }
    }
    this.statements = List.copyOf(counted);
  }

  private static List<Object> key(Statement statement, Repetition repetition) {
    return List.of(
        statement.speaker(),
        statement.issue(),
        statement.polarity(),
        repetition == Repetition.ONCE ? "" : statement.source());
  }

  /**
   * The network of a corpus; what a source repeats counts once.
   *
   * @param corpus a corpus
   * @return the network of all its recommendations
   */
  public static DiscourseNetwork of(Corpus corpus) {
    return of(corpus, corpus.findings());
  }

  /**
   * The network of some findings; what a source repeats counts once.
   *
   * @param corpus a corpus
   * @param findings those of its findings that are looked at
   * @return the network of the recommendations among them
   */
  public static DiscourseNetwork of(Corpus corpus, Collection<? extends Finding> findings) {
    return of(Statement.of(corpus, findings), Repetition.ONCE_PER_SOURCE);
  }

  /**
   * The network of statements.
   *
   * @param statements of whatever origin
   * @param repetition what becomes of repeated ones
   * @return their network
   */
  public static DiscourseNetwork of(Collection<Statement> statements, Repetition repetition) {
    return new DiscourseNetwork(statements, repetition);
  }

  /**
   * The two-mode or affiliation network: how often, or how, each actor refers to each issue.
   *
   * @param qualifier what becomes of polarity
   * @param normalization what the weights are divided by
   * @return rows for actors, columns for issues
   * @throws IllegalArgumentException if combined kinds, which are no quantities, are to be
   *     normalised
   */
  public NetworkMatrix actorIssue(Qualifier qualifier, TwoModeNormalization normalization) {
    if (qualifier == Qualifier.COMBINE && normalization != TwoModeNormalization.NONE) {
      throw new IllegalArgumentException(
          "COMBINE gives kinds of ties, which cannot be divided by "
              + normalization
              + "; use NONE, or another qualifier");
    }
    double[][] weights = new double[actors.size()][issues.size()];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < issues.size(); j++) {
        int against = counts[i][j][0];
        int favour = counts[i][j][1];
        double weight =
            switch (qualifier) {
              case IGNORE -> favour + against;
              case SUBTRACT -> favour - against;
              case COMBINE -> (favour > 0 ? 1 : 0) + (against > 0 ? 2 : 0);
            };
        double divisor =
            switch (normalization) {
              case NONE -> 1;
              case ACTIVITY -> activity(i);
              case PROMINENCE -> prominence(j);
            };
        weights[i][j] = weight / divisor;
      }
    }
    return NetworkMatrix.twoMode(actors, issues, weights);
  }

  /**
   * The one-mode network of actors who refer to the same issues, for or against: Σ<sub>j</sub>
   * (Σ<sub>k</sub> x<sub>ijk</sub>)(Σ<sub>k</sub> x<sub>i'jk</sub>). It is the sum of congruence
   * and conflict.
   *
   * @param normalization what the weights are divided by
   * @return rows and columns for actors, symmetric, with an empty diagonal
   */
  public NetworkMatrix coReference(Normalization normalization) {
    return oneMode(pair -> pair.congruence() + pair.conflict(), normalization);
  }

  /**
   * The one-mode network of actors who agree: Σ<sub>j</sub> Σ<sub>k</sub> x<sub>ijk</sub>
   * x<sub>i'jk</sub>.
   *
   * @param normalization what the weights are divided by
   * @return rows and columns for actors, symmetric, with an empty diagonal
   */
  public NetworkMatrix congruence(Normalization normalization) {
    return oneMode(Pair::congruence, normalization);
  }

  /**
   * The one-mode network of actors who contradict each other: Σ<sub>j</sub> Σ<sub>k</sub>
   * x<sub>ijk</sub> x<sub>i'jk'</sub> with k' other than k.
   *
   * @param normalization what the weights are divided by
   * @return rows and columns for actors, symmetric, with an empty diagonal
   */
  public NetworkMatrix conflict(Normalization normalization) {
    return oneMode(Pair::conflict, normalization);
  }

  /**
   * The signed one-mode network: congruence less conflict.
   *
   * @param normalization what the weights are divided by
   * @return rows and columns for actors, symmetric, with an empty diagonal; negative where conflict
   *     prevails
   */
  public NetworkMatrix subtract(Normalization normalization) {
    return oneMode(pair -> pair.congruence() - pair.conflict(), normalization);
  }

  /** What two actors have in common: matches, contradictions, and what only one of them says. */
  private record Pair(double congruence, double conflict, double alone) {}

  private NetworkMatrix oneMode(Function<Pair, Double> weight, Normalization normalization) {
    double[][] weights = new double[actors.size()][actors.size()];
    for (int i = 0; i < weights.length; i++) {
      for (int other = i + 1; other < weights.length; other++) {
        Pair pair = pair(counts[i], counts[other]);
        double divisor =
            switch (normalization) {
              case NONE -> 1;
              case AVERAGE_ACTIVITY -> (activity(i) + activity(other)) / 2.0;
              case JACCARD -> pair.alone() + pair.congruence();
              case COSINE -> (double) activity(i) * activity(other);
            };
        weights[i][other] = divisor == 0 ? 0 : weight.apply(pair) / divisor;
        weights[other][i] = weights[i][other];
      }
    }
    return NetworkMatrix.oneMode(actors, weights);
  }

  private static Pair pair(int[][] first, int[][] second) {
    double congruence = 0;
    double conflict = 0;
    double alone = 0;
    for (int j = 0; j < first.length; j++) {
      for (int k = 0; k < POLARITIES; k++) {
        congruence += (double) first[j][k] * second[j][k];
        conflict += (double) first[j][k] * second[j][1 - k];
        alone += second[j][k] == 0 ? first[j][k] : 0;
        alone += first[j][k] == 0 ? second[j][k] : 0;
      }
    }
    return new Pair(congruence, conflict, alone);
  }

  private int activity(int actor) {
    int activity = 0;
    for (int[] polarities : counts[actor]) {
      activity += polarities[0] + polarities[1];
    }
    return activity;
  }

  private int prominence(int issue) {
    int prominence = 0;
    for (int[][] row : counts) {
      prominence += row[issue][0] + row[issue][1];
    }
    return prominence;
  }

  /**
   * The statements that were counted.
   *
   * @return in the order they were given
   */
  public List<Statement> statements() {
    return statements;
  }

  /**
   * The statements behind a cell of the two-mode network.
   *
   * @param actor an actor
   * @param issue an issue
   * @return in the order they were given
   */
  public List<Statement> statements(String actor, IssueId issue) {
    return statements.stream()
        .filter(statement -> statement.speaker().equals(actor) && statement.issue().equals(issue))
        .toList();
  }

  /**
   * The actors.
   *
   * @return in alphabetical order
   */
  public List<String> actors() {
    return actors;
  }

  /**
   * The issues.
   *
   * @return in alphabetical order
   */
  public List<IssueId> issues() {
    return issues.stream().map(IssueId::of).toList();
  }
}
