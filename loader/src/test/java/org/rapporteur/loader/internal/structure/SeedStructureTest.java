package org.rapporteur.loader.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.seeds.Seed;
import org.rapporteur.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seeds' form and description against their annotation by hand. */
class SeedStructureTest {

  /** The broken characters of one seed, as its annotation shows them whole. */
  private static SourceText text(Seed seed) {
    String text = new String(seed.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    return SourceText.of(
        text.replace("\u0392\u00bb", "\u00bb")
            .replace("\u03b2\u20ac\u0153", "\u201c")
            .replace(
                "\u03c0\u0178\u2021\u2015\u03c0\u0178\u2021\u0385"
                    + "\u03c0\u0178\u2021\u038a\u03c0\u0178\u2021\u0388",
                "\ud83c\uddef\ud83c\uddf5\ud83c\uddfa\ud83c\uddf8"));
  }

  @ParameterizedTest
  @EnumSource(Seed.class)
  void agreesWithTheAnnotation(Seed seed) {
    JsonNode gold = JsonMapper.shared().readTree(seed.annotation());
    JsonNode source = gold.get("source");
    SourceText text = text(seed);
    Outline outline = OutlineReader.read(text, Vocabulary.standard());
    OutlineInvariants.check(text, outline);
    Description description = Sample.description(text, outline);

    assertThat(description.title().value()).isEqualTo(source.get("title").asString());
    assertThat(description.kind().folded().name()).isEqualTo(source.get("kind").asString());
    List<String> authors = new ArrayList<>();
    source.get("authors").forEach(author -> authors.add(author.asString()));
    assertThat(
            description.contributors().stream()
                .filter(maker -> maker.role() == ContributorRole.AUTHOR)
                .map(Contributor::name))
        .isEqualTo(authors);
    assertThat(description.event().map(Attested::value).orElse(""))
        .isEqualTo(string(source, "event"));
    assertThat(description.host().map(Attested::value).orElse(""))
        .isEqualTo(string(source, "event_host"));
    assertThat(description.eventDate().map(date -> date.date().toString()).orElse(""))
        .isEqualTo(string(source, "event_date"));
    assertThat(LanguageReader.read(text, Vocabulary.standard().lexicon())).contains("en");

    JsonNode sessions = gold.get("sessions");
    assertThat(outline.sessions()).hasSize(sessions.size());
    for (int i = 0; i < sessions.size(); i++) {
      JsonNode session = sessions.get(i);
      SessionSketch sketch = outline.sessions().get(i);
      assertThat(sketch.label()).isEqualTo(string(session, "label"));
      assertThat(sketch.title().orElse("")).isEqualTo(string(session, "title"));
      assertThat(text.slice(sketch.heading())).isEqualTo(string(session, "heading"));
      if (session.has("occurrence")) {
        int first = text.toString().indexOf(string(session, "heading"));
        assertThat(sketch.heading().start()).isGreaterThan(first);
      }
    }
  }

  private static String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }
}
