package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Reads the name of a meeting from a title: "Minutes of the 27th Meeting of the X Council". */
final class MeetingTitle {

  /** Longer lines are no titles, and looking at each of their words would take too long. */
  static final int LONGEST = 500;

  private static final String[] SEPARATORS = {": ", " \u2013 ", " \u2014 ", " | ", " - "};
  private static final String[] LINKS = {
    " of the ", " from the ", " on the ", " at the ", " to the ", " of ", " from ", " at "
  };
  private static final String[] ENDS = {
    ", ", " held ", " (", " hosted ", " organised ", " organized ", ". "
  };

  private final String title;
  private final int base;

  private MeetingTitle(String title, int base) {
    this.title = title;
    this.base = base;
  }

  /** The meeting that a title line names. */
  static Optional<TextSpan> read(SourceText text, TextSpan line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    MeetingTitle reader = new MeetingTitle(text.slice(line), line.start());
    Optional<TextSpan> session = reader.beforeSession();
    return session.isPresent() ? session : reader.named();
  }

  /** What stands before the label of a session: "The 6th X Dialogue Session 1: …". */
  private Optional<TextSpan> beforeSession() {
    for (int i = 1; i < title.length(); i++) {
      boolean start =
          !Character.isLetterOrDigit(title.charAt(i - 1)) && Character.isUpperCase(title.charAt(i));
      if (!start) {
        continue;
      }
      SessionHeading read = SessionHeading.read(title.substring(i));
      if (read != null && (read.numbered() || !read.title().isEmpty())) {
        int end = i;
        while (end > 0 && " \u2013\u2014-:,|(".indexOf(title.charAt(end - 1)) >= 0) {
          end--;
        }
        String name = title.substring(0, end);
        return name.indexOf(' ') > 0 ? span(0, end) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<TextSpan> named() {
    for (int[] segment : segments()) {
      Optional<TextSpan> linked = linked(segment[0], segment[1]);
      Optional<TextSpan> found = linked.isPresent() ? linked : alone(segment[0], segment[1]);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What follows a form and a preposition: "Proceedings of the …". */
  private Optional<TextSpan> linked(int from, int to) {
    int best = -1;
    int after = -1;
    for (String link : LINKS) {
      int at = title.indexOf(link, from);
      boolean first = at >= 0 && at < to && (best < 0 || at < best);
      boolean place = link.contains(" at") || form(from, Math.max(at, from));
      if (first && place) {
        best = at;
        after = at + link.length();
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    Optional<TextSpan> found = meeting(after, end(after, to));
    return found.isPresent() ? found : linked(after - 1, to);
  }

  private boolean form(int from, int to) {
    List<String> words = Words.of(title.substring(from, to));
    return CueTable.FORMS.anyOf(words);
  }

  /**
   * A part of the title that is itself a name ending in a word for meetings, or a year after it.
   */
  private Optional<TextSpan> alone(int from, int to) {
    int end = end(from, to);
    List<String> words = Words.of(title.substring(from, end));
    int last = words.size() - 1;
    if (last > 0 && Character.isDigit(words.get(last).charAt(0))) {
      last--;
    }
    boolean ends = last > 0 && CueTable.MEETINGS.exact(words.subList(last, last + 1)).isPresent();
    boolean form = CueTable.FORMS.anyOf(words);
    return ends && !form ? meeting(from, end) : Optional.empty();
  }

  /** A range, if it names a meeting by a name of its own. */
  private Optional<TextSpan> meeting(int from, int to) {
    String name = title.substring(from, to);
    List<String> words = Words.of(name);
    boolean generic = name.startsWith("a ") || name.startsWith("an ") || words.size() < 2;
    boolean proper =
        !name.isEmpty()
            && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)));
    return !generic && proper && CueTable.MEETINGS.anyOf(words) && words.size() <= 16
        ? span(from, to)
        : Optional.empty();
  }

  private int end(int from, int to) {
    int end = to;
    for (String mark : ENDS) {
      int at = title.indexOf(mark, from);
      end = at > from && at < end ? at : end;
    }
    return end;
  }

  private List<int[]> segments() {
    List<int[]> segments = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < title.length()) {
      int length = 0;
      for (String separator : SEPARATORS) {
        length = title.startsWith(separator, i) ? separator.length() : length;
      }
      if (length > 0) {
        segments.add(new int[] {start, i});
        start = i + length;
        i = start;
      } else {
        i++;
      }
    }
    segments.add(new int[] {start, title.length()});
    return segments;
  }

  private Optional<TextSpan> span(int from, int to) {
    return Optional.of(new TextSpan(base + from, base + to));
  }
}
