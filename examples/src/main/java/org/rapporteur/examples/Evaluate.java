package org.rapporteur.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.rapporteur.comparison.Agreement;
import org.rapporteur.comparison.AgreementFigures;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.examples.guide.GuideCorpus;
import org.rapporteur.examples.guide.GuideJson;
import org.rapporteur.examples.score.ScoreSheet;
import org.rapporteur.examples.score.SentenceUnits;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Tier;

/**
 * How well does the library read documents that people have coded?
 *
 * <p>Prints the figures of the annotation guide's scorer, then how far both agree beyond chance,
 * then what was missed and what was extra.
 */
final class Evaluate implements Program {

  private static final String CODING = ".json";

  private final Function<List<Document>, LoadResult> loader;

  Evaluate() {
    this(CorpusLoader.create()::load);
  }

  Evaluate(Function<List<Document>, LoadResult> loader) {
    this.loader = loader;
  }

  @Override
  public String name() {
    return "Evaluate";
  }

  @Override
  public String parameters() {
    return "GOLD DOCS [--brief] " + Arguments.TIER;
  }

  @Override
  public String question() {
    return """
        How well are the documents in DOCS read that people have coded in GOLD?
        A coding has the name of its document, in any format, and ends in .json.
        Figures, then what was missed and what was extra (not with --brief).""";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 2, 2);
    List<Path> golds = Documents.named(Path.of(parsed.values().get(0)), CODING);
    Path folder = Path.of(parsed.values().get(1));
    List<Document> documents = new ArrayList<>();
    for (Path gold : golds) {
      String base = Documents.baseName(String.valueOf(gold.getFileName()));
      documents.add(Documents.of(folder, base));
    }
    LoadResult result = loader.apply(documents);
    result.problems().forEach(problem -> err.print(problem + "\n"));
    Map<String, GuideCoding> codings = Codings.of(result.corpus(), documents, parsed.tier());
    ScoreSheet sheet = new ScoreSheet();
    Map<String, GuideCoding> byHand = new LinkedHashMap<>();
    for (int i = 0; i < golds.size(); i++) {
      Document document = documents.get(i);
      GuideCoding coding =
          codings.getOrDefault(document.name(), GuideCoding.empty(document.name()));
      GuideCoding gold = GuideJson.read(golds.get(i));
      byHand.put(document.name(), gold);
      sheet.add(document.name(), gold, coding, Codings.text(result.corpus(), document));
    }
    sheet.warnings().forEach(warning -> err.print(warning + "\n"));
    out.print(sheet.table());
    out.print("\n" + beyondChance(result.corpus(), byHand, parsed.tier()));
    if (!parsed.brief()) {
      out.print("\n");
      sheet.details().forEach(detail -> out.print(detail + "\n"));
    }
    return codings.isEmpty() ? 1 : 0;
  }

  /** The agreement of people and library that chance does not explain, a line for each variable. */
  private static String beyondChance(Corpus corpus, Map<String, GuideCoding> byHand, Tier tier) {
    Corpus sure =
        corpus.withFindings(
            corpus.findings().stream()
                .filter(finding -> finding.evidence().tier().compareTo(tier) <= 0)
                .toList());
    AgreementFigures figures =
        Agreement.between(
                GuideCorpus.of(corpus, byHand), sure, text -> SentenceUnits.of(text.toString()))
            .total();
    StringBuilder lines = new StringBuilder();
    figures
        .reliability()
        .forEach(
            (variable, values) ->
                lines.append(
                    String.format(
                        Locale.ROOT,
                        "%-18s kappa %s alpha %s  (%d of %d agree)\n",
                        variable.name().toLowerCase(Locale.ROOT),
                        figure(values.kappa()),
                        figure(values.alpha()),
                        values.agreed(),
                        values.units())));
    return lines.toString();
  }

  private static String figure(OptionalDouble value) {
    return value.isEmpty() ? "    -" : String.format(Locale.ROOT, "%5.3f", value.getAsDouble());
  }
}
