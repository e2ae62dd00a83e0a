package org.rapporteur.loader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A document to be read: a name to speak of it and its bytes.
 *
 * <p>Immutable and thread-safe as long as the caller leaves the array alone.
 *
 * @since 0.1.0
 */
public final class Document {

  private final String name;
  private final byte[] bytes;
  private final Optional<Charset> charset;

  private Document(String name, byte[] bytes) {
    this(name, bytes, Optional.empty());
  }

  private Document(String name, byte[] bytes, Optional<Charset> charset) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "a document needs a name by which problems can speak of it, not \"" + name + '"');
    }
    this.name = name;
    this.bytes = bytes;
    this.charset = charset;
  }

  /**
   * A document whose bytes are at hand.
   *
   * @param name what problems and the source's file list call it
   * @param bytes its content; copied
   * @return the document
   * @throws IllegalArgumentException if the name is blank
   */
  public static Document of(String name, byte[] bytes) {
    return new Document(name, bytes.clone());
  }

  /**
   * A document that is text already, such as a pasted page.
   *
   * @param name what problems and the source's file list call it
   * @param text its content
   * @return the document
   * @throws IllegalArgumentException if the name is blank
   */
  public static Document ofText(String name, String text) {
    return new Document(
        name, text.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_8));
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the document, named as the file without its folder
   * @throws IOException if it cannot be read
   */
  public static Document of(Path file) throws IOException {
    return new Document(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  /**
   * Reads a file and names it as the caller likes, such as by its place in a folder.
   *
   * @param name what problems and the source's file list call it
   * @param file the file
   * @return the document
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if the name is blank
   */
  public static Document of(String name, Path file) throws IOException {
    return new Document(name, Files.readAllBytes(file));
  }

  /** Reads a file, but no more than one byte above a limit, since it may grow without end. */
  static Document of(String name, Path file, int most) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new Document(name, stream.readNBytes(Math.max(most, most + 1)));
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param name what problems and the source's file list call it
   * @param stream its content; not closed
   * @return the document
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if the name is blank
   */
  public static Document of(String name, InputStream stream) throws IOException {
    return new Document(name, stream.readAllBytes());
  }

  /**
   * This document read by an encoding that its owner knows, instead of one that it declares or that
   * is guessed. Only a byte order mark is believed more. Bytes that are no characters of it become
   * U+FFFD, with a problem that tells where. Formats that are not text pay no heed.
   *
   * @param value the encoding of the bytes
   * @return a new document
   */
  public Document withCharset(Charset value) {
    return new Document(name, bytes, Optional.of(value));
  }

  /**
   * The encoding of the bytes, if its owner said it.
   *
   * @return the encoding
   */
  public Optional<Charset> charset() {
    return charset;
  }

  /**
   * What problems and the source's file list call it.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Its content.
   *
   * @return a copy of the bytes
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The fingerprint of its bytes: SHA-256 in lower-case hexadecimal digits. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** How many bytes it has. */
  int size() {
    return bytes.length;
  }

  /** The name and the number of bytes. */
  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
