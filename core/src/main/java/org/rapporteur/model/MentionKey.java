package org.rapporteur.model;

import org.rapporteur.text.TextSpan;

/** What a mention has for an id: the same actor or issue stands at one place once. */
record MentionKey(SourceId source, TextSpan span, Comparable<?> subject) {

  static MentionKey of(Mention mention) {
    Evidence evidence = mention.evidence();
    return new MentionKey(
        evidence.source(),
        evidence.span(),
        mention instanceof ActorMention actor ? actor.actor() : ((IssueMention) mention).issue());
  }

  @Override
  public String toString() {
    return "mention of " + subject + " at " + span;
  }
}
