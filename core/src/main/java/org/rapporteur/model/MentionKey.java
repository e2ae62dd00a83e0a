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

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof MentionKey key
        && key.source.equals(source)
        && key.span.equals(span)
        && key.subject.equals(subject);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * source.hashCode() + span.hashCode()) + subject.hashCode();
  }

  @Override
  public String toString() {
    return "mention of " + subject + " at " + span;
  }
}
