package org.rapporteur.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.exchange.Briefing;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Reviewed;
import org.rapporteur.model.Tier;

/** The briefing of the library on a page for the screen, and what became of loading and review. */
final class BriefingText {

  /** What stands before the words of an item, and how far its other lines are set in. */
  private static final Pattern ITEM = Pattern.compile("(- |\\[?\\d+[.\\]] |)(.*)");

  /** A count or the number of a footnote, which stays with what it belongs to. */
  private static final Pattern NUMBER = Pattern.compile(" (\\(\\d+\\)|\\[\\d+\\])");

  private BriefingText() {}

  static String of(LoadResult result, Tier tier) {
    return of(result, tier, Optional.empty());
  }

  /** With what people decided on the corpus: what they vouch for is marked as reviewed. */
  static String of(LoadResult result, Tier tier, Optional<Reviewed> reviewed) {
    Corpus corpus = Arguments.surely(reviewed.map(Reviewed::corpus).orElse(result.corpus()), tier);
    Page page = new Page();
    plainText(corpus).lines().forEach(line -> wrapped(page, line));
    counts(page, corpus);
    reviewed.ifPresent(applied -> review(page, corpus, applied));
    int problems = result.problems().size();
    page.line(problems == 0 ? "No problems." : count(problems, "problem:", "problems:"));
    result.problems().forEach(problem -> page.words("  ", problem.toString()));
    return page.toString();
  }

  private static String plainText(Corpus corpus) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Briefing.plainText().write(corpus, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void wrapped(Page page, String line) {
    Matcher item = ITEM.matcher(line);
    if (item.matches() && !item.group(2).isBlank()) {
      page.words(item.group(1), NUMBER.matcher(item.group(2)).replaceAll(Page.TIE + "$1"));
    } else {
      page.line(line);
    }
  }

  private static void counts(Page page, Corpus corpus) {
    page.gap();
    page.words(
        "",
        count(corpus.recommendations().size(), "recommendation", "recommendations")
            + " and "
            + count(corpus.risks().size(), "risk", "risks")
            + " in "
            + count(corpus.sources().size(), "document", "documents")
            + ", "
            + count(corpus.actors().size(), "actor", "actors")
            + " named.");
  }

  private static void review(Page page, Corpus corpus, Reviewed applied) {
    long touched = corpus.findings().stream().filter(Finding::reviewed).count();
    page.line(touched + " of " + corpus.findings().size() + " findings reviewed.");
    ReviewText.open(page, applied);
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
