package org.rapporteur.loader.internal.actor;

import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordClass;

/**
 * Whether a place name is used as an actor: as the subject of a verb, with a possessive, as the
 * other side of a relation, or as the one that something is done to. "Tokyo's concern" and "ties
 * with Beijing" act; "in Tokyo" and "the Geneva talks" do not.
 */
final class Acting {

  private static final long FINITE =
      WordClass.mask(WordClass.VERB_S, WordClass.VERB_PAST, WordClass.AUXILIARY);

  private static final long TELLING = WordClass.mask(WordClass.SPEECH, WordClass.PRESCRIBE);

  private static final long OTHERS =
      WordClass.mask(
          WordClass.AUXILIARY,
          WordClass.ADVERB,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.PRONOUN);

  private final Reading reading;
  private final Tokens tokens;
  private final WordSet counterpart;
  private final WordSet locative;
  private final WordSet purpose;
  private final WordSet motion;
  private final WordSet joiners;
  private final WordSet afterVerb;
  private final WordSet relational;
  private final WordSet in;
  private final WordSet reflexive;
  private final WordSet toward;
  private final WordSet appeal;
  private final WordSet from;
  private final WordSet signals;
  private final WordSet minded;
  private final WordSet that;
  private final WordSet modals;
  private final WordSet wishes;

  Acting(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    var lexicon = tokens.lexicon();
    this.counterpart =
        new WordSet(lexicon, "with between among against toward towards by upon vis");
    this.purpose = new WordSet(lexicon, "for");
    this.locative =
        new WordSet(
            lexicon,
            """
            in at near outside inside to from across throughout around within into
            through via of off over beyond under the central downtown eastern
            western northern southern
            """);
    this.motion =
        new WordSet(
            lexicon,
            """
            visit leave reach enter tour bomb bombard shell capture seize occupy
            attack approach pass cross strike hit surround besiege depart via exit
            flee host include
            """);
    this.joiners = new WordSet(lexicon, "and or but as well");
    this.reflexive = new WordSet(lexicon, "itself");
    this.in = new WordSet(lexicon, "in");
    this.toward = new WordSet(lexicon, "to");
    this.appeal =
        new WordSet(lexicon, "look turn appeal answer listen complain concede defer submit bow");
    this.from = new WordSet(lexicon, "from");
    this.signals =
        new WordSet(
            lexicon,
            """
            pressure support signals signal recognition approval instructions orders
            demands message messages assurances guarantees concessions aid objections
            """);
    this.minded =
        new WordSet(
            lexicon,
            """
            official officials diplomat diplomats leader leaders leadership
            policymaker policymakers minister ministers coalition cabinet regime
            rulers politicians planners strategists bureaucrats hawks mood thinking
            concern alarm anger fear fears anxiety reaction attention read reading
            misread misreading heard taken understood welcomed resented popular
            unpopular studied viewed perceived interpreted
            """);
    this.that = new WordSet(lexicon, "that");
    this.modals = new WordSet(lexicon, "should would could might may must can ought will");
    this.wishes =
        new WordSet(
            lexicon,
            """
            want like get press push persuade convince induce force compel oblige
            allow enable prompt lead expect tell pressure lobby behoove behove befit
            """);
    this.afterVerb =
        new WordSet(
            lexicon,
            """
            to that the a an its their his her this these any no some as it them
            itself more both for
            """);
    this.relational =
        new WordSet(
            lexicon,
            """
            relations ties relationship alliance dialogue cooperation axis talks
            tension tensions rivalry partnership summit links rapprochement
            competition
            """);
  }

  /** Whether the name from one token to before another acts. */
  boolean acts(int from, int to) {
    return acts(from, to, from);
  }

  /** Whether the name of a body acts, an article before it passed over. */
  boolean bodyActs(int from, int to) {
    boolean article = reading.is(from - 1, WordClass.DETERMINER) && !tokens.lineStart(from);
    return acts(from, to, article ? from - 1 : from);
  }

  private boolean acts(int from, int to, int first) {
    int previous = first - 1;
    boolean start = reading.sentenceStart(first) || tokens.lineStart(first);
    if (!start && addressed(previous, to)) {
      return true;
    }
    if (!start && told(previous, to)) {
      return true;
    }
    if (!start && locative.has(tokens, previous)) {
      return false;
    }
    if (!start && (reading.mark(previous, '(') || partOfName(previous)) && !verb(to)) {
      return false;
    }
    if (start && interrupted(to)) {
      return true;
    }
    if (dateline(from, to)) {
      return false;
    }
    if (reading.possessive(to)) {
      return true;
    }
    if (attribute(to)) {
      return compound(from, to);
    }
    if (purpose.has(tokens, previous) && (reading.sentenceStart(previous) || topic(to))) {
      return true;
    }
    return verb(to)
        || !start && (counterpart.has(tokens, previous) || object(previous) || listed(previous))
        || joined(to)
        || compound(from, to);
  }

  /**
   * "Some in Lima say", "read in Oslo as a threat", "they looked to Quito", "pressure from Bamako".
   */
  private boolean addressed(int previous, int to) {
    int place = beforeNames(previous);
    if (in.has(tokens, place) && minded.has(tokens, place - 1)) {
      return true;
    }
    if (in.has(tokens, previous)) {
      return reading.is(to, WordClass.SPEECH)
          && reading.is(to, WordClass.VERB_BASE)
          && tokens.shape(to) == Shape.LOWER;
    }
    if (toward.has(tokens, previous)) {
      return reading.inside(previous - 1) && appeal.hasWord(tokens.lemma(previous - 1));
    }
    return from.has(tokens, previous) && signals.has(tokens, previous - 1);
  }

  /** "That Lima refrain", "wants Rome and Paris to wait", "for Quito to publish". */
  private boolean told(int previous, int to) {
    int before = beforeNames(previous);
    int behind = behindNames(to);
    if (toward.has(tokens, behind) && base(behind + 1)) {
      return purpose.has(tokens, before) || wish(before);
    }
    // "That" may be passed over as an article of the names behind it.
    boolean content = that.has(tokens, before) || that.has(tokens, before + 1);
    return content && base(behind);
  }

  private boolean base(int token) {
    return reading.is(token, WordClass.VERB_BASE) && tokens.shape(token) == Shape.LOWER;
  }

  private boolean wish(int token) {
    return reading.inside(token)
        && tokens.shape(token) == Shape.LOWER
        && (tokens.is(token, WordClass.VERB) && tokens.is(token, TELLING)
            || wishes.hasWord(tokens.lemma(token)));
  }

  /** "For Tokyo, the treaty matters". */
  private boolean topic(int to) {
    return reading.mark(to, ',') && !reading.capitalized(to + 1);
  }

  /** Before a noun that can be no verb: "the Tashkent region". */
  private boolean attribute(int to) {
    return reading.inside(to)
        && tokens.shape(to) == Shape.LOWER
        && !tokens.lineStart(to)
        && tokens.is(to, WordClass.NOUN.bit())
        && !tokens.is(to, WordClass.VERB | OTHERS);
  }

  private boolean partOfName(int previous) {
    return reading.capitalized(previous)
        && !(reading.function(previous) && reading.sentenceStart(previous));
  }

  private boolean dateline(int from, int to) {
    return reading.blockStart(from)
        && reading.inside(to)
        && (tokens.shape(to) == Shape.DASH || tokens.mark(to, ',') || tokens.mark(to, '('));
  }

  /** "Baghdad, in her opinion, would": a verb behind what is put in between. */
  private boolean interrupted(int to) {
    if (!reading.mark(to, ',')
        || !reading.is(to + 1, WordClass.PREPOSITION)
        || reading.is(to + 2, WordClass.RELATIVE)) {
      return false;
    }
    int close = to + 3;
    while (close < to + 9 && !reading.mark(close, ',')) {
      close++;
    }
    return reading.mark(close, ',') && modals.has(tokens, close + 1);
  }

  /** Whether a finite verb stands at a token, adverbs passed over. */
  private boolean verb(int token) {
    int at = reflexive.has(tokens, token) ? token + 1 : token;
    while (reading.is(at, WordClass.ADVERB)
        && !reading.is(at, WordClass.AUXILIARY)
        && at < token + 2) {
      at++;
    }
    if (!reading.inside(at) || tokens.capitalized(at) || !tokens.is(at, FINITE)) {
      return false;
    }
    if (tokens.is(at, WordClass.AUXILIARY.bit())) {
      return true;
    }
    // "Geneva talks", "Paris climate": a noun unless an object or clause follows.
    return !tokens.is(at, WordClass.NOUN.bit())
        || afterVerb.has(tokens, at + 1)
        || reading.capitalized(at + 1);
  }

  /** Whether a verb that is not one of motion stands right before. */
  private boolean object(int previous) {
    if (!reading.inside(previous)
        || tokens.shape(previous) != Shape.LOWER
        || !tokens.is(previous, WordClass.VERB)
        || motionVerb(previous)) {
      return false;
    }
    return !tokens.is(
            previous, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PREPOSITION))
        || tokens.is(previous, WordClass.VERB_ING.bit())
        || tokens.is(previous - 1, WordClass.AUXILIARY.bit());
  }

  private boolean motionVerb(int token) {
    return motion.hasWord(tokens.lemma(token));
  }

  /** In a list of names: the name before it decides. */
  private boolean listed(int previous) {
    int at = beforeNames(previous);
    return at != previous
        && (counterpart.has(tokens, at)
            || reading.sentenceStart(at + 1) && !locative.has(tokens, at));
  }

  /**
   * The token before the names that are joined to the one behind a token; itself if there are none.
   */
  private int beforeNames(int previous) {
    int at = previous;
    if (joiners.has(tokens, at)) {
      at--;
    }
    if (reading.mark(at, ',')) {
      at--;
    }
    if (at == previous || !reading.capitalized(at)) {
      return previous;
    }
    int steps = 0;
    while (at > 0 && steps++ < 14 && (reading.capitalized(at) || separator(at))) {
      at--;
    }
    return at;
  }

  private boolean separator(int token) {
    return reading.mark(token, ',')
        || joiners.has(tokens, token)
        || reading.hyphen(token)
        || reading.is(token, WordClass.DETERMINER);
  }

  /** Followed by "and" and another name that is the subject of a verb. */
  private boolean joined(int to) {
    int at = behindNames(to);
    return at != to && (verb(at) || baseVerb(at));
  }

  /** The token behind the names that are joined to one; where that one ends if there are none. */
  private int behindNames(int to) {
    int at = to;
    if (reading.mark(at, ',')) {
      at++;
    }
    if (!joiners.has(tokens, at) && at == to) {
      return to;
    }
    int names = 0;
    while (reading.inside(at)
        && names < 8
        && (reading.capitalized(at) || separator(at) && !reading.sentenceStart(at))) {
      names += reading.capitalized(at) ? 1 : 0;
      at++;
    }
    return names > 0 ? at : to;
  }

  private boolean baseVerb(int token) {
    return reading.is(token, WordClass.VERB_BASE)
        && tokens.shape(token) == Shape.LOWER
        && (!reading.is(token, WordClass.NOUN) || afterVerb.has(tokens, token + 1));
  }

  /** Joined by a hyphen to another name in a word for a relation: "Washington-Tokyo ties". */
  private boolean compound(int from, int to) {
    int end = to;
    boolean hyphen = reading.hyphen(from - 1) && reading.capitalized(from - 2);
    while (reading.hyphen(end) && reading.capitalized(end + 1)) {
      hyphen = true;
      end += 2;
    }
    return hyphen && relational.has(tokens, end);
  }
}
