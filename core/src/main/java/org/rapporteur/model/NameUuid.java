package org.rapporteur.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Name-based UUIDs of version 5 (RFC 9562, section 5.5), the ids that content itself gives. */
final class NameUuid {

  /** The library's own namespace: version 5 of the DNS namespace and {@code rapporteur.org}. */
  private static final UUID NAMESPACE =
      v5(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "rapporteur.org");

  private NameUuid() {}

  /** Only the last part is free text, so that the joint between two parts is never ambiguous. */
  static UUID of(String... parts) {
    return v5(NAMESPACE, String.join("\u0000", parts));
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

  private static UUID v5(UUID namespace, String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      ByteBuffer prefix = ByteBuffer.allocate(16);
      prefix.putLong(namespace.getMostSignificantBits());
      prefix.putLong(namespace.getLeastSignificantBits());
      sha1.update(prefix.array());
      ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000L;
      long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
