package org.rapporteur.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.exchange.Briefing;
import org.rapporteur.exchange.CorpusCsv;
import org.rapporteur.exchange.CorpusNetworks;
import org.rapporteur.exchange.CorpusWriter;
import org.rapporteur.exchange.GraphMl;
import org.rapporteur.exchange.JsonLines;
import org.rapporteur.exchange.QdaCodebook;
import org.rapporteur.exchange.QdaProject;
import org.rapporteur.exchange.StandOff;
import org.rapporteur.exchange.WebAnnotations;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;

/**
 * How does what was found get into the tool that I work with?
 *
 * <p>Writes the findings of the seeds, or of a folder, in all formats of a family of tools.
 *
 * @param files a writer for each file, by its name
 */
record FormatFamily(String name, String question, Map<String, CorpusWriter> files)
    implements Program {

  static FormatFamily tables() {
    Map<String, CorpusWriter> files = new LinkedHashMap<>();
    files.put("recommendations.csv", CorpusCsv.recommendations());
    files.put("risks.csv", CorpusCsv.risks());
    files.put("mentions.csv", CorpusCsv.mentions());
    files.put("sessions.csv", CorpusCsv.sessions());
    files.put("sources.csv", CorpusCsv.sources());
    files.put("findings.jsonl", JsonLines.findings());
    return new FormatFamily(
        "Tables", "What do I open in a spreadsheet program, R or pandas?", files);
  }

  static FormatFamily annotations() {
    Map<String, CorpusWriter> files = new LinkedHashMap<>();
    files.put("annotations.jsonld", WebAnnotations.create());
    files.put("documents.jsonl", JsonLines.documents());
    files.put("standoff.json", StandOff.create());
    return new FormatFamily(
        "Annotations", "What do I show beside the texts, or hand on without them?", files);
  }

  static FormatFamily coding() {
    Map<String, CorpusWriter> files = new LinkedHashMap<>();
    files.put("corpus.qdpx", QdaProject.create());
    files.put("codebook.qdc", QdaCodebook.create());
    return new FormatFamily(
        "Coding", "What do I open in ATLAS.ti, MAXQDA, NVivo or QualCoder?", files);
  }

  static FormatFamily networks() {
    Map<String, CorpusWriter> files = new LinkedHashMap<>();
    files.put("actor-issue.graphml", GraphMl.of(CorpusNetworks::actorIssue));
    files.put("actor-actor.graphml", GraphMl.of(CorpusNetworks::actorActor));
    files.put("speaker-issue.graphml", GraphMl.of(CorpusNetworks::speakerIssue));
    files.put("speaker-speaker.graphml", GraphMl.of(CorpusNetworks::speakerSpeaker));
    return new FormatFamily("Networks", "What do I open in Gephi, visone or igraph?", files);
  }

  static FormatFamily memo() {
    Map<String, CorpusWriter> files = new LinkedHashMap<>();
    files.put("briefing.md", Briefing.markdown());
    files.put("briefing.txt", Briefing.plainText());
    return new FormatFamily("Memo", "What do I paste into a memo?", files);
  }

  @Override
  public String parameters() {
    return "[FILE_OR_FOLDER [OUT]] " + Arguments.TIER;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 0, 2);
    CorpusLoader loader = CorpusLoader.create();
    LoadResult result =
        parsed.values().isEmpty()
            ? loader.load(Documents.seeds())
            : loader.load(Path.of(parsed.values().get(0)));
    result.problems().forEach(problem -> err.print(problem + "\n"));
    Path folder =
        parsed.values().size() == 2
            ? Path.of(parsed.values().get(1))
            : Path.of("examples", "target", name.toLowerCase(Locale.ROOT));
    Corpus corpus = parsed.surely(result.corpus());
    files.forEach((file, writer) -> write(writer, corpus, folder.resolve(file)));
    files.keySet().forEach(file -> out.print(folder.resolve(file) + "\n"));
    return corpus.sources().isEmpty() ? 1 : 0;
  }

  private static void write(CorpusWriter writer, Corpus corpus, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      writer.write(corpus, file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e, e);
    }
  }
}
