package org.rapporteur.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.LoaderExtension;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.loader.vocabulary.VocabularyFile;
import org.rapporteur.model.IssueId;

/**
 * What do documents of another field say, read with a codebook, actors, cues and a rule of one's
 * own?
 *
 * <p>The field is health: the library's single issue makes way for five, a body is added that only
 * this field knows, a phrase of resolutions, and {@link GradedRiskRule a rule} for the way in which
 * health agencies grade risks.
 */
final class OwnField implements Program {

  private static final String FOLDER = "health/";

  /** Everything that makes the loader a reader of health policy. */
  static final LoaderExtension HEALTH =
      builder -> {
        Vocabulary.Builder vocabulary = builder.vocabulary().toBuilder();
        vocabulary.removeIssue(IssueId.of("global-health"));
        add(vocabulary, VocabularyFile.ISSUES);
        add(vocabulary, VocabularyFile.ISSUE_TERMS);
        add(vocabulary, VocabularyFile.ORGANISATIONS);
        add(vocabulary, VocabularyFile.CUES);
        builder.vocabulary(vocabulary.build()).rules(builder.rules().with(new GradedRiskRule()));
      };

  private static void add(Vocabulary.Builder vocabulary, VocabularyFile file) {
    String name = FOLDER + file.fileName();
    try (InputStream rows = OwnField.class.getResourceAsStream(name)) {
      vocabulary.addAll(file, name, new InputStreamReader(rows, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "OwnField";
  }

  @Override
  public String parameters() {
    return "[FILE_OR_FOLDER] " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "What do documents of another field say, read with a codebook and rules of one's own?\n"
        + "The field is health; reads a summary that comes with the program if nothing is named.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 0, 1);
    CorpusLoader loader = CorpusLoader.builder().extension(HEALTH).build();
    LoadResult result =
        parsed.values().isEmpty()
            ? loader.load(summary())
            : loader.load(Path.of(parsed.values().get(0)));
    out.print(BriefingText.of(result, parsed.tier()));
    return result.corpus().sources().isEmpty() ? 1 : 0;
  }

  private static Document summary() {
    try (InputStream text = OwnField.class.getResourceAsStream(FOLDER + "council.txt")) {
      return Document.of("council.txt", text.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
