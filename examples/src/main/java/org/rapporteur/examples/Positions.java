package org.rapporteur.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.analysis.CommonGround;
import org.rapporteur.analysis.Consensus;
import org.rapporteur.analysis.Disagreement;
import org.rapporteur.analysis.Emphasis;
import org.rapporteur.analysis.Independence;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Recommendation;

/**
 * Where do sources agree and differ?
 *
 * <p>Prints what independent sources of a folder ask of the same actor alike, what they put with
 * different strength, and where one asks for what another warns against; of the seeds if no folder
 * is named.
 */
final class Positions implements Program {

  private static final String MARGIN = " ".repeat(15);

  @Override
  public String name() {
    return "Positions";
  }

  @Override
  public String parameters() {
    return "[FILE_OR_FOLDER] " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "Where do independent sources agree and differ on what somebody should do?\n"
        + "Reads the seeds if nothing is named.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 0, 1);
    CorpusLoader loader = CorpusLoader.create();
    Corpus corpus =
        parsed.values().isEmpty()
            ? loader.load(Documents.seeds()).corpus()
            : loader.load(Path.of(parsed.values().get(0))).corpus();
    if (corpus.sources().isEmpty()) {
      err.print("There is no document to compare.\n");
      return 1;
    }
    List<Finding> findings =
        corpus.findings().stream()
            .filter(finding -> finding.evidence().tier().compareTo(parsed.tier()) <= 0)
            .toList();
    out.print(text(corpus, findings));
    return 0;
  }

  static String text(Corpus corpus, List<Finding> findings) {
    CommonGround ground = CommonGround.of(corpus, findings, Independence.SHOWN);
    Citations citations = new Citations(corpus);
    Page page = new Page();
    page.line("WHERE " + corpus.sources().size() + " DOCUMENTS AGREE AND DIFFER");
    chapter(page, "What independent sources agree on", ground.consensus().size());
    for (Consensus consensus : ground.consensus()) {
      page.gap().words("", citations.names(consensus.addressees()) + ": " + about(consensus));
      consensus.recommendations().forEach(found -> recommendation(page, citations, found));
    }
    chapter(page, "What they agree on and put with different strength", ground.emphases().size());
    for (Emphasis emphasis : ground.emphases()) {
      page.gap().words("", citations.names(emphasis.consensus().addressees()) + ":");
      emphasis
          .byStrength()
          .forEach(
              (strength, said) ->
                  said.forEach(
                      found -> page.words(mark(strength.name()), citations.origin(found))));
    }
    chapter(page, "What they disagree on", ground.disagreements().size());
    for (Disagreement disagreement : ground.disagreements()) {
      page.gap().words("", citations.names(disagreement.addressees()) + ":");
      disagreement.one().forEach(found -> recommendation(page, citations, found));
      page.line("  – against –");
      disagreement.other().forEach(found -> recommendation(page, citations, found));
    }
    return page.toString();
  }

  private static void chapter(Page page, String title, int number) {
    page.gap().line(title).line("-".repeat(title.length()));
    if (number == 0) {
      page.line("Nothing that could be told.");
    }
  }

  private static String about(Consensus consensus) {
    return String.join(" ", consensus.words())
        + " ("
        + consensus.voices().size()
        + Page.TIE
        + "voices)";
  }

  private static void recommendation(Page page, Citations citations, Recommendation found) {
    page.words(mark(Citations.modal(found)), Citations.quoted(found.quote().text()));
    page.words(MARGIN, citations.origin(found));
  }

  private static String mark(String word) {
    return String.format(Locale.ROOT, "  %-13s", word);
  }
}
