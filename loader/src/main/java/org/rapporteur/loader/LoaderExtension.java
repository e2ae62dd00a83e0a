package org.rapporteur.loader;

/**
 * Something that changes how a loader is built: a vocabulary pack for another field of policy,
 * rules of one's own, other limits. Extensions are applied in the order they are given; nothing is
 * found by magic on the classpath.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface LoaderExtension {

  /**
   * Changes the loader that is being built.
   *
   * @param builder the builder
   */
  void extend(CorpusLoader.Builder builder);
}
