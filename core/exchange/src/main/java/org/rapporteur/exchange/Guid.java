package org.rapporteur.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Name-based UUIDs of version 5 (RFC 9562, section 5.5) for what a format wants an id of and the
 * model has none for: the same content gives the same id.
 */
final class Guid {

  /** Version 5 of the DNS namespace and {@code exchange.rapporteur.org}. */
  private static final UUID NAMESPACE =
      v5(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "exchange.rapporteur.org");

  private Guid() {}

  static String of(String sort, Object... parts) {
    StringBuilder name = new StringBuilder(sort);
    for (Object part : parts) {
      name.append('\0').append(part);
    }
    return v5(NAMESPACE, name.toString()).toString();
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
