package org.rapporteur.exchange;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes a document in the native format as it is written and passes on the corpus in it without
 * texts: in that format, whatever is called {@code text} is the text of a source or the words of a
 * quote, and nothing else holds either. Mutable, for a single thread.
 */
final class TextRemoval extends OutputStream {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final JsonGenerator json;

  // Fed with what comes, so that the document never stands in memory as a whole.
  private final JsonParser parser =
      FACTORY.createNonBlockingByteArrayParser(ObjectReadContext.empty());
  private final ByteArrayFeeder feeder = (ByteArrayFeeder) parser.nonBlockingInputFeeder();

  private int depth;
  private boolean dropping;

  /** Passes on to where a value is expected. */
  TextRemoval(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    feeder.feedInput(bytes, offset, offset + length);
    drain();
  }

  @Override
  public void close() throws IOException {
    feeder.endOfInput();
    drain();
    parser.close();
  }

  private void drain() {
    JsonToken token = parser.nextToken();
    while (token != null && token != JsonToken.NOT_AVAILABLE) {
      take(token);
      token = parser.nextToken();
    }
  }

  private void take(JsonToken token) {
    if (token.isStructEnd()) {
      depth--;
    }
    boolean text = token == JsonToken.PROPERTY_NAME && parser.currentName().equals("text");
    // The outermost object is the document around the corpus.
    boolean around = depth == 0 || depth == 1 && !token.isStructStart() && !token.isStructEnd();
    if (!text && !dropping && !around) {
      json.copyCurrentEvent(parser);
    }
    dropping = text;
    if (token.isStructStart()) {
      depth++;
    }
  }
}
