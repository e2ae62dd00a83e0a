package org.rapporteur.loader.internal.issue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.OutlineReader;
import org.rapporteur.loader.internal.token.PhraseMatcher;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.SentenceSplitter;
import org.rapporteur.loader.internal.token.Tokenizer;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.AnnotatedDocument;
import org.rapporteur.loader.rule.FoldedText;
import org.rapporteur.loader.rule.WeightTable;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.IssueId;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns from annotated documents how strongly what can be seen of documents and of passages speaks
 * for each issue, and writes the tables of weights; run by the profile {@code train}.
 *
 * <p>What speaks for an issue in the document of a passage is weighed by what the other documents
 * taught, as it will be in a document that nobody has seen.
 */
final class IssueTraining {

  private static final Path TABLES = Path.of("src/main/resources/org/rapporteur/loader/vocabulary");

  static final String DOCUMENTS = "issue-document-weights.csv";
  static final String PASSAGES = "issue-passage-weights.csv";

  /** The weights of the loss against the penalty, chosen by cross-validation among .03 to .15. */
  private static final double DOCUMENT_COST = 0.06;

  private static final double PASSAGE_COST = 0.1;
  private static final int FOLDS = 5;
  private static final JsonMapper MAPPER = new JsonMapper();

  /** A passage: its tokens, those of its sentence, and what coders named. */
  private record Passage(int from, int to, Sentence sentence, Set<String> issues) {}

  /** A document with its passages. */
  private record Read(
      Tokens tokens, TopicPlaces places, Set<String> issues, List<Passage> passages) {}

  private final Vocabulary vocabulary = Vocabulary.standard();
  private final List<IssueId> codebook = IssueCoding.codebook(vocabulary);
  private final List<Read> documents;
  private final List<IssueTable.Text> texts = new ArrayList<>();

  IssueTraining(List<AnnotatedDocument> documents) {
    this.documents = documents.stream().map(this::read).toList();
    for (int i = 0; i < this.documents.size(); i++) {
      texts.add(text(i));
    }
  }

  /** Writes the tables. */
  public static void main(String[] arguments) throws IOException {
    IssueTraining training = new IssueTraining(AnnotatedDocument.all());
    Files.writeString(TABLES.resolve(DOCUMENTS), training.documentTable());
    Files.writeString(TABLES.resolve(PASSAGES), training.passageTable());
  }

  /** The table for documents. */
  String documentTable() {
    return WeightTable.of("an issue in a document", ofDocuments(texts));
  }

  private Map<String, Integer> ofDocuments(List<IssueTable.Text> learnt) {
    return new IssueTable(codebook, DOCUMENT_COST).learn(learnt);
  }

  /** The table for passages. */
  String passageTable() {
    List<IssueTable.Text> passages = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      IssueModel model =
          IssueWeights.of(
                  ofDocuments(
                      texts.stream().filter(text -> text.document() % FOLDS != left).toList()))
              .on(codebook, vocabulary.lexicon());
      IntStream.range(0, documents.size())
          .filter(number -> number % FOLDS == left)
          .forEach(number -> addPassages(number, model, passages));
    }
    return WeightTable.of(
        "an issue in a passage", new IssueTable(codebook, PASSAGE_COST).learn(passages));
  }

  private IssueTable.Text text(int number) {
    Read document = documents.get(number);
    Names signs = new Names();
    DocumentSigns.read(document.places, codebook.size(), document.tokens.count(), signs);
    WordsOfText words = new WordsOfText(document.tokens);
    words.read(0, document.tokens.count());
    return new IssueTable.Text(number, signs.names, named(words), document.issues);
  }

  private void addPassages(int number, IssueModel model, List<IssueTable.Text> passages) {
    Read document = documents.get(number);
    WordsOfText words = new WordsOfText(document.tokens);
    int[] sums = IssueReader.document(document.tokens, document.places, model, words);
    PassageSigns reader = new PassageSigns(document.places, sums);
    for (Passage passage : document.passages) {
      int from = Math.min(passage.from, passage.sentence.from());
      int to = Math.max(passage.to, passage.sentence.to());
      Names signs = new Names();
      reader.read(passage.from, passage.to, passage.sentence.from(), passage.sentence.to());
      for (int issue = 0; issue < sums.length; issue++) {
        if (reader.mayBe(issue)) {
          reader.notePassage(issue, signs);
          reader.noteDocument(issue, reader.told(), signs);
        }
      }
      words.read(from, to);
      passages.add(new IssueTable.Text(number, signs.names, named(words), passage.issues));
    }
  }

  /** The names of the signs of each issue that is asked about. */
  private static final class Names implements IssueSign.Sink {

    private final Map<Integer, List<String>> names = new TreeMap<>();

    @Override
    public void note(int issue, IssueSign sign, int number) {
      names.computeIfAbsent(issue, key -> new ArrayList<>()).add(sign.name(sign.step(number)));
    }
  }

  private Set<String> named(WordsOfText words) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < words.count(); i++) {
      String word = vocabulary.lexicon().word(words.word(i));
      if (word.chars().allMatch(Character::isLetter)) {
        named.add(word);
      }
    }
    return named;
  }

  private Read read(AnnotatedDocument document) {
    SourceText text = document.text();
    List<Block> blocks =
        OutlineReader.read(text, vocabulary).blocks().stream()
            .filter(block -> block.kind() != BlockKind.FURNITURE)
            .toList();
    Tokenizer tokenizer = new Tokenizer(text, vocabulary.lexicon());
    blocks.forEach(block -> tokenizer.add(block.line()));
    Tokens tokens = tokenizer.tokens();
    FoldedText folded = FoldedText.of(text.toString());
    JsonNode gold = MAPPER.readTree(document.annotation().getBytes(StandardCharsets.UTF_8));
    List<Passage> passages = new ArrayList<>();
    for (String list : List.of("recommendations", "risks")) {
      for (JsonNode item : gold.get(list)) {
        folded
            .locate(List.of(item))
            .forEach(span -> passage(tokens, blocks, span, issues(item), passages));
      }
    }
    TopicPlaces places =
        TopicPlaces.read(tokens, PhraseMatcher.match(tokens, vocabulary.phrases()), vocabulary);
    return new Read(tokens, places, issues(gold), passages);
  }

  private static Set<String> issues(JsonNode of) {
    Set<String> issues = new TreeSet<>();
    of.get("issues").forEach(issue -> issues.add(issue.asString()));
    return issues;
  }

  private static void passage(
      Tokens tokens, List<Block> blocks, TextSpan span, Set<String> issues, List<Passage> found) {
    for (Block block : blocks) {
      boolean within = block.line().start() <= span.start() && span.end() <= block.line().end();
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
