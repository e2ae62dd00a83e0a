package org.rapporteur.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.analysis.RiskRegister;
import org.rapporteur.analysis.RiskRegister.Entry;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;

/**
 * What is feared, and what is advised against it?
 *
 * <p>Prints a register of the risks of a folder: whose doing, who is harmed, how likely, and the
 * advice that answers it, unanswered risks first; of the seeds if no folder is named.
 */
final class Risks implements Program {

  private static final int MOST_ANSWERS = 3;
  private static final String MARGIN = " ".repeat(12);

  @Override
  public String name() {
    return "Risks";
  }

  @Override
  public String parameters() {
    return "[FILE_OR_FOLDER] " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "What is feared, and what is advised against it? Unanswered risks first.\n"
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
      err.print("There is no document that could name a risk.\n");
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
    List<Entry> entries = RiskRegister.of(corpus, findings).entries();
    Citations citations = new Citations(corpus);
    Page page = new Page();
    long unanswered = entries.stream().filter(Entry::isUnanswered).count();
    page.line("RISK REGISTER: " + entries.size() + " RISKS, " + unanswered + " UNANSWERED");
    // The likeliest first, within what is and what is not answered.
    entries.stream()
        .sorted(
            Comparator.comparing(Entry::isUnanswered)
                .thenComparing(entry -> entry.risk().likelihood())
                .reversed())
        .forEach(entry -> entry(page, corpus, citations, entry));
    return page.toString();
  }

  private static void entry(Page page, Corpus corpus, Citations citations, Entry entry) {
    Risk risk = entry.risk();
    page.gap();
    page.words(entry.isUnanswered() ? "! " : "  ", Citations.quoted(risk.quote().text()));
    field(page, "Likelihood", risk.likelihood().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    field(page, "Cause", actors(citations, risk.cause()));
    field(page, "Affected", actors(citations, risk.affected()));
    field(page, "Issues", issues(corpus, risk));
    field(page, "Stated in", citations.origin(risk));
    if (entry.isUnanswered()) {
      field(page, "Answers", "none");
    }
    for (int i = 0; i < Math.min(MOST_ANSWERS, entry.answers().size()); i++) {
      Recommendation answer = entry.answers().get(i);
      field(
          page,
          i == 0 ? "Answers" : "",
          Citations.modal(answer) + " " + Citations.quoted(answer.quote().text()));
      page.words(MARGIN + "  ", citations.origin(answer));
    }
    if (entry.answers().size() > MOST_ANSWERS) {
      page.line(MARGIN + "  and " + (entry.answers().size() - MOST_ANSWERS) + " more");
    }
  }

  private static String issues(Corpus corpus, Risk risk) {
    return risk.issues().isEmpty()
        ? "(none of the codebook)"
        : risk.issues().stream()
            .flatMap(issue -> corpus.issue(issue).stream())
            .map(Issue::label)
            .collect(Collectors.joining(", "));
  }

  private static String actors(Citations citations, List<ActorId> actors) {
    return actors.isEmpty() ? "(nobody named)" : citations.names(actors);
  }

  private static void field(Page page, String label, String value) {
    page.words(String.format(Locale.ROOT, "  %-12s", label), value);
  }
}
