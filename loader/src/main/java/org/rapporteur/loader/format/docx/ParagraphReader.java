package org.rapporteur.loader.format.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Reads the paragraphs of a part. Mutable, for use by a single thread. */
final class ParagraphReader implements PartReader.Handler {

  /** A paragraph that is open; a text box inside of it has paragraphs of its own. */
  private static final class Open {
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private String list = "";
    private int level;
    private int outline = -1;
    private boolean plain;
    private boolean runBold;
    private boolean runHidden;
    private boolean inRun;

    Open(int number) {
      this.number = number;
    }
  }

  private final String part;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int count;
  private int cells;

  /** How many elements are open whose text is deleted, moved away or said twice. */
  private int gone;

  private boolean inText;

  ParagraphReader(String part) {
    this.part = part;
  }

  /** The paragraphs with text in the order in which they begin. */
  List<Paragraph> paragraphs() {
    return paragraphs.stream().sorted(Comparator.comparingInt(Paragraph::number)).toList();
  }

  @Override
  public void start(PartReader.Tag tag) {
    switch (tag.name()) {
      case "p" -> open.push(new Open(++count));
      case "tc" -> cells++;
      case "del", "moveFrom", "Fallback" -> gone++;
      case "footnote", "endnote" -> gone += separates(tag) ? 1 : 0;
      default -> {
        if (!open.isEmpty()) {
          inside(open.peek(), tag);
        }
      }
    }
  }

  /** Lines between text and notes are kept as notes without words. */
  private static boolean separates(PartReader.Tag tag) {
    return !tag.attribute("type").isEmpty();
  }

  private void inside(Open paragraph, PartReader.Tag tag) {
    switch (tag.name()) {
      case "pStyle" -> paragraph.style = tag.attribute("val");
      case "numId" -> paragraph.list = tag.attribute("val");
      case "ilvl" -> paragraph.level = whole(tag.attribute("val"));
      case "outlineLvl" -> paragraph.outline = whole(tag.attribute("val"));
      case "r" -> {
        paragraph.inRun = true;
        paragraph.runBold = false;
        paragraph.runHidden = false;
      }
      case "b" -> paragraph.runBold = isOn(tag);
      case "vanish" -> paragraph.runHidden = isOn(tag) && paragraph.inRun;
      case "t" -> inText = true;
      // Elements of this name also define the stops of a paragraph.
      case "tab" -> append(paragraph, paragraph.inRun ? "\t" : "");
      case "br", "cr" -> append(paragraph, "\n");
      case "noBreakHyphen" -> append(paragraph, "-");
      default -> {
        // The rest is looks.
      }
    }
  }

  private static boolean isOn(PartReader.Tag tag) {
    String value = tag.attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private static int whole(String value) {
    return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
  }

  @Override
  public void text(String text) {
    if (inText && !open.isEmpty()) {
      append(open.peek(), text);
    }
  }

  private void append(Open paragraph, String text) {
    if (gone == 0 && !paragraph.runHidden) {
      paragraph.text.append(text);
      paragraph.plain |= !paragraph.runBold && !text.isBlank();
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "p" -> close(open.pop());
      case "tc" -> cells--;
      case "del", "moveFrom", "Fallback" -> gone--;
      case "footnote", "endnote" -> gone = 0;
      case "t" -> inText = false;
      case "r" -> {
        if (!open.isEmpty()) {
          open.peek().inRun = false;
        }
      }
      default -> {
        // What began without effect ends without.
      }
    }
  }

  private void close(Open paragraph) {
    String text = paragraph.text.toString();
    if (!text.isBlank()) {
      paragraphs.add(
          new Paragraph(
              part,
              paragraph.number,
              text,
              paragraph.style,
              paragraph.list,
              paragraph.level,
              paragraph.outline,
              cells > 0,
              !paragraph.plain));
    }
  }
}
