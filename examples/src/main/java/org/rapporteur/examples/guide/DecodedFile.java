package org.rapporteur.examples.guide;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.TextSpan;

/**
 * A file of a source as a person who opens it sees it, broken characters and all, and the way into
 * it from the source's canonical text.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecodedFile {

  private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\R[ \\t]*");

  private final String text;
  private final Alignment alignment;
  private final FoldedText folded;

  private DecodedFile(String text, Alignment alignment) {
    this.text = text;
    this.alignment = alignment;
    this.folded = FoldedText.of(text);
  }

  /**
   * A file of a source. Where its characters cannot be had from the bytes, as in a format that is
   * not plain text, the canonical text stands in for them.
   *
   * @param source the source
   * @param file one of its files
   * @param bytes the content of that file
   * @return the decoded file
   */
  public static DecodedFile of(Source source, SourceFile file, byte[] bytes) {
    return decode(file.charset(), bytes)
        .map(text -> withoutMark(text, file.alignment().originalLength()))
        .filter(text -> text.length() == file.alignment().originalLength())
        .map(text -> new DecodedFile(text, file.alignment()))
        .orElseGet(() -> of(source));
  }

  /**
   * A source that was not read from a file.
   *
   * @param source the source
   * @return its canonical text
   */
  public static DecodedFile of(Source source) {
    String text = source.text().toString();
    return new DecodedFile(text, Alignment.identity(text.length()));
  }

  private static Optional<String> decode(String charset, byte[] bytes) {
    try {
      return Optional.of(new String(bytes, Charset.forName(charset)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text, int length) {
    return text.length() == length + 1 && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
  }

  /**
   * Where a passage stands in this file.
   *
   * @param span a place in the canonical text
   * @return the place in this file, without blanks at its ends
   */
  public TextSpan quotable(TextSpan span) {
    TextSpan whole = alignment.toOriginal(span);
    return trimmed(whole.start(), whole.end());
  }

  /**
   * The line of a passage that a coder quotes, as a quote goes over no line break: of the lines
   * that hold one of its cues the longest, or of all lines if none does.
   *
   * @param span a place in the canonical text
   * @param cues the places of what tells there that it is a finding
   * @return the place in this file, on one line
   */
  public TextSpan quotable(TextSpan span, List<TextSpan> cues) {
    TextSpan whole = quotable(span);
    List<TextSpan> told = cues.stream().map(alignment::toOriginal).toList();
    List<TextSpan> lines = new ArrayList<>();
    Matcher end = LINE_BREAK.matcher(text).region(whole.start(), whole.end());
    int start = whole.start();
    while (end.find()) {
      lines.add(new TextSpan(start, end.start()));
      start = end.end();
    }
    lines.add(new TextSpan(start, whole.end()));
    Comparator<TextSpan> telling =
        Comparator.comparing(line -> told.stream().anyMatch(line::overlaps));
    // The first of equals, as in the order of the text.
    return lines.stream()
        .max(
            telling
                .thenComparingInt(TextSpan::length)
                .thenComparing(Comparator.comparingInt(TextSpan::start).reversed()))
        .orElse(whole);
  }

  /**
   * The part of a passage that is inside a quotable place, or that whole place if none is.
   *
   * @param span a place in the canonical text
   * @param quotable a place in this file
   * @return the place in this file
   */
  public TextSpan within(TextSpan span, TextSpan quotable) {
    TextSpan whole = alignment.toOriginal(span);
    int start = Math.max(whole.start(), quotable.start());
    int end = Math.min(whole.end(), quotable.end());
    return start < end ? trimmed(start, end) : quotable;
  }

  private TextSpan trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextSpan(start, end);
  }

  /**
   * The words at a place of this file. Where the file breaks a line inside them, which the guide
   * allows in no quote, they are joined by a blank, as its scorer reads them.
   *
   * @param span a place in this file
   * @return its words on one line
   */
  public String slice(TextSpan span) {
    return LINE_BREAK.matcher(text.substring(span.start(), span.end())).replaceAll(" ");
  }

  /**
   * Which occurrence of its words a place is.
   *
   * @param span a place in this file
   * @return counted from 1, or empty if the words stand only there
   */
  public Optional<Integer> occurrence(TextSpan span) {
    return folded.occurrence(slice(span), span.start());
  }

  /**
   * The form of a name that a mention has in this file; in the canonical text if a line break goes
   * through it here.
   *
   * @param source the source of this file
   * @param span a place in the canonical text
   * @return the name as written
   */
  public String name(Source source, TextSpan span) {
    TextSpan place = alignment.toOriginal(span);
    String written = text.substring(place.start(), place.end());
    return LINE_BREAK.matcher(written).find() ? source.text().slice(span) : written;
  }
}
