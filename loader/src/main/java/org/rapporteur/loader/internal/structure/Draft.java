package org.rapporteur.loader.internal.structure;

import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.model.SectionKind;
import org.rapporteur.text.TextSpan;

/** A block while it is being found out what it is; the readers fill it in one after another. */
final class Draft {

  final Line line;
  BlockKind kind = BlockKind.PARAGRAPH;

  /** Whether a reader has decided the kind. */
  boolean settled;

  /** What the document's format says it is. */
  LayoutRole hint = LayoutRole.TEXT;

  Mark mark = Mark.NONE;
  Label label = Label.NONE;
  SectionKind section = SectionKind.BODY;
  HeadingRole role = HeadingRole.NONE;
  int level;
  int heading = -1;
  int leadIn = -1;
  int session = -1;

  /** Whether it heads a session because of the headings it stands among. */
  boolean inSeries;

  Draft(Line line) {
    this.line = line;
  }

  void settle(BlockKind settledKind) {
    kind = settledKind;
    settled = true;
  }

  /** Leaves open again what it is. */
  void unsettle() {
    kind = BlockKind.PARAGRAPH;
    settled = false;
  }

  boolean is(BlockKind other) {
    return kind == other;
  }

  /** Its words without marker, label and marks of emphasis around all of it. */
  TextSpan content() {
    String text = line.text();
    int start = Math.max(mark.length(), label.end());
    int end = text.length();
    if (mark.style() == Mark.Style.HASH) {
      while (end > start && (text.charAt(end - 1) == '#' || Line.blank(text.charAt(end - 1)))) {
        end--;
      }
    }
    while (end - start > 4 && emphasis(text, start) && emphasis(text, end - 2)) {
      start += 2;
      end -= 2;
    }
    return new TextSpan(line.span().start() + start, line.span().start() + end);
  }

  String contentText() {
    TextSpan content = content();
    int base = line.span().start();
    return line.text().substring(content.start() - base, content.end() - base);
  }

  private static boolean emphasis(String text, int at) {
    return text.startsWith("**", at) || text.startsWith("__", at);
  }

  /** Whether the whole line stands out by its type, or stands between marks of emphasis. */
  boolean emphasised() {
    String text = line.text();
    return hint == LayoutRole.EMPHASISED
        || text.length() > 4
            && emphasis(text, 0)
            && emphasis(text, text.length() - 2)
            && text.indexOf(text.substring(0, 2), 2) == text.length() - 2;
  }

  Block block() {
    boolean plain = kind == BlockKind.FURNITURE || kind == BlockKind.BYLINE;
    Marker marker =
        kind == BlockKind.LIST_ITEM || kind == BlockKind.PARAGRAPH ? mark.marker() : Marker.NONE;
    return new Block(
        kind,
        line.span(),
        plain ? line.span() : content(),
        marker,
        kind == BlockKind.FURNITURE ? "" : label.text(),
        section,
        heading,
        leadIn,
        session);
  }

  @Override
  public String toString() {
    return kind + " " + line;
  }
}
