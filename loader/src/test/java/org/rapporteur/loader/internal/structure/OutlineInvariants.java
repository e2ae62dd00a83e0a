package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.model.Section;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** What holds for the outline of any text. */
final class OutlineInvariants {

  private OutlineInvariants() {}

  static void check(SourceText text, Outline outline) {
    BitSet covered = new BitSet();
    int end = 0;
    List<Block> blocks = outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      assertThat(block.line().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.line().contains(block.span())).isTrue();
      assertThat(block.heading()).isLessThan(i);
      assertThat(block.leadIn()).isLessThan(i);
      assertThat(block.session()).isLessThan(outline.sessions().size());
      if (block.heading() >= 0) {
        assertThat(blocks.get(block.heading()).kind()).isEqualTo(BlockKind.HEADING);
      }
      covered.set(block.line().start(), block.line().end());
      end = block.line().end();
    }
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Line.blank(text.charAt(i));
      assertThat(blank || covered.get(i)).as("character %d in a block", i).isTrue();
    }
    inside(text.span(), outline.sections());
    int sessionEnd = 0;
    for (SessionSketch session : outline.sessions()) {
      assertThat(session.span().start()).isGreaterThanOrEqualTo(sessionEnd);
      assertThat(session.span().contains(session.heading())).isTrue();
      assertThat(session.label()).isNotBlank();
      session.keyTakeaways().forEach(span -> assertThat(session.span().contains(span)).isTrue());
      sessionEnd = session.span().end();
    }
  }

  private static void inside(TextSpan whole, List<Section> sections) {
    int end = whole.start();
    for (Section section : sections) {
      assertThat(section.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(whole.contains(section.span())).isTrue();
      section.heading().ifPresent(span -> assertThat(section.span().contains(span)).isTrue());
      inside(section.span(), section.children());
      end = section.span().end();
    }
  }
}
