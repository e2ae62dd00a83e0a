package org.rapporteur.loader.format.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.loader.format.DecodedText;
import org.rapporteur.loader.format.Decoder;
import org.rapporteur.loader.format.UndecodableException;

/**
 * Decodes web pages: by a byte order mark, else as UTF-8 if they are, else by the encoding that
 * they declare, else as browsers do in the West. That UTF-8 comes before the declaration is no
 * slip: bytes that are UTF-8 throughout are hardly ever anything else, while declarations are often
 * left over.
 */
final class PageDecoder implements Decoder {

  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

  @Override
  public DecodedText decode(byte[] bytes) throws UndecodableException {
    try {
      return Decoder.unicode().decode(bytes);
    } catch (UndecodableException e) {
      if (!e.charset().equals("UTF-8")) {
        throw e;
      }
      Charset charset = declared(bytes).orElseGet(() -> Charset.forName("windows-1252"));
      return new DecodedText(new String(bytes, charset), charset.name());
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.US_ASCII);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // Browsers read Latin-1 as its extension, so that is what pages are written in.
      return latin || charset.equals(StandardCharsets.UTF_8)
          ? Optional.empty()
          : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
