package org.rapporteur.loader.format;

import java.util.function.Function;
import org.rapporteur.text.Alignment;

/**
 * A text and how it was made from another.
 *
 * @param text the new text
 * @param alignment how it was made; leads from the original to {@code text}
 * @since 0.1.0
 */
public record AlignedText(String text, Alignment alignment) {

  /**
   * Checks that the two belong together.
   *
   * @param text the new text
   * @param alignment how it was made
   * @throws IllegalArgumentException if the alignment leads to a text of another length
   */
  public AlignedText {
    if (alignment.revisedLength() != text.length()) {
      throw new IllegalArgumentException(
          "an alignment to "
              + alignment.revisedLength()
              + " characters is not that of a text of "
              + text.length());
    }
  }

  /**
   * A text as it is.
   *
   * @param text the text
   * @return the text, aligned with itself
   */
  public static AlignedText unchanged(String text) {
    return new AlignedText(text, Alignment.identity(text.length()));
  }

  /**
   * This text changed by a further step.
   *
   * @param step what makes a new text from this one
   * @return the step's text, aligned with this one's original
   */
  public AlignedText then(Function<? super String, AlignedText> step) {
    AlignedText next = step.apply(text);
    if (next.alignment.isIdentity()) {
      return this;
    }
    return alignment.isIdentity()
        ? next
        : new AlignedText(next.text, alignment.andThen(next.alignment));
  }
}
