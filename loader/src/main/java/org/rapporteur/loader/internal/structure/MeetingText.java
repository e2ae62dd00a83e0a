package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.SentenceSplitter;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.text.TextSpan;

/**
 * Reads from a sentence that somebody held a meeting: "the X Institute hosted a workshop on Y",
 * "the Z Forum was convened by the Government of W".
 */
final class MeetingText {

  private static final long JOINER =
      WordClass.mask(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.DETERMINER);

  /** "Under the auspices of X", "at the invitation of X". */
  private static final Set<String> INVITING = Set.of("auspices", "invitation");

  private static final Set<String> HOSTS =
      Set.of("host", "hosts", "cohosts", "convenor", "convener");

  private static final Set<String> BEING = Set.of("was", "were", "is", "are");

  private final Tokens tokens;
  private final int from;
  private final int to;
  private final BodyWords bodies;

  private MeetingText(Tokens tokens, int from, int to) {
    this.bodies = new BodyWords(tokens, from, to);
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** What the sentences of a block say, the first that says anything. */
  static Meeting read(Tokens tokens, TextSpan block) {
    Meeting found = Meeting.NONE;
    List<Sentence> sentences =
        SentenceSplitter.split(tokens, tokens.at(block.start()), tokens.at(block.end()));
    for (Sentence sentence : sentences) {
      Meeting read = new MeetingText(tokens, sentence.from(), sentence.to()).sentence();
      found = found.or(read);
    }
    return found;
  }

  /** One of a series of meetings that running text names: the Fourth X Forum. */
  static Optional<TextSpan> named(Tokens tokens, TextSpan block) {
    int from = tokens.at(block.start());
    int to = tokens.at(block.end());
    for (Sentence sentence : SentenceSplitter.split(tokens, from, to)) {
      MeetingText reader = new MeetingText(tokens, sentence.from(), sentence.to());
      Optional<TextSpan> name = reader.ofSeries();
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Optional<TextSpan> ofSeries() {
    for (int i = from; i + 2 < to; i++) {
      if (!MeetingTitle.counts(word(i))) {
        continue;
      }
      int start = i;
      Optional<TextSpan> run = bodies.capitals(tokens.capitalized(i) ? i : i + 1);
      Optional<TextSpan> name =
          run.map(span -> new TextSpan(tokens.span(start, start + 1).start(), span.end()))
              .filter(span -> Words.of(tokens.text(), span).size() > 2)
              .filter(span -> MeetingTitle.names(Words.of(tokens.text(), span)));
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Meeting sentence() {
    for (int i = from; i < to; i++) {
      if (INVITING.contains(word(i)) && i + 1 < to && word(i + 1).equals("of")) {
        return meeting(Optional.empty(), bodies.capitals(i + 2));
      }
      Optional<TextSpan> host = hostAt(i);
      if (host.isPresent()) {
        return meeting(Optional.empty(), host);
      }
      if (!CueTable.HOLDS.has(verb(i))) {
        continue;
      }
      int object = object(i + 1);
      if (object >= 0) {
        return meeting(phrase(object), bodies.subject(i));
      }
      host = bodies.byHost(i + 1);
      Optional<TextSpan> name = before(i);
      if (name.isPresent() && (host.isPresent() || passive(i))) {
        return meeting(name, host);
      }
      boolean opens = i == from || i == from + 2 && !verb(i).equals(word(i));
      if (host.isPresent() && (opens || meetingBefore(i))) {
        return meeting(Optional.empty(), host);
      }
      Optional<TextSpan> place =
          i == from || meetingBefore(i) ? bodies.bodyAt(i + 1) : Optional.empty();
      if (place.isPresent()) {
        return meeting(name, place);
      }
    }
    return Meeting.NONE;
  }

  /**
   * Who held it, told without a verb of holding: "X was host", "hosts were X", "X brought
   * together".
   */
  private Optional<TextSpan> hostAt(int token) {
    String word = word(token);
    if (word.equals("brought") && token + 1 < to && word(token + 1).equals("together")) {
      return body(bodies.subject(token));
    }
    boolean host = HOSTS.contains(word);
    if (host && token + 1 < to && BEING.contains(word(token + 1))) {
      return body(bodies.capitals(token + 2));
    }
    int being = token - 1 > from && word(token - 1).equals("the") ? token - 2 : token - 1;
    return host && being > from && BEING.contains(word(being))
        ? body(bodies.subject(being))
        : Optional.empty();
  }

  /** A name of more than a word that names no meeting, which brings people together as well. */
  private Optional<TextSpan> body(Optional<TextSpan> name) {
    return name.filter(span -> Words.of(tokens.text(), span).size() > 1)
        .filter(span -> !MeetingTitle.names(Words.of(tokens.text(), span)));
  }

  private Meeting meeting(Optional<TextSpan> name, Optional<TextSpan> host) {
    Optional<TextSpan> told =
        name.isPresent() || host.isPresent()
            ? Optional.of(tokens.span(from, to))
            : Optional.empty();
    return new Meeting(name, host, told);
  }

  private String word(int token) {
    return bodies.word(token);
  }

  /** A verb, with "co-" before it joined on. */
  private String verb(int token) {
    String word = word(token);
    boolean joined =
        token - 2 >= from
            && tokens.shape(token - 1) == Shape.HYPHEN
            && word(token - 2).equals("co");
    return joined ? "co" + word : word;
  }

  /** Where an indefinite or named meeting starts right after a verb, or -1. */
  private int object(int after) {
    int i = after;
    while (i < to && (tokens.is(i, WordClass.DETERMINER.bit()) || word(i).equals("its"))) {
      i++;
    }
    for (int k = i; k < Math.min(to, i + 14); k++) {
      if (meetingWord(k)) {
        return i;
      }
      boolean part =
          tokens.shape(k).word()
              && !tokens.is(k, WordClass.PREPOSITION.bit() | WordClass.AUXILIARY.bit())
              && !CueTable.STOPS.has(word(k));
      boolean of = word(k).equals("of") || word(k).equals("for");
      boolean hyphen = tokens.shape(k) == Shape.HYPHEN || tokens.mark(k, ',');
      if (!part && !hyphen && !(of && k > i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean meetingWord(int token) {
    String word = word(token);
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return CueTable.MEETINGS.anyOf(List.of(word, singular));
  }

  /** A meeting's name: to its noun, and what it is on or of. */
  private Optional<TextSpan> phrase(int start) {
    int first = start;
    // "two-day" tells how long it was, not what it is called.
    if (first + 2 < to
        && tokens.shape(first + 1) == Shape.HYPHEN
        && word(first + 2).equals("day")) {
      first += 3;
    }
    int noun = -1;
    for (int i = first; i < Math.min(to, first + 16); i++) {
      if (meetingWord(i)) {
        noun = i;
        if (i + 1 == to || !meetingWord(i + 1)) {
          break;
        }
      }
    }
    if (noun < 0) {
      return Optional.empty();
    }
    int entitled = noun + 1;
    if (entitled + 2 < to && Set.of("entitled", "titled", "called").contains(word(entitled))) {
      Optional<TextSpan> quoted = quoted(entitled + 1);
      if (quoted.isPresent()) {
        return quoted;
      }
    }
    int end = noun + 1;
    if (end < to && Set.of("on", "of", "about", "for").contains(word(end))) {
      end++;
      while (end < to && end - noun < 16 && !stops(end)) {
        end++;
      }
      while (end > noun + 1 && tokens.is(end - 1, JOINER) && !tokens.capitalized(end - 1)) {
        end--;
      }
    }
    return Optional.of(tokens.span(first, end));
  }

  private boolean stops(int token) {
    Shape shape = tokens.shape(token);
    if (shape == Shape.DASH || shape == Shape.MARK && !tokens.mark(token, '\'') && !clitic(token)) {
      return true;
    }
    boolean and = word(token).equals("and");
    return CueTable.STOPS.has(word(token))
        && !(and
            && token + 1 < to
            && !tokens.is(token + 1, WordClass.VERB_PAST.bit() | WordClass.AUXILIARY.bit()));
  }

  private boolean clitic(int token) {
    return tokens.mark(token, '\u2019') || tokens.mark(token, '&');
  }

  private Optional<TextSpan> quoted(int open) {
    boolean quote =
        tokens.mark(open, '\u201c') || tokens.mark(open, '"') || tokens.mark(open, '\u2018');
    for (int i = open + 1; quote && i < to; i++) {
      if (tokens.mark(i, '\u201d') || tokens.mark(i, '"') || tokens.mark(i, '\u2019')) {
        int end = tokens.mark(i - 1, ',') ? i - 1 : i;
        return Optional.of(tokens.span(open + 1, end));
      }
    }
    return Optional.empty();
  }

  /** Whether "the forum is", "this year's meeting was" stands before a participle. */
  private boolean meetingBefore(int verb) {
    for (int i = verb - 1; i >= Math.max(from, verb - 4); i--) {
      if (meetingWord(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean passive(int verb) {
    return verb > from && Set.of("was", "were", "been", "is").contains(word(verb - 1));
  }

  /** The named meeting that is the subject of a passive, or that a participle describes. */
  private Optional<TextSpan> before(int verb) {
    int end = verb;
    while (end > from
        && (tokens.is(end - 1, WordClass.AUXILIARY.bit()) || tokens.mark(end - 1, ','))) {
      end--;
    }
    int start = end;
    while (start > from && (bodies.joins(start - 1) || tokens.shape(start - 1) == Shape.NUMBER)) {
      start--;
    }
    while (start < end
        && (bodies.article(start)
            || !tokens.capitalized(start) && tokens.shape(start) != Shape.NUMBER)) {
      start++;
    }
    boolean meeting = false;
    for (int i = start; i < end; i++) {
      meeting |= meetingWord(i);
    }
    return meeting && end - start > 1 ? Optional.of(tokens.span(start, end)) : Optional.empty();
  }
}
