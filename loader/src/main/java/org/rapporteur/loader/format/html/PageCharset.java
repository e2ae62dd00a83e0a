package org.rapporteur.loader.format.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.loader.format.Decoder;

/**
 * The encoding that a page says it is in: in a meta element or, as XHTML, in the declaration of
 * XML.
 */
final class PageCharset {

  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

  private PageCharset() {}

  /** The encoding; empty if the page names none that Java has. */
  static Optional<Charset> declared(byte[] bytes) {
    Matcher matcher = DECLARED.matcher(Decoder.head(bytes, HEAD));
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
