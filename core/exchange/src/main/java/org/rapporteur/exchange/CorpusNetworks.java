package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.analysis.DiscourseNetwork;
import org.rapporteur.analysis.DiscourseNetwork.Normalization;
import org.rapporteur.analysis.DiscourseNetwork.Qualifier;
import org.rapporteur.analysis.DiscourseNetwork.TwoModeNormalization;
import org.rapporteur.analysis.NetworkMatrix;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;

/**
 * Who is tied to what and whom by the findings of a corpus.
 *
 * <p>{@link #actorIssue} and {@link #actorActor} tie those whom findings are about; {@link
 * #speakerIssue} and {@link #speakerSpeaker} tie those who speak in them, as discourse network
 * analysis does.
 *
 * <p>Ties of different sign or relation between the same nodes are different ties. Their weight is
 * a number of findings or statements, negative for what is warned against, feared or contradicted.
 * Nodes without a tie are left out. Actors and issues are in the order of the corpus, speakers by
 * name.
 *
 * @since 0.1.0
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
    return network("actors and issues", false, Stream.concat(actors(corpus), issues(corpus)), ties);
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
    return network("actors", true, actors(corpus), ties);
  }

  /**
   * Who speaks on which issues: the two-mode network of {@link DiscourseNetwork}. {@code favours}
   * leads from a speaker to an issue on which the speaker asks for acts, {@code opposes}, negative,
   * to one on which the speaker warns against them. What a source repeats counts once.
   *
   * @param corpus the corpus
   * @return an undirected network of speakers and issues
   */
  public static Network speakerIssue(Corpus corpus) {
    DiscourseNetwork network = DiscourseNetwork.of(corpus);
    NetworkMatrix all = network.actorIssue(Qualifier.IGNORE, TwoModeNormalization.NONE);
    NetworkMatrix balance = network.actorIssue(Qualifier.SUBTRACT, TwoModeNormalization.NONE);
    Map<Tie, Integer> ties = new LinkedHashMap<>();
    for (NetworkMatrix.Edge tie : all.edges()) {
      String issue = node(IssueId.of(tie.to()));
      int statements = (int) tie.weight();
      int favour = (statements + (int) balance.weight(tie.from(), tie.to())) / 2;
      count(ties, speaker(tie.from()), issue, "favours", 1, favour);
      count(ties, speaker(tie.from()), issue, "opposes", -1, statements - favour);
    }
    return network(
        "speakers and issues",
        false,
        Stream.concat(speakers(network, corpus), issues(corpus)),
        ties);
  }

  /**
   * Who is of one mind with whom: the one-mode networks of congruence and conflict of {@link
   * DiscourseNetwork}. {@code agrees} ties two speakers for their statements of one polarity on one
   * issue, {@code conflicts}, negative, for those of contrary polarity. What a source repeats
   * counts once.
   *
   * @param corpus the corpus
   * @return an undirected network of speakers
   */
  public static Network speakerSpeaker(Corpus corpus) {
    DiscourseNetwork network = DiscourseNetwork.of(corpus);
    Map<Tie, Integer> ties = new LinkedHashMap<>();
    for (NetworkMatrix.Edge tie : network.congruence(Normalization.NONE).edges()) {
      count(ties, speaker(tie.from()), speaker(tie.to()), "agrees", 1, (int) tie.weight());
    }
    for (NetworkMatrix.Edge tie : network.conflict(Normalization.NONE).edges()) {
      count(ties, speaker(tie.from()), speaker(tie.to()), "conflicts", -1, (int) tie.weight());
    }
    return network("speakers", false, speakers(network, corpus), ties);
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

  private static String speaker(String name) {
    return "speaker:" + Guid.of("speaker", name);
  }

  private static void count(
      Map<Tie, Integer> ties, String from, String to, String relation, int sign) {
    count(ties, from, to, relation, sign, 1);
  }

  private static void count(
      Map<Tie, Integer> ties, String from, String to, String relation, int sign, int times) {
    if (times > 0) {
      ties.merge(new Tie(from, to, relation, sign), times, Integer::sum);
    }
  }

  private static Network network(
      String name, boolean directed, Stream<Network.Node> nodes, Map<Tie, Integer> ties) {
    Set<String> tied = new HashSet<>();
    List<Network.Edge> edges = new ArrayList<>();
    ties.forEach(
        (tie, count) -> {
          tied.add(tie.from());
          tied.add(tie.to());
          edges.add(new Network.Edge(tie.from(), tie.to(), tie.sign() * count, tie.relation()));
        });
    return new Network(
        name, directed, nodes.filter(node -> tied.contains(node.id())).toList(), edges);
  }

  private static Stream<Network.Node> actors(Corpus corpus) {
    return corpus.actors().stream()
        .map(
            actor ->
                new Network.Node(node(actor.id()), actor.name(), "actor", actor.kind().name()));
  }

  private static Stream<Network.Node> issues(Corpus corpus) {
    return corpus.issues().stream()
        .map(issue -> new Network.Node(node(issue.id()), issue.label(), "issue", ""));
  }

  /** Speakers are names; those that only one actor bears are of its kind. */
  private static Stream<Network.Node> speakers(DiscourseNetwork network, Corpus corpus) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (Actor actor : corpus.actors()) {
      kinds.computeIfAbsent(actor.name(), any -> new TreeSet<>()).add(actor.kind().name());
    }
    return network.actors().stream()
        .map(
            name -> {
              Set<String> borne = kinds.getOrDefault(name, Set.of());
              String kind = borne.size() == 1 ? borne.iterator().next() : "";
              return new Network.Node(speaker(name), name, "speaker", kind);
            });
  }
}
