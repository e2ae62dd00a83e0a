package org.rapporteur.loader.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RuleId;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence of an annotated document, as the learned rules are trained on it.
 *
 * @param document the name of its document
 * @param features the names of its features
 * @param recommends whether coders found a recommendation in it
 * @param fears whether they found a risk in it
 */
record AnnotatedSentence(String document, Set<String> features, boolean recommends, boolean fears) {

  private static final JsonMapper MAPPER = new JsonMapper();

  boolean holds(FindingKind kind) {
    return kind == FindingKind.RECOMMENDATION ? recommends : fears;
  }

  /**
   * The sentences of all documents that may be learnt from: the open development documents, our own
   * and the seeds, never the closed ones.
   */
  static List<AnnotatedSentence> all() {
    return AnnotatedDocument.all().stream()
        .flatMap(one -> read(one.name(), one.bytes(), one.annotation()).stream())
        .toList();
  }

  private static List<AnnotatedSentence> read(String name, byte[] bytes, String annotation) {
    Reading reading = new Reading();
    SourceText text =
        CorpusLoader.builder()
            .rules(RuleCatalog.standard().with(reading))
            .build()
            .load(Document.of(name + ".txt", bytes))
            .corpus()
            .sources()
            .get(0)
            .text();
    FoldedText folded = FoldedText.of(text.toString());
    JsonNode gold = MAPPER.readTree(annotation.getBytes(StandardCharsets.UTF_8));
    List<TextSpan> recommendations = folded.locate(gold.get("recommendations"));
    List<TextSpan> risks = folded.locate(gold.get("risks"));
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < reading.spans.size(); i++) {
      TextSpan span = reading.spans.get(i);
      sentences.add(
          new AnnotatedSentence(
              name, reading.features.get(i), holds(span, recommendations), holds(span, risks)));
    }
    return sentences;
  }

  /** As the annotation guide's scorer has it: half of the shorter of sentence and quote is both. */
  private static boolean holds(TextSpan sentence, List<TextSpan> quotes) {
    for (TextSpan quote : quotes) {
      int shared =
          Math.min(sentence.end(), quote.end()) - Math.max(sentence.start(), quote.start());
      if (shared > 0 && 2 * shared >= Math.min(sentence.length(), quote.length())) {
        return true;
      }
    }
    return false;
  }

  /** A rule that sees nothing and remembers the features of every sentence it is asked about. */
  private static final class Reading implements Rule {

    final List<TextSpan> spans = new ArrayList<>();
    final List<Set<String>> features = new ArrayList<>();

    @Override
    public RuleId id() {
      return RuleId.of("training.reading");
    }

    @Override
    public String sentence() {
      return "Remembers what it is asked about";
    }

    @Override
    public FindingKind kind() {
      return FindingKind.RISK;
    }

    @Override
    public Origin origin() {
      return Origin.MODEL;
    }

    @Override
    public List<Match> match(RuleContext context) {
      throw new UnsupportedOperationException("asked without what the written rules saw");
    }

    @Override
    public List<Match> match(RuleContext context, List<Sighting> seen) {
      Set<String> names = new TreeSet<>();
      Feature.Sink sink = (feature, value, from, to) -> names.add(feature.named(value));
      SentenceFeatures.read(context, sink);
      SentenceFeatures.read(seen, sink);
      spans.add(context.span(new Match.Range(context.from(), context.to())));
      features.add(names);
      return List.of();
    }
  }
}
