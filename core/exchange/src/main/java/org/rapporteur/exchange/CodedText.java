package org.rapporteur.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.model.Source;
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
 * @since 0.1.0
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

    private CodedSpan at(TextSpan other) {
      return new CodedSpan(other, codes, note);
    }

    private CodedSpan with(CodedSpan more) {
      List<CodePath> all = Stream.concat(codes.stream(), more.codes.stream()).distinct().toList();
      return new CodedSpan(span, all, note.or(more::note));
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

  /**
   * The same coding on the text of a source. Who coded the file itself, not what this library wrote
   * of it, had lines and letters there that a loader joins and repairs; the alignment of the file
   * leads over.
   *
   * @param source what a loader read from the file
   * @return a coding of the source's text, without places that it holds nothing of; empty if this
   *     is neither that text nor that of one of its files
   */
  public Optional<CodedText> onto(Source source) {
    if (text.equals(source.text())) {
      return Optional.of(this);
    }
    return FileText.of(text, source)
        .map(
            file -> {
              Map<TextSpan, CodedSpan> moved = new TreeMap<>();
              for (CodedSpan coded : spans) {
                TextSpan span = file.span(coded.span());
                if (!span.empty()) {
                  moved.merge(span, coded.at(span), CodedSpan::with);
                }
              }
              return new CodedText(name, source.text(), coder, List.copyOf(moved.values()));
            });
  }
}
