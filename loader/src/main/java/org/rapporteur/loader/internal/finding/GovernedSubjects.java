package org.rapporteur.loader.internal.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.actor.Naming;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.rule.RuleContext;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;

/**
 * Who is the subject of the clause that words of advice govern: "asked that X refrain", "it would
 * be wise for X and Y to wait", "it would help if X passed the bill", "members of X are called upon
 * to".
 */
final class GovernedSubjects {

  /** What may stand before a subject whose verb is bare: "that X open", "let X pay". */
  private static final Set<String> BARE = WordList.named("subjects.bare");

  /** What may stand before one that is to act: "for X to", "upon X to". */
  private static final Set<String> LEADING = WordList.of("for", "on", "upon", "to", "with");

  /** Heads of a phrase that stand for what they are of: "members of X". */
  private static final Set<String> GOVERNING = WordList.named("addressees.governing");

  private static final Set<String> MODALS =
      WordList.of("should", "would", "could", "might", "may", "must", "can", "ought", "needs");

  private static final Set<String> WISHING = WordList.of("want", "like", "have", "let", "see");

  private static final long TELLING = WordClass.mask(WordClass.SPEECH, WordClass.PRESCRIBE);

  private final Names names;

  GovernedSubjects(Names names) {
    this.names = names;
  }

  /**
   * The actors that the first such clause is about; none if it names nobody.
   *
   * @param weighed whether the cues are words that weighed most and govern nothing
   */
  Set<Integer> of(RuleContext context, Match match, boolean weighed) {
    Range cue = match.cues().get(0);
    if (!weighed && cue.from() == match.action().from()) {
      // "Persuade X to stay": the cue is the act itself.
      return Set.of();
    }
    int governed = weighed ? match.quote().from() : cue.to();
    int seen = governed;
    for (NamedPlace place : names.in(seen, match.quote().to())) {
      if (place.from() < seen || place.naming() == Naming.DEMONYM) {
        continue;
      }
      List<NamedPlace> joined = names.joined(context, place);
      seen = joined.get(joined.size() - 1).to();
      int before = before(context, place.from());
      boolean apart = !weighed && verbs(context, governed, before);
      if (!apart && told(context, governed, before, verb(context, seen))) {
        return actors(joined);
      }
    }
    return Set.of();
  }

  /** The actors that open a text and are the subject of its first verb: "X, in her view, would". */
  Set<Integer> opening(RuleContext context, Range quote) {
    for (NamedPlace place : names.in(quote.from(), quote.to())) {
      boolean owner = context.is(place.to(), "'s") && !context.is(place.to() + 1, WordClass.VERB);
      if (!owner) {
        List<NamedPlace> joined = names.joined(context, place);
        int verb = verb(context, joined.get(joined.size() - 1).to());
        boolean first = !verbs(context, quote.from(), place.from());
        boolean speaks = joined.stream().anyMatch(one -> Names.speaks(context, one));
        boolean subject =
            place.naming() != Naming.DEMONYM
                && before(context, place.from()) <= quote.from()
                && context.in(verb, MODALS);
        return first && subject && !speaks ? actors(joined) : Set.of();
      }
    }
    return Set.of();
  }

  private static Set<Integer> actors(List<NamedPlace> places) {
    Set<Integer> found = new LinkedHashSet<>();
    places.forEach(place -> found.add(place.actor()));
    return found;
  }

  /** Whether a verb stands in a range: what is behind it is not the clause of the advice. */
  private static boolean verbs(RuleContext context, int from, int to) {
    for (int i = from; i < to; i++) {
      if (context.is(i, WordClass.VERB) && !context.is(i, WordClass.NOUN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wishes(RuleContext context, int verb) {
    return context.is(verb, TELLING) || context.lemmaIn(verb, WISHING);
  }

  /** Whether the words around names say that they are to act: "urged X to", "wants X to". */
  private static boolean told(RuleContext context, int governed, int before, int verb) {
    if (context.is(verb, "to") && base(context, verb + 1)) {
      boolean cue = before < governed && context.is(before, WordClass.VERB);
      return cue || context.in(before, LEADING) || wishes(context, before);
    }
    if (context.in(before, BARE)
        && context.is(verb, WordClass.VERB_BASE)
        && !context.is(verb, WordClass.AUXILIARY)) {
      return true;
    }
    return context.is(before, "if") && context.clauses().finite(verb);
  }

  /** The token before a name, its article and what it is governed by: "the members of the". */
  private static int before(RuleContext context, int name) {
    int at = context.is(name - 1, "the") ? name - 2 : name - 1;
    if (context.is(at, "of") && context.in(at - 1, GOVERNING)) {
      at -= 2;
      boolean article = context.is(at, WordClass.DETERMINER) || context.is(at, "all");
      return article ? at - 1 : at;
    }
    return context.is(at, "both") ? at - 1 : at;
  }

  /** The token of the verb, adverbs and what is put in between commas passed over. */
  private static int verb(RuleContext context, int to) {
    int at = to;
    if (context.mark(at, ',')) {
      int close = at + 1;
      while (close < at + 8 && !context.mark(close, ',')) {
        close++;
      }
      at = context.mark(close, ',') ? close + 1 : at;
    }
    while (at < to + 10 && adverb(context, at)) {
      at++;
    }
    return at;
  }

  private static boolean base(RuleContext context, int token) {
    int at = token;
    while (at < token + 3 && adverb(context, at)) {
      at++;
    }
    return context.is(at, WordClass.VERB_BASE);
  }

  private static boolean adverb(RuleContext context, int token) {
    return context.is(token, WordClass.mask(WordClass.ADVERB, WordClass.NEGATION))
        && !context.is(token, WordClass.VERB)
        && !context.is(token, WordClass.AUXILIARY);
  }
}
