package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * A corpus of sources of a few statements each, as a test writes them down. A statement is one line
 * of its source; what should be done stands in brackets: {@code "Japan should [raise taxes]"}.
 */
final class Dialogue {

  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<String, Issue> issues = new TreeMap<>();
  private final List<Page> pages = new ArrayList<>();

  /** A source that is being written. */
  static final class Page {

    private final Dialogue dialogue;
    private final String title;
    private String publisher = "";
    private String event = "";
    private final List<String> authors = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Function<SourceText, Finding>> findings = new ArrayList<>();
    private final List<Function<SourceText, ActorMention>> mentions = new ArrayList<>();

    private Page(Dialogue dialogue, String title) {
      this.dialogue = dialogue;
      this.title = title;
    }

    Page publisher(String name) {
      publisher = name;
      return this;
    }

    Page event(String name) {
      event = name;
      return this;
    }

    Page author(String name) {
      authors.add(name);
      return this;
    }

    Page should(String addressees, String words) {
      return recommends(addressees, Polarity.DO, Strength.SHOULD, words, "");
    }

    Page must(String addressees, String words) {
      return recommends(addressees, Polarity.DO, Strength.MUST, words, "");
    }

    Page shouldNot(String addressees, String words) {
      return recommends(addressees, Polarity.AVOID, Strength.SHOULD, words, "");
    }

    Page about(String addressees, String words, String about) {
      return recommends(addressees, Polarity.DO, Strength.SHOULD, words, about);
    }

    Page against(String addressees, String words, String about) {
      return recommends(addressees, Polarity.AVOID, Strength.SHOULD, words, about);
    }

    private Page recommends(
        String addressees, Polarity polarity, Strength strength, String words, String about) {
      String quote = words.replaceAll("[\\[\\]]", "");
      lines.add(quote);
      List<ActorId> ids = dialogue.ids(addressees);
      List<IssueId> codes = dialogue.codes(about);
      findings.add(
          text -> {
            TextSpan span = span(text, quote);
            int action = span.start() + words.indexOf('[');
            return Recommendation.builder()
                .id(FindingId.of(SourceId.of(text), FindingKind.RECOMMENDATION, span))
                .evidence(evidence(text, span))
                .attribution(Attribution.author())
                .addressees(ids)
                .issues(codes)
                .polarity(polarity)
                .strength(strength)
                .action(text.quote(new TextSpan(action, span.start() + words.indexOf(']') - 1)))
                .build();
          });
      return this;
    }

    Page fears(String cause, String affected, String words, String about) {
      lines.add(words);
      List<ActorId> causes = dialogue.ids(cause);
      List<ActorId> victims = dialogue.ids(affected);
      List<IssueId> codes = dialogue.codes(about);
      findings.add(
          text -> {
            TextSpan span = span(text, words);
            return Risk.builder()
                .id(FindingId.of(SourceId.of(text), FindingKind.RISK, span))
                .evidence(evidence(text, span))
                .attribution(Attribution.author())
                .cause(causes)
                .affected(victims)
                .issues(codes)
                .likelihood(Likelihood.POSSIBLE)
                .build();
          });
      return this;
    }

    /** The last statement is that of an actor. */
    Page by(Actor actor) {
      dialogue.actors.put(actor.name(), actor);
      return by(Attribution.of(actor.id()));
    }

    /** The last statement is the panel's. */
    Page byPanel() {
      return by(Attribution.panel());
    }

    private Page by(Attribution attribution) {
      Function<SourceText, Finding> last = findings.remove(findings.size() - 1);
      findings.add(
          text ->
              last.apply(text)
                  .<Finding>match(
                      recommendation -> recommendation.withAttribution(attribution),
                      risk -> risk.withAttribution(attribution)));
      return this;
    }

    /** An actor is named somewhere in the last statement. */
    Page naming(String actor) {
      ActorId id = dialogue.ids(actor).get(0);
      String line = lines.get(lines.size() - 1);
      mentions.add(
          text -> {
            int start = span(text, line).start() + line.indexOf(actor);
            return ActorMention.builder()
                .actor(id)
                .evidence(evidence(text, new TextSpan(start, start + actor.length())))
                .build();
          });
      return this;
    }

    /** The next source. */
    Page source(String next) {
      return dialogue.source(next);
    }

    Corpus corpus() {
      return dialogue.build();
    }

    private void addTo(Corpus.Builder corpus) {
      SourceText text = SourceText.of(title + "\n\n" + String.join("\n", lines) + "\n");
      Source.Builder source =
          Source.builder()
              .id(SourceId.of(text))
              .title(Attested.builder().value(title).build())
              .kind(SourceKind.OTHER)
              .text(text);
      if (!publisher.isEmpty()) {
        source.publisher(Attested.builder().value(publisher).build());
      }
      if (!event.isEmpty()) {
        source.event(Attested.builder().value(event).build());
      }
      authors.forEach(
          name ->
              source.addContributors(
                  Contributor.builder().name(name).role(ContributorRole.AUTHOR).build()));
      corpus.addSources(source.build());
      findings.forEach(finding -> corpus.addFindings(finding.apply(text)));
      mentions.forEach(mention -> corpus.addMentions(mention.apply(text)));
    }

    private static TextSpan span(SourceText text, String words) {
      int start = text.toString().indexOf("\n" + words + "\n") + 1;
      return new TextSpan(start, start + words.length());
    }

    private static Evidence evidence(SourceText text, TextSpan span) {
      return Evidence.builder()
          .source(SourceId.of(text))
          .quote(text.quote(span))
          .origin(Origin.HUMAN)
          .tier(Tier.STRICT)
          .build();
    }
  }

  /** The first source. */
  static Page begin(String title) {
    return new Dialogue().source(title);
  }

  static Actor actor(ActorKind kind, String name) {
    return Actor.builder().id(ActorId.of(kind, name)).kind(kind).name(name).build();
  }

  static Actor state(String name) {
    return actor(ActorKind.STATE, name);
  }

  private Page source(String title) {
    Page page = new Page(this, title);
    pages.add(page);
    return page;
  }

  private List<ActorId> ids(String names) {
    return list(names).map(name -> actors.computeIfAbsent(name, Dialogue::state).id()).toList();
  }

  private List<IssueId> codes(String names) {
    return list(names)
        .map(
            name ->
                issues.computeIfAbsent(
                    name,
                    id ->
                        Issue.builder().id(IssueId.of(id)).label(id).definition(id + ".").build()))
        .map(Issue::id)
        .toList();
  }

  private static Stream<String> list(String names) {
    return Stream.of(names.split(", ")).filter(name -> !name.isEmpty());
  }

  private Corpus build() {
    Corpus.Builder corpus = Corpus.builder();
    pages.forEach(page -> page.addTo(corpus));
    return corpus.addAllActors(actors.values()).addAllIssues(issues.values()).build();
  }
}
