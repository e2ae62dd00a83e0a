package org.rapporteur.loader.format.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.rapporteur.loader.format.DecodedText;
import org.rapporteur.loader.format.Decoder;
import org.rapporteur.loader.format.DocumentFormat;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.Markup;
import org.rapporteur.loader.format.UnreadableException;

/**
 * Markdown: headings, lists, tables and emphasis by the CommonMark specification, and tables as
 * GitHub writes them. Lines that are set in are text here, not program code, since documents of
 * policy have none. Thread-safe.
 */
public final class MarkdownFormat implements DocumentFormat {

  /** In the order of the specification, since the parser asks for them in the order of the set. */
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              HtmlBlock.class,
              ThematicBreak.class,
              ListBlock.class));

  /** What is nested deeper is text, since nothing in Markdown is ever malformed. */
  private static Parser parser(int maxDepth) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .enabledBlockTypes(BLOCKS)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(maxDepth)
        .maxInlineNesting(maxDepth)
        .build();
  }

  @Override
  public String name() {
    return "Markdown";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".md", ".markdown");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return MarkdownSigns.in(bytes);
  }

  @Override
  public FormattedText read(byte[] bytes, FormatContext context) throws UnreadableException {
    DecodedText decoded = Decoder.detecting(context.charsets()).decode(bytes);
    String text = decoded.text();
    FrontMatter front = FrontMatter.of(text);
    int start = Math.max(front.length(), text.startsWith("\uFEFF") ? 1 : 0);
    Extraction extraction = Extraction.from(text);
    MarkdownBlocks blocks = new MarkdownBlocks(start, extraction, new Markup(text, extraction));
    parser(context.maxDepth()).parse(text.substring(start)).accept(blocks);
    return extraction
        .finish(Optional.of(decoded.charset()), front.metadata(), decoded.origins())
        .withNotices(decoded.notices());
  }
}
