package org.rapporteur.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Small corpora drawn from a seed, with whatever may be there or not, there or not. */
public final class RandomCorpus {

  /** Seeds of corpora of very different sizes, an empty one among them. */
  public static final int SEEDS = 40;

  private static final RuleId RULE = RuleId.of("drawn.rule");

  private final Random random;
  private final List<Actor> actors;
  private final List<Issue> issues;
  private final Corpus.Builder corpus = Corpus.builder();

  private RandomCorpus(int seed) {
    random = new Random(seed);
    actors =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(number -> actor(number, ActorKind.values()[random.nextInt(3)]))
            .toList();
    issues = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(this::issue).toList();
    corpus.addAllActors(actors).addAllIssues(issues);
    corpus.addRules(RuleNote.builder().id(RULE).sentence("Drawn.").version("1").build());
  }

  /** The corpus of a seed. */
  public static Corpus of(int seed) {
    RandomCorpus drawn = new RandomCorpus(seed);
    for (int number = 0; number < seed % 7; number++) {
      drawn.addSource(number);
    }
    return drawn.corpus.build();
  }

  private static Actor actor(int number, ActorKind kind) {
    String name = "Actor " + number;
    return Actor.builder()
        .id(ActorId.of(kind, name))
        .kind(kind)
        .name(name)
        // Every name is ambiguous with the alias of the actor before.
        .addAliases("Actor " + (number + 1), "Also " + number)
        .build();
  }

  private Issue issue(int number) {
    Issue issue =
        Issue.builder()
            .id(IssueId.of("issue-" + number))
            .label("Issue " + number)
            .definition("Drawn.")
            .build();
    return number > 0 && random.nextBoolean()
        ? issue.withParent(IssueId.of("issue-" + random.nextInt(number)))
        : issue;
  }

  private void addSource(int number) {
    StringBuilder words = new StringBuilder("Report " + number + ".\n");
    List<TextSpan> sentences = new ArrayList<>();
    for (int i = 0; i < random.nextInt(12); i++) {
      int start = words.length();
      words.append(random.nextBoolean() ? "They SHOULD act" : "Harm may come").append(i);
      sentences.add(new TextSpan(start, words.length()));
      words.append(random.nextBoolean() ? ". " : ".\n");
    }
    SourceText text = SourceText.of(words.toString());
    Source source = source(text, number);
    corpus.addSources(source);
    List<Session> sessions = sessions(source);
    corpus.addAllSessions(sessions);
    for (TextSpan sentence : sentences) {
      if (random.nextInt(4) > 0) {
        corpus.addFindings(recommendation(evidence(source, sentence), sessions));
      }
      if (random.nextInt(3) > 0) {
        corpus.addFindings(risk(evidence(source, sentence), sessions));
      }
      for (ActorId actor : some(actors.stream().map(Actor::id).toList())) {
        corpus.addMentions(
            ActorMention.builder().actor(actor).evidence(evidence(source, sentence)).build());
      }
      for (IssueId issue : some(issues.stream().map(Issue::id).toList())) {
        corpus.addMentions(
            IssueMention.builder().issue(issue).evidence(evidence(source, sentence)).build());
      }
    }
  }

  private Source source(SourceText text, int number) {
    Source source =
        Source.builder()
            .id(SourceId.of(text))
            .title(Attested.builder().value("Report " + number).build())
            .kind(SourceKind.values()[random.nextInt(SourceKind.values().length)])
            .text(text)
            .build();
    if (random.nextBoolean()) {
      source = source.withEvent(Attested.builder().value("Event " + random.nextInt(2)).build());
    }
    if (random.nextBoolean()) {
      source = source.withPublisher(Attested.builder().value("P" + random.nextInt(2)).build());
    }
    if (random.nextBoolean()) {
      source = source.withEventDate(date());
    }
    return random.nextBoolean() ? source.withPublished(date()) : source;
  }

  private Dating date() {
    int year = 2023 + random.nextInt(4);
    PartialDate date =
        random.nextBoolean() ? PartialDate.of(year) : PartialDate.of(year, 1 + random.nextInt(12));
    return Dating.builder().date(date).basis(DateBasis.METADATA).build();
  }

  private List<Session> sessions(Source source) {
    int half = source.text().length() / 2;
    List<Session> sessions = new ArrayList<>();
    if (random.nextBoolean()) {
      sessions.add(session(source, new TextSpan(0, half)));
    }
    if (random.nextBoolean()) {
      sessions.add(session(source, new TextSpan(half, source.text().length())));
    }
    return sessions;
  }

  private static Session session(Source source, TextSpan span) {
    return Session.builder()
        .id(SessionId.of(source.id(), span))
        .source(source.id())
        .label("Session")
        .span(span)
        .heading(evidence(source, new TextSpan(span.start(), span.start() + 1), Tier.STRICT))
        .build();
  }

  private Evidence evidence(Source source, TextSpan span) {
    Evidence evidence = evidence(source, span, Tier.values()[random.nextInt(3)]);
    return random.nextBoolean() ? evidence : evidence.withRule(RULE).withOrigin(Origin.RULE);
  }

  private static Evidence evidence(Source source, TextSpan span, Tier tier) {
    return Evidence.builder()
        .source(source.id())
        .quote(source.text().quote(span))
        .origin(Origin.HUMAN)
        .tier(tier)
        .build();
  }

  private Recommendation recommendation(Evidence evidence, List<Session> sessions) {
    Recommendation.Builder recommendation =
        Recommendation.builder()
            .id(FindingId.of(evidence.source(), FindingKind.RECOMMENDATION, evidence.span()))
            .evidence(evidence)
            .attribution(attribution())
            .issues(some(issues.stream().map(Issue::id).toList()))
            .addressees(some(actors.stream().map(Actor::id).toList()))
            .action(evidence.quote())
            .polarity(Polarity.values()[random.nextInt(2)])
            .strength(Strength.values()[random.nextInt(3)]);
    some(sessions).stream().map(Session::id).findFirst().ifPresent(recommendation::session);
    return recommendation.build();
  }

  private Risk risk(Evidence evidence, List<Session> sessions) {
    Risk.Builder risk =
        Risk.builder()
            .id(FindingId.of(evidence.source(), FindingKind.RISK, evidence.span()))
            .evidence(evidence)
            .attribution(attribution())
            .issues(some(issues.stream().map(Issue::id).toList()))
            .cause(some(actors.stream().map(Actor::id).toList()))
            .affected(some(actors.stream().map(Actor::id).toList()))
            .likelihood(Likelihood.values()[random.nextInt(4)]);
    some(sessions).stream().map(Session::id).findFirst().ifPresent(risk::session);
    return risk.build();
  }

  private Attribution attribution() {
    return switch (random.nextInt(3)) {
      case 0 -> Attribution.author();
      case 1 -> Attribution.panel();
      default -> Attribution.of(actors.get(random.nextInt(actors.size())).id());
    };
  }

  private <T> List<T> some(List<T> all) {
    return all.stream().filter(value -> random.nextInt(3) == 0).toList();
  }
}
