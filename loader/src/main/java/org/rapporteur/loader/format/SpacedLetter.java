package org.rapporteur.loader.format;

/**
 * A misread letter whose second byte, A0, became a no-break space and then a space: à, Š, the
 * Russian Р and the no-break space itself.
 */
final class SpacedLetter {

  private SpacedLetter() {}

  /**
   * Repairs the letter at an offset.
   *
   * @param evidence how many misread runs of the text each page explains
   * @return the offset after it, or the given one if there is nothing to repair
   */
  static int repair(String text, int offset, int[] evidence, Revision revision) {
    char lead = text.charAt(offset);
    if (offset + 1 >= text.length() || text.charAt(offset + 1) != ' ') {
      return offset;
    }
    char after = offset + 2 < text.length() ? text.charAt(offset + 2) : ' ';
    boolean western = lead == 'Ã' || lead == 'Å' || lead == 'Ð';
    boolean misread = evidence[western ? 0 : 1] > 0;
    boolean opensWord = !MisreadRun.letterAt(text, offset - 1);
    boolean wordEnd = offset > 0 && Character.isLowerCase(text.charAt(offset - 1));
    if (lead == 'Â' && (wordEnd || evidence[0] > 0 && opensWord)) {
      revision.replace(offset, offset + 2, "\u00A0");
      return offset + 2;
    }
    if (lead == 'Ã'
            && (wordEnd
                || after == '-' && offset > 0 && text.charAt(offset - 1) == '-'
                || misread && opensWord && !Character.isUpperCase(after))
        || lead == 'Г' && misread && opensWord && after < 0x80) {
      boolean spaceIsByte = after == ' ' || after == '-' || isPortuguese(text, offset + 2);
      int end = spaceIsByte ? offset + 2 : offset + 1;
      revision.replace(offset, end, "à");
      return end;
    }
    if (lead == 'Å' && misread && opensWord && Character.isLowerCase(after)) {
      revision.replace(offset, offset + 2, "Š");
      return offset + 2;
    }
    if (lead == 'Ð' && misread && MisreadRun.sequence(CodePage.WESTERN, text, offset + 2) >= 0) {
      revision.replace(offset, offset + 2, "Р");
      return offset + 2;
    }
    return offset;
  }

  /** The contraction of a preposition with what follows: às, àquele, àquela, àquilo. */
  private static boolean isPortuguese(String text, int offset) {
    return text.startsWith("quel", offset)
        || text.startsWith("quilo", offset)
        || text.startsWith("s", offset)
            && !MisreadRun.letterAt(text, offset + 1)
            && !text.startsWith("'", offset + 1)
            && !text.startsWith("’", offset + 1);
  }
}
