package org.rapporteur.model;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Invariant 1 of the package: every quote and span lies in its source's text and says what it says.
 */
final class Anchors {

  private Anchors() {}

  static void check(Source source) {
    if (!source.id().equals(SourceId.of(source.text()))) {
      throw new IllegalArgumentException(
          source.id() + " is not the id of the text of \"" + source.title().value() + '"');
    }
    for (SourceFile file : source.files()) {
      if (file.alignment().revisedLength() != source.text().length()) {
        throw new IllegalArgumentException(
            "file " + file.name() + " is aligned to another text: " + file.alignment());
      }
    }
    evidence(source).forEach(evidence -> check(source, evidence));
    source.keyTakeaways().forEach(quote -> check(source, quote));
    source.sections().forEach(section -> check(source, section));
  }

  /** What a source's own description rests on. */
  static Stream<Evidence> evidence(Source source) {
    return Stream.of(
            source.title().evidence().stream(),
            source.contributors().stream().flatMap(c -> c.evidence().stream()),
            Stream.of(source.publisher(), source.event(), source.host())
                .flatMap(attested -> attested.flatMap(Attested::evidence).stream()),
            Stream.of(source.eventDate(), source.published())
                .flatMap(dating -> dating.flatMap(Dating::evidence).stream()))
        .flatMap(evidence -> evidence);
  }

  private static void check(Source source, Section section) {
    check(source, section.span());
    section.heading().ifPresent(heading -> check(source, heading));
    section.children().forEach(child -> check(source, child));
  }

  static void check(Source source, Evidence evidence) {
    if (!evidence.source().equals(source.id())) {
      throw new IllegalArgumentException(
          "evidence of source "
              + evidence.source()
              + " stands in \""
              + source.title().value()
              + "\", which is "
              + source.id());
    }
    check(source, evidence.quote());
    List<TextSpan> cues = evidence.cues();
    for (int i = 0; i < cues.size(); i++) { // A corpus has very many, most of one cue or none.
      check(source, cues.get(i));
    }
    if (evidence.frame().isPresent()) {
      check(source, evidence.frame().get());
    }
  }

  static void check(Source source, Quote quote) {
    if (!source.text().holds(quote)) {
      throw new IllegalArgumentException(
          "quote " + quote + " does not stand in \"" + source.title().value() + '"');
    }
    if (splits(source.text(), quote.start()) || splits(source.text(), quote.end())) {
      check(source, quote.span());
    }
  }

  /** Whether an offset may stand inside a character; no span is made of a quote to ask for that. */
  private static boolean splits(SourceText text, int offset) {
    return offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
  }

  static void check(Source source, TextSpan span) {
    if (span.end() > source.text().length()) {
      throw new IllegalArgumentException(
          "span " + span + " reaches beyond the text of \"" + source.title().value() + '"');
    }
    if (!source.text().holdsWholeCharacters(span)) {
      throw new IllegalArgumentException(
          "span " + span + " splits a surrogate pair of \"" + source.title().value() + '"');
    }
  }
}
