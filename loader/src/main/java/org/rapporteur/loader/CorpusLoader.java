package org.rapporteur.loader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.rapporteur.loader.format.CharsetHints;
import org.rapporteur.loader.format.Formats;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.vocabulary.Vocabulary;

/**
 * Reads documents of policy dialogue into a coded corpus.
 *
 * <p>{@link #create()} gives a loader with the library's own vocabulary and rules, {@link
 * #builder()} one of your making. A loader is immutable and thread-safe: create one, keep it, share
 * it. The same documents give the same corpus, byte for byte, whatever the thread, locale, time
 * zone or platform. A document that cannot be read becomes a {@link Problem}; the others go on.
 *
 * <p>A caller with a deadline interrupts the thread that loads. The document that is being read is
 * then absent, never partial, and so are those after it, each with a problem of code {@link
 * Problem.Code#INTERRUPTED}; what was read before is in the result, which is returned at once. The
 * thread's interrupt flag stays set, so that whoever called can tell and act on it; a loader never
 * clears it. Work inside a library for a format is finished first, such as one page of a PDF file.
 *
 * <p>The reach of hostile input is bounded by {@link Limits}. Nothing in a document is ever fetched
 * or run.
 *
 * @since 0.1.0
 */
public final class CorpusLoader {

  private static final ProgressListener SILENT = progress -> {};

  private final Formats formats;
  private final GuardedReader reader;

  private CorpusLoader(Builder builder) {
    this.formats = builder.formats;
    this.reader =
        new GuardedReader(
            builder.formats,
            builder.vocabulary,
            builder.rules,
            builder.limits,
            CharsetHints.NONE.withAssumed(builder.charset));
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
   * Reads a file, or the documents of a folder and the folders in it, in the order of their names.
   * What a file is named tells only whether it is meant as a document; how it is read depends on
   * what it holds.
   *
   * <p>In a folder a document is called by its path from there, with slashes on every platform,
   * such as {@code 2024/oslo.pdf}; so do problems and the file lists of sources. Left out are files
   * and folders whose names begin with a dot or, as office programs write them beside an open file,
   * with {@code ~$}; folders that builds have made, which hold copies ({@code node_modules}, {@code
   * target} beside a {@code pom.xml}, {@code build} beside a {@code build.gradle} or {@code
   * build.gradle.kts}); and links to folders. The folder that is named itself is always read.
   *
   * @param fileOrFolder where the documents are
   * @return the corpus and the problems; an unreadable file is a problem
   */
  public LoadResult load(Path fileOrFolder) {
    return load(fileOrFolder, SILENT);
  }

  /**
   * Reads a file or a folder and tells how far it has come.
   *
   * @param fileOrFolder where the documents are
   * @param listener is told
   * @return the corpus and the problems; an unreadable file is a problem
   */
  public LoadResult load(Path fileOrFolder, ProgressListener listener) {
    List<DocumentFiles.Entry> files;
    try {
      files = DocumentFiles.in(fileOrFolder, formats::nameEndsAsDocument);
    } catch (IOException e) {
      Batch none = new Batch(listener, 0, 0);
      none.unreadable(fileOrFolder.toString(), e);
      return none.result();
    }
    long bytes = files.stream().mapToLong(DocumentFiles.Entry::bytes).sum();
    Batch batch = new Batch(listener, files.size(), bytes);
    for (DocumentFiles.Entry file : files) {
      batch.begin(file.name());
      reader.read(file, batch);
      batch.end(file.bytes());
    }
    return batch.result();
  }

  /**
   * Reads documents.
   *
   * @param documents the documents
   * @return the corpus, its sources in the order of the documents, and the problems
   */
  public LoadResult load(List<Document> documents) {
    return load(documents, SILENT);
  }

  /**
   * Reads documents and tells how far it has come.
   *
   * @param documents the documents
   * @param listener is told
   * @return the corpus, its sources in the order of the documents, and the problems
   */
  public LoadResult load(List<Document> documents, ProgressListener listener) {
    long bytes = documents.stream().mapToLong(Document::size).sum();
    Batch batch = new Batch(listener, documents.size(), bytes);
    for (Document document : documents) {
      batch.begin(document.name());
      reader.read(document, batch);
      batch.end(document.size());
    }
    return batch.result();
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

  /**
   * Reads a file or the documents of a folder one by one, as {@link #stream(Path, int)} does with
   * the calling thread alone.
   *
   * @param fileOrFolder where the documents are
   * @return for each document what {@link #load(Document)} gives; to be closed
   */
  public Stream<LoadResult> stream(Path fileOrFolder) {
    return stream(fileOrFolder, 1);
  }

  /**
   * Reads a file or the documents of a folder one by one, for archives that are larger than memory.
   * Files are opened when their turn comes, in the order of their names; only the names are kept.
   * Everything else is as with {@link #stream(Stream, int)}.
   *
   * <pre>{@code
   * try (Stream<LoadResult> results = loader.stream(Path.of("archive"), 4)) {
   *   results.forEach(
   *       result -> {
   *         result.problems().forEach(System.err::println);
   *         result.corpus().findings().forEach(table::write);
   *       });
   * }
   * }</pre>
   *
   * @param fileOrFolder where the documents are
   * @param threads how many threads read, 1 for the calling thread alone
   * @return for each document what {@link #load(Document)} gives; an unreadable file is a problem;
   *     to be closed
   * @throws IllegalArgumentException if there is no thread
   */
  public Stream<LoadResult> stream(Path fileOrFolder, int threads) {
    try {
      List<DocumentFiles.Entry> files = DocumentFiles.in(fileOrFolder, formats::nameEndsAsDocument);
      return ReadAhead.over(files.stream(), threads, this::load);
    } catch (IOException e) {
      Batch none = new Batch(SILENT, 0, 0);
      none.unreadable(fileOrFolder.toString(), e);
      return Stream.of(none.result());
    }
  }

  /**
   * Reads documents one by one, as {@link #stream(Stream, int)} does with the calling thread alone.
   *
   * @param documents the documents
   * @return for each document what {@link #load(Document)} gives; to be closed
   */
  public Stream<LoadResult> stream(Stream<Document> documents) {
    return stream(documents, 1);
  }

  /**
   * Reads documents one by one, for more than fit into memory: each gives a result of its own, in
   * their order, and nothing of it is kept once it is handed out.
   *
   * <p>At most two documents a thread are drawn ahead of the result that is asked for, always by
   * the thread that asks, and no more until it asks again; with one thread, none. The results are
   * the same on any number of threads. As no document knows of the others, the same text under two
   * names gives two results with one source id instead of a problem; {@link
   * org.rapporteur.model.Corpus#merge} joins what is to be kept together. The stream is sequential;
   * ask for threads here instead of making it parallel.
   *
   * <p>Closing the stream ends the reading and closes the documents. A thread that is interrupted
   * while it waits for a result gets a {@link java.util.concurrent.CancellationException}.
   *
   * @param documents the documents; drawn when they are needed
   * @param threads how many threads read, 1 for the calling thread alone
   * @return for each document what {@link #load(Document)} gives, its problems with it; to be
   *     closed
   * @throws IllegalArgumentException if there is no thread
   */
  public Stream<LoadResult> stream(Stream<Document> documents, int threads) {
    return ReadAhead.over(documents, threads, this::load);
  }

  /**
   * Opens a document without coding it: its text as its source has it, what its format tells, and
   * the way from each passage back to the page, element or bytes that hold it. The same bytes give
   * the same text, so that places need not be stored with a corpus: whoever has the file finds them
   * again.
   *
   * @param document the document
   * @return its text and the way back
   * @throws UnreadableException if it cannot be read
   * @throws CancellationException if the thread is interrupted
   */
  public FormattedText open(Document document) throws UnreadableException {
    return reader.open(document);
  }

  private LoadResult load(DocumentFiles.Entry file) {
    Batch batch = new Batch(SILENT, 1, file.bytes());
    reader.read(file, batch);
    return batch.result();
  }

  /** Builds a loader; mutable, for use by a single thread. */
  public static final class Builder {

    private Vocabulary vocabulary = Vocabulary.standard();
    private RuleCatalog rules = RuleCatalog.standard();
    private Formats formats = Formats.standard();
    private Limits limits = Limits.standard();
    private Optional<Charset> charset = Optional.empty();

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
     * The formats as they are set so far, to be extended.
     *
     * @return the formats
     */
    public Formats formats() {
      return formats;
    }

    /**
     * The formats that the loader reads.
     *
     * @param value the formats
     * @return this builder
     */
    public Builder formats(Formats value) {
      formats = value;
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
     * The encoding of all text files that are not Unicode and do not declare another, such as those
     * of an archive from one office. Without it, their encoding is guessed. A single document says
     * its own with {@link Document#withCharset}.
     *
     * @param value the encoding
     * @return this builder
     */
    public Builder charset(Charset value) {
      charset = Optional.of(value);
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
