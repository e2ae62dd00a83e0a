package org.rapporteur.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.Limits;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.PlainText;
import org.rapporteur.loader.format.UndecodableException;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.loader.internal.DocumentReader;
import org.rapporteur.loader.internal.actor.ActorReader;
import org.rapporteur.loader.internal.actor.NamedActors;
import org.rapporteur.loader.internal.finding.Effort;
import org.rapporteur.loader.internal.finding.FindingReader;
import org.rapporteur.loader.internal.issue.IssueCoding;
import org.rapporteur.loader.internal.issue.IssueReader;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Description;
import org.rapporteur.loader.internal.structure.DescriptionReader;
import org.rapporteur.loader.internal.structure.LanguageReader;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.structure.OutlineReader;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.PhraseMatcher;
import org.rapporteur.loader.internal.token.SentenceSplitter;
import org.rapporteur.loader.internal.token.Tokenizer;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Finding;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.SourceFile;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.SourceText;

/** How long does each stage of the loader take, given what the stages before it found? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class StageBenchmark {

  /** One document with the result of every stage. */
  private static final class Staged {
    final byte[] bytes;
    final FormattedText formatted;
    final SourceText text;
    final SourceId id;
    final SourceFile file;
    final Outline outline;
    final Tokens tokens;
    final Description description;
    final List<PhraseMatch> phrases;
    final NamedActors named;
    final IssueReader issues;
    final LoadResult result;

    Staged(Document document, Stages stages) {
      bytes = document.bytes();
      try {
        formatted = stages.loader.open(document);
      } catch (UnreadableException e) {
        throw new IllegalStateException(document.name(), e);
      }
      text = formatted.canonical().text();
      id = SourceId.of(text);
      outline = OutlineReader.read(text, stages.vocabulary);
      tokens = tokens(stages);
      description = DescriptionReader.read(text, id, outline, tokens, stages.vocabulary);
      phrases = PhraseMatcher.match(tokens, stages.vocabulary.phrases());
      named = ActorReader.read(tokens, phrases, outline, stages.vocabulary);
      issues = IssueReader.read(tokens, phrases, stages.issueCoding);
      result = stages.loader.load(document);
      file = result.corpus().sources().get(0).files().get(0);
    }

    Tokens tokens(Stages stages) {
      Tokenizer tokenizer = new Tokenizer(text, stages.vocabulary.lexicon());
      for (Block block : outline.blocks()) {
        if (block.kind() != BlockKind.FURNITURE) {
          tokenizer.add(block.line());
        }
      }
      return tokenizer.tokens();
    }

    List<Finding> findings(Stages stages) {
      List<SessionId> sessions =
          outline.sessions().stream().map(sketch -> SessionId.of(id, sketch.span())).toList();
      return new FindingReader(
              id,
              description.kind(),
              tokens,
              outline,
              named,
              issues,
              sessions,
              stages.vocabulary,
              stages.rules,
              Effort.of(SentenceSplitter.LONGEST, Integer.MAX_VALUE, Long.MAX_VALUE))
          .read(phrases);
    }
  }

  /** What every stage found in the documents. */
  @State(Scope.Benchmark)
  public static class Stages {

    final Vocabulary vocabulary = Vocabulary.standard();
    final IssueCoding issueCoding = IssueCoding.of(vocabulary);
    final RuleCatalog rules = RuleCatalog.standard();
    final PlainText plainText = PlainText.reader().withWords(vocabulary.lexicon()::knows);
    final DocumentReader reader = new DocumentReader(vocabulary, rules, Limits.standard());
    final CorpusLoader loader = CorpusLoader.create();
    private List<Staged> staged;

    /** Reads the documents stage by stage; those in another language are left out. */
    @Setup
    public void read(Documents input) {
      staged =
          input.documents.stream()
              .map(document -> new Staged(document, this))
              .filter(one -> !one.result.corpus().sources().get(0).language().isEmpty())
              .toList();
    }
  }

  /** Bytes to canonical text. */
  @Benchmark
  public void canonicalText(Stages stages, Blackhole sink) throws UndecodableException {
    for (Staged one : stages.staged) {
      sink.consume(stages.plainText.read(one.bytes));
    }
  }

  /** The language. */
  @Benchmark
  public void language(Stages stages, Blackhole sink) {
    for (Staged one : stages.staged) {
      sink.consume(LanguageReader.read(one.text, stages.vocabulary.lexicon()));
    }
  }

  /** Blocks, sections and sessions. */
  @Benchmark
  public void outline(Stages stages, Blackhole sink) {
    for (Staged one : stages.staged) {
      sink.consume(OutlineReader.read(one.text, stages.vocabulary));
    }
  }

  /** Words and marks. */
  @Benchmark
  public void tokens(Stages stages, Blackhole sink) {
    for (Staged one : stages.staged) {
      sink.consume(one.tokens(stages));
    }
  }

  /** Title, makers, meeting and dates. */
  @Benchmark
  public void description(Stages stages, Blackhole sink) {
    for (Staged one : stages.staged) {
      sink.consume(
          DescriptionReader.read(one.text, one.id, one.outline, one.tokens, stages.vocabulary));
    }
  }

  /** Phrases of the vocabulary. */
  @Benchmark
  public void phrases(Stages stages, Blackhole sink) {
    for (Staged one : stages.staged) {
      sink.consume(PhraseMatcher.match(one.tokens, stages.vocabulary.phrases()));
    }
  }

  /** Actors and where they are named. */
  @Benchmark
  public void actors(Stages stages, Blackhole sink) {
    for (Staged one : stages.staged) {
      sink.consume(ActorReader.read(one.tokens, one.phrases, one.outline, stages.vocabulary));
    }
  }

  /** Terms of issues. */
  @Benchmark
  public void issues(Stages stages, Blackhole sink) {
    for (Staged one : stages.staged) {
      sink.consume(IssueReader.read(one.tokens, one.phrases, stages.issueCoding));
    }
  }

  /** Recommendations and risks. */
  @Benchmark
  public void findings(Stages stages, Blackhole sink) {
    for (Staged one : stages.staged) {
      sink.consume(one.findings(stages));
    }
  }

  /** All stages after the canonical text and the language, and the building of the corpus. */
  @Benchmark
  public void corpus(Stages stages, Blackhole sink) throws UnreadableException {
    for (Staged one : stages.staged) {
      sink.consume(stages.reader.read(one.formatted, one.file, true));
    }
  }
}
