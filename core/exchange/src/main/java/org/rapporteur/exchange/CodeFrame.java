package org.rapporteur.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.exchange.CodeMeaning.Addresses;
import org.rapporteur.exchange.CodeMeaning.Affects;
import org.rapporteur.exchange.CodeMeaning.Avoids;
import org.rapporteur.exchange.CodeMeaning.Causes;
import org.rapporteur.exchange.CodeMeaning.Concerns;
import org.rapporteur.exchange.CodeMeaning.Estimates;
import org.rapporteur.exchange.CodeMeaning.Fears;
import org.rapporteur.exchange.CodeMeaning.Names;
import org.rapporteur.exchange.CodeMeaning.Recommends;
import org.rapporteur.exchange.CodeMeaning.VoicedBy;
import org.rapporteur.exchange.CodeMeaning.VoicedByAuthor;
import org.rapporteur.exchange.CodeMeaning.VoicedByPanel;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Strength;

/**
 * The coding frame of a corpus: its codes as a tree, and which of them each finding and mention
 * has.
 *
 * <p>No two codes have the same name, wherever they stand: some programs drop the second.
 */
final class CodeFrame {

  /**
   * A code or category.
   *
   * @param description what it means; may be empty
   * @param codable whether it can be put on words, which a mere category cannot
   */
  record Node(CodePath path, String description, boolean codable, List<Node> children) {

    Node child(String name, String about, boolean isCode) {
      Node node = new Node(path.child(name), about, isCode, new ArrayList<>());
      children.add(node);
      return node;
    }

    String guid() {
      return Guid.of("code", path.names().toArray());
    }
  }

  private final Corpus corpus;
  private final List<Node> roots = new ArrayList<>();
  private final Map<CodeMeaning, Node> codes = new LinkedHashMap<>();

  private CodeFrame(Corpus corpus) {
    this.corpus = corpus;
    recommendation();
    risk();
    Node issues = root("Issue", "What it is about.");
    corpus.issues().stream().filter(i -> i.parent().isEmpty()).forEach(i -> issue(issues, i));
    actors();
    attribution();
  }

  static CodeFrame of(Corpus corpus) {
    return new CodeFrame(corpus);
  }

  /** The five categories. */
  List<Node> roots() {
    return roots;
  }

  /** Every code that means something. */
  Map<CodeMeaning, Node> codes() {
    return codes;
  }

  List<Node> of(Finding finding) {
    return meanings(finding).map(this::code).toList();
  }

  Node of(Mention mention) {
    return code(
        mention instanceof ActorMention named
            ? new Names(actor(named.actor()))
            : new Concerns(issue(((IssueMention) mention).issue())));
  }

  private Node code(CodeMeaning meaning) {
    Node node = codes.get(meaning);
    if (node == null) {
      throw new IllegalStateException("the coding frame has no code for " + meaning);
    }
    return node;
  }

  private Stream<CodeMeaning> meanings(Finding finding) {
    return Stream.of(
            finding.match(this::own, this::own),
            voice(finding),
            finding.issues().stream().<CodeMeaning>map(issue -> new Concerns(issue(issue))))
        .flatMap(meanings -> meanings)
        .distinct();
  }

  private Stream<CodeMeaning> own(Recommendation recommendation) {
    Stream<CodeMeaning> polarity =
        switch (recommendation.polarity()) {
          case DO -> Stream.of();
          case AVOID -> Stream.of(new Avoids());
        };
    return Stream.of(
            Stream.<CodeMeaning>of(new Recommends(recommendation.strength())),
            polarity,
            recommendation.addressees().stream().map(this::actor).map(Addresses::new))
        .flatMap(meanings -> meanings);
  }

  private Stream<CodeMeaning> own(Risk risk) {
    return Stream.of(
            Stream.<CodeMeaning>of(new Fears(risk.likelihood())),
            risk.icd203().stream().map(Estimates::new),
            risk.cause().stream().map(this::actor).map(Causes::new),
            risk.affected().stream().map(this::actor).map(Affects::new))
        .flatMap(meanings -> meanings);
  }

  private Stream<CodeMeaning> voice(Finding finding) {
    return Stream.of(
        finding.attribution().isAuthor()
            ? new VoicedByAuthor()
            : finding.attribution().isPanel()
                ? new VoicedByPanel()
                : new VoicedBy(actor(finding.attribution().actor().orElseThrow())));
  }

  private Actor actor(ActorId id) {
    return corpus.actor(id).orElseThrow();
  }

  private Issue issue(IssueId id) {
    return corpus.issue(id).orElseThrow();
  }

  private Node root(String name, String description) {
    Node node = new Node(CodePath.of(name), description, false, new ArrayList<>());
    roots.add(node);
    return node;
  }

  private Node add(Node parent, String name, String description, CodeMeaning meaning) {
    Node node = parent.child(name, description, true);
    codes.put(meaning, node);
    return node;
  }

  private void recommendation() {
    Node node = root("Recommendation", "Somebody should do, avoid or aim for something.");
    add(node, "MUST", "A necessity: must, have to, vital.", new Recommends(Strength.MUST));
    add(node, "SHOULD", "An advice: should, ought to, urged.", new Recommends(Strength.SHOULD));
    add(node, "MAY", "A possible option: could, may be useful.", new Recommends(Strength.MAY));
    add(node, "AVOID", "The act is warned against, not asked for.", new Avoids());
  }

  private void risk() {
    Node node = root("Risk", "Something harmful that may happen.");
    add(node, "UNLIKELY", "Denied or remote.", new Fears(Likelihood.UNLIKELY));
    add(node, "POSSIBLE", "Could, may, might, or unmarked.", new Fears(Likelihood.POSSIBLE));
    add(node, "LIKELY", "Likely, probable.", new Fears(Likelihood.LIKELY));
    add(node, "VERY_LIKELY", "Will, expected, inevitable.", new Fears(Likelihood.VERY_LIKELY));
    Node terms = node.child("ICD 203", "The text uses a term of the US standard ICD 203.", false);
    for (Icd203 term : Icd203.values()) {
      String band = term.lowestPercent() + " to " + term.highestPercent() + " percent.";
      add(terms, "ICD 203 " + term.name(), band, new Estimates(term));
    }
  }

  private void issue(Node parent, Issue issue) {
    String description = issue.label() + ". " + issue.definition();
    Node node = add(parent, issue.id().value(), description, new Concerns(issue));
    corpus.issues().stream()
        .filter(other -> other.parent().filter(issue.id()::equals).isPresent())
        .forEach(child -> issue(node, child));
  }

  private void actors() {
    Set<CodeMeaning> roles = new LinkedHashSet<>();
    corpus.findings().forEach(f -> f.match(this::own, this::own).forEach(roles::add));
    Node node = root("Actor", "Who is named; below each, in which part of a finding.");
    for (Actor actor : corpus.actors()) {
      String names = String.join(", ", actor.aliases());
      Node code = add(node, name(actor, ""), names, new Names(actor));
      role(code, roles, actor, ", addressee", "Should act.", new Addresses(actor));
      role(code, roles, actor, ", cause", "Creates the risk.", new Causes(actor));
      role(code, roles, actor, ", affected", "Is harmed.", new Affects(actor));
    }
  }

  private void role(
      Node parent, Set<CodeMeaning> roles, Actor actor, String role, String about, CodeMeaning m) {
    if (roles.contains(m)) {
      add(parent, name(actor, role), about, m);
    }
  }

  private void attribution() {
    Node node = root("Attribution", "Whose view it is.");
    add(node, "AUTHOR", "The author's.", new VoicedByAuthor());
    add(node, "PANEL", "A panel's, or of somebody there unnamed.", new VoicedByPanel());
    Set<ActorId> voices = new LinkedHashSet<>();
    corpus.findings().forEach(f -> f.attribution().actor().ifPresent(voices::add));
    corpus.actors().stream()
        .filter(actor -> voices.contains(actor.id()))
        .forEach(actor -> add(node, name(actor, ", voice"), "", new VoicedBy(actor)));
  }

  /** An issue may be called as an actor is, and two actors alike if they differ in kind. */
  private static String name(Actor actor, String role) {
    String kind = actor.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return actor.name() + " (" + kind + role + ")";
  }
}
