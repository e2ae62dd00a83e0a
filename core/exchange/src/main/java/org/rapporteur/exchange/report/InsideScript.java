package org.rapporteur.exchange.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * What is escaped in JSON that stands inside a {@code script} element: every character by which an
 * HTML parser could leave the element or fall into a comment.
 */
final class InsideScript extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private final int[] escapes = standardAsciiEscapesForJSON();

  InsideScript() {
    for (char c : new char[] {'<', '>', '&'}) {
      escapes[c] = ESCAPE_STANDARD;
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return Arrays.copyOf(escapes, escapes.length);
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return null;
  }
}
