package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.text.SourceText;

/**
 * Reads who made a document from remarks at its head and foot that tell other things as well: "The
 * Rule applied. This report was prepared by X and Y."
 */
final class MakerRemarks {

  /**
   * A way to tell who made it, which ends where the names begin.
   *
   * @param wording what stands before the names
   * @param role what they did
   * @param signs letters of which some stand in it, by which nearly all lines are told apart
   */
  private record Way(Pattern wording, ContributorRole role, List<String> signs) {

    static Way of(ContributorRole role, String wording, String... signs) {
      return new Way(Pattern.compile(wording + NAME_NEXT), role, List.of(signs));
    }

    boolean possible(String line) {
      for (String sign : signs) {
        if (line.contains(sign)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final String NAME_NEXT = "(?=[\\p{Lu}\"\u201c])";

  private static final String START = "(?:^|[.;(\\[|\u00b7] ?)";

  /** The record itself, of which the remark tells. */
  private static final String RECORD =
      "\\b(?:It|[Rr]eport|[Tt]ext|[Ss]ummary|[Dd]igest|[Nn]otes?|[Rr]ecord|[Pp]aper|[Bb]rief"
          + "|[Dd]ocument|[Nn]ewsletter|[Tt]ranscript|[Aa]ccount|[Mm]inutes),?"
          + " (?:(?:was|were|is|are|has been|have been) )?(?:(?:jointly|kindly) )?";

  private static final String MADE =
      "(?:[Pp]repared(?: for [^.,;]{3,40})?|[Cc]ompiled|[Dd]rafted|[Ww]ritten(?: up)?|[Ss]ummari[sz]ed"
          + "|[Nn]otes?(?: taken)?|[Mm]inutes(?: taken)?|[Rr]ecorded|[Rr]eported|[Mm]ade|[Tt]aken"
          + "|[Rr]eviewed|[Cc]leaned up) by";

  /** The words before "by" there. */
  private static final Set<String> MAKING =
      WordList.of(
          "prepared",
          "compiled",
          "drafted",
          "written",
          "up",
          "summarised",
          "summarized",
          "note",
          "notes",
          "minutes",
          "taken",
          "recorded",
          "reported",
          "made",
          "reviewed",
          "interview",
          "interviewed");

  /** "By the drafting team: X", "by the rapporteurs, X", "by the Secretary, X". */
  private static final String OFFICE =
      "(?:(?: \\p{Ll}[\\p{L}'\u2019-]*){1,7}[:,]| the(?: \\p{Lu}[\\p{Ll}-]+){1,2},)? ";

  /** Ways in which "by" stands before the names. */
  private static final List<Way> CREDITS =
      List.of(
          Way.of(ContributorRole.AUTHOR, START + MADE + OFFICE, " by"),
          Way.of(ContributorRole.AUTHOR, RECORD + MADE + OFFICE, " by"),
          Way.of(ContributorRole.AUTHOR, "[.?!] By (?=[^.]{4,50}\\.?$)", " By "),
          Way.of(ContributorRole.INTERVIEWER, START + "[Ii]nterview(?:ed)? by ", "nterview"));

  /** Ways in which a colon stands before the names. */
  private static final List<Way> FIELDS =
      List.of(
          Way.of(ContributorRole.INTERVIEWER, START + "Interview(?:er)? ?: ", "Interview"),
          Way.of(
              ContributorRole.RAPPORTEUR,
              START + "(?:Rapporteurs?|Note[- ]?takers?|Report[- ]writing|Reporting) ?: ",
              "Rapporteur",
              "Note",
              "Report"),
          Way.of(ContributorRole.AUTHOR, START + "For the [\\p{Ll} ]{4,30}: ", "For the "),
          Way.of(ContributorRole.EDITOR, START + "(?:Editor|Editors|Edited by) ?: ", "Edit"));

  /** Ways that are the start of a line of their own at the head. */
  private static final List<Way> HEADS =
      List.of(
          new Way(
              Pattern.compile("^[Bb]y (?=[^.!?]{4,80}$)"),
              ContributorRole.AUTHOR,
              List.of("By ", "by ")),
          Way.of(
              ContributorRole.AUTHOR,
              "^From (?:[Oo]ur (?:[\\p{L}]+ ){0,4}[Cc]orrespondent,? |(?=(?:Dr|Prof|Mr|Mrs|Ms)\\b))",
              "From "),
          Way.of(
              ContributorRole.SPEAKER,
              "^(?:(?:Opening|Closing|Welcome|Keynote|Luncheon|Inaugural) )?(?:[Aa]ddress|[Ss]tatement"
                  + "|[Rr]emarks|[Ss]peech|[Ll]ecture|[Mm]essage|Keynote) (?:by|of) "
                  + "(?:(?:[Tt]he|[Hh]is|[Hh]er|[Rr]ight|[Rr]t\\.?) )*",
              "ddress ",
              "tatement ",
              "emarks ",
              "peech ",
              "ecture ",
              "essage ",
              "Keynote "));

  /** Ways that are a line of their own at the foot. */
  private static final List<Way> FEET =
      List.of(new Way(Bylines.SIGNED, ContributorRole.AUTHOR, List.of("igned", "SIGNED", "gd")));

  private static final int LONGEST = 600;

  private static final int SHORT = 60;

  /** How many lines may stand at the head, and how many at the foot. */
  private static final int HEAD = 14;

  private static final int FOOT = 6;

  private final SourceText text;
  private final Lexicon lexicon;
  private final Makers makers;

  MakerRemarks(SourceText text, Lexicon lexicon, Makers makers) {
    this.text = text;
    this.lexicon = lexicon;
    this.makers = makers;
  }

  /** Whether the line at a place of so many tells who made the document, who then is noted. */
  boolean read(Block block, int index, int count) {
    boolean head = index < HEAD;
    boolean foot = index >= count - FOOT;
    if (!head && !foot || block.line().length() > LONGEST || block.line().empty()) {
      return false;
    }
    String line = text.slice(block.line());
    return credits(line) && told(block, line, CREDITS)
        || line.indexOf(':') > 0 && told(block, line, FIELDS)
        || head && (told(block, line, HEADS) || placed(block, line))
        || foot && (told(block, line, FEET) || bracketed(block, line) || signed(block, line));
  }

  /**
   * Whether any of the wordings of {@link #CREDITS} can stand in a line: few lines have a word of
   * making before "by", and this is soon seen.
   */
  private static boolean credits(String line) {
    for (int by = line.indexOf(" by"); by >= 0; by = line.indexOf(" by", by + 1)) {
      int from = by;
      while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
        from--;
      }
      if (MAKING.contains(line.substring(from, by).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return line.contains(" By ") || line.contains("repared for ");
  }

  private boolean told(Block block, String line, List<Way> ways) {
    for (Way way : ways) {
      Matcher wording = way.possible(line) ? way.wording.matcher(line) : null;
      if (wording != null && wording.find()) {
        int before = makers.found.size();
        makers.names(block, wording.end(), end(line, wording.end()), way.role);
        if (makers.found.size() > before) {
          return true;
        }
      }
    }
    return false;
  }

  /** A correspondent and the place of writing: "X in Panama City". */
  private boolean placed(Block block, String line) {
    int in = line.indexOf(" in ");
    boolean place = in > 0 && line.length() < SHORT && Character.isUpperCase(line.charAt(in + 4));
    if (!place || !PersonName.known(line.substring(0, in), lexicon)) {
      return false;
    }
    makers.add(block, 0, in, ContributorRole.AUTHOR);
    return true;
  }

  /** A name alone, where nobody else is known to have made the document. */
  private boolean signed(Block block, String line) {
    boolean name =
        makers.found.isEmpty()
            && line.length() < SHORT
            && (PersonName.known(line, lexicon) || PersonName.withInitials(line, lexicon));
    if (name) {
      makers.add(block, 0, line.length(), ContributorRole.AUTHOR);
    }
    return name;
  }

  /** A name typed in brackets below the place where somebody signed. */
  private boolean bracketed(Block block, String line) {
    boolean brackets = line.startsWith("(") && line.endsWith(")");
    if (!brackets || !PersonName.known(line.substring(1, line.length() - 1), lexicon)) {
      return false;
    }
    makers.add(block, 1, line.length() - 1, ContributorRole.AUTHOR);
    return true;
  }

  /** Where the sentence or bracket ends in which the names stand. */
  private int end(String line, int from) {
    int end = from;
    while (end < line.length()
        && line.charAt(end) != ']'
        && !(line.charAt(end) == '.' && ends(line, end))) {
      end++;
    }
    return end;
  }

  /** Whether a stop ends a sentence, and is not that of an initial or a title. */
  private boolean ends(String line, int stop) {
    return !ContributorReader.initial(line, stop + 1)
        && (stop + 1 == line.length()
            || line.charAt(stop + 1) == ')'
            || Line.blank(line.charAt(stop + 1))
                && !PersonName.isTitle(
                    line.substring(line.lastIndexOf(' ', stop) + 1, stop), lexicon));
  }
}
