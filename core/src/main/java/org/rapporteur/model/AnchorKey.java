package org.rapporteur.model;

import org.rapporteur.text.TextSpan;

/** What an anchor has for an id: a review speaks of each place once. */
record AnchorKey(String sha256, FindingKind kind, TextSpan span) {

  static AnchorKey of(Anchor anchor) {
    return new AnchorKey(anchor.sha256(), anchor.kind(), anchor.quote().span());
  }
}
