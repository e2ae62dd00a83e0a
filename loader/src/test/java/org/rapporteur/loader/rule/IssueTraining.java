package org.rapporteur.loader.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.internal.issue.IssueReader;
import org.rapporteur.loader.internal.issue.Readiness;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.OutlineReader;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.PhraseMatcher;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.SentenceSplitter;
import org.rapporteur.loader.internal.token.Tokenizer;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.IssueId;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns how ready coders are to name each issue: until the issues of the annotated passages are
 * read about as often as coders name them, an issue that is read too often counts less and one that
 * is read too seldom more, within bounds.
 */
final class IssueTraining {

  private static final int ROUNDS = 6;

  /** So many passages are supposed to have been read right before any is counted. */
  private static final double PRIOR = 20;

  /** No issue counts more than so many times as much, or less than one over it. */
  private static final double BOUND = 1.6;

  private static final double UNIT = 1000;
  private static final JsonMapper MAPPER = new JsonMapper();

  /** A passage: its tokens, those of its sentence, and what coders named. */
  private record Passage(int from, int to, Sentence sentence, Set<String> issues) {}

  /** A document with its passages. */
  private record Read(Tokens tokens, List<PhraseMatch> phrases, List<Passage> passages) {}

  private final Vocabulary vocabulary = Vocabulary.standard();
  private final List<Read> documents = new ArrayList<>();

  IssueTraining(List<AnnotatedDocument> documents) {
    documents.forEach(document -> this.documents.add(read(document)));
  }

  /** The table that {@link Readiness} reads. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "# How ready coders are to name an issue where its terms show it, in thousandths.\n"
                + "# Learnt from the annotated documents; written by mvn -Ptrain, not by hand.\n"
                + "issue,factor\n");
    rounded(factors())
        .forEach((issue, factor) -> table.append(issue).append(',').append(factor).append('\n'));
    return table.toString();
  }

  private Map<String, Double> factors() {
    Map<String, Double> factors = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> named = new TreeMap<>();
      Map<String, Double> found = new TreeMap<>();
      Readiness readiness = Readiness.of(rounded(factors));
      for (Read document : documents) {
        IssueReader reader =
            IssueReader.read(document.tokens, document.phrases, vocabulary, readiness);
        for (Passage passage : document.passages) {
          count(named, passage.issues);
          count(
              found,
              reader
                  .of(passage.from, passage.to, passage.sentence.from(), passage.sentence.to())
                  .stream()
                  .map(IssueId::toString)
                  .toList());
        }
      }
      Set<String> issues = new TreeSet<>(named.keySet());
      issues.addAll(found.keySet());
      for (String issue : issues) {
        double ratio =
            (named.getOrDefault(issue, 0.0) + PRIOR) / (found.getOrDefault(issue, 0.0) + PRIOR);
        double factor = factors.getOrDefault(issue, 1.0) * StrictMath.sqrt(ratio);
        factors.put(issue, Math.min(BOUND, Math.max(1 / BOUND, factor)));
      }
    }
    return factors;
  }

  /** Each passage counts once, shared by its issues. */
  private static void count(Map<String, Double> counts, Collection<String> issues) {
    issues.forEach(issue -> counts.merge(issue, 1.0 / issues.size(), Double::sum));
  }

  private static Map<String, Integer> rounded(Map<String, Double> factors) {
    Map<String, Integer> rounded = new TreeMap<>();
    factors.forEach((issue, factor) -> rounded.put(issue, (int) StrictMath.rint(UNIT * factor)));
    return rounded;
  }

  private Read read(AnnotatedDocument document) {
    SourceText text =
        CorpusLoader.create()
            .load(Document.of(document.name() + ".txt", document.bytes()))
            .corpus()
            .sources()
            .get(0)
            .text();
    List<Block> blocks = OutlineReader.read(text, vocabulary).blocks();
    Tokenizer tokenizer = new Tokenizer(text, vocabulary.lexicon());
    blocks.stream()
        .filter(block -> block.kind() != BlockKind.FURNITURE)
        .forEach(block -> tokenizer.add(block.line()));
    Tokens tokens = tokenizer.tokens();
    FoldedText folded = FoldedText.of(text.toString());
    JsonNode gold = MAPPER.readTree(document.annotation().getBytes(StandardCharsets.UTF_8));
    List<Passage> passages = new ArrayList<>();
    for (String list : List.of("recommendations", "risks")) {
      for (JsonNode item : gold.get(list)) {
        Set<String> issues = new TreeSet<>();
        item.get("issues").forEach(issue -> issues.add(issue.asString()));
        folded
            .locate(List.of(item))
            .forEach(span -> passage(tokens, blocks, span, issues, passages));
      }
    }
    return new Read(tokens, PhraseMatcher.match(tokens, vocabulary.phrases()), passages);
  }

  private static void passage(
      Tokens tokens, List<Block> blocks, TextSpan span, Set<String> issues, List<Passage> found) {
    for (Block block : blocks) {
      boolean within =
          block.line().start() <= span.start()
              && span.end() <= block.line().end()
              && block.kind() != BlockKind.FURNITURE;
      if (!within) {
        continue;
      }
      int from = tokens.at(span.start());
      int to = tokens.at(span.end());
      for (Sentence sentence :
          SentenceSplitter.split(
              tokens, tokens.at(block.line().start()), tokens.at(block.line().end()))) {
        if (sentence.from() <= from && from < sentence.to()) {
          found.add(new Passage(from, to, sentence, issues));
        }
      }
    }
  }
}
