package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.SectionKind;
import org.rapporteur.text.TextSpan;

/** The main points that a document lists for itself or for one of its sessions. */
final class KeyTakeaways {

  private final List<TextSpan> items = new ArrayList<>();
  private final List<TextSpan> paragraphs = new ArrayList<>();

  private KeyTakeaways() {}

  /** The points of the document as a whole, then those of each session. */
  static List<List<TextSpan>> of(List<Draft> drafts, int sessions) {
    List<KeyTakeaways> found = new ArrayList<>();
    for (int i = 0; i <= sessions; i++) {
      found.add(new KeyTakeaways());
    }
    for (Draft draft : drafts) {
      if (draft.section == SectionKind.KEY_TAKEAWAYS) {
        found.get(draft.session + 1).add(draft);
      }
    }
    return found.stream().map(KeyTakeaways::points).toList();
  }

  private void add(Draft draft) {
    boolean point = draft.label.kind() == LabelKind.TAKEAWAY && !draft.content().empty();
    if (draft.is(BlockKind.LIST_ITEM) || point) {
      items.add(draft.content());
    } else if (draft.is(BlockKind.PARAGRAPH) && draft.line.last() != ':') {
      paragraphs.add(draft.content());
    }
  }

  /** The items of the list, or where there is no list the paragraphs. */
  private List<TextSpan> points() {
    return List.copyOf(items.isEmpty() ? paragraphs : items);
  }
}
