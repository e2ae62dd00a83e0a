package org.rapporteur.loader.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;

/** Whose view a finding is and whom it concerns, told from single paragraphs. */
class FieldsTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();

  private static final String SUMMARY = "Session 1: Summary of the Discussion\n\n";

  @ParameterizedTest(name = "{2} of \"{1}\" in: {4}")
  @CsvFileSource(resources = "/org/rapporteur/loader/finding/fields.csv")
  void fieldsAreRead(String kind, String words, String field, String expected, String text) {
    String page = kind.equals("SUMMARY") ? SUMMARY + text : text;
    Corpus corpus =
        LOADER.load(Document.of("page.txt", page.getBytes(StandardCharsets.UTF_8))).corpus();
    List<Finding> found =
        corpus.findings().stream()
            .filter(finding -> finding.quote().text().contains(words))
            .filter(
                finding ->
                    field.equals("attribution")
                        || (finding instanceof Recommendation) == field.equals("addressees"))
            .toList();
    assertThat(found).as("findings with \"%s\"", words).isNotEmpty();
    Set<String> names = expected == null ? Set.of() : new TreeSet<>(List.of(expected.split("\\+")));
    assertThat(values(corpus, found.get(0), field)).isEqualTo(names);
  }

  private static Set<String> values(Corpus corpus, Finding finding, String field) {
    return switch (field) {
      case "attribution" -> Set.of(view(corpus, finding.attribution()));
      case "addressees" -> names(corpus, ((Recommendation) finding).addressees());
      case "cause" -> names(corpus, ((Risk) finding).cause());
      default -> names(corpus, ((Risk) finding).affected());
    };
  }

  private static String view(Corpus corpus, Attribution attribution) {
    return attribution
        .actor()
        .map(actor -> corpus.actor(actor).orElseThrow().name())
        .orElse(attribution.toString());
  }

  private static Set<String> names(Corpus corpus, List<ActorId> actors) {
    Set<String> names = new TreeSet<>();
    actors.forEach(actor -> names.add(corpus.actor(actor).orElseThrow().name()));
    return names;
  }
}
