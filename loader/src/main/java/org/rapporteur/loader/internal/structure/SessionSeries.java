package org.rapporteur.loader.internal.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings that are a session's only in company: "Day one", "Cluster B", "Track 2" where a report
 * of a meeting counts them up, "General discussion" where numbered sessions stand beside it.
 */
final class SessionSeries {

  /** How far down a report says that it is of a meeting. */
  private static final int OPENING = 12;

  private static final int LONGEST = 180;

  private static final Set<String> NOUNS =
      Set.of(
          "day",
          "cluster",
          "track",
          "theme",
          "topic",
          "stream",
          "block",
          "module",
          "segment",
          "group",
          "table",
          "debate",
          "dialogue",
          "discussion",
          "sitting",
          "circle",
          "strand",
          "conversation",
          "committee",
          "commission");

  private static final Set<String> HALVES = Set.of("morning", "afternoon", "evening");

  private static final Set<String> BESIDE =
      Set.of("general", "open", "closing", "concluding", "final", "plenary", "joint", "moderated");

  private SessionSeries() {}

  /** Tells the drafts of such headings that they head sessions. */
  static void mark(List<Draft> drafts) {
    int sessions = 0;
    Map<String, Set<String>> numbers = new HashMap<>();
    for (Draft draft : drafts) {
      if (!candidate(draft)) {
        continue;
      }
      String text = draft.contentText();
      SessionHeading sure = SessionHeading.read(draft);
      sessions += sure != null && sure.numbered() ? 1 : 0;
      SessionHeading read = sure == null ? counted(text) : null;
      if (read != null) {
        numbers.computeIfAbsent(noun(text), key -> new HashSet<>()).add(read.label());
      }
    }
    boolean meeting = sessions == 0 && !numbers.isEmpty() && ofMeeting(drafts);
    if (!meeting && sessions < 2) {
      return;
    }
    for (Draft draft : drafts) {
      if (!candidate(draft)) {
        continue;
      }
      String text = draft.contentText();
      boolean series =
          meeting && counted(text) != null && numbers.getOrDefault(noun(text), Set.of()).size() > 1;
      draft.inSeries = series || sessions > 1 && beside(text) != null;
    }
  }

  private static boolean ofMeeting(List<Draft> drafts) {
    for (Draft draft : drafts.subList(0, Math.min(OPENING, drafts.size()))) {
      if (CueTable.MEETINGS.anyOf(draft.line.words())) {
        return true;
      }
    }
    return false;
  }

  private static boolean candidate(Draft draft) {
    return draft.line.text().length() <= LONGEST
        && draft.mark.style() != Mark.Style.BULLET
        && draft.line.startsUpper()
        && (!draft.line.prose() || draft.line.last() == '?');
  }

  /** The session that a heading of either kind names, or null. */
  static @Nullable SessionHeading read(String text) {
    SessionHeading counted = counted(text);
    return counted == null ? beside(text) : counted;
  }

  /** "Day two, morning: Land", "Cluster C: Wages", "Third day". */
  private static @Nullable SessionHeading counted(String text) {
    int first = wordEnd(text, 0);
    int second = wordEnd(text, first + 1);
    String noun = lower(text, 0, first);
    boolean numbered;
    if (NOUNS.contains(noun) && second > first) {
      String number = text.substring(first + 1, second);
      numbered = SessionHeading.isNumber(number);
    } else {
      numbered =
          second > first
              && SessionHeading.ordinal(noun)
              && NOUNS.contains(lower(text, first + 1, second));
    }
    if (!numbered) {
      return null;
    }
    int end = second;
    if (text.startsWith(", ", end)
        && HALVES.contains(lower(text, end + 2, wordEnd(text, end + 2)))) {
      end = wordEnd(text, end + 2);
    }
    String rest = text.substring(end);
    int separator = 0;
    while (separator < rest.length() && " :.\u2013\u2014-|".indexOf(rest.charAt(separator)) >= 0) {
      separator++;
    }
    boolean apart = rest.isEmpty() || !rest.substring(0, separator).isBlank();
    return apart
        ? new SessionHeading(
            text.substring(0, end), SessionHeading.unquoted(rest.substring(separator)), true)
        : null;
  }

  /** "General discussion and closing". */
  private static @Nullable SessionHeading beside(String text) {
    List<String> words = Words.of(text);
    boolean discussion =
        words.size() > 1
            && words.size() <= 8
            && BESIDE.contains(words.get(0))
            && words.get(1).startsWith("discussion");
    return discussion ? new SessionHeading(text, "", false) : null;
  }

  private static String noun(String text) {
    int first = wordEnd(text, 0);
    String noun = lower(text, 0, first);
    return NOUNS.contains(noun) ? noun : lower(text, first + 1, wordEnd(text, first + 1));
  }

  private static int wordEnd(String text, int from) {
    int end = Math.min(from, text.length());
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String lower(String text, int from, int to) {
    return from < to ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
  }
}
