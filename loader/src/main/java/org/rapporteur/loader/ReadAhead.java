package org.rapporteur.loader;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Works on some elements ahead of the one that is asked for, with several threads, and hands the
 * results out in the order of the elements. Mutable, for use by a single thread, which is also the
 * one that draws the elements.
 */
final class ReadAhead<T, R> implements Iterator<R> {

  /** So that no thread waits for a consumer that is busy with one result. */
  private static final int ELEMENTS_PER_THREAD = 2;

  private final Iterator<T> elements;
  private final Function<T, R> work;
  private final int window;
  private final Queue<Future<R>> ahead = new ArrayDeque<>();
  private final ThreadPoolExecutor workers;

  private ReadAhead(Iterator<T> elements, int threads, Function<T, R> work) {
    this.elements = elements;
    this.work = work;
    this.window = ELEMENTS_PER_THREAD * threads;
    this.workers =
        new ThreadPoolExecutor(
            threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ReadAhead::thread);
    // A stream that is neither read to its end nor closed must not keep threads.
    workers.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "rapporteur-loader");
    thread.setDaemon(true);
    return thread;
  }

  /** The results as a stream; to close it gives up what is under way and closes the elements. */
  static <T, R> Stream<R> over(Stream<T> elements, int threads, Function<T, R> work) {
    if (threads < 1) {
      throw new IllegalArgumentException("documents are read by 1 thread or more, not " + threads);
    }
    if (threads == 1) {
      return elements.sequential().map(work);
    }
    ReadAhead<T, R> results = new ReadAhead<>(elements.iterator(), threads, work);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::stop)
        .onClose(elements::close);
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || elements.hasNext();
  }

  @Override
  public R next() {
    while (ahead.size() < window && elements.hasNext()) {
      T element = elements.next();
      ahead.add(workers.submit(() -> work.apply(element)));
    }
    Future<R> first = ahead.poll();
    if (first == null) {
      throw new NoSuchElementException("all documents are read");
    }
    try {
      return first.get();
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting for a document to be read");
    } catch (ExecutionException e) {
      stop();
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("could not read a document", e.getCause());
    }
  }

  private void stop() {
    ahead.clear();
    workers.shutdownNow();
  }
}
