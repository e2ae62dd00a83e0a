package org.rapporteur.loader.format.pdf;

/**
 * A printed character, or a ligature of several.
 *
 * @param text what it stands for
 * @param left its left edge in points from the left of the page
 * @param baseline its baseline in points from the top of the page
 * @param width in points
 * @param size of its type, in points
 * @param bold whether the type is bold
 * @param apart whether the file has a blank before it
 */
record Glyph(
    String text, float left, float baseline, float width, float size, boolean bold, boolean apart) {

  float right() {
    return left + width;
  }

  boolean blank() {
    return text.isBlank();
  }
}
