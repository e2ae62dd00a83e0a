package org.rapporteur.loader.internal.finding;

import java.util.Set;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;

/**
 * Which part an actor has in a clause of harm, by where it stands: the subject of what does harm,
 * and what "by" and "from" point to, cause it; its object, the subject of what is suffered, and
 * those who are concerned, are affected.
 */
final class HarmClause {

  /** The part of an actor in a harm. */
  enum Part {
    CAUSE,
    AFFECTED,
    NONE
  }

  private static final Set<String> UNDERGOING = WordList.named("harm-clause.undergoing");
  private static final Set<String> SHRINKING = WordList.named("harm-clause.shrinking");
  private static final Set<String> HOLDING = WordList.named("harm-clause.holding");
  private static final Set<String> SOURCES = WordList.named("harm-clause.sources");
  private static final Set<String> BEARING =
      WordList.of("to", "for", "on", "against", "upon", "between", "among");
  private static final Set<String> ABOUT = WordList.of("about", "over", "regarding", "of", "at");
  private static final Set<String> PLACING = WordList.of("in", "at", "within", "near", "around");
  private static final Set<String> SOURCE_LINKS = WordList.of("of", "between", "with");
  private static final Set<String> EXPOSED =
      WordList.of(
          "vulnerable", "exposed", "susceptible", "prone", "dependent", "isolated", "unprepared");
  private static final Set<String> GOING =
      WordList.of("hungry", "bankrupt", "without", "under", "short", "bust", "broke", "dry");
  private static final Set<String> LEAVING = WordList.named("harm-clause.leaving");
  private static final long VERBS = WordClass.VERB | WordClass.AUXILIARY.bit();
  private static final Set<String> IF =
      WordList.of("if", "because", "unless", "as", "when", "since", "after");
  private static final Set<String> PASSED_OVER =
      WordList.of("to", "likely", "also", "be", "been", "unlikely");
  private static final Set<String> BE =
      WordList.of("be", "been", "being", "is", "are", "was", "were");

  private final RuleContext context;
  private final Range quote;

  /** The word of hazard or fear that showed the risk; -1 if a verb did. */
  private final int hazard;

  /** Whether what is feared is a clause of its own. */
  private final boolean inner;

  /** The token where the clause's verb group begins, or the noun of hazard if it has no verb. */
  private final int nucleus;

  /** The verb that says what happens. */
  private final int verb;

  /** Where what is said of the harm's object ends: at an infinitive, a relative or "because". */
  private final int reach;

  private final boolean fearful;

  /** Whether a verb of having stands right before the fear: "share concerns". */
  private final boolean held;

  HarmClause(RuleContext context, Match match) {
    this.context = context;
    this.quote = match.quote();
    int cue = match.cues().get(0).from();
    this.hazard = hazardNoun(cue);
    this.fearful = hazard >= 0;
    int feared = hazard >= 0 ? innerVerb(hazard) : -1;
    this.inner = feared >= 0;
    this.nucleus = inner ? feared : outerVerb(cue);
    this.verb = contentVerb(nucleus);
    this.reach = reach();
    this.held = hazard >= 0 && holdsBefore(hazard);
  }

  private int hazardNoun(int cue) {
    boolean fear = context.hasCue(CueKind.FEAR, cue, cue + 1);
    return fear || context.hasCue(CueKind.HAZARD_NOUN, cue, cue + 1) ? cue : -1;
  }

  /** The verb of what is feared: "the risk that X will …", "concern that X …". */
  private int innerVerb(int hazard) {
    boolean that = false;
    for (int i = hazard + 1; i < quote.to() && i < hazard + 25; i++) {
      that |= context.in(i, "that", "lest", "whether");
      if (that && context.clauses().finite(i)) {
        return i;
      }
      if (!that && i > hazard + 3) {
        return -1;
      }
    }
    return -1;
  }

  /** The nearest auxiliary before the cue, else the nearest other verb, else the cue itself. */
  private int outerVerb(int cue) {
    int verb = cue;
    for (int i = cue; i >= quote.from(); i--) {
      if (context.is(i, WordClass.RELATIVE) || context.is(i, "that")) {
        break;
      }
      if (context.clauses().finite(i)) {
        if (context.is(i, WordClass.AUXILIARY)) {
          return i;
        }
        verb = verb == cue ? i : verb;
      }
    }
    return verb;
  }

  private int reach() {
    for (int i = Math.max(verb, nucleus) + 2; i < quote.to(); i++) {
      boolean infinitive =
          context.is(i, "to") && context.isOnly(i + 1, WordClass.VERB_BASE, WordClass.NOUN.bit());
      if (infinitive || context.is(i, WordClass.RELATIVE) || context.in(i, LEAVING)) {
        return i;
      }
    }
    return quote.to();
  }

  private boolean holdsBefore(int hazard) {
    for (int i = hazard - 1; i >= quote.from() && i > hazard - 5; i--) {
      // "China's growth has heightened concerns": that "has" holds nothing.
      boolean auxiliary =
          context.is(i, WordClass.AUXILIARY) && context.is(i + 1, WordClass.VERB_PARTICIPLE);
      if (context.lemmaIn(i, HOLDING) && context.is(i, VERBS) && !auxiliary) {
        return true;
      }
    }
    return false;
  }

  /** The first verb behind the auxiliaries and adverbs of a group. */
  private int contentVerb(int from) {
    int i = from;
    while (i < quote.to()
        && (context.is(i, WordClass.mask(WordClass.AUXILIARY, WordClass.NEGATION))
            || context.isOnly(i, WordClass.ADVERB, WordClass.VERB)
            || context.in(i, PASSED_OVER))) {
      i++;
    }
    return i;
  }

  private boolean passive() {
    if (!context.is(verb, WordClass.VERB_PARTICIPLE)) {
      return false;
    }
    for (int i = verb - 1; i >= nucleus - 1 && i >= verb - 4; i--) {
      if (context.in(i, BE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject suffers what the verb says. */
  private boolean undergoes() {
    boolean intransitive =
        context.lemmaIn(verb, SHRINKING)
            && !context.is(
                verb + 1,
                WordClass.mask(
                    WordClass.DETERMINER, WordClass.NOUN, WordClass.DEMONYM, WordClass.ADJECTIVE));
    return passive() || intransitive || context.lemmaIn(verb, UNDERGOING);
  }

  /** The part of an actor named at a place of the clause. */
  Part part(NamedPlace place) {
    return part(place.from(), place.to(), place.naming() == Naming.DEMONYM);
  }

  /** The part of whom some words of the clause mean, such as a pronoun. */
  Part part(int from, int to) {
    return part(from, to, false);
  }

  private Part part(int from, int to, boolean demonym) {
    int before = context.is(from - 1, "the") ? from - 2 : from - 1;
    boolean inverted = before == context.from() && context.in(before, "should", "were", "had");
    if (inverted || context.in(before, "by", "from")) {
      return Part.CAUSE;
    }
    boolean source = context.in(before, SOURCE_LINKS) && sourceBefore(before);
    if (context.in(before, ABOUT) && fears(before) || source) {
      return Part.CAUSE;
    }
    if (context.in(before, IF)) {
      return Part.CAUSE;
    }
    if (from >= reach) {
      return Part.NONE;
    }
    if (context.in(before, BEARING) && !context.is(before, "to")) {
      return Part.AFFECTED;
    }
    if (context.in(before, PLACING) || context.is(before, "to") && !struck(before)) {
      return Part.NONE;
    }
    boolean feared = fearful && from == hazard + 1 && context.is(hazard, VERBS);
    if (feared) {
      return Part.CAUSE;
    }
    if (inner && to <= hazard) {
      return held ? Part.AFFECTED : Part.CAUSE;
    }
    if (to <= nucleus) {
      return subject(from);
    }
    if (context.is(to, WordClass.VERB_ING) && fearful) {
      return Part.CAUSE;
    }
    return demonym && fearful ? Part.CAUSE : Part.AFFECTED;
  }

  private Part subject(int from) {
    if (context.in(from - 1, "of", "to", "with") || context.in(from - 2, "of", "with")) {
      return undergoes() ? Part.AFFECTED : Part.NONE;
    }
    boolean holder = from < hazard && holds();
    if (holder || exposed() || losing()) {
      return Part.AFFECTED;
    }
    return undergoes() ? Part.AFFECTED : Part.CAUSE;
  }

  /** "X shares concerns", "X is wary of": the subject is who would be harmed. */
  private boolean holds() {
    boolean fears = context.is(hazard, VERBS) && nucleus == hazard;
    return held || fears || fearful && context.lemma(nucleus).equals("be");
  }

  /** "X is vulnerable to", "X is exposed to": what is said of the subject itself. */
  private boolean exposed() {
    for (int i = nucleus + 1; i < quote.to() && i < nucleus + 5; i++) {
      if (context.in(i, EXPOSED)) {
        return true;
      }
    }
    return false;
  }

  /** "X will go hungry", "X may have to sell". */
  private boolean losing() {
    boolean goes = context.is(verb, "go") && context.in(verb + 1, GOING);
    boolean must = context.is(nucleus + 1, "have") && context.is(nucleus + 2, "to");
    return goes || must;
  }

  /** "A threat to X", "a blow to X": what is done to somebody. */
  private boolean struck(int to) {
    return context.hasCue(CueKind.HAZARD_NOUN, to - 1, to)
        || context.hasCue(CueKind.HAZARD_VERB, to - 1, to)
        || context.is(to - 1, WordClass.HARM);
  }

  /** Whether a word of fear stands right before "about" or "of". */
  private boolean fears(int about) {
    for (int i = about - 1; i >= quote.from() && i >= about - 2; i--) {
      if (context.hasCue(CueKind.FEAR, i, i + 1)
          || context.word(i).startsWith("concern")
          || context.word(i).startsWith("fear")
          || context.word(i).startsWith("worr")) {
        return true;
      }
    }
    return false;
  }

  /** "The assertiveness of X", "tensions between X and Y": what they do brings the harm. */
  private boolean sourceBefore(int link) {
    return context.in(link - 1, SOURCES);
  }
}
