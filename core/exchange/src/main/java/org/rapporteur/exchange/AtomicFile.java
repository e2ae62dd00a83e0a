package org.rapporteur.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears whole or not at all. */
final class AtomicFile {

  /** What is written into it. */
  interface Content {
    void write(OutputStream stream) throws IOException;
  }

  private AtomicFile() {}

  static void write(Path file, Content content) throws IOException {
    // Not a temporary file of the platform, which nobody else could read after the move.
    Path draft =
        file.toAbsolutePath()
            .resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.write(stream);
        stream.flush();
        // Else a crash after the move could leave an empty file in the place of the old one.
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
