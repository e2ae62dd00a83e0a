package org.rapporteur.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.loader.format.CanonicalText;
import org.rapporteur.loader.format.PlainText;
import org.rapporteur.loader.format.UndecodableException;
import org.rapporteur.loader.internal.DocumentReader;
import org.rapporteur.loader.internal.structure.LanguageReader;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.SourceFile;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.TextSpan;

/**
 * Reads documents of policy dialogue into a coded corpus.
 *
 * <p>{@link #create()} gives a loader with the library's own vocabulary and rules, {@link
 * #builder()} one of your making. A loader is immutable and thread-safe: create one, keep it, share
 * it. The same documents give the same corpus, byte for byte, whatever the thread, locale, time
 * zone or platform. A document that cannot be read becomes a {@link Problem}; the others go on.
 */
public final class CorpusLoader {

  private final PlainText plainText;
  private final DocumentReader reader;
  private final Lexicon lexicon;
  private final Limits limits;

  private CorpusLoader(Builder builder) {
    this.plainText = PlainText.reader().withWords(builder.vocabulary.lexicon()::knows);
    this.reader = new DocumentReader(builder.vocabulary, builder.rules);
    this.lexicon = builder.vocabulary.lexicon();
    this.limits = builder.limits;
  }

  /**
   * A loader with the library's own vocabulary and rules.
   *
   * @return the loader
   */
  public static CorpusLoader create() {
    return builder().build();
  }

  /**
   * A builder that starts from the library's own vocabulary, rules and limits.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file, or all {@code .txt} files of a folder and the folders in it, in the order of
   * their paths.
   *
   * @param fileOrFolder where the documents are
   * @return the corpus and the problems; an unreadable file is a problem
   */
  public LoadResult load(Path fileOrFolder) {
    List<Document> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files(fileOrFolder, problems)) {
      try {
        if (Files.size(file) > limits.maxBytes()) {
          problems.add(tooLarge(file.toString(), Files.size(file)));
        } else {
          documents.add(Document.of(file));
        }
      } catch (IOException e) {
        problems.add(unreadable(file, e));
      }
    }
    LoadResult result = load(documents);
    problems.addAll(result.problems());
    return new LoadResult(result.corpus(), problems);
  }

  private static List<Path> files(Path fileOrFolder, List<Problem> problems) {
    if (Files.isRegularFile(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> walk = Files.walk(fileOrFolder)) {
      return walk.filter(file -> file.toString().endsWith(".txt"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problems.add(unreadable(fileOrFolder, e));
      return List.of();
    }
  }

  /**
   * Reads documents.
   *
   * @param documents the documents
   * @return the corpus, its sources in the order of the documents, and the problems
   */
  public LoadResult load(List<Document> documents) {
    List<Corpus> corpora = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<SourceId, String> seen = new HashMap<>();
    for (Document document : documents) {
      read(document, problems)
          .ifPresent(
              corpus -> {
                corpora.add(corpus);
                SourceId id = corpus.sources().get(0).id();
                String earlier = seen.putIfAbsent(id, document.name());
                if (earlier != null) {
                  problems.add(duplicate(document, earlier));
                }
              });
    }
    Corpus corpus = Corpus.empty().merge(corpora.toArray(Corpus[]::new));
    return new LoadResult(corpus, problems);
  }

  /**
   * Reads one document that is at hand.
   *
   * @param document the document
   * @return the corpus and the problems
   */
  public LoadResult load(Document document) {
    return load(List.of(document));
  }

  private Optional<Corpus> read(Document document, List<Problem> problems) {
    byte[] bytes = document.bytes();
    if (bytes.length > limits.maxBytes()) {
      problems.add(tooLarge(document.name(), bytes.length));
      return Optional.empty();
    }
    CanonicalText canonical;
    try {
      canonical = plainText.read(bytes);
    } catch (UndecodableException e) {
      problems.add(
          new Problem(
              Problem.Code.UNKNOWN_ENCODING,
              document.name(),
              Optional.empty(),
              e.getMessage(),
              e.advice()));
      return Optional.empty();
    }
    if (canonical.text().toString().codePoints().noneMatch(Character::isLetter)) {
      problems.add(
          new Problem(
              Problem.Code.EMPTY,
              document.name(),
              Optional.empty(),
              "holds no words",
              "Check that it is the right file."));
      return Optional.empty();
    }
    boolean english =
        LanguageReader.read(canonical.text(), lexicon).filter("en"::equals).isPresent();
    if (!english) {
      problems.add(
          new Problem(
              Problem.Code.UNSUPPORTED_LANGUAGE,
              document.name(),
              Optional.of(new TextSpan(0, 0)),
              "is not in English",
              "Its source is kept, with no findings; load a translation to get them."));
    }
    SourceFile file =
        SourceFile.builder()
            .name(document.name())
            .sha256(sha256(bytes))
            .charset(canonical.charset().orElse("UTF-8"))
            .alignment(canonical.alignment())
            .build();
    try {
      return Optional.of(reader.read(canonical, file, english));
    } catch (RuntimeException e) {
      // A defect met by one document must not lose the others.
      problems.add(
          new Problem(
              Problem.Code.DEFECT,
              document.name(),
              Optional.empty(),
              "could not be read because of a defect of the library: " + e,
              "Please report it with the document, if you may share it."));
      return Optional.empty();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private Problem tooLarge(String name, long bytes) {
    return new Problem(
        Problem.Code.TOO_LARGE,
        name,
        Optional.empty(),
        "has " + bytes + " bytes, more than the limit of " + limits.maxBytes(),
        "Raise Limits.maxBytes if the document is to be trusted.");
  }

  private static Problem unreadable(Path file, Exception e) {
    return new Problem(
        Problem.Code.UNREADABLE,
        file.toString(),
        Optional.empty(),
        "cannot be read: " + e,
        "Check that the file exists and may be read.");
  }

  private static Problem duplicate(Document document, String earlier) {
    return new Problem(
        Problem.Code.DUPLICATE,
        document.name(),
        Optional.empty(),
        "has the same text as " + earlier,
        "Both names stand on one source; remove one if that is not meant.");
  }

  /** Builds a loader; mutable, for use by a single thread. */
  public static final class Builder {

    private Vocabulary vocabulary = Vocabulary.standard();
    private RuleCatalog rules = RuleCatalog.standard();
    private Limits limits = Limits.standard();

    private Builder() {}

    /**
     * The vocabulary as it is set so far, to be extended.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
      return vocabulary;
    }

    /**
     * What the loader knows before it reads.
     *
     * @param value the vocabulary
     * @return this builder
     */
    public Builder vocabulary(Vocabulary value) {
      vocabulary = value;
      return this;
    }

    /**
     * The rules as they are set so far, to be extended.
     *
     * @return the rules
     */
    public RuleCatalog rules() {
      return rules;
    }

    /**
     * The rules of extraction.
     *
     * @param value the rules
     * @return this builder
     */
    public Builder rules(RuleCatalog value) {
      rules = value;
      return this;
    }

    /**
     * How much the loader takes on.
     *
     * @param value the limits
     * @return this builder
     */
    public Builder limits(Limits value) {
      limits = value;
      return this;
    }

    /**
     * Applies an extension at once.
     *
     * @param extension the extension
     * @return this builder
     */
    public Builder extension(LoaderExtension extension) {
      extension.extend(this);
      return this;
    }

    /**
     * Builds the loader.
     *
     * @return the loader
     */
    public CorpusLoader build() {
      return new CorpusLoader(this);
    }
  }
}
