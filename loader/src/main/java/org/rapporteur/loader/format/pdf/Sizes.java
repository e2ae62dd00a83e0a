package org.rapporteur.loader.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.LayoutRole;

/** Tells title and headings by their size: the larger, the further out. */
final class Sizes {

  private static final int HEADING_WORDS = 25;
  private static final int EMPHASISED_WORDS = 16;
  private static final int DEEPEST = 6;

  private final float body;

  /** The sizes of headings in tenths of a point, the largest first. */
  private final List<Integer> sizes;

  private int title = -1;
  private int begun;

  Sizes(List<PrintedBlock> blocks, float body) {
    this.body = body;
    TreeSet<Integer> found = new TreeSet<>(Collections.reverseOrder());
    for (int i = 0; i < blocks.size(); i++) {
      PrintedBlock block = blocks.get(i);
      if (!large(block)) {
        continue;
      }
      found.add(tenths(block));
      boolean first = block.page() == blocks.get(0).page();
      // The largest on the first page; of several the uppermost.
      if (first && (title < 0 || tenths(block) > tenths(blocks.get(title)))) {
        title = i;
      }
    }
    this.sizes = new ArrayList<>(found);
  }

  /** Begins a block in the text by what its type shows. */
  void begin(PrintedBlock block, Extraction extraction) {
    if (begun++ == title) {
      extraction.block(LayoutRole.TITLE, 0);
    } else if (large(block)) {
      extraction.block(LayoutRole.HEADING, Math.min(DEEPEST, sizes.indexOf(tenths(block)) + 1));
    } else if (block.bold() && block.words() <= EMPHASISED_WORDS) {
      extraction.block(LayoutRole.EMPHASISED, 0);
    } else {
      extraction.block();
    }
  }

  private boolean large(PrintedBlock block) {
    return block.size() > 1.12f * body && block.words() <= HEADING_WORDS;
  }

  private static int tenths(PrintedBlock block) {
    return Math.round(block.size() * 10);
  }
}
