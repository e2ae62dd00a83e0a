package org.rapporteur.loader.internal.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;

/**
 * Reads labels: known ones from a list, and speakers by the form of their names or because the same
 * name stands before a colon again and again.
 */
final class LabelReader {

  private static final int LONGEST = 90;
  private static final String OPENING = "\"'\u201c\u2018\u00ab*_";
  private static final String CLOSING = "\"'\u201d\u2019\u00bb*_";

  private final Lexicon lexicon;
  private final Map<String, Integer> repeats = new HashMap<>();

  LabelReader(Lexicon lexicon, List<Draft> drafts) {
    this.lexicon = lexicon;
    for (Draft draft : drafts) {
      String line = draft.line.text();
      int colon = colon(line, 0);
      if (colon > 0 && draft.mark == Mark.NONE && draft.line.wordCount() > 4) {
        repeats.merge(line.substring(0, colon), 1, Integer::sum);
        surname(line.substring(0, colon)).ifPresent(name -> repeats.merge(name, 1, Integer::sum));
      }
    }
  }

  /** The name, in capitals, by which transcripts call a speaker again: ANNA BERG, then BERG. */
  private static Optional<String> surname(String label) {
    int space = label.lastIndexOf(' ');
    boolean capitals =
        label.length() > 3
            && label
                .chars()
                .allMatch(c -> Character.isUpperCase(c) || " .-'\u2019".indexOf(c) >= 0);
    // FIRST SESSION, SECOND SESSION: not a family.
    return capitals && space > 0 && SessionHeading.read(label) == null
        ? Optional.of(label.substring(space + 1))
        : Optional.empty();
  }

  /** The label of a line after its marker. */
  Label read(String line, int from) {
    int start = from;
    while (start < line.length() && OPENING.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int colon = colon(line, start);
    if (colon > start) {
      Label label = label(line, start, colon, colon + 1);
      if (label.present()) {
        return label;
      }
    }
    int question = line.indexOf('?', start);
    if (question > start && question < start + 30) {
      List<String> words = Words.of(line.substring(start, question));
      boolean known = CueTable.LABELS.exact(words).isPresent() && words.size() > 1;
      if (known && question + 2 < line.length()) {
        return new Label(
            line.substring(start, question + 1), LabelKind.NOTE, after(line, question + 1));
      }
    }
    return byStopOrDash(line, start);
  }

  /** Speakers of printed debates, whose names end in a full stop, and actions before a dash. */
  private Label byStopOrDash(String line, int start) {
    int dash = line.indexOf(" \u2013 ", start);
    if (dash > start && dash - start < 30) {
      Label label = known(line, start, dash, dash + 3);
      if (label.kind() == LabelKind.ACTION || label.kind() == LabelKind.RECOMMENDATION) {
        return label;
      }
    }
    Label counted = counted(line, start);
    if (counted.present()) {
      return counted;
    }
    int limit = Math.min(line.length() - 2, start + 60);
    Label dashed = byStopAndDash(line, start, limit);
    if (dashed.present()) {
      return dashed;
    }
    for (int i = start + 4; i < limit; i++) {
      if (line.charAt(i) == '.' && Character.isUpperCase(line.charAt(i - 1))) {
        String words = line.substring(start, i);
        boolean speaker = titled(words) && lastWordUpper(words);
        return speaker && Line.blank(line.charAt(i + 1))
            ? new Label(words, LabelKind.SPEAKER, after(line, i + 1))
            : Label.NONE;
      }
    }
    return Label.NONE;
  }

  /** "Recommendation 4. The board should ...", "ACTION 5.2 - Secretary to ...". */
  private Label counted(String line, int start) {
    int space = line.indexOf(' ', start);
    int end = space < 0 || space > start + 20 ? -1 : line.indexOf(' ', space + 1);
    if (end < 0 || end > space + 10) {
      return Label.NONE;
    }
    // Rows of a register: "AP 3.1  Spare parts ordered – depot – 3 May".
    boolean row =
        line.startsWith("AP ", start)
            && Character.isDigit(line.charAt(space + 1))
            && line.length() > end + 8
            && (line.charAt(end + 1) == ' ' || ".:)".indexOf(line.charAt(end - 1)) >= 0);
    if (row) {
      return new Label(line.substring(start, end), LabelKind.ACTION, after(line, end));
    }
    if (line.length() - end < 60) {
      return Label.NONE;
    }
    boolean digit = Character.isDigit(line.charAt(space + 1));
    int to = end;
    while (to > space && ".)".indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean dash = line.startsWith("- ", end + 1) || line.startsWith("\u2013 ", end + 1);
    if (!digit || to == end && !dash) {
      return Label.NONE;
    }
    Label label = known(line, start, to, dash ? end + 2 : end);
    return switch (label.kind()) {
      case ACTION, RECOMMENDATION, QUESTION -> label;
      default -> Label.NONE;
    };
  }

  /** "MR. SPEAKER.- ", "HON. P. GARCIA.\u2014": debates of many houses print names so. */
  private Label byStopAndDash(String line, int start, int limit) {
    for (int i = start + 4; i < limit; i++) {
      char dash = line.charAt(i + 1);
      boolean ends = line.charAt(i) == '.' && (dash == '-' || dash == '\u2013' || dash == '\u2014');
      if (ends) {
        String words = line.substring(start, i);
        return speaker(words)
            ? new Label(words, LabelKind.SPEAKER, after(line, i + 2))
            : Label.NONE;
      }
    }
    return Label.NONE;
  }

  private Label label(String line, int start, int colon, int end) {
    Label known = known(line, start, colon, end);
    if (known.present() || !Character.isUpperCase(line.charAt(start))) {
      return known;
    }
    String words = line.substring(start, colon);
    return speaker(words) ? new Label(words, LabelKind.SPEAKER, after(line, end)) : Label.NONE;
  }

  /** A label of the list, with or without a number or letter after it. */
  private Label known(String line, int start, int colon, int end) {
    List<String> words = Words.of(line.substring(start, colon));
    if (words.isEmpty() || words.size() > 6 || Character.isLowerCase(line.charAt(start))) {
      return Label.NONE;
    }
    Optional<CueTable.Cue> cue = CueTable.LABELS.exact(words);
    int count = words.size();
    while (cue.isEmpty() && count > 1 && number(words.get(count - 1))) {
      cue = CueTable.LABELS.exact(words.subList(0, --count));
    }
    if (cue.isEmpty() && words.size() == 1 && words.get(0).matches("[qa][0-9]{1,2}")) {
      cue = CueTable.LABELS.exact(List.of(words.get(0).substring(0, 1)));
    }
    return cue.map(found -> LabelKind.valueOf(found.value()))
        .filter(kind -> kind != LabelKind.TITLE)
        .map(kind -> new Label(line.substring(start, colon), kind, after(line, end)))
        .orElse(Label.NONE);
  }

  /** Whether a word of a label counts it: 4, 5, a, iv. */
  private static boolean number(String word) {
    boolean roman = word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    return word.length() <= 3 && (Character.isDigit(word.charAt(0)) || word.length() == 1 || roman);
  }

  private boolean speaker(String words) {
    String bare = withoutBrackets(words);
    List<String> plain = Words.of(bare);
    if (plain.isEmpty() || plain.size() > 8) {
      return false;
    }
    boolean office =
        CueTable.LABELS.exact(plain).filter(cue -> cue.value().equals("SPEAKER")).isPresent();
    if (office || titled(bare)) {
      return true;
    }
    if (plain.size() > 4 || !allCapitalised(bare)) {
      return false;
    }
    String called = surname(words).orElse(words);
    return repeats.getOrDefault(words, 0) > 1
        || repeats.getOrDefault(called, 0) > 1
        || PersonName.known(bare, lexicon);
  }

  /** Whether words are a title and a name: Mr. Smith, Senator DIALLO of Kayes. */
  private boolean titled(String words) {
    List<String> plain = Words.of(words);
    for (int length = Math.min(4, plain.size()); length > 0; length--) {
      boolean title =
          CueTable.LABELS
              .exact(plain.subList(0, length))
              .filter(cue -> cue.value().equals("TITLE"))
              .isPresent();
      if (title) {
        return plain.size() <= 8
            && (plain.size() > length || plain.get(0).equals("the"))
            && allCapitalised(words);
      }
    }
    return false;
  }

  /** Whether all words that are not small joining words start with a capital letter. */
  private boolean allCapitalised(String words) {
    for (String word : words.split(" ")) {
      char c = word.isEmpty() ? 'A' : word.charAt(0);
      if (Character.isLowerCase(c)
          && (lexicon.classes(lexicon.find(word))
                  & WordClass.mask(
                      WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.CONJUNCTION))
              == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean lastWordUpper(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.length() > 2 && last.equals(last.toUpperCase(Locale.ROOT));
  }

  private static String withoutBrackets(String words) {
    int open = words.indexOf('(');
    int close = words.indexOf(')', Math.max(open, 0));
    if (open < 0) {
      return words;
    }
    String rest = close < 0 ? "" : words.substring(close + 1);
    int more = rest.indexOf('(');
    return (words.substring(0, open) + (more < 0 ? rest : rest.substring(0, more))).strip();
  }

  /** The first colon near the start that can end a label, or -1. */
  private static int colon(String line, int start) {
    int limit = Math.min(line.length(), start + LONGEST);
    int depth = 0;
    for (int i = start; i < limit; i++) {
      char c = line.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ':' && depth == 0) {
        boolean open = i + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(i + 1));
        return open && !line.startsWith("//", i + 1) ? i : -1;
      }
      if (c == '?' || c == '!' || c == ';' || c == '.' && depth == 0 && endsSentence(line, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a stop ends a sentence rather than an abbreviated title. */
  private static boolean endsSentence(String line, int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
      from--;
    }
    boolean space = stop + 1 < line.length() && Line.blank(line.charAt(stop + 1));
    return space && stop - from > 4;
  }

  private static int after(String line, int end) {
    int i = end;
    while (i < line.length()
        && (Line.blank(line.charAt(i))
            || CLOSING.indexOf(line.charAt(i)) >= 0 && (i == end || line.charAt(i) == '*'))) {
      i++;
    }
    return i;
  }
}
