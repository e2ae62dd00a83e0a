package org.rapporteur.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive whose bytes depend on nothing but what is in it: no times, and no compression,
 * whose outcome differs between platforms. Mutable, for a single thread.
 */
final class StoredZip {

  /** Not the first day of zip's calendar, which the JDK takes for an earlier time of a zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  StoredZip(OutputStream stream) {
    zip = new ZipOutputStream(stream);
    zip.setMethod(ZipOutputStream.STORED);
  }

  /** An entry. Its content is made twice, because an entry begins with its length and sum. */
  void add(String name, AtomicFile.Content content) throws IOException {
    Counter counter = new Counter();
    CheckedOutputStream sum = new CheckedOutputStream(counter, new CRC32());
    try (OutputStream buffered = new BufferedOutputStream(sum)) {
      content.write(buffered);
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setSize(counter.bytes);
    entry.setCrc(sum.getChecksum().getValue());
    zip.putNextEntry(entry);
    OutputStream buffered = new BufferedOutputStream(zip);
    content.write(buffered);
    buffered.flush();
    zip.closeEntry();
  }

  /** Ends the archive; the stream stays open. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  private static final class Counter extends OutputStream {

    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      bytes += length;
    }
  }
}
