package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** "Japan should…", "we must…", "states need to…": the modal verbs of obligation. */
final class ModalRule extends WrittenRule {

  /** Openers of clauses in which an obligation is asked about, supposed or compared, not voiced. */
  private static final Set<String> SUPPOSING = WordList.named("modal.supposing");

  private static final Set<String> CONVINCED =
      WordList.of("convinced", "adamant", "clear", "sure", "certain", "persuaded", "confident");

  private static final Set<String> CONTENT_NOUNS = WordList.named("modal.content-nouns");

  private static final long PEOPLE =
      WordClass.mask(WordClass.COLLECTIVE, WordClass.PRONOUN, WordClass.DEMONYM);

  /** What a thing "should" do by itself is a forecast: give a clearer picture, bring relief. */
  private static final Set<String> EFFECTS = WordList.named("modal.effects");

  /** What one "should" do out of courtesy or as a guess. */
  private static final Set<String> COURTESY = WordList.named("modal.courtesy");

  /** What a speaker "must" do to go on with a speech. */
  private static final Set<String> TALKING = WordList.named("modal.talking");

  private static final Set<String> OFFICES = WordList.named("modal.offices");

  private static final Set<String> AIMS = WordList.named("requirement.aims");

  /** What stands before a verb that is put before its subject: "under no circumstances should". */
  private static final Set<String> FRONTED =
      WordList.of("only", "under", "on", "at", "in", "never", "not", "nor", "neither", "rarely");

  private static final Set<String> EXPECTING =
      WordList.of("expect", "predict", "forecast", "believe", "assume", "estimate", "anticipate");
  private static final Set<String> SUPPOSED =
      WordList.of("would", "may", "might", "could", "shall");
  private static final Set<String> WILL = WordList.of("will", "would", "may", "might", "could");
  private static final Set<String> SPEAKERS = WordList.of("i", "we", "it", "you");
  private static final Set<String> BEHIND_ELLIPSIS = WordList.of("be", "not", "also", "then");

  ModalRule() {
    super(
        "prescription.modal",
        FindingKind.RECOMMENDATION,
        "A modal verb of obligation (should, must, ought to, need to, have to) says that its"
            + " subject is to act");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(CueKind.DEONTIC) && !instructs(context)) {
      return List.of();
    }
    int done = context.from();
    List<Match> matches = instructions(context);
    for (RuleContext.Cue cue : context.cues(CueKind.DEONTIC)) {
      if (cue.range().from() >= done && voices(context, cue)) {
        List<Match> found = read(context, cue);
        matches.addAll(found);
        if (!found.isEmpty()) {
          done = cue.range().to();
        }
      }
    }
    return matches;
  }

  private static boolean instructs(RuleContext context) {
    return context.sourceKind() == SourceKind.MINUTES
        || context.sourceKind() == SourceKind.GOVERNMENT_REPORT
        || context.sourceKind() == SourceKind.SESSION_SUMMARY;
  }

  /** "Mr. Pell is to brief both secretaries": in minutes and instructions. */
  private static List<Match> instructions(RuleContext context) {
    List<Match> matches = new ArrayList<>(0);
    for (int i = context.from() + 1; instructs(context) && i < context.end() - 2; i++) {
      boolean isTo =
          (context.is(i, "is") || context.is(i, "are"))
              && context.is(i + 1, "to")
              && context.is(i + 2, WordClass.VERB_BASE)
              && !context.is(i - 1, WordClass.NOUN);
      if (isTo) {
        int end = context.clauses().end(i + 1);
        int start = context.clauses().start(i);
        matches.add(
            Match.recommendation(
                    new Range(start, end),
                    new Range(i + 2, end),
                    new Range(i, i + 2),
                    Strength.MUST)
                .withSubject(Wording.subject(context, start, i))
                .withTier(Tier.BALANCED));
      }
    }
    return matches;
  }

  /** "…, while also strengthening": the conjunction of an act that is asked for as well, or -1. */
  private static int whileDoing(RuleContext context, int verb, int end) {
    for (int i = verb + 2; i < end - 2; i++) {
      boolean also = context.is(i + 1, "also") || context.is(i + 1, "at");
      if (context.is(i, "while") && also) {
        int act = Wording.skipAdverbs(context, i + 1, end);
        return context.is(act, WordClass.VERB_ING) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean voices(RuleContext context, RuleContext.Cue cue) {
    Range range = cue.range();
    if (context.hasCue(CueKind.TEXT_ORGANISING, range.from(), range.to())
        && !agentActs(context, range)
        && !aims(context, range)) {
      return false;
    }
    boolean future = context.in(range.from() - 1, WILL) || context.in(range.from() - 2, WILL);
    boolean noun =
        !future
            && context.lemma(range.from()).equals("need")
            && (context.is(range.from() - 1, WordClass.DETERMINER)
                || context.is(range.from() - 1, WordClass.ADJECTIVE)
                || context.is(range.from() - 1, WordClass.VERB_ING)
                    && context.is(range.from(), "need")
                || context.is(range.from() - 1, WordClass.NEGATION));
    boolean infinitive = context.is(range.from() - 1, "to");
    boolean first = range.from() == context.from() && !elliptic(context, range);
    return !noun && !infinitive && !first && !Wording.question(context);
  }

  /** "The prime minister should explain": words that organise a text, but somebody is to act. */
  private static boolean agentActs(RuleContext context, Range modal) {
    int start = context.clauses().start(modal.from());
    boolean passive = context.is(modal.to(), "be") || context.is(modal.to(), "have");
    boolean oneself = context.in(modal.from() - 1, SPEAKERS);
    return !passive
        && !oneself
        && context.is(modal.to(), WordClass.VERB_BASE)
        && (context.in(modal.from() - 1, OFFICES)
            || Wording.agent(context, Wording.subject(context, start, modal.from())));
  }

  /** "The priority must be the wells": what is to be aimed at. */
  private static boolean aims(RuleContext context, Range modal) {
    return context.is(modal.to(), "be") && context.in(modal.from() - 1, AIMS);
  }

  /** "Should be redone each year": in notes the subject is left out. */
  private static boolean elliptic(RuleContext context, Range modal) {
    return context.in(modal.to(), BEHIND_ELLIPSIS)
        && context.is(
            modal.to() + 1, WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.VERB_BASE));
  }

  private static List<Match> read(RuleContext context, RuleContext.Cue cue) {
    Range modal = cue.range();
    int end = context.clauses().end(modal.to() - 1);
    int verb = Wording.verbBehind(context, modal.to(), end);
    if (!context.is(verb, WordClass.VERB_BASE) && fronted(context, modal)) {
      return inverted(context, cue);
    }
    boolean counterfactual =
        context.is(verb, "have")
            && context.is(verb + 1, WordClass.VERB_PARTICIPLE)
            && !context.is(verb + 1, WordClass.NOUN);
    if (verb >= end || counterfactual || !context.is(verb, WordClass.VERB_BASE)) {
      return List.of();
    }
    int start = context.clauses().start(modal.from());
    Tier tier = Tier.STRICT;
    int opener = context.clauses().opener(modal.from());
    if (opener >= 0) {
      int before = opener - 1;
      while (context.isOnly(before, WordClass.ADVERB, 0)) {
        before--;
      }
      boolean content =
          context.is(opener, "that")
              && (context.is(before, WordClass.SPEECH)
                  || context.in(opener - 1, CONTENT_NOUNS)
                  || context.mark(opener - 1, ',')
                  || context.is(opener - 1, WordClass.CONJUNCTION)
                  || opener == context.from());
      boolean putative =
          context.is(opener, "that")
              && context.is(opener - 1, WordClass.ADJECTIVE)
              && !context.in(opener - 1, CONVINCED)
              && !context.hasCue(CueKind.EVALUATION, opener - 1, opener);
      boolean expected =
          context.is(opener, "that")
              && context.lemmaIn(opener - 1, EXPECTING)
              && (context.in(modal.from() - 1, WILL) || context.in(modal.from() - 2, WILL));
      if (context.in(opener, SUPPOSING) || putative || expected) {
        return List.of();
      }
      boolean place = context.is(opener, "where");
      if (!content
          && !place
          && (context.is(opener, "that") || context.is(opener, WordClass.RELATIVE))) {
        tier = Tier.BROAD;
      }
    }
    boolean dispensed = Wording.negated(context, modal.from() - 2, modal.from());
    Strength strength = Strength.valueOf(cue.value());
    if (dispensed && !context.lemma(modal.from()).equals("should")) {
      strength = Strength.MAY;
      tier = Tier.BALANCED;
    }
    if (context.in(modal.from() - 1, WILL) || context.in(modal.from() - 2, WILL)) {
      boolean supposed =
          cue.value().equals("MUST")
              && (context.in(modal.from() - 1, SUPPOSED) || context.in(modal.from() - 2, SUPPOSED));
      tier = supposed ? Tier.BROAD : tier == Tier.STRICT ? Tier.BALANCED : tier;
    }
    // "I should stress", "we shall run a deficit": in the first person a wish or a future.
    boolean own = context.is(modal.from() - 1, "i") && context.in(modal.from(), "should", "shall");
    boolean courtesy =
        context.lemmaIn(verb, COURTESY)
                && context.in(modal.from(), "should", "shall")
                && context.in(modal.from() - 1, "i", "we")
            || context.lemmaIn(verb, TALKING) && context.is(modal.from() - 1, "i");
    boolean talks = courtesy && context.is(modal.from(), "must");
    if (talks || courtesy && (own || context.is(verb + 1, "no"))) {
      // "I should like to thank", "we should be no better off": what would be.
      return List.of();
    }
    if (own) {
      tier = Tier.BROAD;
    }
    Range subject = Wording.subject(context, start, modal.from());
    boolean negated =
        dispensed || Wording.negated(context, modal.from(), verb) || nobody(context, subject);
    List<Match> matches = new ArrayList<>();
    boolean effect =
        cue.value().equals("SHOULD")
            && context.lemmaIn(verb, EFFECTS)
            && !Wording.agent(context, subject)
            && !context.is(subject.to() - 1, PEOPLE);
    if (effect) {
      tier = Tier.BROAD;
    }
    int aside = whileDoing(context, verb, context.end());
    int last = aside > 0 ? Math.min(end, aside) : end;
    last -= context.mark(last - 1, ',') ? 1 : 0;
    List<Range> phrases = new ArrayList<>(context.clauses().verbPhrases(verb, last));
    if (aside > 0) {
      phrases.add(new Range(aside, context.clauses().end(aside + 2)));
    }
    for (Range phrase : phrases) {
      boolean avoids = Wording.avoiding(context, phrase.from());
      int act =
          context.is(phrase.from(), "while")
              ? Wording.skipAdverbs(context, phrase.from() + 1, phrase.to())
              : phrase.from();
      int actionFrom = avoids ? Math.min(act + 1, phrase.to() - 1) : act;
      actionFrom += avoids && context.is(actionFrom, "from") ? 1 : 0;
      // "Should keep the forest, and not sell it".
      boolean not = !matches.isEmpty() && context.in(phrase.from() - 1, "not", "never");
      int from = not ? phrase.from() - 1 : phrase.from();
      Range quote = new Range(matches.isEmpty() ? start : from, phrase.to());
      matches.add(
          Match.recommendation(quote, new Range(actionFrom, phrase.to()), modal, strength)
              .withSubject(subject)
              .withPolarity((negated || not) ^ avoids ? Polarity.AVOID : Polarity.DO)
              .withTier(tier));
    }
    return matches;
  }

  /** Whether the clause begins with "only", "nor", "under no" and the like. */
  private static boolean fronted(RuleContext context, Range modal) {
    int first = context.from();
    while (first < modal.from() && !context.isWord(first)) {
      first++;
    }
    boolean no = context.in(first + 1, "no", "none");
    return context.in(first, FRONTED)
        && first < modal.from()
        && (no || !context.is(first, WordClass.PREPOSITION));
  }

  /** "Only then should the troops leave", "nor should the dam be filled". */
  private static List<Match> inverted(RuleContext context, RuleContext.Cue cue) {
    Range modal = cue.range();
    int verb = verbInverted(context, modal.to(), WordClass.NOUN.bit());
    verb = verb > 0 ? verb : verbInverted(context, modal.to(), 0);
    if (verb < 0) {
      return List.of();
    }
    int end = context.clauses().end(verb);
    int first = context.from();
    boolean only =
        context.is(first, "only")
            || context.is(first, "not") && context.in(first + 1, "until", "only");
    return List.of(
        Match.recommendation(
                new Range(first, end), new Range(verb, end), modal, Strength.valueOf(cue.value()))
            .withSubject(new Range(modal.to(), verb))
            .withPolarity(only ? Polarity.DO : Polarity.AVOID));
  }

  /** The verb behind a subject that stands behind its modal, of no other class; -1 if none. */
  private static int verbInverted(RuleContext context, int subject, long other) {
    for (int i = subject + 1; i < context.end() && i < subject + 12; i++) {
      boolean verb = context.is(i, "be") || context.isOnly(i, WordClass.VERB_BASE, other);
      boolean inside =
          context.is(i - 1, WordClass.mask(WordClass.DETERMINER, WordClass.PREPOSITION));
      if (verb && !inside) {
        return i;
      }
    }
    return -1;
  }

  /** "Nobody", "no state": what everybody is told not to do. */
  private static boolean nobody(RuleContext context, Range subject) {
    int first = subject.from();
    boolean no = context.in(first, "no", "neither") && context.is(first + 1, WordClass.NOUN);
    return !subject.empty() && (context.in(first, "nobody", "none") || no);
  }
}
