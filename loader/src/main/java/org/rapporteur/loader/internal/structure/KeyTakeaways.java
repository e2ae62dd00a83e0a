package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.SectionKind;
import org.rapporteur.text.TextSpan;

/** Gathers the main points that a document lists for itself or for one of its sessions. */
final class KeyTakeaways {

  private KeyTakeaways() {}

  /** The points of one session, or of the document as a whole for -1. */
  static List<TextSpan> of(List<Draft> drafts, int session) {
    List<TextSpan> items = new ArrayList<>();
    List<TextSpan> paragraphs = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.section == SectionKind.KEY_TAKEAWAYS && draft.session == session) {
        boolean point = draft.label.kind() == LabelKind.TAKEAWAY && !draft.content().empty();
        if (draft.is(BlockKind.LIST_ITEM) || point) {
          items.add(draft.content());
        } else if (draft.is(BlockKind.PARAGRAPH) && draft.line.last() != ':') {
          paragraphs.add(draft.content());
        }
      }
    }
    return List.copyOf(items.isEmpty() ? paragraphs : items);
  }
}
