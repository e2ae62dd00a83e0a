package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;

/** A briefing is pasted into a memo. */
class BriefingTest {

  private final Corpus corpus = SmallCorpus.corpus();

  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private static Node parsed(Corpus corpus) {
    return Parser.builder()
        .extensions(List.of(FootnotesExtension.create()))
        .build()
        .parse(SmallCorpus.text(Briefing.markdown(), corpus));
  }

  @Test
  void every_line_has_a_footnote_with_the_exact_words() {
    Map<String, String> notes = new TreeMap<>();
    List<String> references = new ArrayList<>();
    parsed(corpus)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition note) {
                  notes.put(note.getLabel(), TEXT.render(note.getFirstChild()));
                }
                visitChildren(block);
              }

              @Override
              public void visit(CustomNode node) {
                if (node instanceof FootnoteReference reference) {
                  references.add(reference.getLabel());
                }
              }
            });
    assertThat(references).containsExactly("1", "2", "3").containsAll(notes.keySet());
    for (Finding finding : corpus.findings()) {
      String words = finding.quote().text().replace('\n', ' ');
      assertThat(notes.values()).anyMatch(note -> note.startsWith("“" + words + "”"));
    }
  }

  @Test
  void no_word_of_a_document_is_taken_for_markup() {
    List<Node> marked = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    parsed(corpus)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Emphasis emphasis) {
                marked.add(emphasis);
              }

              @Override
              public void visit(HtmlInline html) {
                marked.add(html);
              }

              @Override
              public void visit(Heading heading) {
                headings.add(TEXT.render(heading));
              }
            });
    assertThat(marked).isEmpty();
    assertThat(headings)
        .containsExactly("Briefing on 2 documents", "Defense spending", "Taiwan", "Other matters");
  }

  @Test
  void plain_text_says_the_same_without_marks() {
    assertThat(SmallCorpus.text(Briefing.plainText(), corpus))
        .startsWith(
            "Briefing on 2 documents\n=======================\n\n1. “Report: =\"A\"/B, *2025*”;")
        .contains("- SHOULD Japan, =A|B\\C <&> \"D\"")
        .contains(": =raise *defense* spending [1]\n")
        .contains(
            "\nNotes\n-----\n[1] “Japan should =raise *defense* spending, \"now\"”, the panel,")
        .contains("- MUST NOT Japan: wait [3]\n");
  }

  @Test
  void who_is_named_most_often_is_seen_at_a_glance() {
    assertThat(SmallCorpus.text(Briefing.plainText(), corpus))
        .contains("\n- Asked to act: Japan (2), =A|B\\C <&> \"D\"")
        .contains("\n- Feared for: Taiwan (1)\n");
  }

  @Test
  void what_a_person_vouches_for_is_marked() {
    assertThat(SmallCorpus.text(Briefing.plainText(), corpus).lines())
        .filteredOn(line -> line.endsWith(", reviewed"))
        .singleElement()
        .asString()
        .startsWith("[3] “Japan must not wait”");
  }

  @Test
  void long_words_are_whole_in_the_note_alone() {
    String line = "Japan should " + "wait and see ".repeat(30).strip();
    ReviewedText text = new ReviewedText(line + ".");
    String page =
        SmallCorpus.text(Briefing.plainText(), text.corpus(text.recommendation(text.span(line))));
    assertThat(page).contains(" … [1]").contains("[1] “" + line + "”");
  }
}
