package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is optional may be missing: the rest works, and the problem names the artifact to add. */
class MissingLibraryTest {

  private static final String PDF = "%PDF-1.7\n";

  @Test
  void withoutPdfBoxAPdfIsAProblemThatNamesIt() throws Exception {
    try (URLClassLoader loader = without("pdfbox")) {
      assertThat(problems(loader, PDF))
          .contains("UNSUPPORTED_FORMAT")
          .contains("org.apache.pdfbox:pdfbox");
      assertThat(problems(loader, "# Ports\n\nNorway should open its ports in winter."))
          .isEqualTo("[]");
    }
  }

  @Test
  void withPdfBoxItIsRead() throws Exception {
    try (URLClassLoader loader = without("nothing")) {
      assertThat(problems(loader, PDF)).contains("MALFORMED");
    }
  }

  /** The classes of these tests but for one library, apart from those that are loaded already. */
  private static URLClassLoader without(String library) {
    URL[] urls =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(library))
            .map(MissingLibraryTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  private static String problems(ClassLoader loader, String text) throws Exception {
    Class<?> corpusLoader = loader.loadClass(CorpusLoader.class.getName());
    Class<?> document = loader.loadClass(Document.class.getName());
    Object given =
        document
            .getMethod("of", String.class, byte[].class)
            .invoke(null, "given", text.getBytes(StandardCharsets.UTF_8));
    Object created = corpusLoader.getMethod("create").invoke(null);
    Object result = corpusLoader.getMethod("load", document).invoke(created, given);
    return result.getClass().getMethod("problems").invoke(result).toString();
  }
}
