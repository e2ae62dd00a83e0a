package org.rapporteur.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Source;
import org.rapporteur.text.TextSpan;

/**
 * A coded corpus as a project of the <a
 * href="https://www.qdasoftware.org/products-project-exchange/">REFI-QDA standard</a> ({@code
 * .qdpx}, project 1.0), which ATLAS.ti, MAXQDA, NVivo, QualCoder and others open and write.
 *
 * <p>Each source is a plain text with LF. Each finding is a selection with a reference to each of
 * its codes (see {@link QdaCodebook}) and the sentence of {@link Corpus#explain} as its
 * description; the mentions at one place are another selection. Positions are code points, counted
 * from 0, the end excluded, as QDA programs read them. Ids are UUIDs of version 5 and there is no
 * time of creation, so that equal corpora give equal bytes.
 *
 * <p>{@link #read} gives back what people coded, {@link CodeMapping} turns it into findings; who
 * coded the documents themselves is led over to their texts by {@link CodedText#onto}:
 *
 * <pre>{@code
 * QdaProject.create().write(corpus, Path.of("corpus.qdpx"));
 * // … a coder works on it in a QDA program …
 * List<CodedText> coded = QdaProject.read(Path.of("coded.qdpx"));
 * Corpus byHand = CodeMapping.of(corpus).corpus(coded);
 * Agreement agreement = Agreement.between(byHand, corpus);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class QdaProject implements CorpusWriter {

  private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

  /** Programs make files of that name. */
  private static final int LONGEST_NAME = 100;

  private QdaProject() {}

  /**
   * The writer.
   *
   * @return the only one
   */
  public static QdaProject create() {
    return new QdaProject();
  }

  /**
   * Reads what people coded. Only plain texts inside the project are read (for PDF, their text),
   * not pictures, sound and film, and only codes on words, not memos and variables.
   *
   * <p>A program that is named ATLAS counts a line end as one position even if the text has CR and
   * LF there, others count what the text has; a byte order mark is not counted.
   *
   * @param file a project
   * @return a coded text for each text and coder, in the order of the project, coders in the order
   *     in which they begin; texts that nobody coded have none
   * @throws QdaFormatException if it is not such a project, or goes beyond a limit: 256 MiB for
   *     each file in it, so that a small archive cannot fill the memory
   * @throws IOException if it cannot be read
   */
  public static List<CodedText> read(Path file) throws IOException {
    return QdaReader.read(file);
  }

  @Override
  public void write(Corpus corpus, OutputStream stream) throws IOException {
    StoredZip zip = new StoredZip(stream);
    zip.add("project.qde", entry -> project(corpus, entry));
    for (Source source : corpus.sources()) {
      byte[] text = source.text().toString().getBytes(StandardCharsets.UTF_8);
      zip.add("sources/" + guid(source) + ".txt", entry -> entry.write(text));
    }
    zip.finish();
  }

  private static String guid(Source source) {
    return source.id().toString();
  }

  private static void project(Corpus corpus, OutputStream stream) throws IOException {
    Provenance provenance = Provenance.of(corpus);
    CodeFrame frame = CodeFrame.of(corpus);
    String library = Guid.of("user", "library");
    XmlOut xml = new XmlOut(stream);
    xml.start(
        "Project",
        "xmlns",
        NAMESPACE,
        "name",
        "Rapporteur corpus",
        "origin",
        provenance.library(),
        "creatingUserGUID",
        library);
    xml.start("Users");
    xml.empty("User", "guid", library, "name", provenance.library());
    xml.empty("User", "guid", person(), "name", "Reviewer");
    xml.end();
    xml.start("CodeBook");
    QdaCodebook.codes(xml, frame);
    xml.end();
    if (!corpus.sources().isEmpty()) {
      xml.start("Sources");
      for (SourceView view : SourceView.of(corpus)) {
        source(xml, view, frame, library);
      }
      xml.end();
    }
    xml.element("Description", provenance.toString());
    xml.end();
    xml.finish();
  }

  /** Whoever coded or reviewed what has the origin HUMAN. */
  private static String person() {
    return Guid.of("user", "person");
  }

  private static void source(XmlOut xml, SourceView view, CodeFrame frame, String library)
      throws IOException {
    xml.start(
        "TextSource",
        "guid",
        guid(view.source()),
        "name",
        name(view.source()),
        "plainTextPath",
        "internal://" + guid(view.source()) + ".txt",
        "creatingUser",
        library);
    xml.element("Description", description(view));
    for (Finding finding : view.findings()) {
      String explanation = view.corpus().explain(finding);
      selection(
          xml, view, finding.id().toString(), finding.evidence(), explanation, frame.of(finding));
    }
    Map<TextSpan, List<Mention>> places =
        view.mentions().stream()
            .collect(
                Collectors.groupingBy(
                    mention -> mention.evidence().span(), TreeMap::new, Collectors.toList()));
    for (Map.Entry<TextSpan, List<Mention>> place : places.entrySet()) {
      Evidence evidence = place.getValue().get(0).evidence();
      String guid = Guid.of("mentions", view.source().id(), place.getKey());
      selection(xml, view, guid, evidence, "", place.getValue().stream().map(frame::of).toList());
    }
    xml.end();
  }

  private static void selection(
      XmlOut xml,
      SourceView view,
      String guid,
      Evidence evidence,
      String description,
      List<CodeFrame.Node> codes)
      throws IOException {
    TextSpan span = view.points().of(evidence.span());
    String user =
        switch (evidence.origin()) {
          case HUMAN -> person();
          case RULE, MODEL -> Guid.of("user", "library");
        };
    xml.start(
        "PlainTextSelection",
        "guid",
        guid,
        "name",
        cut(evidence.quote().text()),
        "startPosition",
        String.valueOf(span.start()),
        "endPosition",
        String.valueOf(span.end()),
        "creatingUser",
        user);
    if (!description.isEmpty()) {
      xml.element("Description", description);
    }
    for (CodeFrame.Node code : codes) {
      xml.start("Coding", "guid", Guid.of("coding", guid, code.guid()), "creatingUser", user);
      xml.empty("CodeRef", "targetGUID", code.guid());
      xml.end();
    }
    xml.end();
  }

  private static String name(Source source) {
    return cut(source.title().value().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-"));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_NAME
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME));
  }

  private static String description(SourceView view) {
    List<String> lines = new ArrayList<>();
    for (Column<Source> column : Columns.SOURCE) {
      List<String> values = column.values().apply(view, view.source());
      if (!values.isEmpty()) {
        lines.add(column.name() + ": " + String.join("; ", values));
      }
    }
    return String.join("\n", lines);
  }
}
