package org.rapporteur.examples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.rapporteur.loader.Document;

/** The files that the guide's pages speak of: the seeds, and reports of several formats. */
final class GuideFolder {

  private static final String SPEECH =
      "Remarks on Sea Lanes\n"
          + "Japan should keep the sea lanes open, and its partners must share the cost.\n"
          + "A blockade could cut the supply of energy to the whole region within weeks.";

  private static final String PAGE =
      "<html><head><title>Chips and Allies</title></head><body><h1>Chips and Allies</h1>"
          + "<p>The United States should consult its allies before it restricts the export of"
          + " chips. The panel warned that a ban could divide them.</p></body></html>";

  private static final String LETTER =
      "A Letter to the Ministers\n\n"
          + "We met at the Caf\u00E9 Royal. The European Union should lower its tariffs on"
          + " steel. \u201CA trade war would hurt us all\u201D, said the chair.\n";

  private static final String LETTRE =
      "Lettre aux ministres\n\nNous avons parl\u00E9 de la d\u00E9fense. Il faut que l'Union"
          + " europ\u00E9enne agisse sans attendre, et que ses membres soient unis.\n";

  private GuideFolder() {}

  static void fill(Path folder) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    for (Document seed : Documents.seeds()) {
      Files.write(seeds.resolve(seed.name()), seed.bytes());
    }
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("chips.html"), PAGE);
    Files.writeString(reports.resolve("letter.txt"), LETTER, Charset.forName("windows-1252"));
    Files.writeString(reports.resolve("lettre.txt"), LETTRE, StandardCharsets.UTF_8);
    pdf(reports.resolve("scan.pdf"), "");
    pdf(reports.resolve("speech.pdf"), SPEECH);
  }

  private static void pdf(Path file, String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setLeading(15);
        content.newLineAtOffset(72, 700);
        for (String line : text.split("\n")) {
          boolean title = text.startsWith(line);
          content.setFont(new PDType1Font(FontName.HELVETICA), title ? 18 : 11);
          content.showText(line);
          content.newLine();
          content.newLine();
        }
        content.endText();
      }
      document.save(file.toFile());
    }
  }
}
