package org.rapporteur.loader.internal.structure;

/** What a heading says of the part under it; the values of the list of headings, and sessions. */
enum HeadingRole {
  NONE,
  KEY_TAKEAWAYS,
  RECOMMENDATIONS,
  /** Recommendations, but only in the list items under it. */
  RECOMMENDED_LIST,
  QUESTIONS,
  ADVICE_BOX,
  ANNEX,
  /** What a text contains; the text itself comes next, often without a heading. */
  CONTENTS,
  /** The end of a text, outside its sessions. */
  CLOSING,
  /** A plain part that recurs in reports. */
  PART,
  SESSION
}
