package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The BOM, as who imports it gets it. Skipped after a build of some modules, which wrote none. */
class BomTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void it_names_all_that_is_published_in_its_own_version() throws IOException {
    Document bom = bom();
    List<String> published = new ArrayList<>();
    for (Element module : pom(ROOT.resolve("pom.xml")).select("project > modules > module")) {
      Document pom = pom(ROOT.resolve(module.text()).resolve("pom.xml"));
      boolean isJar = pom.select("project > packaging").isEmpty();
      if (isJar && pom.getElementsByTag("maven.deploy.skip").isEmpty()) {
        published.add(pom.select("project > artifactId").text());
      }
    }
    assertThat(bom.select("dependency").eachText())
        .containsExactlyInAnyOrderElementsOf(
            published.stream()
                .map(name -> "org.rapporteur " + name + " ${project.version}")
                .toList());
    assertThat(bom.select("project > version").text()).isNotEmpty();
  }

  @Test
  void it_imports_no_version_of_anybody_elses() throws IOException {
    assertThat(bom().select("parent, properties")).isEmpty();
  }

  @Test
  void it_says_what_a_repository_asks_of_each_artifact() throws IOException {
    for (String element : List.of("name", "description", "url", "licenses", "developers", "scm")) {
      assertThat(bom().select("project > " + element).text())
          .as(element)
          .isNotBlank()
          .doesNotContain("$");
    }
  }

  private static Document bom() throws IOException {
    Path bom = ROOT.resolve("core/bom/target/.flattened-pom.xml");
    assumeThat(bom).exists();
    return pom(bom);
  }

  private static Document pom(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
  }
}
