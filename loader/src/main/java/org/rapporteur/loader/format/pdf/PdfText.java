package org.rapporteur.loader.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.LayoutRole;

/** Makes one text of the pages of a PDF file. Mutable, for use by a single thread. */
final class PdfText {

  private final PdfContent content;
  private final Predicate<? super CharSequence> words;
  private final List<List<PrintedLine>> columns = new ArrayList<>();
  private final List<PrintedLine> notes = new ArrayList<>();

  PdfText(PdfContent content, Predicate<? super CharSequence> words) {
    this.content = content;
    this.words = words;
  }

  FormattedText read() {
    List<List<List<PrintedLine>>> pages = new ArrayList<>();
    List<List<PrintedLine>> flat = new ArrayList<>();
    for (PdfContent.Page page : content.pages()) {
      List<List<PrintedLine>> found = PageLayout.columns(page);
      pages.add(found);
      flat.add(found.stream().flatMap(List::stream).toList());
    }
    PageEdges edges = PageEdges.of(flat);
    float body = bodySize(flat);
    for (List<List<PrintedLine>> page : pages) {
      for (List<PrintedLine> column : page) {
        List<PrintedLine> lines = column.stream().filter(line -> !edges.holds(line)).toList();
        int start = Footnotes.start(lines, body);
        columns.add(lines.subList(0, start));
        notes.addAll(lines.subList(start, lines.size()));
      }
    }
    List<PrintedLine> all = new ArrayList<>();
    columns.forEach(all::addAll);
    all.addAll(notes);
    PdfOrigins origins = PdfOrigins.of(all);
    Extraction extraction = Extraction.from(origins.text());
    LineFlow flow = new LineFlow(extraction, origins, words);
    List<PrintedBlock> blocks = PrintedBlock.of(columns);
    Sizes sizes = new Sizes(blocks, body);
    for (PrintedBlock block : blocks) {
      sizes.begin(block, extraction);
      flow.draw(block.lines());
    }
    List<PrintedLine> note = new ArrayList<>();
    for (PrintedLine line : notes) {
      if (Footnotes.opens(line) && !note.isEmpty()) {
        drawNote(note, extraction, flow);
      }
      note.add(line);
    }
    drawNote(note, extraction, flow);
    return extraction.finish(Optional.empty(), content.metadata(), origins);
  }

  private static void drawNote(List<PrintedLine> note, Extraction extraction, LineFlow flow) {
    if (!note.isEmpty()) {
      extraction.block(LayoutRole.FOOTNOTE, 0);
      flow.draw(note);
      note.clear();
    }
  }

  /** The size in which most characters are set. */
  private static float bodySize(List<List<PrintedLine>> pages) {
    Map<Integer, Integer> characters = new TreeMap<>();
    for (List<PrintedLine> page : pages) {
      for (PrintedLine line : page) {
        characters.merge(Math.round(line.size() * 10), line.text().length(), Integer::sum);
      }
    }
    int best = 0;
    int most = -1;
    for (Map.Entry<Integer, Integer> size : characters.entrySet()) {
      if (size.getValue() > most) {
        most = size.getValue();
        best = size.getKey();
      }
    }
    return best / 10f;
  }
}
