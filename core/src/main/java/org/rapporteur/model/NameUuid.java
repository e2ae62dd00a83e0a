package org.rapporteur.model;

import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Name-based UUIDs of version 5 (RFC 9562, section 5.5), the ids that content itself gives. */
final class NameUuid {

  /** The library's own namespace: version 5 of the DNS namespace and {@code rapporteur.org}. */
  private static final byte[] NAMESPACE =
      bytes(
          v5(
              sha1(),
              bytes(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8")),
              "rapporteur.org"));

  /** A digest for whoever comes next: a new one has to make room of its own for every id. */
  private static final AtomicReference<@Nullable MessageDigest> READY = new AtomicReference<>();

  /**
   * What was named last: whoever makes an id hands it to an object that checks it at once. Weak,
   * for the parts may hold the text of a whole book.
   */
  private static volatile WeakReference<@Nullable Named> last = new WeakReference<>(null);

  private record Named(Object[] parts, UUID uuid) {}

  /** How many characters are put into bytes at once. */
  private static final int PIECE = 1024;

  private NameUuid() {}

  /**
   * The id that some parts give. Only the last is free text, so that the joint between two parts is
   * never ambiguous.
   *
   * @param parts immutable values, equal if and only if their text forms are
   */
  static UUID of(Object... parts) {
    Named named = last.get();
    if (named == null || !Arrays.equals(named.parts, parts)) {
      MessageDigest ready = READY.getAndSet(null);
      MessageDigest digest = ready == null ? sha1() : ready;
      named = new Named(parts, v5(digest, NAMESPACE, parts));
      READY.set(digest);
      last = new WeakReference<>(named);
    }
    return named.uuid;
  }

  /** Stricter than the JDK, which also reads "1-1-1-1-1": one id has one text form. */
  static UUID parse(String text) {
    if (text.length() == 36) {
      try {
        UUID uuid = UUID.fromString(text);
        if (uuid.toString().equals(text)) {
          return uuid;
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("not an id: \"" + text + '"', e);
      }
    }
    throw new IllegalArgumentException("not an id: \"" + text + '"');
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  private static byte[] bytes(UUID uuid) {
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  private static UUID v5(MessageDigest sha1, byte[] namespace, Object... parts) {
    sha1.update(namespace);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        sha1.update((byte) 0);
      }
      update(sha1, parts[i].toString());
    }
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest());
    long high = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000L;
    long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** Piece by piece, for the last part may be the text of a whole book. */
  private static void update(MessageDigest digest, String part) {
    if (part.length() <= PIECE) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      return;
    }
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    char[] piece = new char[PIECE];
    ByteBuffer bytes = ByteBuffer.allocate(3 * PIECE);
    for (int from = 0; from < part.length(); ) {
      int to = Math.min(from + PIECE, part.length());
      if (to < part.length() && Character.isHighSurrogate(part.charAt(to - 1))) {
        to--;
      }
      part.getChars(from, to, piece, 0);
      encoder.reset();
      encoder.encode(CharBuffer.wrap(piece, 0, to - from), bytes, true);
      digest.update(bytes.flip());
      bytes.clear();
      from = to;
    }
  }
}
