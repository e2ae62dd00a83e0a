package org.rapporteur.loader.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Section;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** The promises of the model on a corpus that was just read, looked at from outside. */
final class Promises {

  private Promises() {}

  static void check(Corpus corpus) {
    for (Source source : corpus.sources()) {
      source(source);
    }
    for (Session session : corpus.sessions()) {
      SourceText text = corpus.source(session.source()).orElseThrow().text();
      span(text, session.span());
      session.keyTakeaways().forEach(quote -> quote(text, quote));
    }
    evidence(corpus).forEach(evidence -> evidence(corpus, evidence));
    for (Finding finding : corpus.findings()) {
      Check.that(!finding.quote().text().contains("\n"), "two lines: %s", finding.quote());
      Check.that(!finding.evidence().cues().isEmpty(), "no cue: %s", finding.quote());
      Check.that(!corpus.explain(finding).isBlank(), "no explanation: %s", finding.quote());
      if (finding instanceof Recommendation recommendation) {
        Check.that(
            finding.evidence().span().contains(recommendation.action().span()),
            "action outside: %s",
            finding.quote());
      }
    }
    ordered("mentions", corpus.mentions().stream().map(m -> m.evidence().span()).toList());
    ordered("findings", corpus.findings().stream().map(f -> f.evidence().span()).toList());
    used(corpus);
    String json = CorpusJson.write(corpus);
    Corpus read = CorpusJson.read(json);
    Check.equal(read, corpus, "read back");
    Check.equal(CorpusJson.write(read), json, "written again");
    Check.equal(corpus.merge(corpus), corpus, "merged with itself");
  }

  private static void source(Source source) {
    Check.equal(SourceText.of(source.text().toString()), source.text(), "canonical text");
    source.keyTakeaways().forEach(quote -> quote(source.text(), quote));
    sections(source.text(), source.sections());
    for (SourceFile file : source.files()) {
      Check.equal(file.alignment().revisedLength(), source.text().length(), "length");
    }
  }

  private static void sections(SourceText text, List<Section> sections) {
    ordered("sections", sections.stream().map(Section::span).toList());
    for (Section section : sections) {
      span(text, section.span());
      section.heading().ifPresent(heading -> span(text, heading));
      sections(text, section.children());
    }
  }

  private static Stream<Evidence> evidence(Corpus corpus) {
    return Stream.of(
            corpus.sources().stream().flatMap(Promises::description),
            corpus.sessions().stream().map(Session::heading),
            corpus.mentions().stream().map(Mention::evidence),
            corpus.findings().stream().map(Finding::evidence))
        .flatMap(stream -> stream);
  }

  private static Stream<Evidence> description(Source source) {
    return Stream.of(
            Stream.of(
                    Optional.of(source.title()), source.publisher(), source.event(), source.host())
                .flatMap(value -> value.flatMap(Attested::evidence).stream()),
            Stream.of(source.eventDate(), source.published())
                .flatMap(date -> date.flatMap(Dating::evidence).stream()),
            source.contributors().stream().flatMap(person -> person.evidence().stream()))
        .flatMap(stream -> stream);
  }

  private static void evidence(Corpus corpus, Evidence evidence) {
    SourceText text = corpus.source(evidence.source()).orElseThrow().text();
    quote(text, evidence.quote());
    Check.that(!evidence.quote().text().isBlank(), "a blank quote at %s", evidence.span());
    evidence.cues().forEach(cue -> span(text, cue));
    evidence.frame().ifPresent(frame -> span(text, frame));
    ordered("cues", evidence.cues());
    Check.that(evidence.rule().isPresent(), "no rule: %s", evidence.quote());
    Check.that(corpus.rule(evidence.rule().get()).isPresent(), "unknown %s", evidence.rule());
  }

  private static void quote(SourceText text, Quote quote) {
    span(text, quote.span());
    Check.equal(quote.text(), text.slice(quote.span()), "quote at " + quote.span());
  }

  private static void span(SourceText text, TextSpan span) {
    Check.that(span.end() <= text.length(), "%s of %s", span, text.length());
    Check.that(text.holdsWholeCharacters(span), "%s splits a character", span);
  }

  private static void ordered(String what, List<TextSpan> spans) {
    for (int i = 1; i < spans.size(); i++) {
      Check.that(
          spans.get(i - 1).compareTo(spans.get(i)) <= 0,
          "%s out of order: %s before %s",
          what,
          spans.get(i - 1),
          spans.get(i));
    }
  }

  /** No actor, issue or rule stands in a corpus that nothing in it refers to. */
  private static void used(Corpus corpus) {
    Set<ActorId> actors = new HashSet<>();
    for (Session session : corpus.sessions()) {
      session.chair().ifPresent(actors::add);
      actors.addAll(session.speakers());
    }
    for (Mention mention : corpus.mentions()) {
      if (mention instanceof ActorMention actor) {
        actors.add(actor.actor());
      }
    }
    for (Finding finding : corpus.findings()) {
      finding.attribution().actor().ifPresent(actors::add);
      actors.addAll(
          finding.match(
              Recommendation::addressees,
              risk -> Stream.concat(risk.cause().stream(), risk.affected().stream()).toList()));
    }
    corpus.actors().forEach(a -> Check.that(actors.contains(a.id()), "unused actor %s", a));
    Set<RuleId> rules = new HashSet<>();
    evidence(corpus).forEach(evidence -> evidence.rule().ifPresent(rules::add));
    corpus.rules().stream()
        .map(RuleNote::id)
        .forEach(rule -> Check.that(rules.contains(rule), "unused rule %s", rule));
  }
}
