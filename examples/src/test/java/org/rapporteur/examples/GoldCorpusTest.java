package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.examples.guide.GuideJson;
import org.rapporteur.examples.score.ScoreSheet;
import org.rapporteur.examples.score.ScoreSheet.Count;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Tier;
import org.rapporteur.seeds.Seed;

/** The examples on real documents, as a loader without fault would read them. */
class GoldCorpusTest {

  @ParameterizedTest
  @EnumSource
  void exports_what_people_have_coded(Seed seed) {
    Corpus corpus = GoldCorpus.of(seed);
    List<Document> documents = List.of(Document.of(seed.fileName(), seed.bytes()));
    GuideCoding exported = Codings.of(corpus, documents, Tier.BALANCED).get(seed.fileName());
    GuideCoding gold = GuideJson.read(seed.name(), seed.annotation());
    String text = new String(seed.bytes(), StandardCharsets.UTF_8);
    ScoreSheet sheet = new ScoreSheet();
    sheet.add(seed.name(), gold, exported, text);
    assertThat(sheet.details()).isEmpty();
    assertThat(Count.values()).allMatch(count -> sheet.tally(count).f1() == 1);
    assertThat(sheet.fields().values()).containsOnly(1.0);
  }

  @Test
  void briefs_on_every_finding_once_with_its_words() {
    Corpus corpus = GoldCorpus.ofAll();
    String page = BriefingText.of(new LoadResult(corpus, List.of()), Tier.BALANCED);
    assertThat(page.lines())
        .filteredOn(line -> line.matches("\\[\\d+] “.*"))
        .hasSameSizeAs(corpus.findings());
    String words = page.replaceAll("\\s+", " ");
    for (Finding finding : corpus.findings()) {
      assertThat(words).contains("“" + finding.quote().text().replaceAll("\\s+", " ") + "”");
    }
    assertThat(page)
        .startsWith(
            "Briefing on 5 documents\n=======================\n\n1. “The 6th Tokyo Global Dialogue")
        .endsWith(" actors named.\nNo problems.\n");
    assertThat(page.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }
}
