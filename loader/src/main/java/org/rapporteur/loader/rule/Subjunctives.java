package org.rapporteur.loader.rule;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/**
 * Acts in the mandative subjunctive: "agreed that the matter be put to the council", "a motion that
 * the duty be abolished", "(c) a school be opened in each district" below a line that ends in
 * "that".
 */
final class Subjunctives {

  /** Words that a subjunctive hangs on whose verb is not "be". */
  static final Set<String> DECIDING = WordList.named("subjunctives.deciding");

  /** "So that", "now that" and the like open no wish. */
  private static final Set<String> NO_WISH =
      WordList.of("so", "now", "such", "given", "granted", "except", "save", "powers", "fact");

  private static final long NOUN_TOO =
      WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PREPOSITION);

  /** How far behind "that" the verb may stand. */
  private static final int LONGEST_SUBJECT = 16;

  private Subjunctives() {}

  static void read(RuleContext context, List<Match> matches) {
    boolean item = context.listItem() && context.firstInBlock();
    boolean opens = item || context.has(Sign.THAT);
    if (!opens || !context.has(Sign.SUBJUNCTIVE) || Wording.question(context)) {
      return;
    }
    int before = matches.size();
    for (int i = context.from() + 1; i < context.end() - 3; i++) {
      boolean that =
          context.is(i, "that")
              && !context.in(i - 1, NO_WISH)
              && !context.hasCue(CueKind.DIRECTIVE, Math.max(context.from(), i - 4), i)
              && !Wording.negated(context, context.clauses().start(i - 1), i);
      if (that) {
        int verb = verb(context, i + 1, decides(context, i));
        if (verb > 0) {
          matches.add(
              match(
                  context, context.clauses().start(Math.max(context.from(), i - 1)), i + 1, verb));
        }
      }
    }
    int verb = item && matches.size() == before ? verb(context, context.from(), false) : -1;
    if (verb > context.from()) {
      matches.add(match(context, context.from(), context.from(), verb));
    }
  }

  private static Match match(RuleContext context, int start, int subject, int verb) {
    int end = context.clauses().end(verb);
    boolean not = context.in(verb + 1, "not", "never") || context.in(verb - 1, "not", "never");
    return Match.recommendation(
            new Range(start, end),
            new Range(subject, end),
            new Range(verb, verb + 1),
            Strength.SHOULD)
        .withSubject(new Range(subject, verb))
        .withPolarity(not ? Polarity.AVOID : Polarity.DO)
        .withTier(Tier.BALANCED);
  }

  /** The bare verb behind a subject, "be" and a participle or any verb if it may be; -1 if none. */
  private static int verb(RuleContext context, int from, boolean any) {
    boolean many = false;
    for (int i = from + 1; i < context.end() - 1 && i < from + LONGEST_SUBJECT; i++) {
      if (context.is(i, "be")) {
        boolean plain = !context.is(i - 1, WordClass.AUXILIARY) && !context.is(i - 1, "to");
        return plain && done(context, i + 1) ? i : -1;
      }
      boolean ends =
          context.is(i, WordClass.AUXILIARY)
              || context.is(i, "to")
              || context.is(i, WordClass.RELATIVE)
              || context.mark(i, ';');
      if (ends) {
        return -1;
      }
      // "The goals of the alliance remain": the subject is what stands before "of".
      many |= context.is(i - 1, WordClass.NOUN) && context.word(i - 1).endsWith("s");
      boolean singular =
          context.is(i - 1, WordClass.NOUN)
              && !context.word(i - 1).endsWith("s")
              && !context.is(i - 1, WordClass.QUANTIFIER);
      boolean bare =
          any && singular && !many && context.isOnly(i, WordClass.VERB_BASE, NOUN_TOO)
              || any && context.is(i, "not") && context.is(i + 1, WordClass.VERB_BASE);
      if (bare) {
        return context.is(i, "not") ? i + 1 : i;
      }
      if (context.clauses().finite(i) && !context.is(i, NOUN_TOO)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean done(RuleContext context, int behindBe) {
    int i = context.in(behindBe, "not", "never") ? behindBe + 1 : behindBe;
    while (context.is(i, WordClass.ADVERB) && !context.is(i, WordClass.VERB_PARTICIPLE)) {
      i++;
    }
    return context.is(
        i, WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.ADJECTIVE, WordClass.DETERMINER));
  }

  /**
   * Whether a decision or wish stands right before "that": "resolved that", "the wish of … that".
   */
  private static boolean decides(RuleContext context, int that) {
    for (int i = that - 1; i >= context.from() && i > that - 5; i--) {
      if (context.lemmaIn(i, DECIDING)) {
        return true;
      }
    }
    return false;
  }
}
