package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/**
 * "Participants urged…", "it was recommended that…", "we call on…": a verb reports a prescription.
 */
final class DirectiveRule extends WrittenRule {

  /** Verbs that report bargaining or orders as often as advice. */
  private static final Set<String> DEMANDING = WordList.named("directive.demanding");

  private static final Set<String> FIRST_PERSON = WordList.of("we", "i");
  private static final Set<String> FIRST_PERSON_TALK =
      WordList.of("we", "i", "i'd", "we'd", "would", "highly");
  private static final Set<String> DOCUMENTS = WordList.named("directive.documents");
  private static final Set<ActorKind> COUNTERPARTS =
      Set.of(ActorKind.PERSON, ActorKind.STATE, ActorKind.GOVERNMENT_BODY);

  /** Verbs whose passive makes any subject an advice: "a hotline was suggested". */
  private static final Set<String> ADVISED =
      WordList.of("suggest", "recommend", "propose", "advocate", "urge", "call", "advise");

  /** What a person does for a cause, and a counterpart to get the better of another. */
  private static final Set<String> PRESSING = WordList.of("want", "press", "push", "lobby");

  private static final Set<ActorKind> POWERS = Set.of(ActorKind.STATE, ActorKind.GOVERNMENT_BODY);
  private static final Set<String> NOBODY = WordList.of("nobody", "none", "no");

  /** What a guest is invited to do. */
  private static final Set<String> HOSPITALITY =
      WordList.of("visit", "tour", "dine", "stay", "attend", "speak", "comment", "see", "enjoy");

  private static final Set<String> INVITING = WordList.of("invite", "ask", "request");

  DirectiveRule() {
    super(
        "prescription.directive",
        FindingKind.RECOMMENDATION,
        "A verb of advice (recommend, urge, call for, caution against) reports what somebody is"
            + " to do");
  }

  @Override
  public List<Match> match(RuleContext context) {
    List<Match> matches = new ArrayList<>(0);
    for (RuleContext.Cue cue : context.cues(CueKind.DIRECTIVE)) {
      directive(context, cue, matches);
    }
    Dissuasion.read(context, matches);
    AdviceNouns.read(context, matches);
    Stressing.read(context, matches);
    MeetingOutcomes.read(context, matches);
    Subjunctives.read(context, matches);
    return matches;
  }

  private static void directive(RuleContext context, RuleContext.Cue cue, List<Match> matches) {
    int verb = cue.range().from();
    int last = cue.range().to() - 1;
    int after = context.is(last, "that") ? last : last + 1;
    boolean nounReading =
        context.is(verb, WordClass.NOUN)
            && context.is(
                verb - 1,
                WordClass.mask(
                    WordClass.DETERMINER,
                    WordClass.ADJECTIVE,
                    WordClass.PREPOSITION,
                    WordClass.QUANTIFIER,
                    WordClass.NUMBER));
    boolean possessed =
        context.is(verb, WordClass.NOUN) && context.in(verb - 1, "'s", "s", "\u2019s");
    boolean infinitive = context.is(verb - 1, "to");
    boolean negated = Wording.negated(context, verb - 3, verb);
    if (nounReading
        || possessed
        || infinitive
        || negated
        || Wording.question(context)
        || context.is(verb - 1, "as")) {
      return;
    }
    int start = context.clauses().start(verb);
    int end = context.clauses().end(after - 1);
    boolean passive = passive(context, verb);
    if (!passive && !context.is(verb, WordClass.VERB_ING) && !hasSpeaker(context, start, verb)) {
      return;
    }
    boolean asks =
        context.lemma(verb).equals("ask")
            && (context.is(after, "that") || context.sourceKind() == SourceKind.MINUTES);
    boolean wants =
        context.lemmaIn(verb, PRESSING)
            && context.names(start, verb, Set.of(ActorKind.PERSON))
            && !context.is(after, "to");
    int done = context.lemma(verb).equals("want") ? done(context, after, end) : -1;
    boolean oneself = context.is(after, "to") && context.in(verb - 1, FIRST_PERSON);
    boolean curious = context.is(after, "to") && context.is(after + 1, "know");
    boolean begs = context.is(after, "to") && context.lemma(verb).equals("beg");
    if (begs || (oneself || curious) && context.lemma(verb).equals("want")) {
      return;
    }
    boolean shows =
        !context.is(after, WordClass.VERB_ING) && Telling.evidence(context, start, verb);
    if (shows || Telling.inquires(context, verb, end)) {
      return;
    }
    boolean demands = context.lemmaIn(verb, DEMANDING) && !asks && !wants && done < 0;
    boolean request =
        context.lemmaIn(verb, INVITING)
            && !context.is(after, "for")
            && !context.is(verb - 1, WordClass.AUXILIARY)
            && !context.names(start, verb, COUNTERPARTS);
    if (demands && !passive && !request && !speaks(context, start, verb)) {
      return;
    }
    boolean relative = context.is(start - 1, WordClass.RELATIVE) && !context.is(start - 1, "that");
    if (relative || !passive && bargains(context, start, verb)) {
      return;
    }
    boolean collective = speaks(context, start, verb) || passive;
    boolean news = context.sourceKind() == SourceKind.NEWS_ARTICLE;
    Tier tier = collective ? Tier.STRICT : news ? Tier.BROAD : Tier.BALANCED;
    if (context.is(after, "that") && Telling.indicative(context, after + 1)) {
      return;
    }
    if (done > 0 && !context.names(start, verb, POWERS)) {
      add(context, cue, new Range(start, end), new Range(done, end), Tier.BALANCED, matches);
    } else if (context.is(after, "that")) {
      int inner = Math.min(context.end(), Math.max(end, Wording.contentEnd(context, after)));
      add(context, cue, new Range(start, inner), new Range(after + 1, inner), tier, matches);
      // "… that A do X, and that B do Y": what is said again behind "that" is an item of its own.
      int next = inner;
      while (context.mark(next, ',') || context.is(next, "and")) {
        next++;
      }
      if (next > inner && context.is(next, "that")) {
        Range more = new Range(next + 1, context.clauses().end(next + 1));
        add(context, cue, more, more, tier, matches);
      }
    } else if (passive && !context.is(after, "to")) {
      int be = Wording.passiveBe(context, verb);
      boolean dummy = be <= start || context.is(be - 1, "it") || context.is(start, "it");
      boolean advised = context.lemmaIn(verb, ADVISED);
      if (!dummy && (advised || Wording.act(context, start, be))) {
        Range quote = new Range(start, Math.max(end, after));
        add(context, cue, quote, new Range(start, be), Tier.BALANCED, matches);
      }
    } else if (after < end) {
      object(context, cue, start, after, end, tier, matches);
    }
  }

  /** "Wants the quota lifted": the participle of what is to be done to the object, or -1. */
  private static int done(RuleContext context, int object, int end) {
    boolean thing =
        context.is(object, WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN, WordClass.NOUN))
            || context.is(object, WordClass.VERB_ING);
    for (int i = object + 1; thing && i < end && i < object + 8; i++) {
      if (context.is(i, "to") || context.is(i, WordClass.RELATIVE) || context.mark(i, ',')) {
        return -1;
      }
      if (context.isOnly(
          i, WordClass.VERB_PARTICIPLE, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE))) {
        return i;
      }
    }
    return -1;
  }

  /** "urged X to do", "called for a stronger…", "proposed creating…". */
  private static void object(
      RuleContext context,
      RuleContext.Cue cue,
      int start,
      int after,
      int end,
      Tier tier,
      List<Match> matches) {
    boolean invites = context.lemmaIn(cue.range().from(), INVITING);
    boolean reception =
        invites && context.is(after, "to") && !context.is(after + 1, WordClass.VERB_BASE);
    if (reception) {
      return;
    }
    int act = after;
    Range addressee = new Range(after, after);
    for (int i = after; i < end && i < after + 16; i++) {
      boolean to =
          context.is(i, "to")
              && (context.is(i + 1, WordClass.VERB_BASE)
                  || context.is(i + 1, WordClass.mask(WordClass.ADVERB, WordClass.NEGATION)));
      if (to) {
        boolean guest =
            context.lemmaIn(i + 1, HOSPITALITY)
                || context.is(i + 1, "take") && context.is(i + 3, "floor");
        if (invites && guest) {
          return;
        }
        act = i + 1;
        int be = Wording.passiveBe(context, cue.range().from());
        addressee = i > after || be < 0 ? new Range(after, i) : new Range(start, be);
        break;
      }
    }
    boolean commended =
        context.lemma(cue.range().from()).equals("recommend")
            && context.in(start, FIRST_PERSON_TALK);
    boolean needsAct =
        act == after
            && !commended
            && !context.is(cue.range().to() - 1, "for")
            && !context.is(after, WordClass.VERB_ING)
            && !Wording.act(context, after, Math.min(end, after + 8));
    if (needsAct) {
      return;
    }
    List<Range> phrases =
        act > after || context.is(after, WordClass.VERB_ING)
            ? context.clauses().verbPhrases(act, end)
            : List.of(new Range(act, end));
    boolean first = true;
    for (Range phrase : phrases) {
      boolean inside = context.is(phrase.from(), "not");
      boolean negated = inside || first && context.is(phrase.from() - 2, "not");
      int verb = inside ? phrase.from() + 1 : phrase.from();
      boolean avoids = Wording.avoiding(context, verb);
      Range action =
          avoids && phrase.to() - verb > 1
              ? new Range(verb + 1, phrase.to())
              : new Range(Math.min(verb, phrase.to() - 1), phrase.to());
      matches.add(
          Match.recommendation(
                  first ? new Range(start, phrase.to()) : phrase,
                  action,
                  cue.range(),
                  Strength.valueOf(cue.value()))
              .withSubject(addressee)
              .withPolarity(negated ^ avoids ? Polarity.AVOID : Polarity.DO)
              .withTier(tier));
      first = false;
    }
  }

  private static void add(
      RuleContext context,
      RuleContext.Cue cue,
      Range quote,
      Range action,
      Tier tier,
      List<Match> matches) {
    if (action.empty()) {
      return;
    }
    boolean option = context.hasCue(CueKind.HEDGE, action.from(), action.to());
    boolean deontic = context.hasCue(CueKind.DEONTIC, action.from(), action.to());
    Strength strength = option && !deontic ? Strength.MAY : Strength.valueOf(cue.value());
    matches.add(
        Match.recommendation(quote, action, cue.range(), strength)
            .withSubject(new Range(action.from(), Math.min(action.to(), action.from() + 6)))
            .withPolarity(
                Wording.negated(context, action.from(), Math.min(action.to(), action.from() + 7))
                    ? Polarity.AVOID
                    : Polarity.DO)
            .withTier(option && !deontic ? Tier.BALANCED : tier));
  }

  /** Demands that a named counterpart made are bargaining, not advice (guide, decision 7). */
  private static boolean bargains(RuleContext context, int start, int verb) {
    boolean nobody = context.in(start, NOBODY);
    if (nobody) {
      return true;
    }
    boolean reports =
        context.sourceKind() == SourceKind.NEWS_ARTICLE
            || context.sourceKind() == SourceKind.ESSAY
            || context.sourceKind() == SourceKind.CONFERENCE_REPORT;
    boolean past = context.is(verb, WordClass.VERB_PAST);
    return reports
        && past
        && !speaks(context, start, verb)
        && context.lemma(verb).equals("call")
        && context.names(start, verb, COUNTERPARTS);
  }

  private static boolean passive(RuleContext context, int verb) {
    return context.is(verb, WordClass.VERB_PARTICIPLE) && Wording.passiveBe(context, verb) >= 0;
  }

  private static boolean hasSpeaker(RuleContext context, int start, int verb) {
    for (int i = verb - 1; i >= start; i--) {
      boolean speaker =
          context.is(
                  i,
                  WordClass.mask(
                      WordClass.NOUN,
                      WordClass.PRONOUN,
                      WordClass.COLLECTIVE,
                      WordClass.SURNAME,
                      WordClass.DEMONYM,
                      WordClass.QUANTIFIER))
              || context.capitalized(i);
      if (speaker) {
        return true;
      }
    }
    boolean joined =
        context.is(verb - 1, WordClass.CONJUNCTION)
            && context.isOnly(verb, WordClass.VERB_BASE, WordClass.NOUN.bit());
    return joined
        || context.is(verb, WordClass.VERB_PAST)
        || verb == start
            && context.is(verb, WordClass.VERB_S)
            && context.is(verb + 1, WordClass.DETERMINER);
  }

  /** Whether a panel, a document or the author is the one who prescribes. */
  private static boolean speaks(RuleContext context, int start, int verb) {
    boolean operative =
        verb == start
            && (context.isOnly(
                    verb, WordClass.VERB_PAST, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE))
                || context.is(verb, WordClass.VERB_S)
                    && context.is(verb + 1, WordClass.DETERMINER));
    if (operative) {
      return true;
    }
    for (int i = verb - 1; i >= start && i > verb - 12; i--) {
      if (context.is(i, WordClass.COLLECTIVE)
          || context.in(i, FIRST_PERSON)
          || context.in(i, DOCUMENTS)) {
        return true;
      }
    }
    return false;
  }
}
