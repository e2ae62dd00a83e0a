package org.rapporteur.loader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.TextSpan;

class AlignedTextTest {

  @Test
  void steps_compose() {
    AlignedText text =
        AlignedText.unchanged("a--b c")
            .then(before -> replaced(before, "--", "—"))
            .then(AlignedText::unchanged)
            .then(before -> replaced(before, " ", ""));

    assertThat(text.text()).isEqualTo("a—bc");
    assertThat(text.alignment().toOriginal(new TextSpan(1, 2))).isEqualTo(new TextSpan(1, 3));
    assertThat(text.alignment().toOriginal(new TextSpan(2, 4))).isEqualTo(new TextSpan(3, 6));
  }

  private static AlignedText replaced(String text, String part, String by) {
    Revision revision = new Revision(text);
    int start = text.indexOf(part);
    revision.replace(start, start + part.length(), by);
    return revision.finish();
  }

  @Test
  void refuses_an_alignment_of_another_text() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AlignedText("abc", Alignment.identity(2)))
        .withMessage("an alignment to 2 characters is not that of a text of 3");
  }
}
