package org.rapporteur.loader.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapporteur.text.TextSpan;

/**
 * Where the characters of a decoded file stand among its bytes: stretches of characters that have
 * equally many bytes each. Bytes that switch the alphabet, as ISO 2022 has them, belong to no
 * character. Immutable and thread-safe.
 */
final class ByteOffsets {

  /** Where each stretch starts, in characters and in bytes, and its bytes a character. */
  private final int[] characters;

  private final int[] bytes;
  private final int[] widths;

  private ByteOffsets(Builder builder) {
    this.characters = Arrays.copyOf(builder.characters, builder.size);
    this.bytes = Arrays.copyOf(builder.bytes, builder.size);
    this.widths = Arrays.copyOf(builder.widths, builder.size);
  }

  /** Of characters that all have as many bytes. */
  static ByteOffsets fixed(int width) {
    Builder builder = new Builder();
    builder.add(0, 0, width);
    return new ByteOffsets(builder);
  }

  /** Of a text that is encoded without fault. */
  static ByteOffsets of(String text, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return unicode(text, 1, 2, 3);
    }
    String name = charset.name();
    if (name.equals("UTF-16LE") || name.equals("UTF-16BE")) {
      return fixed(2);
    }
    if (name.startsWith("UTF-32")) {
      return unicode(text, 4, 4, 4);
    }
    if (charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f) {
      return fixed(1);
    }
    return Builder.read(text.getBytes(charset), charset, new StringBuilder(), (c, s, e) -> {})
        .build();
  }

  /** With so many bytes for ASCII, for what UTF-8 has two bytes for, and for the rest. */
  private static ByteOffsets unicode(String text, int ascii, int two, int three) {
    Builder builder = new Builder();
    int offset = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A surrogate is half of a pair, which has four bytes.
      int width = c < 0x80 ? ascii : Character.isSurrogate(c) ? 2 : c < 0x800 ? two : three;
      builder.add(i, offset, width);
      offset += width;
    }
    return new ByteOffsets(builder);
  }

  /** The bytes that stand for a span of characters. */
  TextSpan bytes(TextSpan span) {
    if (characters.length == 0 || span.empty()) {
      int at = start(span.start());
      return new TextSpan(at, at);
    }
    int last = span.end() - 1;
    int stretch = stretch(last);
    return new TextSpan(start(span.start()), start(last) + widths[stretch]);
  }

  private int start(int character) {
    if (characters.length == 0) {
      return 0;
    }
    int stretch = stretch(character);
    return bytes[stretch] + (character - characters[stretch]) * widths[stretch];
  }

  private int stretch(int character) {
    int found = Arrays.binarySearch(characters, character);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Reads a file character by character; bytes that are none become U+FFFD. */
  static final class Builder {

    private static final char MARK = '\uFEFF';

    private int[] characters = new int[64];
    private int[] bytes = new int[64];
    private int[] widths = new int[64];
    private int size;

    private Builder() {}

    /** The characters of a file, and where they stand. */
    static Builder read(byte[] file, Charset charset, StringBuilder text, Malformed malformed) {
      Builder builder = new Builder();
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(file);
      CharBuffer out = CharBuffer.allocate(8);
      int fed = 0;
      while (in.position() < file.length) {
        int start = in.position();
        fed = Math.max(fed, start) + 1;
        boolean end = fed >= file.length;
        in.limit(Math.min(fed, file.length));
        CoderResult result = decoder.decode(in, out, end);
        int drawn = in.position() - start;
        if (result.isError()) {
          // A decoder may have written what came before the error in the same call.
          // One that pairs surrogates counts the unit after a lone one.
          boolean pairs = charset.name().startsWith("UTF-16");
          int width = pairs ? Math.min(2, result.length()) : Math.max(1, result.length());
          in.limit(file.length);
          in.position(Math.min(file.length, in.position() + width));
          decoder.reset();
          builder.take(out, text, start, drawn);
          malformed.add(text.length(), start + drawn, in.position());
          builder.add(text.length(), start + drawn, in.position() - start - drawn);
          text.append('\uFFFD');
          fed = in.position();
        } else if (drawn > 0) {
          if (out.position() == 0 && start == 0 && charset.name().startsWith("UTF-32")) {
            // Java drops this byte order mark only.
            out.put(MARK);
          }
          builder.take(out, text, start, drawn);
        } else if (end) {
          break;
        }
      }
      return builder;
    }

    ByteOffsets build() {
      return new ByteOffsets(this);
    }

    private void take(CharBuffer out, StringBuilder text, int start, int drawn) {
      out.flip();
      int count = out.length();
      if (count > 0) {
        add(text.length(), start, drawn / count);
        text.append(out);
      }
      out.clear();
    }

    private void add(int character, int offset, int width) {
      if (size > 0) {
        int last = size - 1;
        boolean goesOn =
            widths[last] == width && offset == bytes[last] + (character - characters[last]) * width;
        if (goesOn) {
          return;
        }
      }
      if (size == characters.length) {
        characters = Arrays.copyOf(characters, 2 * size);
        bytes = Arrays.copyOf(bytes, 2 * size);
        widths = Arrays.copyOf(widths, 2 * size);
      }
      characters[size] = character;
      bytes[size] = offset;
      widths[size] = width;
      size++;
    }
  }

  /** Hears of bytes that are no characters. */
  @FunctionalInterface
  interface Malformed {

    /** The bytes from start to end became the character at an offset. */
    void add(int character, int start, int end);
  }
}
