package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/**
 * A single-byte encoding from before Unicode, with the languages that were written in it.
 *
 * @param charset the encoding
 * @param alphabet the letters of its languages
 * @param characters the character of each byte, U+FFFD if there is none
 */
record LegacyPage(Charset charset, Alphabet alphabet, String characters) {

  /**
   * Those that a Java platform has; of two that make the same of a text, the first is meant.
   * Latin-1 is not among them, since windows-1252 has all its printed characters.
   */
  static final List<LegacyPage> ALL =
      Stream.of(
              of("windows-1252", Alphabet.WEST),
              of("ISO-8859-15", Alphabet.WEST),
              of("windows-1250", Alphabet.CENTRAL),
              of("ISO-8859-2", Alphabet.CENTRAL),
              of("windows-1254", Alphabet.TURKISH),
              of("windows-1257", Alphabet.BALTIC),
              of("x-MacRoman", Alphabet.WEST),
              of("IBM850", Alphabet.WEST),
              of("windows-1258", Alphabet.VIETNAMESE),
              of("windows-1251", Alphabet.CYRILLIC),
              of("KOI8-R", Alphabet.CYRILLIC),
              of("KOI8-U", Alphabet.CYRILLIC),
              of("ISO-8859-5", Alphabet.CYRILLIC),
              of("IBM866", Alphabet.CYRILLIC),
              of("x-MacCyrillic", Alphabet.CYRILLIC),
              of("windows-1253", Alphabet.GREEK),
              of("ISO-8859-7", Alphabet.GREEK),
              of("windows-1255", Alphabet.HEBREW),
              of("ISO-8859-8", Alphabet.HEBREW),
              of("windows-1256", Alphabet.ARABIC),
              of("ISO-8859-6", Alphabet.ARABIC),
              of("TIS-620", Alphabet.THAI))
          .flatMap(List::stream)
          .toList();

  private static List<LegacyPage> of(String name, Alphabet alphabet) {
    if (!Charset.isSupported(name)) {
      return List.of();
    }
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    Charset charset = Charset.forName(name);
    return List.of(new LegacyPage(charset, alphabet, new String(all, charset)));
  }

  /** The character of a byte. */
  char character(byte value) {
    return characters.charAt(value & 0xFF);
  }
}
