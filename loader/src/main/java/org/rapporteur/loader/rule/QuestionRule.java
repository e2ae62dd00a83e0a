package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/**
 * "Why not publish the minutes?", "Might the two chairs not be asked again?", "she asked whether
 * the fund could not lend": a question whose answer is an act.
 */
final class QuestionRule extends WrittenRule {

  private static final Set<String> MODALS =
      WordList.of("could", "might", "should", "would", "can", "ought", "must", "will");
  private static final Set<String> NEGATED_MODALS =
      WordList.of("couldn't", "mightn't", "shouldn't", "wouldn't", "can't", "oughtn't");
  private static final Set<String> ABOUT = WordList.of("about", "of");
  static final Set<String> ASKING = WordList.of("ask", "wonder", "inquire", "enquire");
  private static final Set<String> WHETHER = WordList.of("whether", "if");
  private static final Set<String> THOUGHT = WordList.of("thought", "considered", "tried");

  QuestionRule() {
    super(
        "prescription.question",
        FindingKind.RECOMMENDATION,
        "A question that asks why something is not done, or whether it might not be, advises it");
  }

  @Override
  public List<Match> match(RuleContext context) {
    boolean question = Wording.question(context);
    if (!question && !context.has(Sign.ASKING)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    if (question) {
      for (int i = context.from(); i < context.end() - 2 && matches.isEmpty(); i++) {
        boolean opens = i == context.from() || !context.isWord(i - 1) || joined(context, i - 1);
        int act = opens && context.isWord(i) ? asked(context, i) : -1;
        if (act > 0 && act < context.end()) {
          add(context, new Range(i, context.end()), act, matches);
        }
      }
    } else {
      reported(context, matches);
    }
    return matches;
  }

  private static boolean joined(RuleContext context, int token) {
    return context.is(token, WordClass.CONJUNCTION) && (token == context.from());
  }

  /** The act that a question beginning here advises, or -1. */
  private static int asked(RuleContext context, int first) {
    boolean why = context.is(first, "why") && context.is(first + 1, "not");
    if (why) {
      boolean act = context.is(first + 2, WordClass.mask(WordClass.VERB_BASE, WordClass.VERB_ING));
      return act && !context.is(first + 2, WordClass.PREPOSITION) ? first + 2 : -1;
    }
    boolean proposes =
        context.in(first, "what", "how")
            && context.is(first + 1, "about")
            && context.is(first + 2, WordClass.VERB_ING);
    if (proposes) {
      return first + 2;
    }
    int modal = context.is(first, "why") ? first + 1 : first;
    boolean time =
        context.in(modal, "is", "isn't")
            && (context.is(modal + 1, "it") && context.in(modal + 2, "not", "time", "high"))
            && (context.is(modal, "isn't") || context.is(modal + 2, "not"));
    for (int i = modal + 2; time && i < modal + 6; i++) {
      if (context.is(i, "time")) {
        return i + 1;
      }
    }
    return denied(context, modal, context.in(modal, NEGATED_MODALS), context.end());
  }

  /** "Might the two … not be asked": the verb behind a modal and a negation, or -1. */
  private static int denied(RuleContext context, int modal, boolean contracted, int end) {
    if (!contracted && !context.in(modal, MODALS)) {
      return -1;
    }
    boolean negated = contracted;
    for (int i = modal + 1; i < end && i < modal + 16; i++) {
      if (context.is(i, "not")) {
        negated = true;
      } else if (negated
          && context.is(i, WordClass.VERB_BASE)
          && (context.is(i - 1, "not")
              || context.is(i - 1, "to")
              || context.isOnly(
                  i, WordClass.VERB_BASE, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE)))) {
        return i;
      }
    }
    return -1;
  }

  /** "He asked whether the fund might not…", "I wonder if you have thought of …ing". */
  private static void reported(RuleContext context, List<Match> matches) {
    for (int i = context.from(); i < context.end() - 4; i++) {
      if (!context.in(i, WHETHER) || !context.lemmaIn(i - 1, ASKING)) {
        continue;
      }
      int end = context.clauses().end(i + 1);
      for (int k = i + 1; k < end - 1; k++) {
        boolean thought = context.in(k, THOUGHT) && context.in(k + 1, ABOUT);
        boolean doing = thought && context.is(k + 2, WordClass.VERB_ING);
        int act = doing ? k + 2 : context.in(k, MODALS) ? behindNot(context, k) : -1;
        if (act > 0) {
          add(context, new Range(context.clauses().start(i - 1), end), act, matches);
          return;
        }
      }
    }
  }

  private static int behindNot(RuleContext context, int modal) {
    boolean not = context.is(modal + 1, "not") && context.is(modal + 2, WordClass.VERB_BASE);
    return not ? modal + 2 : -1;
  }

  private static void add(RuleContext context, Range quote, int act, List<Match> matches) {
    boolean avoids = Wording.avoiding(context, act) && act + 1 < quote.to();
    matches.add(
        Match.recommendation(
                quote,
                new Range(avoids ? act + 1 : act, Math.max(quote.to(), act + 1)),
                new Range(quote.from(), act),
                Strength.MAY)
            .withPolarity(avoids ? Polarity.AVOID : Polarity.DO)
            .withTier(Tier.BALANCED));
  }
}
