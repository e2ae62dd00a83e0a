package org.rapporteur.loader.internal.naming;

/**
 * Names by their letters and digits alone, so that lines, marks and capitals make no difference.
 * Immutable and thread-safe.
 */
final class Folded {

  /** What names nobody and nothing. */
  static final Folded NONE = new Folded("", 0, 0);

  private final String characters;

  /** For each character of the text, up to its end, how many are kept before it. */
  private final int[] places;

  private Folded(CharSequence text, int from, int to) {
    this.places = new int[to - from + 1];
    StringBuilder kept = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      places[i - from] = kept.length();
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        kept.append(Character.toLowerCase(c));
      }
    }
    places[to - from] = kept.length();
    this.characters = kept.toString();
  }

  /** The beginning of a text. */
  static Folded of(CharSequence text, int length) {
    return new Folded(text, 0, length);
  }

  /** A name. */
  static Folded of(CharSequence name) {
    return new Folded(name, 0, name.length());
  }

  boolean isEmpty() {
    return characters.isEmpty();
  }

  /** What is kept of a part of the text. */
  String part(int start, int end) {
    return characters.substring(places[start], places[end]);
  }

  /** How a part of this text stands to a name. */
  NameSign.Relation relation(int start, int end, Folded name) {
    if (name.isEmpty()) {
      return NameSign.Relation.NONE;
    }
    int from = places[start];
    int length = places[end] - from;
    int others = name.characters.length();
    if (length > others) {
      int at = characters.indexOf(name.characters, from);
      return at >= 0 && at + others <= from + length
          ? NameSign.Relation.AROUND
          : NameSign.Relation.OTHER;
    }
    if (characters.regionMatches(from, name.characters, 0, length)) {
      return length == others ? NameSign.Relation.SAME : NameSign.Relation.BEGINS;
    }
    if (name.characters.regionMatches(others - length, characters, from, length)) {
      return NameSign.Relation.ENDS;
    }
    for (int at = 1; at + length < others; at++) {
      if (name.characters.regionMatches(at, characters, from, length)) {
        return NameSign.Relation.WITHIN;
      }
    }
    return NameSign.Relation.OTHER;
  }
}
