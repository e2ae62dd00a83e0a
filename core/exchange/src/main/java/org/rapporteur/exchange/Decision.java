package org.rapporteur.exchange;

import org.rapporteur.model.Addition;
import org.rapporteur.model.Amendment;
import org.rapporteur.model.Confirmation;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Rejection;

/** What the first column of a row says. */
enum Decision {
  CONFIRM,
  REJECT,
  AMEND,
  ADD;

  static Decision of(Correction correction) {
    if (correction instanceof Confirmation) {
      return CONFIRM;
    }
    if (correction instanceof Rejection) {
      return REJECT;
    }
    return correction instanceof Amendment ? AMEND : ADD;
  }

  /** The correction with its finding as the row has it. */
  Correction correct(ReviewRow row) {
    return switch (this) {
      case CONFIRM ->
          Confirmation.builder()
              .anchor(row.anchor())
              .finding(row.finding())
              .reviewer(row.optional(ReviewColumn.REVIEWER))
              .note(row.optional(ReviewColumn.NOTE))
              .build();
      case REJECT ->
          Rejection.builder()
              .anchor(row.anchor())
              .reviewer(row.optional(ReviewColumn.REVIEWER))
              .note(row.optional(ReviewColumn.NOTE))
              .build();
      case AMEND ->
          Amendment.builder()
              .anchor(row.anchor())
              .finding(row.finding())
              .reviewer(row.optional(ReviewColumn.REVIEWER))
              .note(row.optional(ReviewColumn.NOTE))
              .build();
      case ADD ->
          Addition.builder()
              .anchor(row.anchor())
              .finding(row.finding())
              .reviewer(row.optional(ReviewColumn.REVIEWER))
              .note(row.optional(ReviewColumn.NOTE))
              .build();
    };
  }
}
