package org.rapporteur.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.rapporteur.examples.score.BagOfWords;
import org.rapporteur.examples.score.Tally;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.loader.format.UnreadableException;

/**
 * How well is the main text of web pages told from what stands around it?
 *
 * <p>Reads folders as the test pages of Mozilla's Readability are kept. Precision, recall and F1
 * are of words, each as often as it stands there; the last column is what one gets who takes all
 * words of the page's body, as jsoup gives them.
 */
final class MainText implements Program {

  private static final String PAGE = "source.html";
  private static final String EXPECTED = "expected.html";

  /** What stands above the main text and is no part of it in such folders. */
  private static final Set<LayoutRole> ABOVE = Set.of(LayoutRole.TITLE, LayoutRole.BYLINE);

  @Override
  public String name() {
    return "MainText";
  }

  @Override
  public String parameters() {
    return "PAGES";
  }

  @Override
  public String question() {
    return "How well is the main text of web pages told from what stands around it?\n"
        + "PAGES has a folder for each page, with source.html and its main text in expected.html.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 1, 1);
    List<Path> pages = pages(Path.of(parsed.values().get(0)));
    CorpusLoader loader = CorpusLoader.create();
    StringBuilder rows = new StringBuilder();
    double sum = 0;
    double bodySum = 0;
    for (Path page : pages) {
      String name = String.valueOf(page.getFileName());
      byte[] bytes = Documents.read(page.resolve(PAGE)).bytes();
      BagOfWords gold = BagOfWords.of(body(Documents.read(page.resolve(EXPECTED)).bytes()));
      Tally main = BagOfWords.of(main(loader, Document.of(name, bytes), err)).against(gold);
      Tally body = BagOfWords.of(body(bytes)).against(gold);
      rows.append(row(name, main.precision(), main.recall(), main.f1(), body.f1()));
      sum += main.f1();
      bodySum += body.f1();
    }
    if (pages.isEmpty()) {
      err.print("No folder has " + PAGE + " and " + EXPECTED + ".\n");
      return 1;
    }
    int count = pages.size();
    out.print(
        String.format(Locale.ROOT, "%-40s %6s %6s %6s   %s\n", "", "P", "R", "F1", "body F1"));
    out.print(rows);
    out.print(
        String.format(
            Locale.ROOT,
            "%-40s %6s %6s %6.4f   %6.4f\n",
            "mean of " + count,
            "",
            "",
            sum / count,
            bodySum / count));
    return 0;
  }

  private static List<Path> pages(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(page -> Files.isRegularFile(page.resolve(PAGE)))
          .filter(page -> Files.isRegularFile(page.resolve(EXPECTED)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read as a folder: " + e, e);
    }
  }

  /** The main text as the library reads it; nothing if it cannot. */
  private static String main(CorpusLoader loader, Document page, PrintStream err) {
    try {
      FormattedText text = loader.open(page);
      return text.layout().stream()
          .filter(block -> !ABOVE.contains(block.role()))
          .map(block -> text.canonical().text().slice(block.span()))
          .collect(Collectors.joining("\n"));
    } catch (UnreadableException e) {
      err.print(page.name() + ": " + e.getMessage() + " " + e.advice() + "\n");
      return "";
    }
  }

  private static String body(byte[] page) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page), StandardCharsets.UTF_8.name(), "")
          .body()
          .text();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be read", e);
    }
  }

  private static String row(String name, double p, double r, double f1, double body) {
    return String.format(Locale.ROOT, "%-40s %6.4f %6.4f %6.4f   %6.4f\n", name, p, r, f1, body);
  }
}
