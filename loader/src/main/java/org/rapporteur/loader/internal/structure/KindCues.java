package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.SourceKind;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * What speaks for each form of writing that a document may have: its words, its labels and its
 * parts. Each cue adds to the score of a form.
 */
final class KindCues {

  private static final Set<String> CLASSIFICATIONS =
      Set.of("secret", "top secret", "confidential", "restricted", "official sensitive");

  /** How many lines above a text may tell its form. */
  private static final int HEAD = 16;

  private static final int LONGEST_QUESTION = 200;

  private static final int QUESTIONS = 3;

  private static final String CHECK = "check against delivery";

  private final SourceText text;
  private final Outline outline;
  private final List<Block> prose = new ArrayList<>();
  private final Map<SourceKind, Integer> scores = new EnumMap<>(SourceKind.class);

  private KindCues(SourceText text, Outline outline) {
    this.text = text;
    this.outline = outline;
    for (Block block : outline.blocks()) {
      boolean running = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
      if (running && block.section() != SectionKind.ANNEX) {
        prose.add(block);
      }
    }
  }

  /** The score of each form that something speaks for, in a document with this title and makers. */
  static Map<SourceKind, Integer> scores(
      SourceText text, Outline outline, String title, List<Contributor> contributors) {
    KindCues cues = new KindCues(text, outline);
    cues.byWords(title);
    cues.bySessions(title);
    cues.byLabels();
    cues.byQuestions();
    cues.byLetterForm();
    cues.byMemorandum();
    cues.byVoice(contributors);
    cues.byPage();
    cues.byFrontLines();
    return cues.scores;
  }

  private void add(SourceKind kind, int weight) {
    scores.merge(kind, weight, Integer::sum);
  }

  private void byWords(String title) {
    List<List<String>> titles = new ArrayList<>();
    titles.add(Words.of(title));
    for (Block block : outline.blocks().subList(0, Math.min(5, outline.blocks().size()))) {
      // A line below the title may say what the title does not.
      boolean below = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.BYLINE;
      if (below && block.line().length() < 90) {
        titles.add(Words.of(text, block.line()));
      }
    }
    Forms.score(titles, true, scores);
    Forms.score(forms(), true, scores);
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < outline.blocks().size(); i++) {
      Block block = outline.blocks().get(i);
      boolean near = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.BYLINE;
      boolean checked =
          block.line().length() == CHECK.length()
              && text.slice(block.line()).equalsIgnoreCase(CHECK);
      if (near || checked) {
        lines.add(Words.among(Forms.WORDS, text, block.line()));
      }
    }
    for (int i = 0; i < prose.size(); i++) {
      if (i < 12 || i >= prose.size() - 4) {
        lines.add(Words.among(Forms.WORDS, text, prose.get(i).span()));
      }
    }
    Forms.score(lines, false, scores);
  }

  /** Lines of the head that say no more than what form of writing it is, and so say it twice. */
  private List<List<String>> forms() {
    List<List<String>> forms = new ArrayList<>();
    for (Block block : outline.blocks()) {
      boolean running = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
      if (running && block.line().length() > 90 || forms.size() > HEAD) {
        break;
      }
      Line line = Line.of(SourceText.of(text.slice(block.line()))).get(0);
      if (TitleFinder.formAlone(line)
          || TitleSigns.formLeads(line)
          || Masthead.rubric(line)
          || Masthead.numbered(line)) {
        forms.add(line.words());
      }
    }
    return forms;
  }

  private void bySessions(String title) {
    int sessions = outline.sessions().size();
    if (sessions > 1) {
      add(SourceKind.CONFERENCE_REPORT, 6);
    } else if (sessions == 0 && sessionAbove()) {
      add(SourceKind.SESSION_SUMMARY, 7);
    } else if (sessions == 1) {
      boolean whole = Sessions.inside(title) != null || sessionAbove();
      add(whole ? SourceKind.SESSION_SUMMARY : SourceKind.CONFERENCE_REPORT, whole ? 7 : 2);
    }
  }

  private void byLabels() {
    Map<String, Integer> speakers = new HashMap<>();
    int questions = 0;
    int turns = 0;
    int inquiries = 0;
    int titled = 0;
    for (Block block : prose) {
      List<String> words = block.label().isEmpty() ? List.of() : Words.of(block.label());
      if (words.isEmpty()) {
        continue;
      }
      String label = String.join(" ", words);
      String value = CueTable.LABELS.exact(words).map(CueTable.Cue::value).orElse("SPEAKER");
      boolean asked = underQuestions(block);
      switch (value) {
        case "QUESTION" -> questions += asked ? 0 : 1;
        case "ACTION" -> add(SourceKind.MINUTES, speakers.isEmpty() ? 2 : 0);
        case "FIELD" -> {
          boolean roll =
              label.equals("present")
                  || label.startsWith("apologies")
                  || label.startsWith("in att");
          add(SourceKind.MINUTES, roll ? 3 : 0);
        }
        case "SPEAKER" -> {
          // Who presides gives the floor to one speaker after another.
          boolean presides = label.endsWith("president") && label.startsWith("the");
          add(SourceKind.DEBATE, presides && turns == 0 ? 6 : 0);
          boolean person = !Character.isDigit(label.charAt(label.length() - 1));
          if (person) {
            inquiries += text.charAt(block.line().end() - 1) == '?' ? 1 : 0;
            turns++;
            speakers.merge(label, 1, Integer::sum);
            boolean office =
                CueTable.LABELS
                    .exact(words.subList(0, 1))
                    .filter(cue -> cue.value().equals("TITLE"))
                    .isPresent();
            titled += office || words.get(0).equals("the") ? 1 : 0;
          }
        }
        default -> {}
      }
    }
    if (questions >= 2) {
      add(SourceKind.INTERVIEW, 6);
    }
    if (turns >= 3 && turns * 3 >= prose.size()) {
      boolean two =
          speakers.size() == 2 && titled * 2 < turns
              || speakers.size() == 1 && inquiries * 2 >= turns;
      add(two ? SourceKind.INTERVIEW : SourceKind.DEBATE, 7);
    }
  }

  /** Short lines that ask, each above a longer answer in the first person, by whom is not told. */
  private void byQuestions() {
    int asked = 0;
    List<Block> blocks = outline.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      TextSpan question = blocks.get(i).line();
      Block answer = blocks.get(i + 1);
      boolean asks =
          question.length() < LONGEST_QUESTION
              && text.charAt(question.end() - 1) == '?'
              && answer.kind() == BlockKind.PARAGRAPH
              && answer.label().isEmpty()
              && question.length() < answer.line().length();
      asked += asks && firstPerson(answer.line()) ? 1 : 0;
    }
    add(SourceKind.INTERVIEW, asked >= QUESTIONS ? 7 : 0);
  }

  private boolean firstPerson(TextSpan line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (text.charAt(i) == 'I' && alone(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head says which session of a meeting this is. */
  private boolean sessionAbove() {
    for (Block block : EventReader.front(text, outline.blocks())) {
      SessionHeading read = SessionHeading.read(text.slice(block.line()));
      if (read != null && read.numbered()) {
        return true;
      }
    }
    return false;
  }

  /** "To:" and "From:" above a text, without the hour of a message: a memorandum. */
  private void byMemorandum() {
    boolean to = false;
    boolean from = false;
    boolean sent = false;
    for (Block block : outline.blocks().subList(0, Math.min(HEAD, outline.blocks().size()))) {
      int start = block.line().start();
      int end = Math.min(block.line().end(), start + "from:".length());
      String line = text.slice(new TextSpan(start, end)).toLowerCase(Locale.ROOT);
      to |= line.startsWith("to:");
      from |= line.startsWith("from:");
      sent |= line.startsWith("sent:");
    }
    add(SourceKind.OTHER, to && from && !sent ? 6 : 0);
  }

  private boolean underQuestions(Block block) {
    for (int i = block.heading(); i >= 0; i = outline.blocks().get(i).heading()) {
      if (outline.blocks().get(i).section() == SectionKind.QUESTIONS) {
        return true;
      }
    }
    return false;
  }

  private void byLetterForm() {
    for (int i = 0; i < Math.min(4, prose.size()); i++) {
      if (starts(prose.get(i).line(), "Dear ")) {
        add(SourceKind.LETTER, 5);
        break;
      }
    }
    for (Block block : outline.blocks()) {
      if (block.kind() == BlockKind.BYLINE
          && block.section() != SectionKind.FRONT_MATTER
          && CueTable.CLOSERS.exact(Words.of(text, block.line())).isPresent()) {
        add(SourceKind.LETTER, 4);
      }
    }
    for (int i = 0; i < Math.min(2, prose.size()); i++) {
      if (prose.get(i).line().length() >= 160) {
        continue;
      }
      String line = text.slice(prose.get(i).line());
      boolean addressed = line.endsWith(",") || line.endsWith(":") || line.endsWith("!");
      if (addressed && !line.startsWith("Dear") && line.startsWith("M") && line.contains(" ")) {
        add(SourceKind.SPEECH, 4);
      }
    }
    if (!prose.isEmpty()) {
      List<String> last = Words.of(text, prose.get(prose.size() - 1).span());
      int from = Math.max(0, last.size() - 8);
      boolean thanks = last.subList(from, last.size()).contains("thank");
      add(SourceKind.SPEECH, thanks ? 3 : 0);
    }
  }

  /** First person outside quotes, signature, quoted speech and its verbs. */
  private void byVoice(List<Contributor> contributors) {
    int first = 0;
    int said = 0;
    int sampled = 0;
    Occurrences signs = new Occurrences(text.toString(), 'I', '"', '\u201c', '\u201d');
    for (Block block : prose.subList(0, Math.min(30, prose.size()))) {
      if (!block.label().isEmpty()) {
        continue;
      }
      sampled++;
      TextSpan span = block.span();
      boolean quote = false;
      boolean own = false;
      boolean speech = false;
      for (int i = signs.from(span.start()); i < span.end(); i = signs.from(i + 1)) {
        char c = text.charAt(i);
        quote = c == '\u201c' || (c != '\u201d' && (c == '"') != quote);
        own |= !quote && c == 'I' && alone(span, i);
        speech |= (c == '"' || c == '\u201d') && !speech && saidNear(span, i);
      }
      first += own ? 1 : 0;
      said += speech ? 1 : 0;
    }
    boolean author =
        contributors.stream().anyMatch(person -> person.role() == ContributorRole.AUTHOR);
    add(SourceKind.ESSAY, (author ? 2 : 0) + (first > 0 ? 2 : 0) + (first * 4 > sampled ? 1 : 0));
    add(SourceKind.NEWS_ARTICLE, Math.min(4, said));
  }

  private boolean alone(TextSpan line, int at) {
    return (at == line.start()
            || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.')
        && at + 2 < line.end()
        && (text.charAt(at + 1) == ' '
            || text.charAt(at + 1) == '\''
            || text.charAt(at + 1) == '\u2019')
        && Character.isLowerCase(text.charAt(at + 2));
  }

  /** Whether a verb of saying stands right after or before a closing quote. */
  private boolean saidNear(TextSpan line, int quote) {
    int to = Math.min(line.end(), quote + 45);
    String after = text.slice(new TextSpan(quote + 1, to));
    return after.contains(" said") || after.contains(" told ") || after.contains(" says");
  }

  /** Lines above the text that say that it reports a meeting, or who may not read it. */
  private void byFrontLines() {
    List<Block> front = EventReader.front(text, outline.blocks());
    boolean named = front.stream().anyMatch(b -> MeetingTitle.read(text, b.span()).isPresent());
    add(SourceKind.CONFERENCE_REPORT, named ? 4 : 0);
    for (Block block : front) {
      if (EventReader.describes(text.slice(block.span()))) {
        add(SourceKind.CONFERENCE_REPORT, 5);
        break;
      }
    }
    for (Block block : outline.blocks().subList(0, Math.min(6, outline.blocks().size()))) {
      boolean classified =
          block.kind() == BlockKind.FURNITURE
              && CLASSIFICATIONS.contains(String.join(" ", Words.of(text, block.line())));
      add(SourceKind.GOVERNMENT_REPORT, classified ? 4 : 0);
    }
  }

  /** Signs of a news page: agency datelines, furniture of subscription and comment. */
  private void byPage() {
    int furniture = 0;
    for (Block block : outline.blocks()) {
      boolean words = block.kind() == BlockKind.FURNITURE && block.line().length() > 12;
      furniture += words ? 1 : 0;
    }
    add(SourceKind.NEWS_ARTICLE, furniture >= 6 ? 4 : furniture >= 3 ? 2 : 0);
    for (Block block : prose.subList(0, Math.min(2, prose.size()))) {
      add(SourceKind.NEWS_ARTICLE, dateline(text.slice(block.span())) ? 5 : 0);
    }
  }

  /** "LA PAZ, 4 May (Agency) –": a place in capitals and a dash near the start. */
  static boolean dateline(String line) {
    int dash = -1;
    for (String mark : new String[] {" \u2013 ", " \u2014 ", " - ", " -- ", "\u2014"}) {
      int at = line.indexOf(mark);
      dash = at > 2 && at < 70 && (dash < 0 || at < dash) ? at : dash;
    }
    if (dash < 0) {
      return false;
    }
    String head = line.substring(0, dash);
    int end = 0;
    while (end < head.length()
        && (Character.isUpperCase(head.charAt(end)) || head.charAt(end) == ' ')) {
      end++;
    }
    boolean place =
        end >= 4 && (end == head.length() || head.charAt(end) == ',' || head.charAt(end) == '(');
    boolean agency = head.endsWith(")") && head.indexOf('(') > 0;
    return place || agency && head.indexOf(',') > 0;
  }

  private boolean starts(TextSpan line, String beginning) {
    return line.length() >= beginning.length()
        && text.slice(new TextSpan(line.start(), line.start() + beginning.length()))
            .equals(beginning);
  }
}
