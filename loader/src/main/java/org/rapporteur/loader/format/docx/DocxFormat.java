package org.rapporteur.loader.format.docx;

import java.util.Set;
import org.rapporteur.loader.format.DocumentFormat;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.UnreadableException;

/**
 * Files of word processors by Office Open XML. Immutable and thread-safe.
 *
 * <p>The decoded text that an alignment leads to is that of the paragraphs, one a line, then that
 * of the notes. What was deleted with changes recorded, hidden text, headers and footers are left
 * out.
 */
public final class DocxFormat implements DocumentFormat {

  private static final int[] ZIP = {'P', 'K', 3, 4};

  /** Files of word processors before 2007, and new ones that are locked by a password. */
  private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};

  @Override
  public String name() {
    return "DOCX";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".docx");
  }

  /** Also other zipped and older files, to say what is to be done about them. */
  @Override
  public boolean recognises(byte[] bytes) {
    return startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND);
  }

  private static boolean startsWith(byte[] bytes, int[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public FormattedText read(byte[] bytes, FormatContext context) throws UnreadableException {
    if (startsWith(bytes, COMPOUND)) {
      throw new UnreadableException(
          UnreadableException.Reason.UNSUPPORTED,
          "is a file of a word processor before 2007, or is locked by a password",
          "Save it as DOCX without a password.");
    }
    DocxPackage parts = DocxPackage.open(bytes, context);
    return new DocxText(parts).read();
  }
}
