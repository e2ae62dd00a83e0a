package org.rapporteur.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * A corpus of any size, drawn from a seed: the same seed and size give the same corpus.
 *
 * <p>How many issues and actors a finding has is as in the documents that come with the library:
 * about two issues, one party, and one finding in fourteen voiced by a named actor. A few actors
 * and issues are in most findings and most are in few (the rank 0 is met about as often as the
 * ranks 1 and 2 together, and so on), as in any collection of texts.
 */
final class GeneratedCorpus {

  private static final int ACTORS = 2_000;
  private static final int GROUPS = 8;
  private static final int ISSUES = 52;
  private static final int FIRST_YEAR = 1945;
  private static final int YEARS = 81;

  private final SplittableRandom random;
  private final List<Actor> actors;
  private final List<Issue> issues;

  private GeneratedCorpus(long seed) {
    random = new SplittableRandom(seed);
    actors = IntStream.range(0, ACTORS).mapToObj(GeneratedCorpus::actor).toList();
    issues =
        Stream.concat(
                IntStream.range(0, ISSUES).mapToObj(GeneratedCorpus::issue),
                IntStream.range(0, GROUPS).mapToObj(GeneratedCorpus::group))
            .toList();
  }

  /** A corpus with as many sources, and with as many findings in each of them. */
  static Corpus of(long seed, int sources, int findingsEach) {
    GeneratedCorpus generator = new GeneratedCorpus(seed);
    Corpus.Builder corpus = Corpus.builder();
    corpus.addAllActors(generator.actors).addAllIssues(generator.issues);
    for (int number = 0; number < sources; number++) {
      generator.add(corpus, number, findingsEach);
    }
    return corpus.build();
  }

  /** The id of the actor of a rank, 0 for the most frequent. */
  static ActorId actorId(int rank) {
    return actor(rank).id();
  }

  /** The id of the issue of a rank, 0 for the most frequent. */
  static IssueId issueId(int rank) {
    return issue(rank).id();
  }

  private static Actor actor(int rank) {
    ActorKind kind = ActorKind.values()[rank % ActorKind.values().length];
    String name = "Actor " + rank;
    return Actor.builder()
        .id(ActorId.of(kind, name))
        .kind(kind)
        .name(name)
        .addAliases("A" + rank)
        .build();
  }

  private static Issue issue(int rank) {
    return entry("issue-" + rank).withParent(IssueId.of("group-" + rank % GROUPS));
  }

  private static Issue group(int number) {
    return entry("group-" + number);
  }

  private static Issue entry(String id) {
    return Issue.builder().id(IssueId.of(id)).label(id).definition("Drawn.").build();
  }

  /** Skewed towards the low ranks. */
  private int rank(int ranks) {
    double skewed = Math.pow(ranks + 1, random.nextDouble()) - 1;
    return Math.min(ranks - 1, (int) skewed);
  }

  private void add(Corpus.Builder corpus, int number, int findings) {
    List<String> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder("Report " + number + "\nSession 1\n");
    int sessionStart = text.indexOf("Session");
    for (int i = 0; i < findings; i++) {
      sentences.add("Somebody should do thing " + number + "-" + i + " or harm will come.");
      text.append(sentences.get(i)).append(i % 3 == 2 ? '\n' : ' ');
    }
    SourceText canonical = SourceText.of(text.toString());
    Source source = source(canonical, number);
    corpus.addSources(source);
    TextSpan span = new TextSpan(sessionStart, canonical.length());
    SessionId session = SessionId.of(source.id(), span);
    boolean meeting = number % 3 != 0;
    if (meeting) {
      corpus.addSessions(session(session, source, span));
    }
    int start = text.indexOf(sentences.get(0));
    for (String sentence : sentences) {
      Evidence evidence = evidence(source, new TextSpan(start, start + sentence.length()));
      start += sentence.length() + 1;
      add(corpus, evidence, meeting && random.nextInt(4) > 0 ? List.of(session) : List.of());
    }
  }

  private Source source(SourceText text, int number) {
    PartialDate date = PartialDate.of(FIRST_YEAR + random.nextInt(YEARS), 1 + random.nextInt(12));
    return Source.builder()
        .id(SourceId.of(text))
        .title(Attested.builder().value("Report " + number).build())
        .kind(SourceKind.values()[number % SourceKind.values().length])
        .publisher(Attested.builder().value("Publisher " + number % 200).build())
        .published(Dating.builder().date(date).basis(DateBasis.METADATA).build())
        .text(text)
        .build();
  }

  private static Session session(SessionId id, Source source, TextSpan span) {
    TextSpan heading = new TextSpan(span.start(), span.start() + "Session 1".length());
    return Session.builder()
        .id(id)
        .source(source.id())
        .label("Session 1")
        .span(span)
        .heading(evidence(source, heading, Tier.STRICT))
        .build();
  }

  private Evidence evidence(Source source, TextSpan span) {
    return evidence(source, span, Tier.values()[random.nextInt(Tier.values().length)]);
  }

  private static Evidence evidence(Source source, TextSpan span, Tier tier) {
    return Evidence.builder()
        .source(source.id())
        .quote(source.text().quote(span))
        .origin(Origin.HUMAN)
        .tier(tier)
        .build();
  }

  private void add(Corpus.Builder corpus, Evidence evidence, List<SessionId> session) {
    List<ActorId> parties = actors(parties());
    List<IssueId> about = issues(1 + random.nextInt(3));
    for (ActorId party : parties) {
      corpus.addMentions(ActorMention.builder().actor(party).evidence(evidence).build());
    }
    if (random.nextInt(3) > 0) {
      corpus.addFindings(recommendation(evidence, parties, about, session));
    } else {
      corpus.addFindings(risk(evidence, parties, about, session));
    }
  }

  private Recommendation recommendation(
      Evidence evidence, List<ActorId> addressees, List<IssueId> about, List<SessionId> session) {
    Recommendation.Builder recommendation =
        Recommendation.builder()
            .id(FindingId.of(evidence.source(), FindingKind.RECOMMENDATION, evidence.span()))
            .evidence(evidence)
            .attribution(attribution())
            .issues(about)
            .addressees(addressees)
            .action(evidence.quote())
            .polarity(Polarity.values()[random.nextInt(8) / 7])
            .strength(Strength.values()[random.nextInt(Strength.values().length)]);
    session.forEach(recommendation::session);
    return recommendation.build();
  }

  private Risk risk(
      Evidence evidence, List<ActorId> parties, List<IssueId> about, List<SessionId> session) {
    Risk.Builder risk =
        Risk.builder()
            .id(FindingId.of(evidence.source(), FindingKind.RISK, evidence.span()))
            .evidence(evidence)
            .attribution(attribution())
            .issues(about)
            .cause(parties)
            .affected(actors(random.nextInt(2)))
            .likelihood(Likelihood.values()[random.nextInt(Likelihood.values().length)]);
    session.forEach(risk::session);
    return risk.build();
  }

  private Attribution attribution() {
    int voice = random.nextInt(14);
    if (voice == 0) {
      return Attribution.of(actors.get(rank(ACTORS)).id());
    }
    return voice < 6 ? Attribution.panel() : Attribution.author();
  }

  /** None in five of twenty findings, two in four. */
  private int parties() {
    int drawn = random.nextInt(20);
    return drawn < 5 ? 0 : drawn < 16 ? 1 : 2;
  }

  private List<ActorId> actors(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> actors.get(rank(ACTORS)).id())
        .distinct()
        .toList();
  }

  private List<IssueId> issues(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> issues.get(rank(ISSUES)).id())
        .distinct()
        .toList();
  }
}
