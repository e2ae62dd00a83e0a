package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** The persons found so far to have made a document, read from lists of names and offices. */
final class Makers {

  private static final String[] JOINERS = {
    " and ",
    " & ",
    " with ",
    " for ",
    " in ",
    " from ",
    " at ",
    " on behalf of ",
    " \u2013 ",
    " \u2014 ",
    " - "
  };

  /** Words of styles of address before a name. */
  static final Set<String> STYLES =
      Set.of(
          "the",
          "honourable",
          "honorable",
          "hon.",
          "rt",
          "rt.",
          "right",
          "his",
          "her",
          "excellency",
          "h.e.");

  final List<Contributor> found = new ArrayList<>();

  /** The names of each role, so that nobody is listed twice. */
  private final Map<ContributorRole, Set<String>> seen = new EnumMap<>(ContributorRole.class);

  private final Witness witness;
  private final SourceText text;
  private final Lexicon lexicon;

  Makers(Witness witness, Lexicon lexicon) {
    this.witness = witness;
    this.text = witness.text();
    this.lexicon = lexicon;
  }

  /** Names between two places of a line, and the office that follows them. */
  void names(Block block, int from, int to, ContributorRole role) {
    String line = text.slice(block.line());
    int start = from;
    boolean any = false;
    // After "and", and in a list after a label, names may be unknown to the lexicon as well.
    boolean more = role != ContributorRole.SPEAKER;
    while (start < to) {
      int end = pieceEnd(line, start, to);
      int a = start;
      while (a < end
          && (Line.blank(line.charAt(a))
              || ",|(&;)\u00b7\u2022\u2013\u2014\"\u201c".indexOf(line.charAt(a)) >= 0)) {
        a++;
      }
      a += line.startsWith("with ", a) ? 5 : line.startsWith("and ", a) ? 4 : 0;
      a = Math.min(end, afterStyles(line, a));
      int nameEnd = Math.max(a, nameEnd(line, a, end));
      String name = line.substring(a, nameEnd).strip();
      if (person(name, more)) {
        add(block, a, a + name.length(), role);
        any = true;
        String rest = line.substring(nameEnd, end).strip();
        if (!rest.isEmpty()) {
          describeLast(rest);
        }
      } else if (any && line.charAt(start - 1) == '(') {
        describeLast(name);
      } else if (any && !name.isEmpty() && !Character.isLowerCase(name.charAt(0))) {
        String rest = line.substring(a, to).strip();
        int with = line.indexOf(", with ", a);
        int dot = line.indexOf(" \u00b7 ", a);
        int next = dot > 0 && (with < 0 || dot < with) ? dot : with;
        if (next > 0 && next < to) {
          // A town or an office behind one name, and then another name.
          start = next;
          continue;
        }
        int bar = rest.indexOf('|');
        String office = bar < 0 ? rest : rest.substring(0, bar).strip();
        if (DateScanner.scan(office, 0, office.length()).isEmpty()) {
          describeLast(office);
        }
        return;
      }
      more = !any || joined(line, end) || role == ContributorRole.RAPPORTEUR;
      start = Math.max(a, end) + 1;
    }
  }

  /** A line of names and nothing else. */
  void list(Block block, ContributorRole role) {
    String line = text.slice(block.line());
    Matcher joint = Bylines.NAME_JOINTS.matcher(line);
    int start = 0;
    while (joint.find()) {
      add(block, start, withoutMarks(line, joint.start()), role);
      start = joint.end();
    }
    add(block, start, withoutMarks(line, line.length()), role);
  }

  /** Where a name ends before the marks that lead to a note on who bears it. */
  private static int withoutMarks(String line, int to) {
    int end = to;
    while (end > 0 && Bylines.FOOTNOTES.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Where a name begins behind words such as "his excellency the honourable", not a mere "the". */
  static int afterStyles(String line, int from) {
    int start = from;
    int space = line.indexOf(' ', start);
    while (space > 0 && STYLES.contains(line.substring(start, space).toLowerCase(Locale.ROOT))) {
      start = space + 1;
      space = line.indexOf(' ', start);
    }
    return line.substring(from, start).strip().equalsIgnoreCase("the") ? from : start;
  }

  private boolean person(String name, boolean unknown) {
    return PersonName.known(name, lexicon)
        || unknown
            && (PersonName.possible(name, lexicon)
                || PersonName.initials(name)
                || PersonName.foreign(name, lexicon));
  }

  private static boolean joined(String line, int at) {
    return line.startsWith(" and ", at)
        || line.startsWith(" & ", at)
        || line.startsWith(" with ", at)
        || line.startsWith(", with ", at)
        || line.startsWith(", and ", at);
  }

  private static int pieceEnd(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      boolean mark =
          ",|;(&)<*\u2020\u2021\u00b7\u2022".indexOf(c) >= 0 || line.startsWith("   ", i);
      if (mark && i > from) {
        return i;
      }
      if (c == ' ' && i > from) {
        for (String joiner : JOINERS) {
          if (line.startsWith(joiner, i)) {
            return i;
          }
        }
      }
    }
    return to;
  }

  /** Where a name ends that an office follows without a comma. */
  private int nameEnd(String line, int from, int to) {
    int words = 0;
    int start = from;
    while (start < to) {
      int end = line.indexOf(' ', start);
      end = end < 0 || end > to ? to : end;
      String word = line.substring(start, end);
      long classes = lexicon.classes(lexicon.find(word));
      boolean name = (classes & WordClass.mask(WordClass.GIVEN_NAME, WordClass.SURNAME)) != 0;
      boolean title = (classes & WordClass.TITLE.bit()) != 0;
      boolean ordinary = (classes & WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE)) != 0;
      if (words >= 2 && !name && (ordinary || title || CueTable.OFFICES.anyOf(Words.of(word)))) {
        return start;
      }
      words += title && words == 0 ? 0 : 1;
      start = end + 1;
    }
    return to;
  }

  void add(Block block, int from, int to, ContributorRole role) {
    String line = text.slice(block.line());
    int start = from;
    // Honorifics are no part of the name.
    while (true) {
      int space = line.indexOf(' ', start);
      if (space < 0 || space >= to) {
        break;
      }
      String word = line.substring(start, space);
      long classes = lexicon.classes(lexicon.find(word));
      boolean title = (classes & WordClass.TITLE.bit()) != 0;
      boolean name = (classes & WordClass.mask(WordClass.GIVEN_NAME, WordClass.SURNAME)) != 0;
      if ((!title || name) && !STYLES.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      start = space + 1;
    }
    int base = block.line().start();
    TextSpan span = new TextSpan(base + start, base + to);
    String name = text.slice(span);
    if (!name.isBlank() && seen.computeIfAbsent(role, key -> new HashSet<>()).add(name)) {
      found.add(
          Contributor.builder()
              .name(name)
              .role(role)
              .evidence(witness.evidence(span, List.of(), "source.contributor", Tier.STRICT))
              .build());
    }
  }

  /** Whether a name is that of one of them. */
  boolean names(String name) {
    return seen.values().stream().anyMatch(names -> names.contains(name));
  }

  void describeLast(String words) {
    int last = found.size() - 1;
    int start = 0;
    while (start < words.length()
        && (Line.blank(words.charAt(start)) || ",|()".indexOf(words.charAt(start)) >= 0)) {
      start++;
    }
    String office = words.substring(start).strip();
    if (last >= 0 && found.get(last).description().isEmpty() && office.length() > 2) {
      found.set(last, found.get(last).withDescription(office));
    }
  }
}
