package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the lines that belong to a page rather than to the document on it. */
final class Furniture {

  private final List<Draft> drafts;
  private final Map<String, Integer> repeats = new HashMap<>();

  private Furniture(List<Draft> drafts) {
    this.drafts = drafts;
    for (Draft draft : drafts) {
      if (draft.line.wordCount() <= 12) {
        repeats.merge(draft.line.text(), 1, Integer::sum);
      }
    }
  }

  /** Settles the kind of every such line. */
  static void mark(List<Draft> drafts) {
    Furniture furniture = new Furniture(drafts);
    furniture.markCues();
    furniture.markTop();
    furniture.markEnd();
  }

  private void markCues() {
    boolean tail = false;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Line line = draft.line;
      Optional<CueTable.Cue> cue = cue(line);
      if (cue.isPresent() || shape(line.text()) || buttons(line) || runningHead(i)) {
        draft.settle(BlockKind.FURNITURE);
        tail =
            tail && line.wordCount() < 26 || cue.map(c -> c.value().equals("TAIL")).orElse(false);
      } else if (tail && !line.prose() && line.wordCount() <= 20 && !opensText(i)) {
        draft.settle(BlockKind.FURNITURE);
      } else {
        tail = false;
      }
    }
  }

  private static Optional<CueTable.Cue> cue(Line line) {
    if (line.wordCount() > 45 || line.wordCount() == 0) {
      return Optional.empty();
    }
    List<String> words = line.words();
    Optional<CueTable.Cue> cue = CueTable.FURNITURE.find(words);
    if (cue.isEmpty() && line.wordCount() <= 6) {
      List<String> bare = new ArrayList<>(words);
      bare.removeIf(word -> Character.isDigit(word.charAt(0)));
      cue =
          bare.isEmpty() || bare.size() == words.size()
              ? cue
              : CueTable.FURNITURE.exact(bare).filter(found -> found.match().equals("LINE"));
    }
    return cue;
  }

  /** Whether a short line stands right above running text, as a heading does. */
  private boolean opensText(int index) {
    Line line = drafts.get(index).line;
    return index + 1 < drafts.size()
        && line.wordCount() <= 12
        && drafts.get(index + 1).line.wordCount() >= 30;
  }

  /** Page numbers, rules, bare addresses. */
  private static boolean shape(String text) {
    int length = text.length();
    if (!letters(text)) {
      boolean digits = digitCount(text) > 0;
      // A year or date alone may be a dateline; a number of up to three digits is a page.
      return !digits || length <= 9 && digitCount(text) <= 3;
    }
    if (text.indexOf(' ') < 0
        && (text.startsWith("http") || text.startsWith("www.") || text.indexOf('@') > 0)) {
      return true;
    }
    if (!opensWithP(text)) {
      return false;
    }
    List<String> words = Words.of(length > 60 ? text.substring(0, 60) : text);
    return words.get(0).equals("page")
        && words.size() <= 4
        && words.size() > 1
        && Character.isDigit(words.get(1).charAt(0));
  }

  private static boolean letters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word can be "page"; nearly all lines are done with here. */
  private static boolean opensWithP(String text) {
    int i = 0;
    while (!Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.charAt(i) == 'p' || text.charAt(i) == 'P';
  }

  private static int digitCount(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** A trail of links that leads to a page: Home > News > Trade. */
  static boolean trail(Line line) {
    if (line.wordCount() > 30 || line.endsSentence()) {
      return false;
    }
    String text = line.text();
    int trail = 0;
    int slashes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      trail += c == '\u00bb' || c == '\u203a' || c == '>' ? 1 : 0;
      slashes += c == '/' && i > 0 && text.charAt(i - 1) == ' ' ? 1 : 0;
    }
    boolean home = !line.words().isEmpty() && line.words().get(0).equals("home");
    boolean quoted = text.indexOf('\u00ab') >= 0 || text.indexOf('\u2039') >= 0;
    return !quoted && (trail > 1 || home && trail + slashes > 0);
  }

  /** A row of sharing buttons, or a trail of links. */
  private static boolean buttons(Line line) {
    if (trail(line) || !line.endsSentence() && barred(line)) {
      return true;
    }
    if (line.wordCount() > 12 || line.wordCount() == 0) {
      return false;
    }
    for (String word : line.words()) {
      boolean share =
          CueTable.FURNITURE
              .exact(List.of(word))
              .filter(cue -> cue.match().equals("SHARE"))
              .isPresent();
      if (!share) {
        return false;
      }
    }
    return true;
  }

  /** A row of labels with bars between them that is no table. */
  private static boolean barred(Line line) {
    String text = line.text();
    int bars = 0;
    for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) {
      bars++;
    }
    boolean table = text.startsWith("|") && text.endsWith("|");
    return bars > 2 && !table && line.wordCount() <= 6 * bars;
  }

  /** The same short line three times and more, each time between running text: a page's head. */
  private boolean runningHead(int index) {
    Line line = drafts.get(index).line;
    if (index == 0 || line.wordCount() > 12 || repeats.getOrDefault(line.text(), 0) < 3) {
      return false;
    }
    // A part that every session has (Overview, Discussion) is a heading of its own.
    return line.wordCount() >= 4
        && CueTable.HEADINGS.find(line.words()).isEmpty()
        && line.text().indexOf(':') < 0
        && !line.endsSentence();
  }

  /** Labels of a section of a site, above the title. */
  private void markTop() {
    for (int i = 0; i < Math.min(5, drafts.size() - 1); i++) {
      Draft draft = drafts.get(i);
      if (draft.settled) {
        continue;
      }
      // "on Lake Trade" is the rest of a title, as a label never is.
      boolean lower =
          draft.line.wordCount() <= 3 && !draft.line.startsUpper() && !goesOn(draft.line);
      if (!lower && !topLabel(draft.line) || !anotherTitle(i + 1)) {
        continue;
      }
      draft.settle(BlockKind.FURNITURE);
    }
  }

  private static boolean goesOn(Line line) {
    return line.wordCount() > 0 && CueTable.JOINS.has(line.words().get(0));
  }

  private boolean anotherTitle(int from) {
    for (int i = from; i < Math.min(from + 4, drafts.size()); i++) {
      Line line = drafts.get(i).line;
      if (!drafts.get(i).settled && !topLabel(line) && line.wordCount() >= 2) {
        return !line.prose();
      }
    }
    return false;
  }

  private static boolean topLabel(Line line) {
    return line.wordCount() <= 4
        && CueTable.FURNITURE.exact(line.words()).filter(c -> c.match().equals("TOP")).isPresent();
  }

  /** Labels below the end: words in lower case, or names of sections. */
  private void markEnd() {
    for (int i = drafts.size() - 1; i > 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.settled) {
        continue;
      }
      Line line = draft.line;
      boolean tag =
          line.wordCount() <= 3
              && line.last() != '.'
              && draft.mark == Mark.NONE
              && (topLabel(line) || !line.startsUpper() && Character.isLetter(line.last()));
      if (!tag) {
        return;
      }
      draft.settle(BlockKind.FURNITURE);
    }
  }
}
