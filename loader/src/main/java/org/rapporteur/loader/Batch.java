package org.rapporteur.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.loader.format.Notice;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.SourceId;

/** What has come of a batch of documents so far. Mutable, for use by a single thread. */
final class Batch {

  private final ProgressListener listener;
  private final int documentsInAll;
  private final long bytesInAll;
  private final List<Corpus> corpora = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<SourceId, String> seen = new HashMap<>();
  private int documents;
  private long bytes;

  Batch(ProgressListener listener, int documentsInAll, long bytesInAll) {
    this.listener = listener;
    this.documentsInAll = documentsInAll;
    this.bytesInAll = bytesInAll;
  }

  /** Tells which document comes next. */
  void begin(String name) {
    listener.progress(
        new Progress(documents, documentsInAll, bytes, bytesInAll, Optional.of(name)));
  }

  /** Notes that a document is dealt with. */
  void end(long documentBytes) {
    documents++;
    bytes += documentBytes;
  }

  /** Takes up what a document says. */
  void add(String name, Corpus corpus) {
    corpora.add(corpus);
    String earlier = seen.putIfAbsent(corpus.sources().get(0).id(), name);
    if (earlier != null) {
      problem(
          Problem.Code.DUPLICATE,
          name,
          "has the same text as " + earlier,
          "Both names stand on one source; remove one if that is not meant.");
    }
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  void problem(Problem.Code code, String name, String message, String advice) {
    problems.add(new Problem(code, name, Optional.empty(), message, advice));
  }

  /** Notes what the user should know about how a document was read. */
  void notice(String name, Notice notice) {
    Problem.Code code =
        switch (notice.kind()) {
          case GUESSED_ENCODING -> Problem.Code.GUESSED_ENCODING;
          case UNDECODABLE_BYTES -> Problem.Code.UNDECODABLE_BYTES;
        };
    problem(new Problem(code, name, notice.place(), notice.message(), notice.advice()));
  }

  void unreadable(String name, UnreadableException e) {
    Problem.Code code =
        switch (e.reason()) {
          case ENCODING -> Problem.Code.UNKNOWN_ENCODING;
          case MALFORMED -> Problem.Code.MALFORMED;
          case LOCKED -> Problem.Code.LOCKED;
          case LIMIT -> Problem.Code.TOO_LARGE;
          case UNSUPPORTED -> Problem.Code.UNSUPPORTED_FORMAT;
        };
    problem(new Problem(code, name, e.place(), Objects.requireNonNull(e.getMessage()), e.advice()));
  }

  void unreadable(String name, Exception e) {
    problem(
        Problem.Code.UNREADABLE,
        name,
        "cannot be read: " + e,
        "Check that the file exists and may be read.");
  }

  /** Notes a document that is not read because the caller wants no more. */
  void interrupted(String name) {
    problem(
        Problem.Code.INTERRUPTED,
        name,
        "is not read, since the thread was interrupted",
        "Load it again, or allow more time.");
  }

  LoadResult result() {
    listener.progress(new Progress(documents, documentsInAll, bytes, bytesInAll, Optional.empty()));
    return new LoadResult(joined(), problems);
  }

  /** One corpus is in order and checked already. */
  private Corpus joined() {
    return corpora.size() == 1
        ? corpora.get(0)
        : Corpus.empty().merge(corpora.toArray(Corpus[]::new));
  }
}
