package org.example.rivers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.LoaderExtension;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.loader.vocabulary.VocabularyFile;

/** Makes a loader a reader of reports on rivers. */
public final class RiverPack {

  private static final List<VocabularyFile> FILES =
      List.of(
          VocabularyFile.ISSUES,
          VocabularyFile.ISSUE_TERMS,
          VocabularyFile.ORGANISATIONS,
          VocabularyFile.CUES);

  private RiverPack() {}

  /** Adds what the pack knows to what a loader knows already. */
  public static LoaderExtension extension() {
    return RiverPack::extend;
  }

  private static void extend(CorpusLoader.Builder builder) {
    Vocabulary.Builder vocabulary = builder.vocabulary().toBuilder();
    FILES.forEach(file -> add(vocabulary, file));
    builder.vocabulary(vocabulary.build()).rules(builder.rules().with(new AlarmLevelRule()));
  }

  private static void add(Vocabulary.Builder vocabulary, VocabularyFile file) {
    String name = file.fileName();
    try (InputStream rows = RiverPack.class.getResourceAsStream(name)) {
      vocabulary.addAll(file, name, new InputStreamReader(rows, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
