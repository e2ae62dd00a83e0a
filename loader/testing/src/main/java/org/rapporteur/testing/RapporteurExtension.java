package org.rapporteur.testing;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;
import org.rapporteur.model.Corpus;

/**
 * Gives tests of JUnit 5 the corpora that they take as parameters, see {@link SeedDocuments} and
 * {@link LoadedFrom}. {@link RapporteurTest} applies it; register it yourself to have documents
 * read by a loader of your own:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RapporteurExtension CORPORA = RapporteurExtension.with(CorpusLoader.create());
 * }</pre>
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class RapporteurExtension implements ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(RapporteurExtension.class);

  private final Optional<CorpusLoader> loader;

  /** Reads documents with the library's own loader. */
  public RapporteurExtension() {
    this(Optional.empty());
  }

  private RapporteurExtension(Optional<CorpusLoader> loader) {
    this.loader = loader;
  }

  /**
   * Reads documents with a loader of your own.
   *
   * @param loader the loader
   * @return the extension
   */
  public static RapporteurExtension with(CorpusLoader loader) {
    return new RapporteurExtension(Optional.of(loader));
  }

  /** The library's own loader, made when a document has to be read. */
  private static final class Standard {
    static final CorpusLoader LOADER = CorpusLoader.create();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(SeedDocuments.class) || parameter.isAnnotated(LoadedFrom.class);
  }

  @Override
  public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type != Corpus.class && type != LoadResult.class) {
      throw new ParameterResolutionException(
          "%s can be a Corpus or a LoadResult, not a %s"
              .formatted(name(parameter), type.getSimpleName()));
    }
    LoadResult result =
        parameter
            .findAnnotation(LoadedFrom.class)
            .map(from -> loaded(from.value(), parameter, context))
            .orElseGet(() -> seeds(context));
    if (type == LoadResult.class) {
      return result;
    }
    if (!result.problems().isEmpty()) {
      throw new ParameterResolutionException(
          result.problems().stream()
              .map(Problem::toString)
              .collect(
                  Collectors.joining(
                      "\n  ",
                      name(parameter)
                          + " could not be read without problems; make the parameter a LoadResult"
                          + " if they belong to the test:\n  ",
                      "")));
    }
    return result.corpus();
  }

  private LoadResult seeds(ExtensionContext context) {
    return loader.isEmpty()
        ? SeedCorpus.result()
        : once("seeds", context, key -> loader.get().load(SeedCorpus.documents()));
  }

  private LoadResult loaded(String name, ParameterContext parameter, ExtensionContext context) {
    Class<?> test = context.getRequiredTestClass();
    URL resource = test.getResource(name);
    if (resource == null) {
      throw new ParameterResolutionException(
          "%s: there is no resource \"%s\" %s; is it in src/test/resources?"
              .formatted(
                  name(parameter),
                  name,
                  name.startsWith("/")
                      ? "on the class path"
                      : "in the package " + test.getPackageName()));
    }
    LoadResult result = once(resource.toString(), context, key -> read(resource));
    if (result.corpus().sources().isEmpty() && result.problems().isEmpty()) {
      throw new ParameterResolutionException(
          "%s: the folder \"%s\" holds no document".formatted(name(parameter), name));
    }
    return result;
  }

  /** Loaders are kept apart, for they may read the same document differently. */
  private LoadResult once(String what, ExtensionContext context, Reading reading) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Map.entry(loader, what), reading::of, LoadResult.class);
  }

  /** Makes what is not in the store yet. */
  private interface Reading {
    LoadResult of(Object key);
  }

  LoadResult read(URL resource) {
    CorpusLoader reader = loader.orElseGet(() -> Standard.LOADER);
    try {
      URI uri = resource.toURI();
      if (!uri.getScheme().equals("jar")) {
        return reader.load(Path.of(uri));
      }
      String[] jarAndEntry = uri.getRawSchemeSpecificPart().split("!", 2);
      Path jar = Path.of(URI.create(jarAndEntry[0]));
      try (FileSystem inside = FileSystems.newFileSystem(jar)) {
        return reader.load(inside.getPath(URI.create(jarAndEntry[1]).getPath()));
      }
    } catch (IOException | URISyntaxException e) {
      throw new ParameterResolutionException(resource + " cannot be opened: " + e, e);
    }
  }

  private static String name(ParameterContext context) {
    Parameter parameter = context.getParameter();
    return "parameter %d (%s) of %s"
        .formatted(
            context.getIndex() + 1,
            context
                .findAnnotation(LoadedFrom.class)
                .map(from -> "@LoadedFrom(\"" + from.value() + "\")")
                .orElse("@SeedDocuments"),
            parameter.getDeclaringExecutable().getName());
  }
}
