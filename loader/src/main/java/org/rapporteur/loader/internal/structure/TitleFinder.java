package org.rapporteur.loader.internal.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Chooses the line that is a document's title from those above its text. */
final class TitleFinder {

  private static final List<String> ORDINAL_ENDINGS = List.of("first", "second", "third", "th");

  /** How the name of a form of writing goes on in the next line. */
  static final Set<String> GOING_ON =
      Set.of("by", "of", "on", "to", "issued", "adopted", "delivered", "given", "made", "from");

  /** Words for meetings that with an ordinal still name who met. */
  private static final Set<String> HOUSES = Set.of("assembly", "congress");

  private static final Set<String> OF = Set.of("of", "for", "by");

  private final List<Draft> drafts;
  private final Bylines bylines;
  private final int body;

  TitleFinder(List<Draft> drafts, Bylines bylines, int body) {
    this.drafts = drafts;
    this.bylines = bylines;
    this.body = body;
  }

  /** The index of the title's first line, or -1. */
  int find() {
    for (int i = 0; i < body; i++) {
      if (drafts.get(i).hint == LayoutRole.TITLE && !drafts.get(i).settled) {
        return i;
      }
    }
    for (int i = 0; i < body; i++) {
      Draft draft = drafts.get(i);
      boolean top = draft.mark.style() == Mark.Style.HASH && draft.mark.depth() == 1;
      if (!draft.settled && (top || subject(draft))) {
        return i;
      }
    }
    if (body < drafts.size() && Bylines.salutation(drafts.get(body).line)) {
      for (int i = body + 1; i < Math.min(body + 3, drafts.size()); i++) {
        if (!drafts.get(i).settled && subject(drafts.get(i))) {
          return i;
        }
      }
      int letter = letter();
      if (letter >= 0) {
        return letter;
      }
    }
    if (paragraph()) {
      return -1;
    }
    int best = best(belowTrail());
    best = best < 0 ? best(0) : best;
    return best < 0 ? -1 : ofMeeting(best);
  }

  /** Whether the whole text is one line or one paragraph, which heads nothing. */
  private boolean paragraph() {
    List<Line> lines =
        drafts.stream().filter(draft -> !draft.settled).map(draft -> draft.line).toList();
    if (lines.size() < 2) {
      return true;
    }
    int first = lines.get(0).text().length();
    boolean wrapped = !lines.get(0).endsSentence() && lines.get(lines.size() - 1).endsSentence();
    for (Line line : lines.subList(1, lines.size())) {
      // Wrapped lines are of a length; text below a title is not.
      wrapped &= !line.gap() && line.text().length() < 2 * first;
    }
    return wrapped && !lines.get(1).startsUpper();
  }

  /** A field that says what a memorandum is about. */
  static boolean subject(Draft draft) {
    if (!draft.label.present()) {
      return false;
    }
    String label = String.join(" ", Words.of(draft.label.text()));
    return (label.equals("subject") || label.equals("re")) && !draft.content().empty();
  }

  /** What calls itself a letter, above its salutation. */
  private int letter() {
    for (int i = 0; i < body; i++) {
      Draft draft = drafts.get(i);
      if (!draft.settled && draft.line.words().contains("letter")) {
        return i;
      }
    }
    return -1;
  }

  /** The line below the trail of links that leads to a page: its site's name stands above. */
  private int belowTrail() {
    for (int i = body - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.is(BlockKind.FURNITURE) && Furniture.trail(draft.line)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The line that has most of a title, the first of equals. */
  private int best(int from) {
    int best = -1;
    int most = Integer.MIN_VALUE;
    for (Map.Entry<Integer, Set<TitleSign>> candidate : candidates(from).entrySet()) {
      int sum = TitleSign.sum(candidate.getValue());
      if (sum > most) {
        best = candidate.getKey();
        most = sum;
      }
    }
    return best;
  }

  /** The lines from a place on that may be the title, in order, and what shows of each. */
  Map<Integer, Set<TitleSign>> candidates(int from) {
    TitleSigns signs = new TitleSigns(drafts, bylines, body);
    Map<Integer, Set<TitleSign>> candidates = new LinkedHashMap<>();
    for (int i = from; i < body; i++) {
      if (candidate(drafts.get(i))) {
        candidates.put(i, signs.of(i));
      }
    }
    return candidates;
  }

  /** A topic in quotation marks belongs to the name of the meeting above it. */
  private int ofMeeting(int best) {
    if (!TitleSigns.quoted(drafts.get(best).line)) {
      return best;
    }
    for (int i = best - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      boolean named =
          !draft.settled
              && MeetingTitle.read(SourceText.of(draft.line.text()), whole(draft)).isPresent();
      if (named) {
        return i;
      }
      if (!draft.settled
          && SessionHeading.read(draft) == null
          && !DateLine.withPlace(draft.line)
          && !formAlone(draft.line)) {
        return best;
      }
    }
    return best;
  }

  private static TextSpan whole(Draft draft) {
    return new TextSpan(0, draft.line.text().length());
  }

  private boolean candidate(Draft draft) {
    Line line = draft.line;
    return !draft.settled
        && !draft.inSeries
        && !opensSeries(draft)
        && line.wordCount() > 0
        && !DateLine.is(line)
        && (!bylines.credit(draft) || bylines.spokenBy(line))
        && draft.label.kind() != LabelKind.FIELD
        && !reference(line)
        && !bracketed(line)
        && (line.last() != ',' || line.wordCount() > 4)
        && !FrontMatter.opensSitting(line);
  }

  /** The first of the numbered parts of the text. */
  private boolean opensSeries(Draft draft) {
    Mark mark = draft.mark;
    return mark.style() == Mark.Style.NUMBER
        && drafts.stream()
            .anyMatch(
                other ->
                    other.mark.style() == mark.style()
                        && other.mark.ordinal() == mark.ordinal() + 1);
  }

  /** A remark in brackets. */
  static boolean bracketed(Line line) {
    String text = line.text();
    return text.startsWith("[") && text.endsWith("]") || text.startsWith("(") && text.endsWith(")");
  }

  /** A line that names no more than a form of writing: Conference report, Summary No. 3. */
  static boolean formAlone(Line line) {
    if (line.wordCount() > 6 || line.wordCount() == 0) {
      return false;
    }
    boolean form = false;
    for (String word : line.words()) {
      boolean names = CueTable.FORMS.has(word);
      form |= names;
      boolean other =
          CueTable.MEETINGS.has(word)
              || CueTable.JOINS.has(word)
              || CueTable.QUALIFIERS.has(word)
              || SessionHeading.ordinal(word)
              || Character.isDigit(word.charAt(0));
      if (!names && !other) {
        return false;
      }
    }
    return form;
  }

  /**
   * A line that names no more than a form of writing, and perhaps whose or of what it is: Report of
   * the Rapporteur-General, Summary for participants.
   */
  static boolean form(Line line) {
    List<String> words = line.words();
    if (line.wordCount() > 9 || line.endsSentence() || line.text().indexOf(':') >= 0) {
      return false;
    }
    int link = 0;
    while (link < words.size() && !OF.contains(words.get(link))) {
      link++;
    }
    boolean taken =
        words.subList(link, words.size()).stream()
            .allMatch(word -> OF.contains(word) || CueTable.JOINS.has(word) || taker(word));
    return formAlone(line)
        || link > 0
            && link + 1 < words.size()
            && taken
            && CueTable.FORMS.anyOf(words.subList(0, link))
            && words.subList(0, link).stream()
                .allMatch(
                    word ->
                        CueTable.FORMS.has(word)
                            || CueTable.QUALIFIERS.has(word)
                            || CueTable.MEETINGS.has(word));
  }

  private static boolean taker(String word) {
    return CueTable.TAKERS.has(word) || CueTable.QUALIFIERS.has(word);
  }

  /** Which sitting of a house or body it was, and no name: Second regular session of 1981. */
  static boolean sitting(List<String> words) {
    boolean counted = false;
    boolean meeting = false;
    for (String word : words) {
      boolean counts = MeetingTitle.counts(word) || Character.isDigit(word.charAt(0));
      boolean sits = CueTable.MEETINGS.has(word) && !HOUSES.contains(word);
      counted |= counts;
      meeting |= sits;
      if (!counts && !sits && !MeetingTitle.COMMON.contains(word) && !CueTable.JOINS.has(word)) {
        return false;
      }
    }
    return counted && meeting && words.size() <= 7;
  }

  /** A document's number, A/C.1/31/PV.12, or that of a sitting. */
  static boolean reference(Line line) {
    String text = line.text();
    List<String> words = line.words();
    if (line.wordCount() > 3) {
      return sitting(words);
    }
    boolean sitting =
        words.size() > 1 && CueTable.MEETINGS.anyOf(words.subList(words.size() - 1, words.size()));
    if (sitting && ORDINAL_ENDINGS.stream().anyMatch(words.get(0)::endsWith)) {
      return true;
    }
    if (words.size() > 1
        && CueTable.MEETINGS.anyOf(words.subList(0, 1))
        && words.subList(1, words.size()).stream().allMatch(w -> Character.isDigit(w.charAt(0)))) {
      return true; // SESSION 1985-86 of a house
    }
    boolean slash = text.indexOf('/') > 0;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      digit |= Character.isDigit(text.charAt(i));
    }
    return digit && (slash || text.startsWith("No. "));
  }
}
