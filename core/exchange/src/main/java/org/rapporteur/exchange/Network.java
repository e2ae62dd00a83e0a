package org.rapporteur.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A network with weighted, signed ties, as network programs take it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it shows
 * @param directed whether ties lead from one node to another, or are mutual
 * @param nodes its nodes, in the order in which they are written
 * @param edges its ties, in the order in which they are written; two nodes may have several
 * @since 0.1.0
 */
public record Network(String name, boolean directed, List<Node> nodes, List<Edge> edges) {

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}._:-]+");

  /**
   * A node. Immutable and thread-safe.
   *
   * @param id its identity in the network: letters, digits, dots, colons, hyphens and underscores,
   *     as GraphML's schema wants it; a name with blanks is a label
   * @param label how it is shown
   * @param type what sort it is, for example {@code actor} or {@code issue}
   * @param kind what sort within that, for example {@code STATE}; may be empty
   */
  public record Node(String id, String label, String type, String kind) {}

  /**
   * A tie. Immutable and thread-safe.
   *
   * @param from the id of the node that it leads from
   * @param to the id of the node that it leads to
   * @param weight how strong it is; negative for conflict or rejection
   * @param relation what ties them, for example {@code asks}; may be empty
   */
  public record Edge(String from, String to, double weight, String relation) {

    /**
     * Whether the two are in favour of each other or against.
     *
     * @return 1, or -1 for a negative weight
     */
    public int sign() {
      return weight < 0 ? -1 : 1;
    }
  }

  /**
   * Checks that the ties hold.
   *
   * @param name what it shows
   * @param directed whether ties lead from one node to another
   * @param nodes its nodes
   * @param edges its ties
   * @throws IllegalArgumentException if two nodes have one id, an id has other characters, a tie
   *     leads to no node, or a weight is no number
   */
  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    Set<String> ids = new HashSet<>();
    for (Node node : nodes) {
      if (!ID.matcher(node.id()).matches()) {
        throw new IllegalArgumentException(
            "a node of the id \""
                + node.id()
                + "\": use letters, digits and . : - _ only, and a label for the name");
      }
      if (!ids.add(node.id())) {
        throw new IllegalArgumentException("two nodes of the id " + node.id() + ": rename one");
      }
    }
    for (Edge edge : edges) {
      if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
        throw new IllegalArgumentException(edge + " leads to no node of the network: add it");
      }
      if (!Double.isFinite(edge.weight())) {
        throw new IllegalArgumentException(edge + " has a weight that is no number");
      }
    }
  }
}
