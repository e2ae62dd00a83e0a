package org.rapporteur.loader.forms;

import java.util.List;
import org.rapporteur.loader.internal.structure.BlockKind;

/** Writes Markdown. */
final class MarkdownForm {

  private MarkdownForm() {}

  static String of(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    boolean titled = false;
    for (Piece piece : pieces) {
      if (piece.kind() == BlockKind.TITLE) {
        out.append(titled ? "## " : "# ");
        titled = true;
      } else if (piece.kind() == BlockKind.HEADING) {
        out.append("## ");
      } else if (piece.isListed()) {
        out.append(piece.number() > 0 ? piece.number() + ". " : "- ");
      }
      String words = piece.isListed() ? piece.text() : piece.line();
      out.append(escaped(words)).append("\n\n");
    }
    return out.toString();
  }

  private static String escaped(String words) {
    return words
        .replaceAll("([\\\\`*_\\[\\]<>#&|~])", "\\\\$1")
        .replaceFirst("^([-+=])", "\\\\$1")
        .replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }
}
