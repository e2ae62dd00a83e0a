package org.rapporteur.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page of a memo with footnotes, in Markdown or plain text, written from top to bottom. Mutable,
 * for a single thread.
 */
final class MemoPage {

  private final Writer text;
  private final boolean markdown;

  /** Made when they are written, so that the words of a large corpus are not kept twice. */
  private final List<Supplier<String>> notes = new ArrayList<>();

  MemoPage(Writer text, boolean markdown) {
    this.text = text;
    this.markdown = markdown;
  }

  void title(String words) throws IOException {
    header("# ", words, "=");
    text.write("\n");
  }

  void heading(String words) throws IOException {
    text.write("\n");
    header("## ", words, "-");
  }

  void subheading(String words) throws IOException {
    text.write((markdown ? "\n**" + words + "**\n" : "\n" + words) + "\n");
  }

  private void header(String mark, String words, String line) throws IOException {
    String plain = oneLine(words);
    text.write(
        markdown
            ? mark + escaped(plain) + "\n"
            : plain + "\n" + line.repeat(plain.codePointCount(0, plain.length())) + "\n");
  }

  /** An item of a list that tells something of each source. */
  void numbered(int number, String words) throws IOException {
    text.write(number + ". " + line(words) + "\n");
  }

  /** A line that begins with a word in bold and ends with a footnote. */
  void item(String mark, String words, Supplier<String> note) throws IOException {
    notes.add(note);
    int number = notes.size();
    text.write(
        markdown
            ? "- **" + mark + "** " + line(words) + "[^" + number + "]\n"
            : "- " + mark + " " + line(words) + " [" + number + "]\n");
  }

  /** A line of what can be seen at a glance. */
  void glance(String mark, String words) throws IOException {
    text.write(markdown ? "- **" + mark + ":** " : "- " + mark + ": ");
    text.write(line(words) + "\n");
  }

  void gap() throws IOException {
    text.write("\n");
  }

  void paragraph(String words) throws IOException {
    text.write("\n" + line(words) + "\n");
  }

  /** All footnotes so far. */
  void notes() throws IOException {
    if (!markdown && !notes.isEmpty()) {
      heading("Notes");
    } else {
      text.write("\n");
    }
    for (int i = 0; i < notes.size(); i++) {
      String mark = markdown ? "[^" + (i + 1) + "]: " : "[" + (i + 1) + "] ";
      text.write(mark + line(notes.get(i).get()) + "\n");
    }
  }

  void finish() throws IOException {
    text.flush();
  }

  private String line(String words) {
    return markdown ? escaped(oneLine(words)) : oneLine(words);
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** Keeps what a document says from being taken for Markdown. */
  private static String escaped(String words) {
    return words.replaceAll("[\\\\`*_\\[\\]<>#|~&^$]", "\\\\$0");
  }
}
