package org.rapporteur.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Source;

/** How findings are cited: in which words, of whom, from where. */
final class Citations {

  private static final int SHORT_TITLE = 52;

  private final Corpus corpus;

  Citations(Corpus corpus) {
    this.corpus = corpus;
  }

  /** How binding a recommendation is put, as a reader would say it. */
  static String modal(Recommendation recommendation) {
    boolean avoid = recommendation.polarity() == Polarity.AVOID;
    return switch (recommendation.strength()) {
      case MUST -> avoid ? "MUST NOT" : "MUST";
      case SHOULD -> avoid ? "SHOULD NOT" : "SHOULD";
      case MAY -> avoid ? "MAY REFRAIN" : "MAY";
    };
  }

  static String quoted(String words) {
    return "“" + words + "”";
  }

  String names(List<ActorId> actors) {
    return actors.stream()
        .flatMap(actor -> corpus.actor(actor).stream())
        .map(actor -> actor.name())
        .collect(Collectors.joining(", "));
  }

  /** The number of the source, its title, who speaks, and in which session. */
  String origin(Finding finding) {
    Source source = corpus.source(finding);
    String voice =
        finding.attribution().isPanel()
            ? "the panel"
            : finding.attribution().actor().map(id -> names(List.of(id))).orElse(author(source));
    return "["
        + (corpus.sources().indexOf(source) + 1)
        + "] "
        + shortTitle(source)
        + " – "
        + voice
        + session(finding, source);
  }

  private String session(Finding finding, Source source) {
    return finding
        .session()
        .flatMap(corpus::session)
        .filter(session -> !source.title().value().contains(session.label()))
        .map(session -> ", " + session.label())
        .orElse("");
  }

  private static String author(Source source) {
    return Optional.of(source.authors())
        .filter(authors -> !authors.isEmpty())
        .map(authors -> String.join(", ", authors))
        .orElse("the author");
  }

  private static String shortTitle(Source source) {
    String title = source.title().value();
    if (title.length() <= SHORT_TITLE) {
      return title;
    }
    int cut = title.lastIndexOf(' ', SHORT_TITLE - 1);
    return title.substring(0, cut > 0 ? cut : SHORT_TITLE).replaceFirst("[\\s:,;–-]+$", "") + " …";
  }
}
