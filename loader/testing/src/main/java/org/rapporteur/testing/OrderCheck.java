package org.rapporteur.testing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Mention;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Section;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.Quote;
import org.rapporteur.text.TextSpan;

/** Invariant 3: lists are in the order that the model fixes, or in that of the text. */
final class OrderCheck {

  private final Corpus corpus;
  private final Consumer<String> breaches;
  private final List<SourceId> sources;

  OrderCheck(Corpus corpus, Consumer<String> breaches) {
    this.corpus = corpus;
    this.breaches = breaches;
    this.sources = corpus.sources().stream().map(Source::id).toList();
  }

  void run() {
    inOrder(
        "sessions",
        corpus.sessions(),
        Comparator.<Session>comparingInt(session -> sources.indexOf(session.source()))
            .thenComparing(Session::span),
        session -> '"' + session.label() + '"');
    inOrder(
        "actors",
        corpus.actors(),
        Comparator.comparing(Actor::kind).thenComparing(Actor::name),
        actor -> actor.kind() + " \"" + actor.name() + '"');
    inOrder(
        "issues", corpus.issues(), Comparator.comparing(Issue::id), issue -> issue.id().toString());
    inOrder(
        "mentions",
        corpus.mentions(),
        Comparator.comparing(Mention::evidence, this::compare)
            .thenComparing(mention -> !(mention instanceof ActorMention)),
        mention -> mention.evidence().quote().toString());
    inOrder(
        "findings",
        corpus.findings(),
        Comparator.comparing(Finding::evidence, this::compare).thenComparing(Finding::kind),
        finding -> finding.quote().toString());
    inOrder(
        "rules", corpus.rules(), Comparator.comparing(RuleNote::id), note -> note.id().toString());
    for (Source source : corpus.sources()) {
      String of = " of source \"" + InContext.title(source) + '"';
      inTextOrder("key takeaways" + of, quotes(source.keyTakeaways()));
      sections(of, source.sections());
    }
    for (Session session : corpus.sessions()) {
      inTextOrder(
          "key takeaways of session \"" + session.label() + '"', quotes(session.keyTakeaways()));
    }
    for (Finding finding : corpus.findings()) {
      inTextOrder("cues of " + finding.quote(), finding.evidence().cues());
    }
  }

  private int compare(Evidence first, Evidence second) {
    int bySource =
        Integer.compare(sources.indexOf(first.source()), sources.indexOf(second.source()));
    return bySource != 0 ? bySource : first.span().compareTo(second.span());
  }

  private void sections(String of, List<Section> sections) {
    inTextOrder("sections" + of, sections.stream().map(Section::span).toList());
    sections.forEach(section -> sections(of, section.children()));
  }

  private static List<TextSpan> quotes(List<Quote> quotes) {
    return quotes.stream().map(Quote::span).toList();
  }

  private void inTextOrder(String what, List<TextSpan> spans) {
    inOrder(what, spans, Comparator.naturalOrder(), TextSpan::toString);
  }

  private <T> void inOrder(
      String what, List<T> list, Comparator<T> order, Function<T, String> name) {
    for (int i = 1; i < list.size(); i++) {
      if (order.compare(list.get(i - 1), list.get(i)) > 0) {
        breaches.accept(
            "the %s are out of order: %s stands before %s"
                .formatted(what, name.apply(list.get(i - 1)), name.apply(list.get(i))));
      }
    }
  }
}
