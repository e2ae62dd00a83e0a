package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Locale;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.SectionKind;
import org.rapporteur.text.SourceText;

/** Reads whom a text names as speakers: in its title, or before their answers. */
final class SpeakerReader {

  private final SourceText text;
  private final Lexicon lexicon;
  private final List<Block> blocks;
  private final Makers makers;

  private SpeakerReader(Witness witness, List<Block> blocks, Lexicon lexicon) {
    this.text = witness.text();
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.makers = new Makers(witness, lexicon);
  }

  /** The speakers of a speech, or who asks and who answers in an interview. */
  static List<Contributor> read(
      Witness witness, List<Block> blocks, Lexicon lexicon, boolean interview) {
    SpeakerReader reader = new SpeakerReader(witness, blocks, lexicon);
    if (interview) {
      reader.turns();
    }
    for (int i = 0; i < Math.min(8, blocks.size()); i++) {
      Block block = blocks.get(i);
      boolean near = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.BYLINE;
      boolean below = interview && block.kind() == BlockKind.HEADING;
      boolean spoken = !interview && near && block.section() == SectionKind.FRONT_MATTER;
      if (block.kind() == BlockKind.TITLE || (below || spoken) && reader.makers.found.isEmpty()) {
        reader.title(block, interview);
      }
      boolean by = text(witness, block).endsWith(" by");
      if (by && !interview && block.kind() == BlockKind.TITLE && i + 1 < blocks.size()) {
        reader.named(blocks.get(i + 1));
      }
    }
    return reader.makers.found;
  }

  private static String text(Witness witness, Block block) {
    return witness.text().slice(block.line()).toLowerCase(Locale.ROOT);
  }

  /** The name below "Statement by", without the styles before it. */
  private void named(Block block) {
    String line = text.slice(block.line());
    int start = Makers.afterStyles(line, 0);
    if (PersonName.possible(line.substring(start, Bylines.end(line)), lexicon)) {
      makers.add(block, start, Bylines.end(line), ContributorRole.SPEAKER);
    }
  }

  /** Who asks and who answers. */
  private void turns() {
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.label().isEmpty() || !PersonName.known(block.label(), lexicon)) {
        continue;
      }
      boolean asks = text.slice(block.span()).strip().endsWith("?");
      boolean asked = makers.names(block.label());
      if (!asked) {
        int start = text.slice(block.line()).indexOf(block.label());
        makers.add(
            block,
            start,
            start + block.label().length(),
            asks ? ContributorRole.INTERVIEWER : ContributorRole.INTERVIEWEE);
      }
    }
  }

  /** "Statement by X, Minister of Y", "Interview with X". */
  private void title(Block block, boolean interview) {
    String line = text.slice(block.line());
    String lower = line.toLowerCase(Locale.ROOT);
    for (String cue : interview ? new String[] {" with "} : new String[] {" by ", " of "}) {
      int at = lower.indexOf(cue);
      if (at > 0) {
        int to = end(lower, at + cue.length());
        boolean none = makers.found.isEmpty();
        makers.names(
            block,
            at + cue.length(),
            to,
            interview ? ContributorRole.INTERVIEWEE : ContributorRole.SPEAKER);
        if (none && !makers.found.isEmpty()) {
          return;
        }
      }
    }
  }

  /** The place where a title goes on to say where somebody spoke. */
  private static int end(String line, int from) {
    int end = line.length();
    for (String mark : new String[] {" at the ", ", at ", " to the ", " on ", ", on ", ", in "}) {
      int at = line.indexOf(mark, from);
      end = at > from && at < end ? at : end;
    }
    return end;
  }
}
