package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.SectionKind;
import org.rapporteur.text.TextSpan;

/** Finds the sessions that a document reports under headings of their own. */
final class Sessions {

  private final List<Draft> drafts;

  private Sessions(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** The sessions in text order; the drafts are told which one they belong to. */
  static List<SessionSketch> read(List<Draft> drafts) {
    return new Sessions(drafts).read();
  }

  private List<SessionSketch> read() {
    List<SessionSketch> sessions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.role == HeadingRole.SESSION && draft.is(BlockKind.HEADING)) {
        int end = end(i);
        if (draft.session < 0 && !outside(i) && reports(i, end)) {
          sessions.add(sketch(i, end, sessions.size()));
        } else if (draft.section == SectionKind.SESSION) {
          release(i, end);
        }
      }
    }
    if (sessions.isEmpty()) {
      ofTitle().ifPresent(sessions::add);
    }
    return sessions;
  }

  /** The block after the session that a heading begins. */
  private int end(int heading) {
    int level = drafts.get(heading).level;
    for (int i = heading + 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.is(BlockKind.HEADING) && (draft.level <= level)) {
        return i;
      }
    }
    int end = drafts.size();
    while (end > heading + 1
        && (drafts.get(end - 1).is(BlockKind.FURNITURE)
            || drafts.get(end - 1).is(BlockKind.BYLINE))) {
      end--;
    }
    return end;
  }

  /** Whether a heading stands in an annex, such as a programme. */
  private boolean outside(int heading) {
    for (int i = drafts.get(heading).heading; i >= 0; i = drafts.get(i).heading) {
      if (drafts.get(i).role == HeadingRole.ANNEX) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading has a report under it rather than being a line of a programme. */
  private boolean reports(int heading, int end) {
    for (int i = heading + 1; i < end; i++) {
      Draft draft = drafts.get(i);
      boolean text = draft.is(BlockKind.PARAGRAPH) || draft.is(BlockKind.LIST_ITEM);
      if (text && draft.line.prose() && draft.label.kind() != LabelKind.FIELD) {
        return true;
      }
    }
    return false;
  }

  /** Blocks under a heading that turned out to be no session's. */
  private void release(int from, int end) {
    for (int i = from; i < end; i++) {
      if (drafts.get(i).section == SectionKind.SESSION && drafts.get(i).session < 0) {
        drafts.get(i).section = SectionKind.BODY;
      }
    }
  }

  private SessionSketch sketch(int heading, int end, int index) {
    Draft draft = drafts.get(heading);
    SessionHeading read = SessionHeading.read(draft);
    if (read == null) {
      throw new IllegalStateException("no session: " + draft);
    }
    Optional<String> title = Optional.of(read.title()).filter(words -> !words.isEmpty());
    if (title.isEmpty()) {
      title = titleBelow(heading, end);
    }
    return sketch(draft, read.label(), title, heading, end, index);
  }

  /** A label line may have its title in the line below. */
  private Optional<String> titleBelow(int heading, int end) {
    int below = heading + 1;
    if (below >= end || !drafts.get(below).is(BlockKind.HEADING)) {
      return Optional.empty();
    }
    Draft draft = drafts.get(below);
    boolean title = draft.role == HeadingRole.NONE && draft.mark == Mark.NONE;
    return title ? Optional.of(draft.contentText()) : Optional.empty();
  }

  private SessionSketch sketch(
      Draft draft, String label, Optional<String> title, int from, int end, int index) {
    List<TextSpan> takeaways = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Draft inside = drafts.get(i);
      if (!inside.is(BlockKind.FURNITURE)) {
        inside.session = index;
      }
    }
    TextSpan span = new TextSpan(draft.line.span().start(), drafts.get(end - 1).line.span().end());
    return new SessionSketch(label, title, draft.content(), span, takeaways);
  }

  /** The one session of a document whose title names it: "The 4th Forum, Session 2: Ports". */
  private Optional<SessionSketch> ofTitle() {
    int title = -1;
    SessionHeading read = null;
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).is(BlockKind.TITLE)) {
        SessionHeading found = inside(drafts.get(i).contentText());
        read = found == null ? read : found;
        title = found == null ? title : i;
      }
    }
    if (read == null || !reports(title, drafts.size())) {
      return Optional.empty();
    }
    int end = drafts.size();
    while (end > title + 1
        && (drafts.get(end - 1).is(BlockKind.FURNITURE)
            || drafts.get(end - 1).is(BlockKind.BYLINE))) {
      end--;
    }
    for (int i = title; i < end; i++) {
      if (drafts.get(i).section == SectionKind.BODY) {
        drafts.get(i).section = SectionKind.SESSION;
      }
    }
    Optional<String> topic = Optional.of(read.title()).filter(words -> !words.isEmpty());
    if (topic.isEmpty() && title + 1 < end && drafts.get(title + 1).is(BlockKind.TITLE)) {
      topic = Optional.of(SessionHeading.unquoted(drafts.get(title + 1).contentText()));
    }
    return Optional.of(sketch(drafts.get(title), read.label(), topic, title, end, 0));
  }

  /** A numbered or titled session named anywhere in a title, or null. */
  static @Nullable SessionHeading inside(String title) {
    for (int i = 0; i < Math.min(title.length(), MeetingTitle.LONGEST); i++) {
      if (title.startsWith(" at the ", i)) {
        // "Adopted at the Third Plenary": where, not what.
        return null;
      }
      boolean wordStart = i == 0 || !Character.isLetterOrDigit(title.charAt(i - 1));
      if (wordStart && Character.isUpperCase(title.charAt(i))) {
        SessionHeading read = SessionHeading.read(title.substring(i));
        if (read != null && (read.numbered() || !read.title().isEmpty())) {
          return read;
        }
      }
    }
    return null;
  }
}
