package org.rapporteur.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.model.Corpus;

/**
 * A network in <a href="http://graphml.graphdrawing.org/">GraphML</a> 1.0 for Gephi, visone,
 * Cytoscape, igraph and NetworkX. Every key is declared with its type.
 *
 * <p>Nodes have {@code label}, {@code type} and {@code kind}. Edges have {@code weight} (never
 * negative, because layouts take it for attraction), {@code sign} (1 or -1), {@code signed_weight}
 * and {@code relation}. The graph has {@code name}, {@code library}, {@code rule_sets} and {@code
 * text_sha256}, the fingerprints of all texts with blanks between them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class GraphMl implements CorpusWriter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final Function<Corpus, Network> network;

  private GraphMl(Function<Corpus, Network> network) {
    this.network = network;
  }

  /**
   * Writes a network of a corpus.
   *
   * @param network makes the network, for example {@code CorpusNetworks::actorIssue}
   * @return the writer
   */
  public static GraphMl of(Function<Corpus, Network> network) {
    return new GraphMl(network);
  }

  @Override
  public void write(Corpus corpus, OutputStream stream) throws IOException {
    write(network.apply(corpus), corpus, stream);
  }

  private static void write(Network network, Corpus corpus, OutputStream stream)
      throws IOException {
    Provenance provenance = Provenance.of(corpus);
    XmlOut xml = new XmlOut(stream);
    xml.start("graphml", "xmlns", NAMESPACE);
    for (String name : List.of("name", "library", "rule_sets", "text_sha256")) {
      key(xml, "graph", name, "string");
    }
    for (String name : List.of("label", "type", "kind")) {
      key(xml, "node", name, "string");
    }
    key(xml, "edge", "weight", "double");
    key(xml, "edge", "sign", "int");
    key(xml, "edge", "signed_weight", "double");
    key(xml, "edge", "relation", "string");
    xml.start("graph", "id", "G", "edgedefault", network.directed() ? "directed" : "undirected");
    data(xml, "graph", "name", network.name());
    data(xml, "graph", "library", provenance.library());
    data(xml, "graph", "rule_sets", String.join(" ", provenance.ruleSets()));
    List<String> texts = corpus.sources().stream().map(source -> source.text().sha256()).toList();
    data(xml, "graph", "text_sha256", String.join(" ", texts));
    for (Network.Node node : network.nodes()) {
      xml.start("node", "id", node.id());
      data(xml, "node", "label", node.label());
      data(xml, "node", "type", node.type());
      data(xml, "node", "kind", node.kind());
      xml.end();
    }
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      xml.start("edge", "id", "e" + number++, "source", edge.from(), "target", edge.to());
      data(xml, "edge", "weight", String.valueOf(Math.abs(edge.weight())));
      data(xml, "edge", "sign", String.valueOf(edge.sign()));
      data(xml, "edge", "signed_weight", String.valueOf(edge.weight()));
      data(xml, "edge", "relation", edge.relation());
      xml.end();
    }
    xml.end();
    xml.end();
    xml.finish();
  }

  private static void key(XmlOut xml, String of, String name, String type) throws IOException {
    xml.empty("key", "id", id(of, name), "for", of, "attr.name", name, "attr.type", type);
  }

  private static void data(XmlOut xml, String of, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.element("data", value, "key", id(of, name));
    }
  }

  private static String id(String of, String name) {
    return of + "_" + name;
  }
}
