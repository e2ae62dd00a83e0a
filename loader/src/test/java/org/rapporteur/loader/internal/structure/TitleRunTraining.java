package org.rapporteur.loader.internal.structure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.loader.rule.AnnotatedDocument;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns from annotated documents how strongly what can be seen of lines speaks for their being the
 * title together, and writes the table of weights; run by the profile {@code train}.
 *
 * <p>A conditional logit, as in {@link TitleTraining}: of all lines that may be the title together
 * some are, each with a probability that grows with the sum of its weights, which are drawn towards
 * nothing.
 */
final class TitleRunTraining {

  private static final Path TABLE =
      Path.of("src/main/resources/org/rapporteur/loader/vocabulary/title-run-weights.csv");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern BLANK_LINES = Pattern.compile("\n(?:[ \t]*\n)+");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final double UNIT = 100;
  private static final double PENALTY = 1;
  private static final double STEP = 0.004;
  private static final int STEPS = 2000;
  private static final int FOLDS = 10;

  /** A feature must occur in so many documents. */
  private static final int DOCUMENTS = 4;

  /** So much of a title must stand in lines that may be one for them to be learnt from. */
  private static final double MOST_OF = 0.6;

  private final List<Head> heads;

  TitleRunTraining(List<AnnotatedDocument> documents) {
    Stream<Head> whole = documents.stream().flatMap(TitleRunTraining::read);
    Stream<Head> alone =
        Stream.of("heads-first.txt", "heads-second.txt")
            .flatMap(HeadsTest::heads)
            .flatMap(
                head ->
                    head.values("title")
                        .flatMap(title -> read(head.text(), title.split(" \\|\\| ")[0])));
    this.heads = Stream.concat(whole, alone).toList();
  }

  /** Writes the table, and prints how often the title of a document not learnt from is right. */
  public static void main(String[] arguments) throws IOException {
    TitleRunTraining training = new TitleRunTraining(AnnotatedDocument.all());
    Files.writeString(TABLE, training.table());
    System.out.print(training.crossValidation());
  }

  /** The table that the features read. */
  String table() {
    StringBuilder table = new StringBuilder();
    table
        .append("# What speaks for lines being the title together, in hundredths of a logit.\n")
        .append("# Learnt from the annotated documents; written by mvn -Ptrain, not by hand.\n")
        .append("feature,weight\n");
    double[] weights = fit(heads);
    for (int i = 0; i < weights.length; i++) {
      int weight = (int) StrictMath.rint(UNIT * weights[i]);
      if (weight != 0) {
        table.append(TitleFeatures.name(i)).append(',').append(weight).append('\n');
      }
    }
    return table.toString();
  }

  private static Stream<Head> read(AnnotatedDocument document) {
    JsonNode source = MAPPER.readTree(document.annotation()).path("source");
    String text = new String(document.bytes(), StandardCharsets.UTF_8);
    return read(text, source.path("title").asString(""));
  }

  /** A head as it stands, and as it would be read if blank lines were lost on the way. */
  private static Stream<Head> read(String text, String title) {
    return Stream.of(text, BLANK_LINES.matcher(text).replaceAll("\n"))
        .map(lines -> readLines(lines, folded(title)))
        .filter(Objects::nonNull);
  }

  private static Head readLines(String text, String title) {
    Vocabulary vocabulary = Vocabulary.standard();
    List<Draft> drafts = OutlineReader.drafts(SourceText.of(text), List.of(), vocabulary);
    FrontMatter.Proposed proposed = FrontMatter.proposed(drafts, new Bylines(vocabulary.lexicon()));
    TitleFeatures features = new TitleFeatures();
    List<int[]> rows = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (TitleRun run : proposed.runs().all()) {
      proposed.runs().read(run, proposed.ruled(), features);
      rows.add(features.toArray());
      written.add(written(drafts, run.lines()));
    }
    if (!proposed.ruled().isEmpty() && proposed.runs().odd(proposed.ruled())) {
      rows.add(TitleFeatures.RULED_ALONE);
      written.add(written(drafts, proposed.ruled()));
    }
    List<Double> shares =
        written.stream().map(words -> words.equals(title) ? 2.0 : share(words, title)).toList();
    double most = shares.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return title.isEmpty() || most < MOST_OF
        ? null
        : new Head(rows, shares.stream().map(share -> share == most).toList(), most == 2);
  }

  /** How much of a title some words are. */
  private static double share(String words, String title) {
    return !words.isEmpty() && title.contains(words) ? (double) words.length() / title.length() : 0;
  }

  private static String written(List<Draft> drafts, BitSet lines) {
    StringBuilder written = new StringBuilder();
    lines.stream().forEach(line -> written.append(folded(drafts.get(line).line.text())));
    return written.toString();
  }

  private static String folded(String value) {
    return MARKS.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static double[] fit(List<Head> learnt) {
    boolean[] common = common(learnt);
    double[] weights = new double[TitleFeatures.count()];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (Head head : learnt) {
        head.addGradient(weights, gradient);
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] += common[i] ? STEP * (gradient[i] - 2 * PENALTY * weights[i]) : 0;
      }
    }
    return weights;
  }

  private static boolean[] common(List<Head> heads) {
    int[] documents = new int[TitleFeatures.count()];
    for (Head head : heads) {
      head.rows().stream()
          .flatMapToInt(Arrays::stream)
          .distinct()
          .forEach(feature -> documents[feature]++);
    }
    boolean[] common = new boolean[documents.length];
    for (int i = 0; i < common.length; i++) {
      common[i] = documents[i] >= DOCUMENTS;
    }
    return common;
  }

  /** How often what was learnt from other documents is right. */
  String crossValidation() {
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Head> seen = new ArrayList<>();
      List<Head> unseen = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        // Both readings of a head stand side by side, and belong to one fold.
        (i / 2 % FOLDS == fold ? unseen : seen).add(heads.get(i));
      }
      double[] weights = fit(seen);
      right += (int) unseen.stream().filter(head -> head.right(weights)).count();
    }
    return String.format(
        Locale.ROOT,
        "Titles of %d heads: %.3f as learnt from the others%n",
        heads.size(),
        (double) right / heads.size());
  }

  /**
   * What may be the title of a document.
   *
   * @param rows the features of each of the lines that may be it together
   * @param taken whether they are, or come nearest to, what the coder wrote down
   * @param whole whether those taken are all of it
   */
  private record Head(List<int[]> rows, List<Boolean> taken, boolean whole) {

    /** Adds the slope of the logarithm of the probability that one of those taken is chosen. */
    void addGradient(double[] weights, double[] gradient) {
      double[] odds = new double[rows.size()];
      double all = 0;
      double chosen = 0;
      for (int i = 0; i < odds.length; i++) {
        odds[i] = StrictMath.exp(sum(rows.get(i), weights));
        all += odds[i];
        chosen += taken.get(i) ? odds[i] : 0;
      }
      for (int i = 0; i < odds.length; i++) {
        double pull = (taken.get(i) ? odds[i] / chosen : 0) - odds[i] / all;
        for (int feature : rows.get(i)) {
          gradient[feature] += pull;
        }
      }
    }

    boolean right(double[] weights) {
      int best = 0;
      for (int i = 1; i < rows.size(); i++) {
        best = sum(rows.get(i), weights) > sum(rows.get(best), weights) ? i : best;
      }
      return whole && taken.get(best);
    }

    private static double sum(int[] row, double[] weights) {
      double sum = 0;
      for (int feature : row) {
        sum += weights[feature];
      }
      return sum;
    }
  }
}
