package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.WordClass;

/**
 * Persons by how their names are written: after a title, after a given name or initials, with the
 * family name in capitals, or as two unknown words that something is told of.
 */
final class PersonNames {

  /** Nobody is addressed with more: "His Excellency Mr. President Professor Dr. Dr. h.c.". */
  private static final int MOST_TITLES = 8;

  private record TitleAt(int to, String text, boolean office, boolean female, boolean honorific) {}

  private final Reading reading;
  private final Tokens tokens;
  private final NameRun names;

  /** By the token at which they begin. */
  private final ByToken<TitleAt> titles = new ByToken<>();

  /** Those tokens, which are asked for at every token. */
  private final BitSet titled = new BitSet();

  private final WordSet places;
  private final WordSet roles;
  private final WordSet introducers;
  private final WordSet of;
  private final WordSet the;
  private final WordSet and;
  private final WordSet functions;
  private final WordSet in;
  private final WordSet cited;
  private final WordSet numbered;

  /** Words that alone are the subject of a verb of saying: "Lafer argued". */
  private final Set<String> speakers = new HashSet<>();

  PersonNames(Reading reading, List<Candidate> known) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.names = new NameRun(reading, known);
    var lexicon = tokens.lexicon();
    this.places = new WordSet(lexicon, "in at near of from to across the");
    this.roles =
        new WordSet(
            lexicon,
            """
            a an the who whose former director chair chairman chairwoman president
            head minister secretary professor ambassador senior deputy executive
            chief fellow founder managing member representative special permanent
            acting editor vice analyst researcher associate assistant moderator
            spokesperson spokesman
            """);
    this.introducers =
        new WordSet(
            lexicon,
            """
            by to with and said says asked including added thanked invited
            """);
    this.of = new WordSet(lexicon, "of from");
    this.the = new WordSet(lexicon, "the");
    this.and = new WordSet(lexicon, "and");
    this.functions =
        new WordSet(
            lexicon,
            """
            member members speaker minister ministers government opposition gentleman
            gentlemen lady ladies friend friends colleague colleagues delegate delegates
            senator senators representative representatives participants guests
            """);
    this.cited = new WordSet(lexicon, "et");
    this.numbered = new WordSet(lexicon, "no. no");
    this.in = new WordSet(lexicon, "in at near");
  }

  private void collectSpeakers() {
    for (int i = tokens.capitalFrom(0); i + 1 < tokens.count(); i = tokens.capitalFrom(i + 1)) {
      if (!reading.skipped(i)
          && says(i + 1)
          && !reading.ordinary(i)
          && !(reading.capitalized(i - 1) && !reading.sentenceStart(i))) {
        speakers.add(tokens.string(i));
      }
    }
  }

  private boolean says(int token) {
    return reading.is(token, WordClass.SPEECH)
        && tokens.shape(token) == Shape.LOWER
        && tokens.is(token, WordClass.VERB);
  }

  List<Candidate> find() {
    collectSpeakers();
    for (PhraseMatch match : reading.titles) {
      if (reading.meaning(match) instanceof Meaning.Title title && title(match, title)) {
        boolean honorific = title.type().equals("HONORIFIC") || title.type().equals("ACADEMIC");
        TitleAt at =
            new TitleAt(
                match.to(), title.text(), title.type().equals("OFFICE"), title.female(), honorific);
        TitleAt other = titles.get(match.from());
        if (other == null || other.to() < at.to()) {
          titles.put(match.from(), at);
          titled.set(match.from());
        }
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (int i = beginning(0); i < tokens.count(); i = beginning(i + 1)) {
      if (reading.skipped(i)) {
        continue;
      }
      TitleAt title = titles.get(i);
      if (title != null) {
        titled(i, title, found);
      }
      if (tokens.capitalized(i)) {
        untitled(i, found);
      }
    }
    return found;
  }

  /** The first token at or behind one at which a name can begin: a capital or a title. */
  private int beginning(int token) {
    int capital = tokens.capitalFrom(token);
    int title = titled.nextSetBit(token);
    return title < 0 ? capital : Math.min(capital, title);
  }

  /** A title as listed, or an office in small letters: "foreign minister". */
  private boolean title(PhraseMatch match, Meaning.Title title) {
    if (CapitalMatch.fits(tokens, match.from(), match.to(), title.text())) {
      return true;
    }
    return title.type().equals("OFFICE") && tokens.shape(match.from()) == Shape.LOWER
        || tokens.shape(match.from()) == Shape.UPPER;
  }

  private @Nullable TitleAt title(int token) {
    return titles.get(token);
  }

  private void titled(int from, TitleAt first, List<Candidate> found) {
    TitleAt last = first;
    boolean office = first.office();
    boolean female = first.female();
    boolean honorific = first.honorific();
    int at = first.to();
    // Bounded, since every title of a long run begins a run of its own.
    for (int more = 1; more < MOST_TITLES; more++) {
      TitleAt next = title(at);
      if (next == null || tokens.lineStart(at)) {
        break;
      }
      last = next;
      office |= last.office();
      female |= last.female();
      honorific |= last.honorific();
      at = last.to();
    }
    if (at >= tokens.count() || tokens.lineStart(at) || reading.sentenceStart(at)) {
      return;
    }
    int to = names.end(at, true);
    if (to == at) {
      return;
    }
    boolean plain = reading.ordinary(at) && !reading.name(at) && names.words(at, to) == 1;
    if (plain && functions.has(tokens, at)) {
      return;
    }
    boolean known = !reading.vocabulary.persons(tokens.string(to - 1)).isEmpty();
    if (plain && !honorific && !(known && !reading.heading(at))) {
      return;
    }
    boolean small = tokens.shape(from) == Shape.LOWER;
    if (small && names.words(at, to) == 1 && !known && !reading.name(at)) {
      return;
    }
    if (tokens.shape(at) == Shape.UPPER
        && tokens.shape(from) != Shape.UPPER
        && !honorific
        && !reading.name(at)
        && names.words(at, to) == 1) {
      return;
    }
    String text = tokens.string(from, at);
    found.add(new Candidate(from, to, 1, new Claim.Person(at, text, office, female, true)));
    if (last.text().endsWith("s") && office) {
      others(to, text, found);
    }
  }

  /** The others after a title in the plural: "Senators Mansfield, Humphrey and Dirksen". */
  private void others(int after, String title, List<Candidate> found) {
    int at = after;
    while (reading.mark(at, ',') || and.has(tokens, at)) {
      boolean last = and.has(tokens, at);
      at++;
      if (!last && and.has(tokens, at)) {
        last = true;
        at++;
      }
      if (!reading.inside(at) || title(at) != null || tokens.lineStart(at)) {
        return;
      }
      int to = names.end(at, true);
      if (to == at || reading.ordinary(at) && !reading.name(at)) {
        return;
      }
      found.add(new Candidate(at, to, 1, new Claim.Person(at, title, true, false, true)));
      if (last) {
        return;
      }
      at = to;
    }
  }

  private void untitled(int token, List<Candidate> found) {
    if (reading.hyphen(token - 1) && reading.capitalized(token - 2)) {
      return;
    }
    int from = reading.is(token, WordClass.GIVEN_NAME) ? names.start(token) : token;
    boolean initials = names.initial(from) && !reading.blockStart(from) && tokens.spaceBefore(from);
    boolean given = reading.is(token, WordClass.GIVEN_NAME) && !names.date(token);
    if (!initials && !given && reading.ordinary(from)) {
      return;
    }
    int to = names.end(from, false);
    int words = names.words(from, to);
    if (cited.has(tokens, to) || numbered.has(tokens, to)) {
      return; // A paper or a ship.
    }
    if (words < (initials ? 1 : 2)) {
      return;
    }
    if (in.has(tokens, from - 1) && !told(from, to) && !initials) {
      return; // A place: "in San Vicente".
    }
    boolean sure = given || initials || capitals(from, to);
    boolean lastPlain = reading.ordinary(to - 1) && !reading.name(to - 1);
    boolean surname = false;
    for (int i = from; i < to; i++) {
      surname |= reading.is(i, WordClass.SURNAME) || i > from && reading.name(i);
    }
    boolean told = told(from, to);
    if ((initials && lastPlain || the.has(tokens, from - 1)) && !told) {
      return;
    }
    if (sure ? lastPlain && !told : !told) {
      boolean listItem = surname && !lastPlain && !places.has(tokens, from - 1);
      if (!listItem || reading.heading(from)) {
        return;
      }
    }
    if (!sure && !surname && places.has(tokens, from - 1)) {
      return;
    }
    found.add(new Candidate(from, to, 1, new Claim.Person(from, "", false, false, sure)));
  }

  /** TANAKA Akihiko, Akihiko TANAKA. */
  private boolean capitals(int from, int to) {
    boolean upper = false;
    boolean given = false;
    for (int i = from; i < to; i++) {
      boolean capitals =
          tokens.shape(i) == Shape.UPPER
              && tokens.end(i) - tokens.start(i) > 2
              && !reading.ordinary(i);
      upper |= capitals;
      boolean syllables = reading.hyphen(i + 1) && tokens.shape(i + 2) == Shape.LOWER;
      given |= !capitals && (reading.is(i, WordClass.GIVEN_NAME) || syllables && i + 2 < to);
    }
    return upper && given;
  }

  /** Whether what follows is told of persons: a verb of saying, an apposition, a bracket. */
  private boolean told(int from, int to) {
    if (!reading.inside(to) || tokens.lineStart(to)) {
      return false;
    }
    if (says(to) || !speakers.isEmpty() && speakers.contains(tokens.string(to - 1))) {
      return true;
    }
    if (of.has(tokens, to)) {
      return introducers.has(tokens, from - 1);
    }
    if (reading.mark(to, ',') && reading.mark(to + 2, ')')) {
      return reading.capitalized(to + 1);
    }
    if (reading.mark(to, ',')) {
      boolean apposition = reading.mark(from - 1, ',') && says(to + 1);
      return apposition || roles.has(tokens, to + 1) || title(to + 1) != null;
    }
    return reading.mark(to, '(')
        && !reading.heading(from)
        && tokens.capitalized(to + 1)
        && reading.mark(to + 3, ')')
        && reading.name(from);
  }
}
