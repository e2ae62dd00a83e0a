package org.rapporteur.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Source;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * The text of a file as a QDA program shows it, and where its places lie in the source that was
 * read from the same file. A loader joins lines and repairs letters; a program may have made LF of
 * CRLF and dropped a byte order mark, and does nothing else.
 */
final class FileText {

  private final SourceText shown;
  private final Alignment alignment;

  /** Where each code unit of what is shown stands in the file, and the end. */
  private final int[] offsets;

  private FileText(SourceText shown, Alignment alignment, int lineEnd) {
    this.shown = shown;
    this.alignment = alignment;
    this.offsets = new int[shown.length() + 1];
    for (int i = 0; i < shown.length(); i++) {
      offsets[i + 1] = offsets[i] + (shown.charAt(i) == '\n' ? lineEnd : 1);
    }
    int mark = alignment.originalLength() - offsets[shown.length()];
    if (mark == 1) {
      for (int i = 0; i < offsets.length; i++) {
        offsets[i]++;
      }
    }
  }

  /** The text in one of the files of a source, or empty if it is none of them. */
  static Optional<FileText> of(SourceText shown, Source source) {
    return source.files().stream()
        .flatMap(file -> Stream.of(1, 2).map(width -> new FileText(shown, file.alignment(), width)))
        .filter(file -> file.isOf(source.text()))
        .findFirst();
  }

  /** A place in the source; empty where it holds none of these words. */
  TextSpan span(TextSpan span) {
    return alignment.toRevised(new TextSpan(offsets[span.start()], offsets[span.end()]));
  }

  /**
   * Whether it is as long as the file was, and nine in ten letters stand where they should; those
   * that a loader repairs do not.
   */
  private boolean isOf(SourceText text) {
    if (offsets[shown.length()] != alignment.originalLength()) {
      return false;
    }
    int letters = 0;
    int same = 0;
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isLetterOrDigit(shown.charAt(i))) {
        letters++;
        TextSpan place = span(new TextSpan(i, i + 1));
        same += place.length() == 1 && text.charAt(place.start()) == shown.charAt(i) ? 1 : 0;
      }
    }
    return 10L * same >= 9L * letters;
  }
}
