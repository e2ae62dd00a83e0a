package org.rapporteur.loader.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormatSample;
import org.rapporteur.loader.format.Formats;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.Place;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.loader.forms.DocxForm;
import org.rapporteur.text.TextSpan;

class DocxFormatTest {

  private static final String NUMBERING =
      "<w:numbering xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
          + "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
          + "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/></w:lvl>"
          + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/></w:lvl></w:abstractNum>"
          + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
          + "</w:numbering>";

  static List<FormatSample> samples() {
    return FormatSample.of("docx.samples");
  }

  private static byte[] file(String body) throws IOException {
    return DocxForm.zip(DocxForm.document(body), NUMBERING, "");
  }

  private static FormattedText read(byte[] bytes) throws UnreadableException {
    return new DocxFormat().read(bytes, FormatContext.plain());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void paragraphsAreReadAsTheyAreStyled(FormatSample sample) throws Exception {
    assertThat(FormatSample.written(read(file(sample.input())))).isEqualTo(sample.blocks());
  }

  @Test
  void notesFollowTheText() throws Exception {
    String notes =
        "<w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id='1'><w:p><w:r><w:footnoteRef/><w:t>See the charts.</w:t></w:r></w:p></w:footnote>";
    String body =
        "<w:p><w:r><w:t>Ports</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>";

    byte[] bytes = DocxForm.zip(DocxForm.document(body), NUMBERING, notes);

    assertThat(FormatSample.written(read(bytes)))
        .containsExactly("TEXT | Ports", "FOOTNOTE | See the charts.");
  }

  @Test
  void placesNameTheParagraph() throws Exception {
    FormattedText text =
        read(
            file(
                "<w:p/><w:p><w:r><w:t xml:space='preserve'>Ports  should </w:t></w:r><w:r><w:t>open.</w:t></w:r></w:p>"));
    int start = text.canonical().text().toString().indexOf("should");

    assertThat(text.places(new TextSpan(start, start + 6)))
        .containsExactly(new Place.InParagraph("word/document.xml", 2, new TextSpan(7, 13)));
  }

  @Test
  void isKnownByItsContent() throws IOException {
    assertThat(Formats.standard().of(file("")).name()).isEqualTo("DOCX");
  }

  @Test
  void whatCannotBeReadSaysWhatToDo() throws Exception {
    byte[] sound = file("<w:p><w:r><w:t>Ports</w:t></w:r></w:p>");

    assertThat(refusal(zip("xl/workbook.xml", "<x/>")).advice()).contains("DOCX");
    assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}).advice())
        .contains("DOCX");
    assertThat(refusal(file("<w:p><w:r>")).reason())
        .isEqualTo(UnreadableException.Reason.MALFORMED);
    assertThat(refusal(Arrays.copyOf(sound, sound.length / 2)).reason())
        .isIn(UnreadableException.Reason.MALFORMED, UnreadableException.Reason.UNSUPPORTED);
  }

  @Test
  void aBombIsRefusedBeforeItFillsTheMemory() throws Exception {
    byte[] bomb = zip("word/media/image.png", "\0".repeat(1 << 20));

    UnreadableException refusal =
        catchThrowableOfType(
            UnreadableException.class,
            () -> new DocxFormat().read(bomb, new FormatContext(word -> false, 512, 1 << 16)));

    assertThat(refusal.reason()).isEqualTo(UnreadableException.Reason.LIMIT);
    assertThat(refusal).hasMessageContaining("65536");
  }

  @Test
  void aTowerOfElementsIsRefused() throws Exception {
    UnreadableException refusal = refusal(file("<w:x>".repeat(100_000) + "</w:x>".repeat(100_000)));

    assertThat(refusal.reason()).isEqualTo(UnreadableException.Reason.LIMIT);
  }

  /** Neither is a file of the machine read, nor are entities multiplied. */
  @Test
  void nothingOutsideOfTheFileIsRead() throws Exception {
    String document =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
            + DocxForm.document("<w:p><w:r><w:t>a&e;b</w:t></w:r></w:p>")
                .replaceFirst("<\\?xml.*\\?>\n", "");
    byte[] bytes = DocxForm.zip(document, NUMBERING, "");

    try {
      assertThat(read(bytes).canonical().text()).hasToString("ab");
    } catch (UnreadableException e) {
      assertThat(e.reason()).isEqualTo(UnreadableException.Reason.MALFORMED);
    }
  }

  private static UnreadableException refusal(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> read(bytes));
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
