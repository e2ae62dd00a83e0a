package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;

/**
 * Who is tied to what and whom by the findings of a corpus.
 *
 * <p>Ties of different sign or relation between the same nodes are different ties. Their weight is
 * the number of findings, negative for what is warned against or feared. Nodes without a tie are
 * left out. Nodes and ties are in the order of the corpus.
 */
public final class CorpusNetworks {

  /** What makes two findings the same tie. */
  private record Tie(String from, String to, String relation, int sign) {}

  private CorpusNetworks() {}

  /**
   * Which actors are asked to act on which issues, and which create risks there: a two-mode
   * network. {@code asked} leads from an addressee of a recommendation to its issues, negative if
   * the act is to be avoided; {@code feared} from the cause of a risk to its issues, always
   * negative.
   *
   * @param corpus the corpus
   * @return an undirected network of actors and issues
   */
  public static Network actorIssue(Corpus corpus) {
    Map<Tie, Integer> ties = new LinkedHashMap<>();
    for (Recommendation advice : corpus.recommendations()) {
      for (ActorId actor : advice.addressees()) {
        advice
            .issues()
            .forEach(issue -> count(ties, node(actor), node(issue), "asked", sign(advice)));
      }
    }
    for (Risk risk : corpus.risks()) {
      for (ActorId actor : risk.cause()) {
        risk.issues().forEach(issue -> count(ties, node(actor), node(issue), "feared", -1));
      }
    }
    return network("actors and issues", false, corpus, ties);
  }

  /**
   * Who asks whom to act, and who harms whom. {@code asks} leads from the named voice of a
   * recommendation to its addressees, negative if the act is to be avoided; {@code threatens} from
   * the cause of a risk to the affected, always negative.
   *
   * @param corpus the corpus
   * @return a directed network of actors
   */
  public static Network actorActor(Corpus corpus) {
    Map<Tie, Integer> ties = new LinkedHashMap<>();
    for (Recommendation advice : corpus.recommendations()) {
      advice
          .attribution()
          .actor()
          .ifPresent(
              voice ->
                  advice
                      .addressees()
                      .forEach(to -> count(ties, node(voice), node(to), "asks", sign(advice))));
    }
    for (Risk risk : corpus.risks()) {
      for (ActorId cause : risk.cause()) {
        risk.affected().forEach(to -> count(ties, node(cause), node(to), "threatens", -1));
      }
    }
    return network("actors", true, corpus, ties);
  }

  private static int sign(Recommendation advice) {
    return advice.polarity() == Polarity.DO ? 1 : -1;
  }

  private static String node(ActorId actor) {
    return actor.toString();
  }

  private static String node(IssueId issue) {
    return "issue:" + issue;
  }

  private static void count(
      Map<Tie, Integer> ties, String from, String to, String relation, int sign) {
    ties.merge(new Tie(from, to, relation, sign), 1, Integer::sum);
  }

  private static Network network(
      String name, boolean directed, Corpus corpus, Map<Tie, Integer> ties) {
    Set<String> tied = new HashSet<>();
    List<Network.Edge> edges = new ArrayList<>();
    ties.forEach(
        (tie, count) -> {
          tied.add(tie.from());
          tied.add(tie.to());
          edges.add(new Network.Edge(tie.from(), tie.to(), tie.sign() * count, tie.relation()));
        });
    List<Network.Node> nodes = new ArrayList<>();
    corpus
        .actors()
        .forEach(
            actor ->
                nodes.add(
                    new Network.Node(
                        node(actor.id()), actor.name(), "actor", actor.kind().name())));
    corpus
        .issues()
        .forEach(
            issue -> nodes.add(new Network.Node(node(issue.id()), issue.label(), "issue", "")));
    nodes.removeIf(node -> !tied.contains(node.id()));
    return new Network(name, directed, nodes, edges);
  }
}
