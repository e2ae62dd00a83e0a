package org.rapporteur.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Section;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Invariant 1: quotes are what stands at their spans, and the texts are canonical. */
final class AnchorCheck {

  private final Corpus corpus;
  private final Consumer<String> breaches;

  AnchorCheck(Corpus corpus, Consumer<String> breaches) {
    this.corpus = corpus;
    this.breaches = breaches;
  }

  void run() {
    corpus.sources().forEach(this::source);
    corpus.sessions().forEach(this::session);
    corpus.mentions().stream().map(Mention::evidence).forEach(e -> evidence("a mention", e));
    corpus.findings().forEach(this::finding);
  }

  private void source(Source source) {
    String text = source.text().toString();
    try {
      SourceText.of(text);
    } catch (IllegalArgumentException e) {
      breach(source, "its text: " + e.getMessage());
    }
    description(source).forEach(evidence -> evidence("its description", evidence));
    source.keyTakeaways().forEach(quote -> quote(source, "a key takeaway", quote));
    source.sections().forEach(section -> section(source, section));
    for (SourceFile file : source.files()) {
      if (file.alignment().revisedLength() != text.length()) {
        breach(source, "file " + file.name() + " is aligned to another text");
      }
    }
  }

  static Stream<Evidence> description(Source source) {
    return Stream.of(
            Stream.of(
                    Optional.of(source.title()), source.publisher(), source.event(), source.host())
                .flatMap(value -> value.flatMap(Attested::evidence).stream()),
            Stream.of(source.eventDate(), source.published())
                .flatMap(date -> date.flatMap(Dating::evidence).stream()),
            source.contributors().stream().flatMap(person -> person.evidence().stream()))
        .flatMap(stream -> stream);
  }

  private void section(Source source, Section section) {
    span(source, "a section", section.span());
    section.heading().ifPresent(heading -> span(source, "the heading of a section", heading));
    section.children().forEach(child -> section(source, child));
  }

  private void session(Session session) {
    evidence("the heading of session \"" + session.label() + '"', session.heading());
    corpus
        .source(session.source())
        .ifPresent(
            source -> {
              span(source, "session \"" + session.label() + '"', session.span());
              session
                  .keyTakeaways()
                  .forEach(quote -> quote(source, "a key takeaway of " + session.label(), quote));
            });
  }

  private void finding(Finding finding) {
    evidence("a " + finding.kind().name().toLowerCase(Locale.ROOT), finding.evidence());
    if (finding instanceof Recommendation recommendation) {
      Quote action = recommendation.action();
      corpus
          .source(finding.evidence().source())
          .ifPresent(source -> quote(source, "the action of a recommendation", action));
      if (!finding.evidence().span().contains(action.span())) {
        breaches.accept("action " + action + " lies outside the quote " + finding.quote());
      }
    }
  }

  private void evidence(String what, Evidence evidence) {
    corpus
        .source(evidence.source())
        .ifPresent(
            source -> {
              quote(source, what, evidence.quote());
              evidence.cues().forEach(cue -> span(source, "a cue of " + what, cue));
              evidence.frame().ifPresent(frame -> span(source, "the frame of " + what, frame));
            });
  }

  private void quote(Source source, String what, Quote quote) {
    if (span(source, what, quote.span())) {
      String there = source.text().slice(quote.span());
      if (!there.equals(quote.text())) {
        breach(
            source,
            "%s quotes \"%s\" at %s, where \"%s\" stands"
                .formatted(what, quote.text(), quote.span(), there));
      }
    }
  }

  private boolean span(Source source, String what, TextSpan span) {
    if (span.end() > source.text().length()) {
      breach(source, what + " at " + span + " reaches beyond the text");
      return false;
    }
    if (!source.text().holdsWholeCharacters(span)) {
      breach(source, what + " at " + span + " splits a surrogate pair");
    }
    return true;
  }

  private void breach(Source source, String what) {
    breaches.accept("source \"" + InContext.title(source) + "\": " + what);
  }
}
