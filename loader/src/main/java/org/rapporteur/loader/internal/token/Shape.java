package org.rapporteur.loader.internal.token;

/** How a token is written. */
public enum Shape {
  /** A word in lower case. */
  LOWER,
  /** A word with a capital first letter and no other, or a single capital letter. */
  CAPITAL,
  /** A word of two or more letters, all of them capitals: US, U.S., NATO. */
  UPPER,
  /** A word with capitals elsewhere: McNamara, iPhone, USAID-funded has none of these. */
  MIXED,
  /** A number, with its separators and percent sign. */
  NUMBER,
  /** A hyphen or dash with no space around it, inside a compound. */
  HYPHEN,
  /** A dash that separates: a long one, or any with spaces around it. */
  DASH,
  /** Any other mark. */
  MARK;

  /** Whether it is a word or number rather than a mark. */
  public boolean word() {
    return ordinal() <= NUMBER.ordinal();
  }

  /** Whether it starts with a capital letter. */
  public boolean capitalized() {
    return this == CAPITAL || this == UPPER || this == MIXED;
  }
}
