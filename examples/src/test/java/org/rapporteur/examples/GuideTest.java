package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide's code compiles without a warning, runs, and prints what the guide says.
 *
 * <p>With {@code -Drecreate=true} what the code prints is written into the pages instead.
 */
class GuideTest {

  private static final Path ROOT = Path.of("..");

  private static final Path INDEX = Path.of("README.md");

  private static final int LONGEST_SNIPPET = 40;

  private static final Pattern COMMAND =
      Pattern.compile("^java -jar \\S+/rapporteur-examples\\.jar (\\w+)", Pattern.MULTILINE);

  @TempDir Path folder;

  static Stream<GuidePage> pages() throws IOException {
    return Documents.named(Path.of("guide"), ".md").stream().map(GuideTest::read);
  }

  private static GuidePage read(Path file) {
    try {
      return GuidePage.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_prints_what_it_says(GuidePage page) throws Exception {
    GuideFolder.fill(folder);
    assertThat(page.blocks()).anyMatch(GuidePage.Block::code);
    GuidePage now = page;
    for (int i = 0; i < page.blocks().size(); i++) {
      GuidePage.Block block = now.blocks().get(i);
      if (block.file()) {
        write(block);
      } else if (block.code()) {
        now = run(now, block, Files.createDirectories(folder.resolve("classes" + i)));
      }
    }
    if (Boolean.getBoolean("recreate")) {
      Files.writeString(now.file(), now.text());
    }
  }

  private void write(GuidePage.Block block) throws IOException {
    Path file = folder.resolve(block.name().orElseThrow());
    Files.createDirectories(file.getParent());
    Files.writeString(file, block.content());
  }

  private GuidePage run(GuidePage page, GuidePage.Block code, Path classes) throws Exception {
    assertThat(code.content().lines()).hasSizeLessThan(LONGEST_SNIPPET);
    String printed = Snippet.of(code.content()).in(folder).run(classes);
    printed = printed.replace(folder.toString().replace('\\', '/') + "/", "");
    if (page.output(code).isEmpty()) {
      assertThat(printed).isEmpty();
      return page;
    }
    assertThat(printed).isNotBlank();
    GuidePage.Block output = page.output(code).get();
    if (Boolean.getBoolean("recreate")) {
      return page.withOutput(output, printed);
    }
    GuidePage.check(output, printed);
    return page;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void an_excerpt_stands_in_the_file_that_it_names(GuidePage page) throws IOException {
    for (GuidePage.Block block : page.blocks()) {
      if (block.excerpt()) {
        Path file = ROOT.resolve(block.name().orElseThrow());
        assertThat(words(Files.readString(file))).contains(words(block.content()));
      }
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void the_index_leads_to_every_page_and_back() throws IOException {
    String index = Files.readString(INDEX);
    List<GuidePage> pages = pages().toList();
    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(pages)
        .allSatisfy(
            page -> {
              assertThat(index).contains("(guide/" + page + ")");
              assertThat(page.text()).startsWith("# How do I ").contains("(../README.md)");
            });
  }

  @Test
  void a_coding_in_the_shape_of_the_annotation_guide_is_evaluated() throws IOException {
    for (GuidePage.Block block : read(Path.of("guide", "annotation.md")).blocks()) {
      if (block.file()) {
        write(block);
      }
    }

    Run run =
        Run.of("Evaluate", folder.resolve("gold").toString(), folder.resolve("docs").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("rec strength +1\\.000").contains("risk EXTRA");
  }

  @Test
  void names_programs_that_there_are() throws IOException {
    assertThat(Stream.concat(Stream.of(INDEX), pages().map(GuidePage::file)).map(GuideTest::read))
        .flatExtracting(page -> COMMAND.matcher(page.text()).results().toList())
        .extracting(command -> Run.of(command.group(1), "--help").err())
        .isNotEmpty()
        .noneMatch(error -> error.startsWith("There is no program"));
  }

  @Test
  void leads_to_files_that_there_are() throws IOException {
    assertThat(pages())
        .allSatisfy(
            page ->
                assertThat(GuidePage.links(page.text()))
                    .allSatisfy(
                        link -> assertThat(page.file().resolveSibling(link).normalize()).exists()));
  }
}
