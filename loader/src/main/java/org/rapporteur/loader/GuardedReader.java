package org.rapporteur.loader;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.rapporteur.loader.format.CanonicalText;
import org.rapporteur.loader.format.CharsetHints;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.Formats;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.loader.internal.DocumentReader;
import org.rapporteur.loader.internal.structure.LanguageReader;
import org.rapporteur.loader.internal.token.Interruption;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.SourceFile;
import org.rapporteur.text.TextSpan;

/**
 * Reads one document at a time and makes problems of all that is wrong with it, so that it does no
 * harm to the others. Immutable and thread-safe.
 */
final class GuardedReader {

  private final Formats formats;
  private final FormatContext context;
  private final DocumentReader reader;
  private final Lexicon lexicon;
  private final Limits limits;

  GuardedReader(
      Formats formats,
      Vocabulary vocabulary,
      RuleCatalog rules,
      Limits limits,
      CharsetHints charsets) {
    this.formats = formats;
    this.context =
        new FormatContext(
            vocabulary.lexicon()::knows,
            limits.maxDepth(),
            limits.maxExpandedBytes(),
            limits.maxExpansion(),
            charsets);
    this.reader = new DocumentReader(vocabulary, rules, limits);
    this.lexicon = vocabulary.lexicon();
    this.limits = limits;
  }

  /** As {@link CorpusLoader#open} has it. */
  FormattedText open(Document document) throws UnreadableException {
    if (document.size() > limits.maxBytes()) {
      throw tooLarge(document.size());
    }
    byte[] bytes = document.bytes();
    FormattedText opened = formats.of(bytes).read(bytes, context.withCharset(document.charset()));
    Interruption.check();
    ShapeCheck.check(opened, limits);
    return opened;
  }

  /** Reads a file of a folder, if it can be opened. */
  void read(DocumentFiles.Entry file, Batch batch) {
    if (file.problem().isPresent()) {
      batch.unreadable(file.name(), file.problem().get());
      return;
    }
    if (file.bytes() > limits.maxBytes()) {
      batch.unreadable(file.name(), tooLarge(file.bytes()));
      return;
    }
    if (Thread.currentThread().isInterrupted()) {
      // Before the file is opened, since reading by an interrupted thread fails in ways of its own.
      batch.interrupted(file.name());
      return;
    }
    try {
      read(Document.of(file.name(), file.path(), limits.maxBytes()), batch);
    } catch (ClosedByInterruptException e) {
      batch.interrupted(file.name());
    } catch (IOException e) {
      batch.unreadable(file.name(), e);
    }
  }

  /** Reads a document that is at hand. */
  void read(Document document, Batch batch) {
    try {
      Interruption.check();
      FormattedText opened = open(document);
      if (opened.canonical().text().toString().codePoints().noneMatch(Character::isLetter)) {
        batch.problem(
            Problem.Code.EMPTY,
            document.name(),
            "holds no words",
            "Check that it is the right file.");
      } else {
        batch.add(document.name(), code(document, opened, batch));
      }
    } catch (UnreadableException e) {
      batch.unreadable(document.name(), e);
    } catch (StackOverflowError e) {
      batch.unreadable(document.name(), outOf("stack", "a larger stack (-Xss)", "maxDepth"));
    } catch (OutOfMemoryError e) {
      // What the document took is free again by now, so that the next one has room.
      batch.unreadable(
          document.name(), outOf("memory", "more memory (-Xmx)", "maxBytes or maxExpandedBytes"));
    } catch (CancellationException e) {
      batch.interrupted(document.name());
    } catch (RuntimeException e) {
      // A defect met by one document must not lose the others.
      batch.problem(
          Problem.Code.DEFECT,
          document.name(),
          "could not be read because of a defect of the library: " + e,
          "Please report it with the document, if you may share it.");
    }
  }

  private Corpus code(Document document, FormattedText opened, Batch batch)
      throws UnreadableException {
    CanonicalText canonical = opened.canonical();
    opened.notices().forEach(notice -> batch.notice(document.name(), notice));
    boolean english =
        LanguageReader.read(canonical.text(), lexicon).filter("en"::equals).isPresent();
    if (!english) {
      batch.problem(
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
            .sha256(document.sha256())
            .charset(canonical.charset().orElse("UTF-8"))
            .alignment(canonical.alignment())
            .build();
    DocumentReader.Result result = reader.read(opened, file, english);
    for (TextSpan stretch : result.passedOver()) {
      batch.problem(passedOver(document, canonical.alignment().toOriginal(stretch)));
    }
    return result.corpus();
  }

  private Problem passedOver(Document document, TextSpan place) {
    return new Problem(
        Problem.Code.PASSED_OVER,
        document.name(),
        Optional.of(place),
        "has a stretch of "
            + place.length()
            + " characters that is no sentence: it has more than "
            + limits.maxSentenceTokens()
            + " words and marks, or a word of more than "
            + limits.maxWordLength()
            + " characters",
        "Look whether the text lost its full stops or holds data; else raise"
            + " Limits.maxSentenceTokens or Limits.maxWordLength.");
  }

  private static UnreadableException outOf(String resource, String remedy, String limit) {
    return new UnreadableException(
        UnreadableException.Reason.LIMIT,
        "takes more " + resource + " than the process has",
        "Give it " + remedy + ", or lower Limits." + limit + " to be told earlier.");
  }

  private UnreadableException tooLarge(long bytes) {
    return UnreadableException.aboveLimit(
        "has " + bytes + " bytes, more than the limit of " + limits.maxBytes(),
        "maxBytes",
        Optional.empty());
  }
}
