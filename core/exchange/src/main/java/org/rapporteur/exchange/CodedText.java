package org.rapporteur.exchange;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * A text as a person coded it in a QDA program: which codes stand on which words.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the program calls the text
 * @param text the text, in canonical form: line ends are LF, and what no XML document can carry is
 *     U+FFFD. It is the same source as another with the same characters
 * @param coder who coded it; empty if the program does not tell
 * @param spans the coded places, in text order, each once
 */
public record CodedText(
    String name, SourceText text, Optional<String> coder, List<CodedSpan> spans) {

  /**
   * A coded place. Immutable and thread-safe.
   *
   * @param span the words, in UTF-16 code units of the text
   * @param codes their codes, each once, in the order in which they were found
   * @param note the remark on the place, or empty
   */
  public record CodedSpan(TextSpan span, List<CodePath> codes, Optional<String> note) {

    /**
     * Keeps the list as it is now.
     *
     * @param span the words
     * @param codes their codes
     * @param note the remark on the place
     */
    public CodedSpan {
      codes = List.copyOf(codes);
    }
  }

  /**
   * Keeps the list as it is now.
   *
   * @param name what the program calls the text
   * @param text the text
   * @param coder who coded it
   * @param spans the coded places
   */
  public CodedText {
    spans = List.copyOf(spans);
  }
}
