package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Section;
import org.rapporteur.model.SectionKind;
import org.rapporteur.text.TextSpan;

/** Builds the sections of a document, one inside the other, from the levels of its headings. */
final class SectionTree {

  private final List<Draft> drafts;

  private SectionTree(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** The outermost sections; every block is in one of them. */
  static List<Section> of(List<Draft> drafts) {
    SectionTree tree = new SectionTree(drafts);
    int end = drafts.size();
    while (end > 0 && drafts.get(end - 1).is(BlockKind.FURNITURE)) {
      end--;
    }
    int front = 0;
    while (front < end && tree.front(drafts.get(front))) {
      front++;
    }
    List<Section> sections = new ArrayList<>();
    if (front > 0) {
      sections.add(tree.flat(SectionKind.FRONT_MATTER, 0, front));
    }
    sections.addAll(tree.parts(front, end, 1));
    if (end < drafts.size()) {
      sections.add(tree.flat(SectionKind.FURNITURE, end, drafts.size()));
    }
    return sections;
  }

  private boolean front(Draft draft) {
    return draft.is(BlockKind.TITLE)
        || draft.is(BlockKind.FURNITURE)
        || draft.section == SectionKind.FRONT_MATTER;
  }

  private Section flat(SectionKind kind, int from, int to) {
    return Section.builder().kind(kind).level(1).span(span(from, to)).build();
  }

  /** The parts of a range, cut at its headings of the lowest level. */
  private List<Section> parts(int from, int to, int level) {
    List<Section> parts = new ArrayList<>();
    int start = from;
    while (start < to) {
      boolean headed = drafts.get(start).is(BlockKind.HEADING);
      int end = start + 1;
      if (headed) {
        int own = drafts.get(start).level;
        while (end < to
            && !(drafts.get(end).is(BlockKind.HEADING) && drafts.get(end).level <= own)) {
          end++;
        }
        parts.add(headed(start, end, level));
      } else {
        int lowest = lowest(start, to);
        while (end < to
            && !(drafts.get(end).is(BlockKind.HEADING) && drafts.get(end).level <= lowest)) {
          end++;
        }
        if (level == 1) {
          parts.add(unheaded(start, end));
        }
      }
      start = end;
    }
    return parts;
  }

  private int lowest(int from, int to) {
    int lowest = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      if (drafts.get(i).is(BlockKind.HEADING)) {
        lowest = Math.min(lowest, drafts.get(i).level);
      }
    }
    return lowest;
  }

  private Section headed(int heading, int end, int level) {
    Draft draft = drafts.get(heading);
    List<Section> children = parts(heading + 1, end, level + 1);
    return Section.builder()
        .kind(draft.section)
        .level(level)
        .heading(Optional.of(draft.line.span()))
        .span(span(heading, end))
        .children(children)
        .build();
  }

  private Section unheaded(int from, int to) {
    SectionKind kind = drafts.get(from).section;
    for (int i = from; i < to; i++) {
      if (drafts.get(i).section != kind) {
        kind = SectionKind.BODY;
      }
    }
    return flat(kind, from, to);
  }

  private TextSpan span(int from, int to) {
    return drafts.get(from).line.span().hull(drafts.get(to - 1).line.span());
  }
}
