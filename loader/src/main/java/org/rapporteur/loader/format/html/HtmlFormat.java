package org.rapporteur.loader.format.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rapporteur.loader.format.DecodedText;
import org.rapporteur.loader.format.DocumentFormat;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.Markup;
import org.rapporteur.loader.format.Metadata;
import org.rapporteur.loader.format.TextOrigins;
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
    int length = Math.min(HEAD, bytes.length);
    boolean wide = length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
    String head =
        new String(bytes, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return START.matcher(head).matches();
  }

  @Override
  public FormattedText read(byte[] bytes, FormatContext context) throws UnreadableException {
    DecodedText decoded = new PageDecoder().decode(bytes);
    String text = decoded.text();
    Document page = parse(text, context.maxDepth());
    Metadata metadata = PageMetadata.of(page);
    MainContent content = MainContent.of(page, metadata);
    Extraction extraction = Extraction.from(text);
    PageBlocks blocks = new PageBlocks(content, extraction, new Markup(text, extraction));
    blocks.draw();
    TextOrigins origins = new TextOrigins(text, Charset.forName(decoded.charset()));
    return extraction.finish(
        Optional.of(decoded.charset()), metadata, new PageOrigins(blocks.texts(), origins));
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
