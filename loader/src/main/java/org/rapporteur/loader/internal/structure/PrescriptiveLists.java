package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.SectionKind;

/**
 * Lists that a line with a colon introduces and at least half of whose items say what should be
 * done: the others are then meant so as well.
 */
final class PrescriptiveLists {

  private static final Set<String> MODALS = Set.of("should", "must", "ought", "needs", "need");

  private PrescriptiveLists() {}

  /** Marks the items of such lists as recommendations. */
  static void mark(List<Draft> drafts, Lexicon lexicon) {
    List<Draft> items = new ArrayList<>();
    int leadIn = -1;
    for (Draft draft : drafts) {
      boolean item = draft.is(BlockKind.LIST_ITEM) && draft.leadIn >= 0;
      if (!item || draft.leadIn != leadIn) {
        settle(drafts, leadIn, items, lexicon);
        items.clear();
      }
      if (item) {
        leadIn = draft.leadIn;
        items.add(draft);
      }
    }
    settle(drafts, leadIn, items, lexicon);
  }

  private static void settle(List<Draft> drafts, int leadIn, List<Draft> items, Lexicon lexicon) {
    if (items.size() < 3 || drafts.get(leadIn).line.last() != ':') {
      return;
    }
    int prescribing = 0;
    for (Draft item : items) {
      prescribing += prescribes(Words.of(item.contentText()), lexicon) ? 1 : 0;
    }
    for (Draft item : items) {
      boolean open = item.section == SectionKind.BODY || item.section == SectionKind.SESSION;
      if (open && prescribing * 2 >= items.size()) {
        item.section = SectionKind.RECOMMENDATIONS;
      }
    }
  }

  /** A modal of duty, or "X to do Y" without a verb before. */
  private static boolean prescribes(List<String> words, Lexicon lexicon) {
    for (int i = 0; i < words.size(); i++) {
      if (MODALS.contains(words.get(i))) {
        return true;
      }
    }
    for (int i = 0; i + 1 < Math.min(words.size(), 8); i++) {
      long classes = lexicon.classes(lexicon.find(words.get(i)));
      if ((classes & WordClass.mask(WordClass.AUXILIARY, WordClass.VERB_PAST)) != 0) {
        return false;
      }
      long next = lexicon.classes(lexicon.find(words.get(i + 1)));
      boolean base = next == 0 || (next & WordClass.VERB_BASE.bit()) != 0;
      if (i > 0 && words.get(i).equals("to") && base) {
        return true;
      }
    }
    return false;
  }
}
