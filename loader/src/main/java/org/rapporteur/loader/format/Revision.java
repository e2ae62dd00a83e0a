package org.rapporteur.loader.format;

import org.rapporteur.text.Alignment;

/**
 * A text while it is being changed from its start to its end. What no call names is kept. Mutable,
 * for use by a single thread.
 */
final class Revision {

  private final String original;
  private final Alignment.Builder alignment = Alignment.builder();
  private final StringBuilder revised = new StringBuilder();

  /** Up to here the original is dealt with. */
  private int done;

  private boolean changed;

  Revision(String original) {
    this.original = original;
  }

  /** Puts other characters in the place of those from start to end. */
  void replace(int start, int end, String replacement) {
    keepUpTo(start);
    revised.append(replacement);
    alignment.replace(end - start, replacement.length());
    done = end;
    changed = true;
  }

  /** Puts another character in the place of those from start to end. */
  void replace(int start, int end, int codePoint) {
    keepUpTo(start);
    revised.appendCodePoint(codePoint);
    alignment.replace(end - start, Character.charCount(codePoint));
    done = end;
    changed = true;
  }

  /** Leaves out the characters from start to end. */
  void drop(int start, int end) {
    if (start < end) {
      replace(start, end, "");
    }
  }

  /** The changed text. */
  AlignedText finish() {
    if (!changed) {
      return AlignedText.unchanged(original);
    }
    keepUpTo(original.length());
    return new AlignedText(revised.toString(), alignment.build());
  }

  private void keepUpTo(int offset) {
    if (offset < done) {
      throw new IllegalStateException("offset " + offset + " lies before " + done);
    }
    revised.append(original, done, offset);
    alignment.keep(offset - done);
    done = offset;
  }
}
