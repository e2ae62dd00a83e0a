package org.rapporteur.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.examples.guide.GuideJson;
import org.rapporteur.examples.score.KeywordList;
import org.rapporteur.examples.score.ScoreSheet;
import org.rapporteur.examples.score.ScoreSheet.Count;
import org.rapporteur.examples.score.Tally;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.rule.Rule;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Tier;

/**
 * How much may one trust each tier, and what does the library tell that a list of keywords does
 * not?
 *
 * <p>Precision, recall and F1 by sentence on documents that people have coded: a list of keywords,
 * the written rules by themselves, and the three tiers.
 */
final class Tiers implements Program {

  private static final String CODING = ".json";

  @Override
  public String name() {
    return "Tiers";
  }

  @Override
  public String parameters() {
    return "GOLD DOCS";
  }

  @Override
  public String question() {
    return "How sure is each tier on the documents in DOCS that people have coded in GOLD,\n"
        + "beside a list of keywords and the written rules alone? By sentence.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 2, 2);
    Path folder = Path.of(parsed.values().get(1));
    Map<Document, GuideCoding> golds = new LinkedHashMap<>();
    for (Path gold : Documents.named(Path.of(parsed.values().get(0)), CODING)) {
      String base = Documents.baseName(String.valueOf(gold.getFileName()));
      golds.put(Documents.of(folder, base), GuideJson.read(gold));
    }
    List<Document> documents = List.copyOf(golds.keySet());
    LoadResult written = loader(writtenRules()).load(documents);
    LoadResult all = CorpusLoader.create().load(documents);
    all.problems().forEach(problem -> err.print(problem + "\n"));
    out.print("                   recommendations      risks\n");
    out.print("                   P     R     F1       P     R     F1\n");
    Function<Document, String> text = document -> Codings.text(all.corpus(), document);
    out.print(
        line(
            "keywords",
            golds,
            text,
            document -> KeywordList.code(document.name(), text.apply(document))));
    out.print(line("rules alone", golds, text, codings(written, documents, Tier.BALANCED)));
    for (Tier tier : Tier.values()) {
      out.print(line(tier.name(), golds, text, codings(all, documents, tier)));
    }
    return all.corpus().sources().isEmpty() ? 1 : 0;
  }

  private static CorpusLoader loader(RuleCatalog rules) {
    return CorpusLoader.builder().rules(rules).build();
  }

  /** The library's rules without those that were learnt. */
  private static RuleCatalog writtenRules() {
    RuleCatalog rules = RuleCatalog.standard();
    for (Rule rule : List.copyOf(rules.rules())) {
      rules = rule.origin() == Origin.MODEL ? rules.without(rule.id()) : rules;
    }
    return rules;
  }

  private static Function<Document, GuideCoding> codings(
      LoadResult result, List<Document> documents, Tier tier) {
    Map<String, GuideCoding> codings = Codings.of(result.corpus(), documents, tier);
    return document -> codings.getOrDefault(document.name(), GuideCoding.empty(document.name()));
  }

  private static String line(
      String label,
      Map<Document, GuideCoding> golds,
      Function<Document, String> text,
      Function<Document, GuideCoding> coder) {
    ScoreSheet sheet = new ScoreSheet();
    golds.forEach(
        (document, gold) ->
            sheet.add(document.name(), gold, coder.apply(document), text.apply(document)));
    List<String> cells = new ArrayList<>();
    for (Count count : List.of(Count.REC_SENT, Count.RISK_SENT)) {
      Tally tally = sheet.tally(count);
      cells.add(
          String.format(
              Locale.ROOT, "%.3f %.3f %.3f", tally.precision(), tally.recall(), tally.f1()));
    }
    return String.format(Locale.ROOT, "%-18s %s    %s\n", label, cells.get(0), cells.get(1));
  }
}
