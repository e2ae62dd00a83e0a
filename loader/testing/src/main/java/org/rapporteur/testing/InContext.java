package org.rapporteur.testing;

import java.text.BreakIterator;
import java.util.Locale;
import org.rapporteur.model.Source;
import org.rapporteur.text.TextSpan;

/**
 * Words where they stand: the title of the source, the line, and the sentence around them, in which
 * they are marked.
 */
final class InContext {

  /** Further away from the words a sentence is cut. */
  private static final int AROUND = 120;

  private static final int LONGEST_TITLE = 60;

  private InContext() {}

  static String of(Source source, TextSpan span) {
    String text = source.text().toString();
    TextSpan sentence = sentence(text, span);
    int from = cutBefore(text, sentence.start(), span.start());
    int to = cutAfter(text, span.end(), sentence.end());
    return place(source, span.start())
        + ": "
        + (from > sentence.start() ? "..." : "")
        + text.substring(from, span.start())
        + ">>"
        + text.substring(span.start(), span.end()).replace("\n", "\\n")
        + "<<"
        + text.substring(span.end(), to)
        + (to < sentence.end() ? "..." : "");
  }

  /** "Paper A", line 3. */
  static String place(Source source, int offset) {
    return '"' + title(source) + "\", line " + source.text().lines().line(offset);
  }

  static String title(Source source) {
    String title = source.title().value();
    if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
      return title;
    }
    int end = title.lastIndexOf(' ', title.offsetByCodePoints(0, LONGEST_TITLE));
    return title.substring(0, end < 0 ? title.offsetByCodePoints(0, LONGEST_TITLE) : end) + "...";
  }

  /** The sentences of its line that a span touches. */
  private static TextSpan sentence(String text, TextSpan span) {
    int lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
    int lineEnd = text.indexOf('\n', span.end());
    String line = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(line);
    int start = span.start() - lineStart;
    int end = span.end() - lineStart;
    int from = sentences.preceding(start + 1);
    int to = sentences.following(end - 1);
    return new TextSpan(
        lineStart + from,
        Math.max(span.end(), lineStart + line.substring(0, to).stripTrailing().length()));
  }

  private static int cutBefore(String text, int sentence, int quote) {
    if (quote - sentence <= AROUND) {
      return sentence;
    }
    int blank = text.indexOf(' ', quote - AROUND);
    return blank < 0 || blank >= quote ? quote : blank + 1;
  }

  private static int cutAfter(String text, int quote, int sentence) {
    if (sentence - quote <= AROUND) {
      return sentence;
    }
    int blank = text.lastIndexOf(' ', quote + AROUND);
    return blank <= quote ? quote : blank;
  }
}
