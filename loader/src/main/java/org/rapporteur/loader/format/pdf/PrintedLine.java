package org.rapporteur.loader.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line on a page, or the part of one that stands in a column. Immutable but for its characters'
 * places, which no one changes.
 */
final class PrintedLine {

  /** Less of the size of the type between two glyphs is no blank. */
  private static final float BLANK = 0.17f;

  /** A blank that the file has may be as narrow as this, such as before an A that is drawn near. */
  private static final float NARROW_BLANK = 0.08f;

  private final int page;
  private final String text;
  private final float[] lefts;
  private final float[] rights;
  private final float baseline;
  private final float size;
  private final boolean bold;

  private PrintedLine(int page, String text, float[] lefts, float[] rights, List<Glyph> glyphs) {
    this.page = page;
    this.text = text;
    this.lefts = lefts;
    this.rights = rights;
    Glyph largest = glyphs.get(0);
    int bolds = 0;
    for (Glyph glyph : glyphs) {
      largest = glyph.size() > largest.size() ? glyph : largest;
      bolds += glyph.bold() ? 1 : 0;
    }
    this.baseline = largest.baseline();
    this.size = largest.size();
    this.bold = 10 * bolds > 9 * glyphs.size();
  }

  /** The line of some glyphs that are not blank, in any order. */
  static PrintedLine of(int page, List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::left));
    StringBuilder text = new StringBuilder();
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : sorted) {
      if (before != null
          && glyph.left() - before.right()
              > (glyph.apart() ? NARROW_BLANK : BLANK) * glyph.size()) {
        text.append(' ');
        lefts.add(before.right());
        rights.add(glyph.left());
      }
      for (int i = 0; i < glyph.text().length(); i++) {
        text.append(glyph.text().charAt(i));
        lefts.add(glyph.left() + glyph.width() * i / glyph.text().length());
        rights.add(glyph.left() + glyph.width() * (i + 1) / glyph.text().length());
      }
      before = glyph;
    }
    return new PrintedLine(page, text.toString(), array(lefts), array(rights), sorted);
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  int page() {
    return page;
  }

  String text() {
    return text;
  }

  /** The left edge of a character. */
  float left(int character) {
    return lefts[character];
  }

  /** The right edge of a character. */
  float right(int character) {
    return rights[character];
  }

  float left() {
    return lefts[0];
  }

  float right() {
    return rights[rights.length - 1];
  }

  /** The width of its first word. */
  float firstWord() {
    int space = text.indexOf(' ');
    return right(space < 0 ? text.length() - 1 : space - 1) - left();
  }

  /** In points from the top of the page. */
  float baseline() {
    return baseline;
  }

  /** The size of its largest type. */
  float size() {
    return size;
  }

  /** Whether it is bold throughout. */
  boolean bold() {
    return bold;
  }

  @Override
  public String toString() {
    return text;
  }
}
