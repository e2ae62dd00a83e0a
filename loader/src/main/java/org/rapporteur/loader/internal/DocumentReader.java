package org.rapporteur.loader.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.Limits;
import org.rapporteur.loader.format.CanonicalText;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.loader.internal.actor.ActorReader;
import org.rapporteur.loader.internal.actor.NamedActors;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.internal.finding.Effort;
import org.rapporteur.loader.internal.finding.FindingReader;
import org.rapporteur.loader.internal.issue.IssueCoding;
import org.rapporteur.loader.internal.issue.IssueReader;
import org.rapporteur.loader.internal.issue.TopicPlace;
import org.rapporteur.loader.internal.naming.MeetingNames;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Description;
import org.rapporteur.loader.internal.structure.DescriptionReader;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.structure.OutlineReader;
import org.rapporteur.loader.internal.structure.SessionSketch;
import org.rapporteur.loader.internal.token.FoundPhrases;
import org.rapporteur.loader.internal.token.Interruption;
import org.rapporteur.loader.internal.token.Tokenizer;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceFile;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.Tier;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Reads the canonical text of one document into a corpus of one source. */
public final class DocumentReader {

  private final Vocabulary vocabulary;
  private final RuleCatalog rules;
  private final Limits limits;
  private final Map<IssueId, Issue> codebook;
  private final IssueCoding issueCoding;

  /** What is told of all rules, in the order in which a corpus has them. */
  private final List<RuleNote> notes;

  /** With everything that does not depend on the document; thread-safe. */
  public DocumentReader(Vocabulary vocabulary, RuleCatalog rules, Limits limits) {
    this.vocabulary = vocabulary;
    this.rules = rules;
    this.limits = limits;
    this.codebook =
        vocabulary.issues().stream()
            .collect(Collectors.toUnmodifiableMap(Issue::id, issue -> issue));
    this.issueCoding = IssueCoding.of(vocabulary);
    this.notes =
        Stream.concat(rules.notes(), StageRule.notes())
            .sorted(Comparator.comparing(RuleNote::id))
            .toList();
  }

  /**
   * What a document says.
   *
   * @param corpus one source with all that it says
   * @param passedOver the stretches of its text that are too long to be sentences
   */
  public record Result(Corpus corpus, List<TextSpan> passedOver) {}

  /**
   * All that the document says; a text in another language keeps its source and has no findings.
   *
   * @throws UnreadableException if the document is more work than the limits allow
   */
  public Result read(FormattedText document, SourceFile file, boolean english)
      throws UnreadableException {
    SourceText text = document.canonical().text();
    SourceId id = SourceId.of(text);
    Outline outline = OutlineReader.read(text, document.layout(), vocabulary);
    Tokens tokens = tokens(document.canonical(), outline);
    Interruption.check();
    Description description =
        MeetingNames.weighed(
                text, id, DescriptionReader.read(text, id, outline, tokens, vocabulary))
            .completedBy(document.metadata());
    Source source = source(id, text, file, outline, description, english);
    if (!english) {
      Corpus corpus = Corpus.builder().addSources(source).rules(notes(usedBy(source))).build();
      return new Result(corpus, List.of());
    }
    FoundPhrases phrases = FoundPhrases.in(tokens, vocabulary);
    Interruption.check();
    NamedActors named = ActorReader.read(tokens, phrases.names(), outline, vocabulary);
    Interruption.check();
    IssueReader issueReader = IssueReader.read(tokens, phrases.topics(), issueCoding);
    List<Session> sessions = sessions(id, text, outline, description, tokens, named);
    Effort effort =
        Effort.of(limits.maxSentenceTokens(), limits.maxWordLength(), limits.maxRuleSteps());
    List<Finding> findings =
        new FindingReader(
                id,
                description.voice(),
                tokens,
                outline,
                named,
                issueReader,
                sessions.stream().map(Session::id).toList(),
                vocabulary,
                rules,
                effort)
            .read(phrases.cues());
    if (effort.exhausted().isPresent()) {
      throw UnreadableException.aboveLimit(
          "takes the rules more than the limit of " + limits.maxRuleSteps() + " steps",
          "maxRuleSteps",
          effort.exhausted().map(document.canonical().alignment()::toOriginal));
    }
    List<Mention> actorMentions =
        actorMentions(id, tokens, named, ActorRoll.makers(description, named, findings, sessions));
    List<Mention> issueMentions = issueMentions(id, tokens, issueReader);
    List<Mention> mentions = inTextOrder(actorMentions, issueMentions);
    Set<RuleId> used = usedBy(source);
    addRule(actorMentions.stream().limit(1).map(Mention::evidence), used);
    addRule(issueMentions.stream().limit(1).map(Mention::evidence), used);
    addRule(sessions.stream().limit(1).map(Session::heading), used);
    addRule(findings.stream().map(Finding::evidence), used);
    Corpus corpus =
        Corpus.builder()
            .addSources(source)
            .sessions(sessions)
            .actors(ActorRoll.of(named, mentions, findings, sessions))
            .issues(issues(mentions, findings))
            .mentions(mentions)
            .findings(findings)
            .rules(notes(used))
            .build();
    return new Result(corpus, effort.passedOver());
  }

  private Tokens tokens(CanonicalText canonical, Outline outline) throws UnreadableException {
    Tokenizer tokenizer = new Tokenizer(canonical.text(), vocabulary.lexicon());
    for (Block block : outline.blocks()) {
      if (block.kind() != BlockKind.FURNITURE) {
        // The whole line, for labels name speakers.
        tokenizer.add(block.line());
        if (tokenizer.tokens().count() > limits.maxTokens()) {
          throw UnreadableException.aboveLimit(
              "has more words and marks than the limit of " + limits.maxTokens(),
              "maxTokens",
              Optional.of(canonical.alignment().toOriginal(block.line())));
        }
      }
    }
    return tokenizer.tokens();
  }

  private static Source source(
      SourceId id,
      SourceText text,
      SourceFile file,
      Outline outline,
      Description description,
      boolean english) {
    return Source.builder()
        .id(id)
        .title(description.title())
        .kind(description.kind())
        .contributors(description.contributors())
        .publisher(description.publisher())
        .event(description.event())
        .host(description.host())
        .eventDate(description.eventDate())
        .published(description.published())
        .language(english ? Optional.of("en") : Optional.empty())
        .addFiles(file)
        .text(text)
        .sections(outline.sections())
        .keyTakeaways(outline.keyTakeaways().stream().map(text::quote).toList())
        .build();
  }

  private static List<Session> sessions(
      SourceId source,
      SourceText text,
      Outline outline,
      Description description,
      Tokens tokens,
      NamedActors named) {
    List<Session> sessions = new ArrayList<>();
    for (SessionSketch sketch : outline.sessions()) {
      List<NamedPlace> people = SessionPeople.in(sketch, tokens, named);
      sessions.add(
          Session.builder()
              .id(SessionId.of(source, sketch.span()))
              .source(source)
              .label(sketch.label())
              .title(sketch.title())
              .span(sketch.span())
              .heading(evidence(source, text, sketch.heading(), StageRule.SESSION))
              .event(description.event().map(Attested::value))
              .speakers(SessionPeople.speakers(people, tokens, named))
              .chair(SessionPeople.chair(people, tokens, named))
              .keyTakeaways(sketch.keyTakeaways().stream().map(text::quote).toList())
              .build());
    }
    return sessions;
  }

  private static Evidence evidence(
      SourceId source, SourceText text, TextSpan span, StageRule rule) {
    return Evidence.builder()
        .source(source)
        .quote(text.quote(span))
        .origin(Origin.RULE)
        .rule(rule.id())
        .tier(Tier.STRICT)
        .build();
  }

  /** The evidence of a mention: of the next one only the words differ. */
  private static Evidence evidence(
      @Nullable Evidence last, SourceId source, SourceText text, TextSpan span, StageRule rule) {
    return last == null ? evidence(source, text, span, rule) : last.withQuote(text.quote(span));
  }

  private static List<Mention> actorMentions(
      SourceId source, Tokens tokens, NamedActors named, Set<ActorId> makers) {
    List<Mention> mentions = new ArrayList<>(named.places().size());
    Evidence evidence = null;
    for (NamedPlace place : named.places()) {
      boolean maker = makers.contains(named.actors().get(place.actor()).id());
      if (place.naming() != Naming.DEMONYM && !maker) {
        TextSpan span = tokens.span(place.from(), place.to());
        evidence = evidence(evidence, source, tokens.text(), span, StageRule.ACTOR);
        mentions.add(
            ActorMention.builder()
                .actor(named.actors().get(place.actor()).id())
                .evidence(evidence)
                .build());
      }
    }
    return mentions;
  }

  private static List<Mention> issueMentions(
      SourceId source, Tokens tokens, IssueReader issueReader) {
    List<TopicPlace> places = new ArrayList<>(issueReader.discussed());
    List<Mention> mentions = new ArrayList<>(places.size());
    Evidence evidence = null;
    places.sort(
        Comparator.comparingInt(TopicPlace::from)
            .thenComparingInt(TopicPlace::to)
            .thenComparing(TopicPlace::issue));
    for (TopicPlace place : places) {
      TextSpan span = tokens.span(place.from(), place.to());
      evidence = evidence(evidence, source, tokens.text(), span, StageRule.ISSUE);
      mentions.add(IssueMention.builder().issue(place.issue()).evidence(evidence).build());
    }
    return mentions;
  }

  /** Both together as a corpus has them; of two at one place that of the actor comes first. */
  private static List<Mention> inTextOrder(List<Mention> actors, List<Mention> issues) {
    List<Mention> mentions = new ArrayList<>(actors.size() + issues.size());
    int next = 0;
    for (Mention actor : actors) {
      Quote quote = actor.evidence().quote();
      while (next < issues.size() && issues.get(next).evidence().quote().compareTo(quote) < 0) {
        mentions.add(issues.get(next++));
      }
      mentions.add(actor);
    }
    mentions.addAll(issues.subList(next, issues.size()));
    return mentions;
  }

  private static void addRule(Stream<Evidence> evidence, Set<RuleId> used) {
    evidence.forEach(one -> one.rule().ifPresent(used::add));
  }

  private List<Issue> issues(List<Mention> mentions, List<Finding> findings) {
    Set<IssueId> used = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof IssueMention issue) {
        used.add(issue.issue());
      }
    }
    for (Finding finding : findings) {
      used.addAll(finding.issues());
    }
    for (IssueId id : List.copyOf(used)) {
      Optional<IssueId> parent = coded(id).parent();
      while (parent.isPresent() && used.add(parent.get())) {
        parent = coded(parent.get()).parent();
      }
    }
    return used.stream().sorted().map(this::coded).toList();
  }

  private Issue coded(IssueId id) {
    return Objects.requireNonNull(codebook.get(id));
  }

  private static Set<RuleId> usedBy(Source source) {
    return Stream.of(
            source.title().evidence().stream(),
            source.contributors().stream().flatMap(person -> person.evidence().stream()),
            source.publisher().flatMap(Attested::evidence).stream(),
            source.event().flatMap(Attested::evidence).stream(),
            source.host().flatMap(Attested::evidence).stream(),
            source.eventDate().flatMap(dating -> dating.evidence()).stream(),
            source.published().flatMap(dating -> dating.evidence()).stream())
        .flatMap(evidences -> evidences)
        .flatMap(evidence -> evidence.rule().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<RuleNote> notes(Set<RuleId> used) {
    return notes.stream().filter(note -> used.contains(note.id())).toList();
  }
}
