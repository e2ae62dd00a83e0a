package org.rapporteur.loader.format.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rapporteur.loader.format.CharsetHints;
import org.rapporteur.loader.format.DecodedText;
import org.rapporteur.loader.format.Decoder;
import org.rapporteur.loader.format.DocumentFormat;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.Markup;
import org.rapporteur.loader.format.Metadata;
import org.rapporteur.loader.format.UnreadableException;

/** Web pages, saved as they are served. Immutable and thread-safe. */
public final class HtmlFormat implements DocumentFormat {

  private static final int HEAD = 2048;

  /** What a page begins with, after a byte order mark, an XML declaration and comments. */
  private static final Pattern START =
      Pattern.compile(
          "(?is)\\A\\uFEFF?\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|article|main|section|div|table|h1|p)"
              + "(?:\\s[^>]*)?>.*");

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".html", ".htm", ".xhtml");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return START.matcher(Decoder.head(bytes, HEAD)).matches();
  }

  @Override
  public FormattedText read(byte[] bytes, FormatContext context) throws UnreadableException {
    CharsetHints charsets = context.charsets().withDeclared(PageCharset.declared(bytes));
    DecodedText decoded = Decoder.detecting(charsets).decode(bytes);
    String text = decoded.text();
    Document page = parse(text, context.maxDepth());
    Metadata metadata = PageMetadata.of(page);
    MainContent content = MainContent.of(page, metadata);
    Extraction extraction = Extraction.from(text);
    PageBlocks blocks = new PageBlocks(content, extraction, new Markup(text, extraction));
    blocks.draw();
    PageOrigins origins = new PageOrigins(blocks.texts(), decoded.origins());
    return extraction
        .finish(Optional.of(decoded.charset()), metadata, origins)
        .withNotices(decoded.notices());
  }

  private static Document parse(String text, int maxDepth) throws UnreadableException {
    // One deeper than allowed, so that what is too deep can be seen.
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(maxDepth + 1);
    Document page = parser.parseInput(text, "");
    if (Depth.of(page) > maxDepth) {
      throw new UnreadableException(
          UnreadableException.Reason.LIMIT,
          "has elements nested deeper than the limit of " + maxDepth,
          "Raise Limits.maxDepth if the document is to be trusted.");
    }
    return page;
  }
}
