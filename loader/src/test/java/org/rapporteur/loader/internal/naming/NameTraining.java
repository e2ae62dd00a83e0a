package org.rapporteur.loader.internal.naming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Description;
import org.rapporteur.loader.internal.structure.DescriptionReader;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.structure.OutlineReader;
import org.rapporteur.loader.internal.token.Tokenizer;
import org.rapporteur.loader.rule.AnnotatedDocument;
import org.rapporteur.loader.rule.LogLikelihoodRatio;
import org.rapporteur.loader.rule.LogisticRegression;
import org.rapporteur.loader.rule.WeightTable;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Attested;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.SourceText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns from annotated documents how strongly what shows of words at the head of a document speaks
 * for their naming the meeting that it reports, or who held it, and writes the tables of weights;
 * run by the profile {@code train}.
 */
final class NameTraining {

  static final String EVENTS = "event-weights.csv";
  static final String HOSTS = "host-weights.csv";

  private static final Path TABLES = Path.of("src/main/resources/org/rapporteur/loader/vocabulary");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final double COST = 1;
  private static final int FOLDS = 5;

  /** Of what is no name one in so many is learnt from, as there is far more of it. */
  private static final int EACH = 4;

  /** A sign must show in so many documents. */
  private static final int DOCUMENTS = 5;

  /** The least {@link LogLikelihoodRatio} of a sign and a name. */
  private static final double SURPRISE = 4;

  /** A document: what was read of it, what coders named, and what may be that. */
  private record Example(
      HeadWords head, Folded folded, Proposal proposal, Optional<String> ruled, String named) {

    /** Reads the signs of all that may be the name, what the rules propose last. */
    void read(Reader reader) {
      NameSigns signs = new NameSigns(head, folded, proposal);
      Names names = new Names(head);
      boolean[] met = new boolean[1];
      Spans.of(
          head,
          (from, to) -> {
            met[0] |= signs.read(from, to, names);
            String text = folded(from, to);
            reader.take(names.take(), !named.isEmpty() && text.equals(named));
          });
      if (ruled.isPresent() && !met[0]) {
        signs.readRuled(names);
        reader.take(names.take(), ruled.get().equals(named));
      }
    }

    private String folded(int from, int to) {
      return folded.part(head.start(from), head.end(to - 1));
    }
  }

  /** Takes what may be a name. */
  private interface Reader {
    void take(Set<String> signs, boolean named);
  }

  /** The names of signs. */
  private static final class Names implements NameSign.Sink {

    private final HeadWords head;
    private Set<String> names = new HashSet<>();

    Names(HeadWords head) {
      this.head = head;
      names.add(NameWeights.ANY);
    }

    Set<String> take() {
      Set<String> taken = names;
      names = new HashSet<>();
      names.add(NameWeights.ANY);
      return taken;
    }

    @Override
    public void word(NameSign sign, int word) {
      names.add(sign.name(head.word(word)));
    }

    @Override
    public void one(NameSign sign, Enum<?> which) {
      names.add(sign.name(which));
    }

    @Override
    public void number(NameSign sign, int number) {
      names.add(sign.name(sign.step(number)));
    }
  }

  /** How often a sign shows, of names and of all, and in how many documents. */
  private static final class Count {
    private int names;
    private int all;
    private int documents;
    private int last = -1;
  }

  private final List<Example> events;
  private final List<Example> hosts;

  NameTraining(List<AnnotatedDocument> documents) {
    this.events = new ArrayList<>();
    this.hosts = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      SourceText text = document.text();
      Description description = description(text);
      events.add(example(text, description, document, "event", Description::event));
      hosts.add(example(text, description, document, "event_host", Description::host));
    }
  }

  private static Description description(SourceText text) {
    Vocabulary vocabulary = Vocabulary.standard();
    Outline outline = OutlineReader.read(text, vocabulary);
    Tokenizer tokenizer = new Tokenizer(text, vocabulary.lexicon());
    outline.blocks().stream()
        .filter(block -> block.kind() != BlockKind.FURNITURE)
        .forEach(block -> tokenizer.add(block.line()));
    return DescriptionReader.read(text, SourceId.of(text), outline, tokenizer.tokens(), vocabulary);
  }

  private static Example example(
      SourceText text,
      Description description,
      AnnotatedDocument document,
      String field,
      Function<Description, Optional<Attested>> ruled) {
    String named = MAPPER.readTree(document.annotation()).path("source").path(field).asString("");
    Optional<Attested> proposed = ruled.apply(description);
    Folded name = proposed.map(value -> Folded.of(value.value())).orElse(Folded.NONE);
    HeadWords head = HeadWords.of(text);
    return new Example(
        head,
        Folded.of(text, head.reach()),
        new Proposal(description.kind(), Folded.of(description.title().value()), name),
        proposed.map(value -> folded(value.value())),
        folded(named));
  }

  private static String folded(String name) {
    return Folded.of(name).part(0, name.length());
  }

  /** Writes the tables, and tells how often names in documents not learnt from are right. */
  public static void main(String[] arguments) throws IOException {
    NameTraining training = new NameTraining(AnnotatedDocument.all());
    Files.writeString(TABLES.resolve(EVENTS), training.eventTable());
    Files.writeString(TABLES.resolve(HOSTS), training.hostTable());
    System.out.print(crossValidation("Meetings", training.events));
    System.out.print(crossValidation("Hosts", training.hosts));
  }

  /** The table for meetings. */
  String eventTable() {
    return WeightTable.of(
        "words at the head of a document being the name of the meeting", learn(events));
  }

  /** The table for hosts. */
  String hostTable() {
    return WeightTable.of(
        "words at the head of a document being the name of who held the meeting", learn(hosts));
  }

  private static Map<String, Integer> learn(List<Example> examples) {
    Map<String, Integer> columns = telling(examples);
    LogisticRegression regression = new LogisticRegression(columns.size(), COST);
    int[] others = {0};
    for (Example example : examples) {
      example.read(
          (signs, named) -> {
            if (named || others[0]++ % EACH == 0) {
              regression.add(
                  signs.stream()
                      .filter(columns::containsKey)
                      .mapToInt(columns::get)
                      .sorted()
                      .toArray(),
                  named);
            }
          });
    }
    double[] fitted = regression.fit();
    fitted[columns.get(NameWeights.ANY)] -= StrictMath.log(EACH);
    return WeightTable.rounded(columns, fitted);
  }

  /** The signs that tell of a name, or of its absence, by number. */
  private static Map<String, Integer> telling(List<Example> examples) {
    Map<String, Count> counts = new HashMap<>();
    for (int i = 0; i < examples.size(); i++) {
      int document = i;
      examples
          .get(i)
          .read(
              (signs, named) -> {
                for (String sign : signs) {
                  Count count = counts.computeIfAbsent(sign, key -> new Count());
                  count.all++;
                  count.names += named ? 1 : 0;
                  count.documents += count.last == document ? 0 : 1;
                  count.last = document;
                }
              });
    }
    Count any = counts.get(NameWeights.ANY);
    Map<String, Integer> columns = new TreeMap<>();
    counts.forEach(
        (sign, count) -> {
          boolean tells =
              count.documents >= DOCUMENTS
                  && LogLikelihoodRatio.of(count.names, count.all, any.names, any.all) >= SURPRISE;
          if (tells || sign.equals(NameWeights.ANY)) {
            columns.put(sign, 0);
          }
        });
    int number = 0;
    for (Map.Entry<String, Integer> column : columns.entrySet()) {
      column.setValue(number++);
    }
    return columns;
  }

  /** How often what was learnt from other documents is right, from some bounds on. */
  private static String crossValidation(String what, List<Example> examples) {
    int named = 0;
    int[] bounds = {Integer.MIN_VALUE, -4000, -3000, -2500, -2000, -1500, -1000, 0};
    int[] right = new int[bounds.length];
    int[] found = new int[bounds.length];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> seen = new ArrayList<>();
      List<Example> unseen = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(examples.get(i));
      }
      Map<String, Integer> weights = learn(seen);
      for (Example example : unseen) {
        named += example.named().isEmpty() ? 0 : 1;
        int[] best = {Integer.MIN_VALUE, 0};
        example.read(
            (signs, hit) -> {
              int sum = signs.stream().mapToInt(sign -> weights.getOrDefault(sign, 0)).sum();
              if (sum > best[0]) {
                best[0] = sum;
                best[1] = hit ? 1 : 0;
              }
            });
        for (int i = 0; i < bounds.length; i++) {
          found[i] += best[0] > bounds[i] ? 1 : 0;
          right[i] += best[0] > bounds[i] ? best[1] : 0;
        }
      }
    }
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < bounds.length; i++) {
      told.append(
          String.format(
              Locale.ROOT,
              "%s of %d documents from %d on: %d named, %d found, %d right%n",
              what,
              examples.size(),
              bounds[i],
              named,
              found[i],
              right[i]));
    }
    return told.toString();
  }
}
