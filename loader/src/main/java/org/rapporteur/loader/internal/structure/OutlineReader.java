package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.format.LayoutBlock;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Reads the form of a document from its lines: title, bylines, headings, lists, running text, page
 * furniture, and the parts and sessions they make.
 *
 * <p>Each line is one block; nothing is left out, so that the blocks hold every character that is
 * not space. The readers go from what is surest to what is left: furniture, front matter, body.
 */
public final class OutlineReader {

  private OutlineReader() {}

  /** The form of a text of whose layout nothing is known. */
  public static Outline read(SourceText text, Vocabulary vocabulary) {
    return read(text, List.of(), vocabulary);
  }

  /** The form of a text, where a format tells of some of its blocks what they are. */
  public static Outline read(SourceText text, List<LayoutBlock> layout, Vocabulary vocabulary) {
    List<Draft> drafts = drafts(text, layout, vocabulary);
    Bylines bylines = new Bylines(vocabulary.lexicon());
    FrontMatter.settle(drafts, bylines);
    Body.settle(drafts, bylines);
    Sections.settle(drafts, vocabulary.lexicon());
    List<SessionSketch> found = Sessions.read(drafts);
    List<List<TextSpan>> takeaways = KeyTakeaways.of(drafts, found.size());
    List<SessionSketch> sessions = new ArrayList<>();
    for (SessionSketch sketch : found) {
      sessions.add(
          new SessionSketch(
              sketch.label(),
              sketch.title(),
              sketch.heading(),
              sketch.span(),
              takeaways.get(sessions.size() + 1)));
    }
    return new Outline(
        drafts.stream().map(Draft::block).toList(),
        SectionTree.of(drafts),
        List.copyOf(sessions),
        takeaways.get(0));
  }

  /** The lines with their marks and labels, of which only furniture is settled. */
  static List<Draft> drafts(SourceText text, List<LayoutBlock> layout, Vocabulary vocabulary) {
    List<Draft> drafts = new ArrayList<>();
    for (Line line : Line.of(text)) {
      drafts.add(new Draft(line));
    }
    readMarks(drafts);
    LayoutHints.mark(drafts, layout);
    LabelReader labels = new LabelReader(vocabulary.lexicon(), drafts);
    for (Draft draft : drafts) {
      draft.label = labels.read(draft.line.text(), draft.mark.length());
    }
    SessionSeries.mark(drafts);
    Furniture.mark(drafts);
    return drafts;
  }

  /** Marks count only where the series they belong to shows that they are no initials. */
  private static void readMarks(List<Draft> drafts) {
    Set<String> series = new HashSet<>();
    for (Draft draft : drafts) {
      draft.mark = Mark.at(draft.line.text());
      series.add(draft.mark.style() + " " + draft.mark.ordinal());
    }
    for (Draft draft : drafts) {
      Mark mark = draft.mark;
      boolean sure =
          switch (mark.style()) {
            case CAPITAL, BARE_NUMBER -> neighbours(series, mark);
            default -> true;
          };
      if (mark.style() == Mark.Style.CAPITAL) {
        Mark roman = mark.asRoman();
        if (roman != Mark.NONE && neighbours(series, roman)) {
          draft.mark = roman;
          series.add(roman.style() + " " + roman.ordinal());
          continue;
        }
      }
      if (mark.style() == Mark.Style.BARE_NUMBER
          && (draft.line.wordCount() > 14 || draft.line.endsSentence())) {
        sure = false;
      }
      if (!sure) {
        draft.mark = Mark.NONE;
      }
    }
  }

  private static boolean neighbours(Set<String> series, Mark mark) {
    return series.contains(mark.style() + " " + (mark.ordinal() + 1))
        || mark.ordinal() > 1 && series.contains(mark.style() + " " + (mark.ordinal() - 1));
  }
}
