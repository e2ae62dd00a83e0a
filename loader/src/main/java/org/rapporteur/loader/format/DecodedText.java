package org.rapporteur.loader.format;

/**
 * The characters that a document's bytes stand for.
 *
 * @param text all characters, the byte order mark included
 * @param charset the name of the encoding, as registered with IANA
 */
public record DecodedText(String text, String charset) {}
