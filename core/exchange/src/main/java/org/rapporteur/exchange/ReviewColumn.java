package org.rapporteur.exchange;

import java.util.Locale;

/** The columns of a review as a table, in their order. */
enum ReviewColumn {
  DECISION,
  SOURCE,
  TEXT_SHA256,
  FILE,
  TITLE,
  KIND,
  START,
  END,
  QUOTE,
  ATTRIBUTION,
  ISSUES,
  STRENGTH,
  POLARITY,
  ADDRESSEES,
  ACTION,
  ACTION_START,
  LIKELIHOOD,
  ICD203,
  CAUSE,
  AFFECTED,
  AS_KIND,
  AS_START,
  AS_QUOTE,
  REVIEWER,
  NOTE;

  /** What the header calls it. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether no row can do without it. */
  boolean required() {
    return ordinal() <= QUOTE.ordinal() && this != FILE;
  }
}
