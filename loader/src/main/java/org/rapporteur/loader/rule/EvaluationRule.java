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
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/**
 * "It is crucial to…", "Diversifying supply chains is essential": a predicate calls an act needed.
 */
final class EvaluationRule extends WrittenRule {

  private static final Set<String> NEEDED = WordList.named("evaluation.needed");

  /** Predicates that call for an act without making it a duty. */
  private static final Set<String> GOOD = WordList.named("evaluation.good");

  private static final Set<String> UNWISE = WordList.named("evaluation.unwise");
  private static final Set<String> DEGREES =
      WordList.of("even", "ever", "more", "most", "very", "so");
  private static final Set<String> ROLES = WordList.named("evaluation.roles");
  private static final Set<String> JUDGED =
      WordList.of(
          "considered",
          "deemed",
          "seen",
          "judged",
          "thought",
          "felt",
          "regarded",
          "held",
          "viewed",
          "described",
          "found");
  private static final Set<String> JUDGING = WordList.named("evaluation.judging");

  /** "It is necessary to recall": what only leads through a text. */
  private static final Set<String> RECALLING =
      WordList.of("recall", "note", "mention", "say", "add", "remember", "explain");

  private static final Set<String> FOLLOWS = WordList.named("evaluation.follows");

  EvaluationRule() {
    super(
        "prescription.evaluation",
        FindingKind.RECOMMENDATION,
        "A predicate (essential, important, wise, overdue) says that an act is needed or good");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(CueKind.EVALUATION)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int done = context.from();
    for (RuleContext.Cue cue : context.cues(CueKind.EVALUATION)) {
      Range range = cue.range();
      boolean other =
          context.hasCue(CueKind.TEXT_ORGANISING, range.from(), range.to())
              || context.in(range.from() - 1, "hardly", "scarcely");
      if (range.from() < done || other || Wording.question(context)) {
        continue;
      }
      int be = copula(context, range.from());
      if (be < 0) {
        considered(context, cue, matches);
        continue;
      }
      int start = context.clauses().start(be);
      int end = context.clauses().end(range.to() - 1);
      int before = matches.size();
      int subjectEnd = auxiliariesBefore(context, be);
      if (isDummy(context, start, subjectEnd) || unwiseTo(context, range)) {
        extraposed(context, cue, start, end, be, matches);
      } else if (context.in(range.to(), ROLES)) {
        role(context, cue, start, subjectEnd, end, matches);
      } else if (!attributive(context, range, end)) {
        predicated(context, cue, start, subjectEnd, be, end, matches);
      }
      if (matches.size() > before) {
        done = range.to();
      }
    }
    return matches;
  }

  /** The form of "be" before a predicate, adverbs and degree words between them passed over. */
  private static int copula(RuleContext context, int predicate) {
    int i = predicate - 1;
    while (i > context.from()
        && i > predicate - 6
        && !context.in(i, Wording.BE)
        && (context.is(i, WordClass.ADVERB)
            || context.is(i, WordClass.NEGATION)
            || context.is(i, "a")
            || context.is(i, "an")
            || context.is(i, "even")
            || context.is(i, "neither")
            || context.is(i, "either")
            || context.is(i, WordClass.ADJECTIVE) && context.is(i + 1, "nor")
            || context.is(i, "nor")
            || context.is(i, "as")
            || context.is(i, "emerged")
            || context.in(i, DEGREES)
            || context.in(i, JUDGED))) {
      i--;
    }
    int judged = context.is(predicate - 1, "as") ? judged(context, predicate) : -1;
    if (judged > 0) {
      return judged;
    }
    boolean emerged = context.is(i, "has") || context.is(i, "have");
    return emerged && context.is(i + 1, "emerged") || context.in(i, Wording.BE) ? i : -1;
  }

  /** "Was described by several speakers as urgent": the form of "be" before who judges, or -1. */
  private static int judged(RuleContext context, int predicate) {
    for (int i = predicate - 2; i > context.from() && i > predicate - 10; i--) {
      if (context.in(i, JUDGED)) {
        return Wording.passiveBe(context, i);
      }
    }
    return -1;
  }

  /** "One member considered it appropriate to…": a judgement with its object put behind it. */
  private static void considered(RuleContext context, RuleContext.Cue cue, List<Match> matches) {
    int it = cue.range().from() - 1;
    while (it > context.from() && context.is(it, WordClass.ADVERB)) {
      it--;
    }
    if (context.is(it, "it") && context.lemmaIn(it - 1, JUDGING)) {
      int start = context.clauses().start(it - 1);
      int end = context.clauses().end(cue.range().to() - 1);
      extraposed(context, cue, start, end, it, matches);
    }
  }

  /** "Tokyo would be unwise to…": the act stands behind the predicate, whatever the subject. */
  private static boolean unwiseTo(RuleContext context, Range predicate) {
    int to = Wording.skipAdverbs(context, predicate.to(), context.end());
    return unwise(context, predicate)
        && context.is(to, "to")
        && context.is(to + 1, WordClass.VERB_BASE);
  }

  private static boolean unwise(RuleContext context, Range predicate) {
    for (int i = predicate.from(); i < predicate.to(); i++) {
      if (context.in(i, UNWISE)) {
        return true;
      }
    }
    return false;
  }

  /** "That the towns not sell the wells", "that the pass not be closed". */
  private static boolean forbids(RuleContext context, int from, int to) {
    for (int i = from; i + 1 < to && !context.clauses().finite(i); i++) {
      if (context.in(i, "not", "never") && context.is(i + 1, WordClass.VERB_BASE)) {
        return true;
      }
    }
    return false;
  }

  private static int auxiliariesBefore(RuleContext context, int be) {
    int i = be;
    while (i - 1 > context.from()
        && (context.is(i - 1, WordClass.AUXILIARY)
            || context.is(i - 1, WordClass.ADVERB)
            || context.is(i - 1, "continue")
            || context.is(i - 1, "continues")
            || context.is(i - 1, "to"))) {
      i--;
    }
    return i;
  }

  private static boolean isDummy(RuleContext context, int start, int subjectEnd) {
    return context.is(subjectEnd - 1, "it") || context.is(start, "it") && subjectEnd - start < 3;
  }

  /** Whether the predicate only describes a noun that follows: "are key partners". */
  private static boolean attributive(RuleContext context, Range predicate, int end) {
    int next = predicate.to();
    return next < end
        && context.isWord(next)
        && !context.in(next, FOLLOWS)
        && !context.is(next, WordClass.PREPOSITION);
  }

  /** "It is essential (for X) to…", "it is vital that X…". */
  private static void extraposed(
      RuleContext context, RuleContext.Cue cue, int start, int end, int be, List<Match> matches) {
    int action = -1;
    Range subject = new Range(start, start);
    int i = cue.range().to();
    int aside = asideBefore(context, i);
    if (aside > 0) {
      action = aside;
      end = context.clauses().end(aside);
    } else if (context.is(i, "that")) {
      action = i + 1;
      subject = new Range(i + 1, Math.min(end, i + 8));
      end = Math.max(end, context.clauses().end(i + 1));
    } else {
      for (int k = i; k < end && k < i + 14; k++) {
        if (context.is(k, "to")
            && (context.is(k + 1, WordClass.VERB_BASE) || context.is(k + 1, WordClass.ADVERB))) {
          action = k + 1;
          subject = context.is(i, "for") ? new Range(i + 1, k) : subject;
          break;
        }
      }
    }
    boolean organises =
        context.lemmaIn(action, RECALLING) && context.is(action - 1, "to") && !context.is(i, "not");
    if (action < 0 || action >= end || organises) {
      return;
    }
    boolean unwise = unwise(context, cue.range());
    // "Neither wise nor fair to" says no only once.
    int behind = context.is(i, "nor") ? i + 2 : i;
    boolean negated =
        unwise
            ^ Wording.negated(context, be - 1, cue.range().from())
            ^ Wording.negated(context, behind, Math.max(behind, action));
    Strength strength = Strength.valueOf(cue.value());
    boolean that = context.is(i, "that");
    List<Range> phrases =
        that ? List.of(new Range(action, end)) : context.clauses().verbPhrases(action, end);
    boolean first = true;
    for (Range phrase : phrases) {
      boolean avoids =
          that
              ? forbids(context, phrase.from(), phrase.to())
              : Wording.avoiding(context, phrase.from());
      Range act =
          !that && avoids && phrase.to() - phrase.from() > 1
              ? new Range(phrase.from() + 1, phrase.to())
              : phrase;
      matches.add(
          Match.recommendation(
                  first ? new Range(start, phrase.to()) : phrase, act, cue.range(), strength)
              .withSubject(subject)
              .withPolarity(negated ^ avoids ? Polarity.AVOID : Polarity.DO)
              .withTier(negated ? Tier.BALANCED : Tier.STRICT));
      first = false;
    }
  }

  /** "It would be wise, once the vote is over, to…": the act behind an aside, or -1. */
  private static int asideBefore(RuleContext context, int comma) {
    for (int i = comma + 1; context.mark(comma, ',') && i < context.end() && i < comma + 16; i++) {
      boolean closes =
          context.mark(i, ',') && context.is(i + 1, "to") && context.is(i + 2, WordClass.VERB_BASE);
      if (closes) {
        return i + 2;
      }
    }
    return -1;
  }

  /** "Maintaining … is a crucial theme", "X is a vital area for cooperation". */
  private static void role(
      RuleContext context,
      RuleContext.Cue cue,
      int start,
      int subjectEnd,
      int end,
      List<Match> matches) {
    int role = cue.range().to();
    boolean act = Wording.gerund(context, start);
    boolean forAct =
        context.is(role + 1, "for") && Wording.act(context, role + 2, Math.min(end, role + 6));
    boolean relative = context.clauses().opener(subjectEnd) >= 0 && !context.is(start - 1, "that");
    if (relative || subjectEnd <= start || !act && !forAct) {
      return;
    }
    Range action = act ? new Range(start, subjectEnd) : new Range(role + 2, end);
    matches.add(
        Match.recommendation(
            new Range(start, end), action, cue.range(), Strength.valueOf(cue.value())));
  }

  /** "Copying … would be a mistake", "exclusion is not wise": the act is to be left alone. */
  private static void foolish(
      RuleContext context,
      RuleContext.Cue cue,
      Range clause,
      int subjectEnd,
      boolean act,
      List<Match> matches) {
    int from = clause.from();
    for (int i = from + 1; i < subjectEnd && !act; i++) {
      if (context.is(i, WordClass.VERB_ING) && context.is(i - 1, WordClass.SPEECH)) {
        from = i;
        act = true;
      }
    }
    if (act) {
      matches.add(
          Match.recommendation(clause, new Range(from, subjectEnd), cue.range(), Strength.SHOULD)
              .withPolarity(Polarity.AVOID));
    }
  }

  /** "X-ing … is essential", "dialogue with … would be necessary". */
  private static void predicated(
      RuleContext context,
      RuleContext.Cue cue,
      int start,
      int subjectEnd,
      int be,
      int end,
      List<Match> matches) {
    Strength strength = Strength.valueOf(cue.value());
    boolean gerund = Wording.gerund(context, start);
    boolean necessity = context.in(cue.range().from(), NEEDED);
    boolean act = Wording.act(context, start, subjectEnd);
    // In reported speech the past is the present of those who spoke.
    boolean reported = context.is(start - 1, "that") || context.is(cue.range().from() - 1, "as");
    boolean before = context.is(be, "been") && context.is(be - 1, "had");
    boolean past = before || context.in(be, Wording.PAST_BE) && !reported;
    boolean relative = context.clauses().opener(be) >= 0 && !context.is(start - 1, "that");
    boolean negated = Wording.negated(context, subjectEnd, cue.range().from());
    boolean infinitive =
        context.is(cue.range().to(), "to") && context.is(cue.range().to() + 1, WordClass.VERB_BASE);
    boolean unwise = unwise(context, cue.range());
    boolean foolish = negated ^ unwise && (unwise || context.in(cue.range().from(), GOOD));
    if (past || relative || negated && !foolish || subjectEnd <= start) {
      return;
    }
    if (foolish) {
      foolish(context, cue, new Range(start, end), subjectEnd, gerund || act, matches);
      return;
    }
    boolean weak = strength != Strength.MUST && !necessity && !context.in(cue.range().from(), GOOD);
    if (!(gerund || act && !weak || necessity || act && infinitive)) {
      return;
    }
    Range subject = Wording.subject(context, start, subjectEnd);
    if (gerund) {
      List<Range> phrases = context.clauses().verbPhrases(start, subjectEnd);
      for (int p = 0; p < phrases.size(); p++) {
        Range phrase = phrases.get(p);
        boolean last = p == phrases.size() - 1;
        matches.add(
            Match.recommendation(
                last ? new Range(phrase.from(), end) : phrase, phrase, cue.range(), strength));
      }
    } else {
      matches.add(
          Match.recommendation(new Range(start, end), subject, cue.range(), strength)
              .withTier(act ? Tier.BALANCED : Tier.BROAD));
    }
  }
}
