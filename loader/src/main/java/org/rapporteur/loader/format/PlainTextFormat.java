package org.rapporteur.loader.format;

import java.util.List;
import java.util.Set;

/** Text without marks of a format; what nothing else recognises is tried as this. */
final class PlainTextFormat implements DocumentFormat {

  @Override
  public String name() {
    return "plain text";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".txt", ".text");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return true;
  }

  @Override
  public FormattedText read(byte[] bytes, FormatContext context) throws UnreadableException {
    DecodedText decoded = Decoder.detecting(context.charsets()).decode(bytes);
    CanonicalText canonical = PlainText.reader().withWords(context.words()).read(decoded);
    return new FormattedText(
        canonical, List.of(), Metadata.NONE, decoded.origins(), decoded.notices());
  }
}
