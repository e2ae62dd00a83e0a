package org.rapporteur.loader.internal;

import java.util.Arrays;
import java.util.stream.Stream;
import org.rapporteur.loader.rule.RuleCatalog;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;

/** What the stages other than the rules of extraction say for themselves in their evidence. */
enum StageRule {
  ACTOR("actor.name", "A name of the vocabulary, or one that the text itself introduces."),
  ISSUE("issue.term", "A term by which texts speak of the issue."),
  SESSION("session.heading", "A heading that begins the report of a session."),
  TITLE("source.title", "The line at the head of the document that names it."),
  CONTRIBUTOR(
      "source.contributor", "A byline, signature or note that names who made the document."),
  PUBLISHER("source.publisher", "The place where the document names its publisher."),
  EVENT("source.event", "The place where the document names the meeting that it reports."),
  HOST("source.host", "The place where the document names who held the meeting."),
  EVENT_DATE("source.event-date", "The place that tells when the meeting was held."),
  PUBLISHED("source.published", "The place that tells when the document was published.");

  private final RuleId id;
  private final String sentence;

  StageRule(String id, String sentence) {
    this.id = RuleId.of(id);
    this.sentence = sentence;
  }

  RuleId id() {
    return id;
  }

  static Stream<RuleNote> notes() {
    return Arrays.stream(values())
        .map(
            rule ->
                RuleNote.builder()
                    .id(rule.id())
                    .sentence(rule.sentence)
                    .version(RuleCatalog.VERSION)
                    .build());
  }
}
