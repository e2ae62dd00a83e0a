package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Polarity;

/** Another library reads the networks, and checks them against the GraphML schema. */
class GraphMlTest {

  private final Map<String, String> attributes = new TreeMap<>();
  private final List<String> ties = new ArrayList<>();

  private Graph<String, DefaultEdge> read(CorpusWriter writer, Corpus corpus) {
    Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer((at, value) -> note(at.getFirst(), at.getSecond(), value));
    Map<DefaultEdge, Map<String, String>> edges = new LinkedHashMap<>();
    importer.addEdgeAttributeConsumer(
        (at, value) ->
            edges
                .computeIfAbsent(at.getFirst(), any -> new TreeMap<>())
                .put(at.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(SmallCorpus.text(writer, corpus)));
    edges.forEach(
        (edge, values) ->
            ties.add(
                label(graph.getEdgeSource(edge))
                    + " "
                    + values.get("relation")
                    + " "
                    + label(graph.getEdgeTarget(edge))
                    + " "
                    + values.get("sign")
                    + " x "
                    + values.get("weight")));
    return graph;
  }

  private void note(String node, String name, Attribute value) {
    attributes.put(node + " " + name, value.getValue());
  }

  private String label(String node) {
    return attributes.getOrDefault(node + " label", "");
  }

  @Test
  void actors_are_tied_to_issues_with_sign_and_weight() {
    Graph<String, DefaultEdge> graph =
        read(GraphMl.of(CorpusNetworks::actorIssue), SmallCorpus.corpus());
    String odd = "=A|B\\C <&> \"D\"\n\uFFFD \uD83D\uDD4A";
    assertThat(graph.vertexSet()).hasSize(4);
    assertThat(ties)
        .containsExactlyInAnyOrder(
            "Japan asked Defense spending 1 x 1.0",
            "Japan asked Taiwan 1 x 1.0",
            odd + " asked Defense spending 1 x 1.0",
            odd + " asked Taiwan 1 x 1.0",
            odd + " feared Taiwan -1 x 1.0");
    assertThat(attributes).containsEntry("issue:taiwan type", "issue");
  }

  @Test
  void actors_are_tied_to_those_they_ask_and_threaten() {
    read(GraphMl.of(CorpusNetworks::actorActor), SmallCorpus.corpus());
    assertThat(ties)
        .containsExactlyInAnyOrder(
            "Mika Aoki asks Japan -1 x 1.0",
            "=A|B\\C <&> \"D\"\n\uFFFD \uD83D\uDD4A threatens Taiwan -1 x 1.0");
  }

  /** Japan asks for trade twice and warns against it once, another asks for it. */
  private static Corpus debate() {
    ReviewedText text = new ReviewedText("More trade. Much more. Less trade. Trade first.");
    Attribution japan = Attribution.of(ReviewedText.JAPAN.id());
    return text.corpus(
        text.recommendation(text.span("More trade")).withAttribution(japan),
        text.recommendation(text.span("Much more")).withAttribution(japan),
        text.recommendation(text.span("Less trade"))
            .withAttribution(japan)
            .withPolarity(Polarity.AVOID),
        text.recommendation(text.span("Trade first")));
  }

  @Test
  void speakers_are_tied_to_the_issues_on_which_they_ask_and_warn() {
    String odd = ReviewedText.ODD.name();
    read(GraphMl.of(CorpusNetworks::speakerIssue), debate());
    assertThat(ties)
        .containsExactlyInAnyOrder(
            "Japan favours Trade 1 x 1.0",
            "Japan opposes Trade -1 x 1.0",
            odd + " favours Trade 1 x 1.0");
    String japan = "speaker:" + Guid.of("speaker", "Japan");
    assertThat(attributes)
        .containsEntry(japan + " type", "speaker")
        .containsEntry(japan + " kind", "STATE")
        .containsEntry("issue:trade type", "issue");
  }

  @Test
  void speakers_are_tied_to_those_who_say_the_same_and_the_contrary() {
    String odd = ReviewedText.ODD.name();
    Graph<String, DefaultEdge> graph = read(GraphMl.of(CorpusNetworks::speakerSpeaker), debate());
    assertThat(graph.vertexSet()).hasSize(2);
    assertThat(ties)
        .containsExactlyInAnyOrder(
            odd + " agrees Japan 1 x 1.0", odd + " conflicts Japan -1 x 1.0");
  }

  @Test
  void a_network_of_ones_own_is_written_too() {
    Network network =
        new Network(
            "agreement",
            false,
            List.of(
                new Network.Node("a", "A", "actor", ""), new Network.Node("b", "B", "actor", "")),
            List.of(new Network.Edge("a", "b", -0.25, "")));
    read(GraphMl.of(corpus -> network), Corpus.empty());
    assertThat(ties).containsExactly("A null B -1 x 0.25");
  }

  @Test
  void a_tie_to_nowhere_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Network("x", true, List.of(), List.of(new Network.Edge("a", "b", 1, "asks"))))
        .withMessageContaining("leads to no node of the network: add it");
  }

  @Test
  void an_id_that_no_program_takes_is_refused() {
    List<Network.Node> nodes = List.of(new Network.Node("The Quad", "The Quad", "actor", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Network("x", true, nodes, List.of()))
        .withMessageContaining("a node of the id \"The Quad\": use letters");
  }
}
