package org.rapporteur.loader.format.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.parser.Parser;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.loader.format.Markup;

/** Draws the blocks of one Markdown document in their order. */
final class MarkdownBlocks extends AbstractVisitor {

  private final int base;
  private final Extraction extraction;
  private final Markup markup;

  /** The numbers of the items of ordered lists. */
  private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();

  private boolean titled;

  /** Begins at a place in the file. */
  MarkdownBlocks(int base, Extraction extraction, Markup markup) {
    this.base = base;
    this.extraction = extraction;
    this.markup = markup;
  }

  @Override
  public void visit(Heading heading) {
    // The first heading of the first level names the document; later ones are parts of it.
    boolean title = heading.getLevel() == 1 && !titled;
    titled |= title;
    extraction.block(title ? LayoutRole.TITLE : LayoutRole.HEADING, title ? 0 : heading.getLevel());
    visitChildren(heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    Node parent = paragraph.getParent();
    boolean first = parent instanceof ListItem && paragraph.getPrevious() == null;
    if (first) {
      extraction.block(LayoutRole.LIST_ITEM, number(parent));
    } else {
      extraction.block(bold(paragraph) ? LayoutRole.EMPHASISED : LayoutRole.TEXT, 0);
    }
    visitChildren(paragraph);
  }

  @Override
  public void visit(OrderedList list) {
    Integer from = list.getMarkerStartNumber();
    int number = from == null ? 1 : from;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      numbers.put(item, number++);
    }
    visitChildren(list);
  }

  /** The number of an item; 0 if it has none. */
  private int number(Node item) {
    return numbers.getOrDefault(item, 0);
  }

  private static boolean bold(Paragraph paragraph) {
    Node only = paragraph.getFirstChild();
    return only instanceof StrongEmphasis && only.getNext() == null;
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      extraction.block(LayoutRole.CELL, 0);
    }
    visitChildren(node);
  }

  @Override
  public void visit(Text text) {
    draw(text, text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    draw(code, code.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock block) {
    extraction.block();
    List<SourceSpan> spans = block.getSourceSpans();
    for (int i = 1; i < spans.size(); i++) {
      int start = base + spans.get(i).getInputIndex();
      // The last line closes the block if it repeats the fence that opens it.
      boolean fence = i + 1 == spans.size() && block.getClosingFenceLength() != null;
      if (!fence) {
        extraction.take(start, start + spans.get(i).getLength()).lineBreak();
      }
    }
  }

  @Override
  public void visit(SoftLineBreak line) {
    boolean compound =
        line.getPrevious() instanceof Text before
            && line.getNext() instanceof Text after
            && endsWithHyphen(before.getLiteral())
            && Character.isLowerCase(after.getLiteral().charAt(0));
    if (line.getNext() instanceof Text next && numbered(next.getLiteral()) && ends(line)) {
      // A list that does not begin with 1 may not interrupt a paragraph, by the specification.
      extraction.block(LayoutRole.TEXT, 0);
    } else if (!compound) {
      extraction.space();
    }
  }

  /** Whether a line opens with a number, of one level or several, and a capitalised word. */
  private static boolean numbered(String line) {
    int i = 0;
    int stops = 0;
    while (i < line.length() && (Character.isDigit(line.charAt(i)) || line.charAt(i) == '.')) {
      stops += line.charAt(i++) == '.' ? 1 : 0;
    }
    boolean number = i > 1 && i < 9 && stops > 0 && Character.isDigit(line.charAt(0));
    int word = i;
    while (word < line.length() && Character.isWhitespace(line.charAt(word))) {
      word++;
    }
    return number && word > i && word < line.length() && Character.isUpperCase(line.charAt(word));
  }

  /** Whether the line before has come to the end of a clause. */
  private static boolean ends(SoftLineBreak line) {
    if (!(line.getPrevious() instanceof Text before) || before.getLiteral().isEmpty()) {
      return true;
    }
    return ".:;?!*)\"\u201d".indexOf(before.getLiteral().charAt(before.getLiteral().length() - 1))
        >= 0;
  }

  /** Whether a word goes on after its hyphen in the next line. */
  private static boolean endsWithHyphen(String text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
  }

  @Override
  public void visit(HardLineBreak line) {
    extraction.lineBreak();
  }

  @Override
  public void visit(Image image) {
    // What is written for those who do not see a picture is no text of the document.
  }

  @Override
  public void visit(HtmlInline tag) {
    if (tag.getLiteral().startsWith("<br")) {
      extraction.lineBreak();
    }
  }

  @Override
  public void visit(HtmlBlock block) {
    // Its tags are markdown's no more than ours; the words between them are the document's.
    extraction.block();
    boolean comment = block.getLiteral().stripLeading().startsWith("<!");
    int tags = 0;
    for (SourceSpan span : comment ? List.<SourceSpan>of() : block.getSourceSpans()) {
      int end = base + span.getInputIndex() + span.getLength();
      int words = base + span.getInputIndex();
      for (int i = words; i < end; i++) {
        char c = markup.at(i);
        if (c == '<' && tags++ == 0) {
          drawRaw(words, i);
        } else if (c == '>' && tags > 0 && --tags == 0) {
          words = i + 1;
        }
      }
      if (tags == 0) {
        drawRaw(words, end);
      }
      extraction.space();
    }
  }

  private void drawRaw(int start, int end) {
    if (start < end) {
      markup.draw(start, end, Parser.unescapeEntities(markup.slice(start, end), false));
    }
  }

  private void draw(Node node, String characters) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    int start = base + first.getInputIndex();
    int end = base + last.getInputIndex() + last.getLength();
    if (node instanceof Code) {
      // The span of code holds its back quotes.
      int ticks = 0;
      while (start + ticks < end && markup.at(start + ticks) == '`') {
        ticks++;
      }
      start += ticks;
      end -= ticks;
      extraction.take(start, end);
      return;
    }
    markup.draw(start, end, characters);
  }
}
