package org.rapporteur.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Likeness;
import org.rapporteur.examples.GoldCorpus;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.Recommendation;

/**
 * How often recommendations that are said to be the same or opposite are so, against the labels of
 * readers who did not write the rule and did not see its verdicts. {@link CandidatePairs} tells how
 * the pairs were chosen.
 *
 * <p>The rule was tuned on pairs of odd number alone; those of even number only measure it. Most
 * that agree or differ are of statements written for this test, whose wording is plainer than that
 * of documents: recall on pairs that both stand in documents is far lower, and printed apart.
 */
class LabelledPairsTest {

  private static final double LEAST_PRECISION = 0.80;

  /** A pair, whether both stand in documents, what readers say of it, and what the rule says. */
  private record Pair(int number, boolean ofDocuments, Likeness label, Likeness verdict) {}

  @Test
  void what_is_said_to_agree_or_to_differ_does_so() throws IOException {
    List<Pair> pairs = pairs();
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(100);
    report("tuned on", pairs.stream().filter(pair -> pair.number() % 2 == 1).toList());
    report("held out", pairs.stream().filter(pair -> pair.number() % 2 == 0).toList());
    report("both of documents", pairs.stream().filter(Pair::ofDocuments).toList());
    report("all", pairs);
    assertThat(precision(pairs, pair -> true)).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(precision(pairs, pair -> pair.number() % 2 == 0))
        .isGreaterThanOrEqualTo(LEAST_PRECISION);
  }

  private static void report(String part, List<Pair> pairs) {
    System.out.printf(
        Locale.ROOT,
        "Labelled pairs, %s: %d pairs; precision %.3f (of %d), recall %.3f (of %d)%n",
        part,
        pairs.size(),
        precision(pairs, pair -> true),
        claimed(pairs).count(),
        share(labelled(pairs)),
        labelled(pairs).count());
    for (Likeness likeness : List.of(Likeness.SAME, Likeness.OPPOSITE)) {
      System.out.printf(
          Locale.ROOT,
          "  %-8s precision %.3f (of %d), recall %.3f (of %d)%n",
          likeness,
          share(claimed(pairs).filter(pair -> pair.verdict() == likeness)),
          claimed(pairs).filter(pair -> pair.verdict() == likeness).count(),
          share(labelled(pairs).filter(pair -> pair.label() == likeness)),
          labelled(pairs).filter(pair -> pair.label() == likeness).count());
    }
  }

  private static double precision(List<Pair> pairs, Predicate<Pair> part) {
    return share(claimed(pairs).filter(part));
  }

  private static Stream<Pair> claimed(List<Pair> pairs) {
    return pairs.stream().filter(pair -> pair.verdict() != Likeness.DIFFERENT);
  }

  private static Stream<Pair> labelled(List<Pair> pairs) {
    return pairs.stream().filter(pair -> pair.label() != Likeness.DIFFERENT);
  }

  private static double share(Stream<Pair> pairs) {
    return pairs
        .mapToInt(pair -> pair.label() == pair.verdict() ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  private static List<Pair> pairs() throws IOException {
    Corpus corpus = FurtherStatements.with(GoldCorpus.ofAll().merge(GoldCorpus.ofDevelopment()));
    try (InputStream stream =
            Objects.requireNonNull(
                LabelledPairsTest.class.getResourceAsStream("labelled-pairs.csv"));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows.stream().map(row -> pair(corpus, row)).toList();
    }
  }

  private static Pair pair(Corpus corpus, NamedCsvRecord row) {
    Recommendation first = recommendation(corpus, row, "first");
    Recommendation second = recommendation(corpus, row, "second");
    return new Pair(
        Integer.parseInt(row.getField("id")),
        // What was written for this test comes from no file.
        Stream.of(first, second).noneMatch(found -> corpus.source(found).files().isEmpty()),
        Likeness.valueOf(row.getField("label")),
        Likeness.of(first, second, corpus));
  }

  /** By its id, and with the words that were labelled. */
  private static Recommendation recommendation(Corpus corpus, NamedCsvRecord row, String which) {
    FindingId id = FindingId.parse(row.getField(which + "_id"));
    Recommendation found = (Recommendation) corpus.finding(id).orElseThrow();
    assertThat(found.quote().text()).isEqualTo(row.getField(which + "_quote"));
    return found;
  }
}
