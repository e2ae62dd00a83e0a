package org.rapporteur.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.analysis.CommonGround;
import org.rapporteur.analysis.Consensus;
import org.rapporteur.analysis.Disagreement;
import org.rapporteur.analysis.DiscourseNetwork;
import org.rapporteur.analysis.DiscourseNetwork.Qualifier;
import org.rapporteur.analysis.DiscourseNetwork.Repetition;
import org.rapporteur.analysis.DiscourseNetwork.TwoModeNormalization;
import org.rapporteur.analysis.Emphasis;
import org.rapporteur.analysis.Independence;
import org.rapporteur.analysis.NetworkMatrix;
import org.rapporteur.analysis.RiskRegister;
import org.rapporteur.analysis.Statement;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Tier;
import tools.jackson.core.JsonGenerator;

/**
 * What the findings of tier {@code BALANCED} or surer say together, as the JSON that the script of
 * the report reads.
 */
final class ReportAnalyses {

  /** Answers that are listed for a risk; the others are counted. */
  private static final int MOST_ANSWERS = 12;

  private final Corpus corpus;
  private final Places places;
  private final JsonGenerator json;
  private final List<Finding> findings;

  ReportAnalyses(Corpus corpus, Places places, JsonGenerator json) {
    this.corpus = corpus;
    this.places = places;
    this.json = json;
    this.findings =
        corpus.findings().stream()
            .filter(finding -> finding.evidence().tier().compareTo(Tier.BALANCED) <= 0)
            .toList();
  }

  void write() {
    register();
    CommonGround ground = CommonGround.of(corpus, findings, Independence.SHOWN);
    List<Consensus> stressed = ground.emphases().stream().map(Emphasis::consensus).toList();
    json.writeArrayPropertyStart("consensus");
    ground.consensus().forEach(found -> consensus(found, stressed.contains(found)));
    json.writeEndArray();
    json.writeArrayPropertyStart("disagreements");
    ground.disagreements().forEach(this::disagreement);
    json.writeEndArray();
    network();
  }

  private void register() {
    json.writeArrayPropertyStart("register");
    for (RiskRegister.Entry entry : RiskRegister.of(corpus, findings).entries()) {
      int shown = Math.min(MOST_ANSWERS, entry.answers().size());
      json.writeStartObject();
      json.writeNumberProperty("risk", places.of(entry.risk()));
      numbers("answers", places.ofFindings(entry.answers().subList(0, shown)));
      json.writeNumberProperty("more", entry.answers().size() - shown);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void consensus(Consensus found, boolean stressed) {
    json.writeStartObject();
    numbers("addressees", places.ofActors(found.addressees()));
    words(found.words());
    json.writeNumberProperty("voices", found.voices().size());
    json.writeBooleanProperty("stressed", stressed);
    numbers("findings", places.ofFindings(found.recommendations()));
    json.writeEndObject();
  }

  private void disagreement(Disagreement found) {
    json.writeStartObject();
    numbers("addressees", places.ofActors(found.addressees()));
    words(found.words());
    numbers("one", places.ofFindings(found.one()));
    numbers("other", places.ofFindings(found.other()));
    json.writeEndObject();
  }

  private record Tie(String speaker, String issue) {}

  /** Who speaks on which issue: how often in favour, how often against, and in which findings. */
  private void network() {
    List<Statement> statements = Statement.of(corpus, findings);
    Map<Tie, List<Finding>> said = new LinkedHashMap<>();
    for (Statement statement : statements) {
      said.computeIfAbsent(
              new Tie(statement.speaker(), statement.issue().value()), tie -> new ArrayList<>())
          .add(corpus.finding(statement.finding()).orElseThrow());
    }
    DiscourseNetwork network = DiscourseNetwork.of(statements, Repetition.ONCE_PER_SOURCE);
    NetworkMatrix balance = network.actorIssue(Qualifier.SUBTRACT, TwoModeNormalization.NONE);
    json.writeArrayPropertyStart("ties");
    for (NetworkMatrix.Edge tie :
        network.actorIssue(Qualifier.IGNORE, TwoModeNormalization.NONE).edges()) {
      int all = (int) tie.weight();
      int surplus = (int) balance.weight(tie.from(), tie.to());
      json.writeStartObject();
      json.writeStringProperty("speaker", tie.from());
      json.writeNumberProperty("issue", places.of(IssueId.of(tie.to())));
      json.writeNumberProperty("favour", (all + surplus) / 2);
      json.writeNumberProperty("against", (all - surplus) / 2);
      numbers(
          "findings",
          places.ofFindings(Objects.requireNonNull(said.get(new Tie(tie.from(), tie.to())))));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void words(List<String> words) {
    json.writeArrayPropertyStart("words");
    words.forEach(json::writeString);
    json.writeEndArray();
  }

  private void numbers(String name, int[] numbers) {
    json.writeName(name);
    json.writeArray(numbers, 0, numbers.length);
  }
}
