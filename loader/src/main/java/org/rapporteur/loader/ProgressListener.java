package org.rapporteur.loader;

/**
 * Is told how far a loader has come, before each document of a batch and once at its end.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ProgressListener {

  /**
   * Takes note; called by the thread that loads, so that it should be quick.
   *
   * @param progress how far the loader has come
   */
  void progress(Progress progress);
}
