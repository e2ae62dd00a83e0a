package org.rapporteur.loader.internal.token;

import java.util.concurrent.CancellationException;

/** Ends the reading of a document whose caller interrupted the thread. */
public final class Interruption {

  private Interruption() {}

  /**
   * Does nothing unless the thread is interrupted. The flag stays set.
   *
   * @throws CancellationException if it is
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the thread was interrupted");
    }
  }
}
