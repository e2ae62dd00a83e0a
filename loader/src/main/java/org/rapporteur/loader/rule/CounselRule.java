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
 * "I would wait", "we'd not sell before June", "I would have the ministry publish it": what
 * somebody would do in another's place is advice.
 */
final class CounselRule extends WrittenRule {

  private static final Set<String> SPEAKERS = WordList.of("i", "we", "you");
  static final Set<String> CONTRACTED = WordList.of("i'd", "we'd", "you'd");
  static final Set<String> WOULD = WordList.of("would", "wouldn't", "'d");

  /** What one would do only out of courtesy, in one's mind, or without meaning anybody else to. */
  private static final Set<String> ONESELF = WordList.named("counsel.oneself");

  private static final long NOMINAL = WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE);

  /** Who would be so wants others to be so: "I would be wary of the second offer". */
  private static final Set<String> CAREFUL = WordList.named("counsel.careful");

  CounselRule() {
    super(
        "prescription.counsel",
        FindingKind.RECOMMENDATION,
        "What somebody would do in another's place (I would wait, we'd not sell) is advice");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(Sign.WOULD) || Wording.question(context)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (int i = context.from(); i < context.end() - 1; i++) {
      boolean contracted = context.in(i, CONTRACTED);
      boolean plain = context.in(i, SPEAKERS) && context.in(i + 1, WOULD);
      boolean others = context.is(i, WordClass.COLLECTIVE) && context.is(i + 1, "would");
      if (others && context.is(i + 2, "have") && causative(context, i + 2, context.end()) > 0) {
        read(context, i, i + 2, matches);
      } else if ((contracted || plain) && !told(context, i)) {
        read(context, i, contracted ? i + 1 : i + 2, matches);
      }
    }
    return matches;
  }

  /** "He said that we would meet", "if I would": not what the speaker counsels. */
  private static boolean told(RuleContext context, int speaker) {
    int opener = context.clauses().opener(speaker);
    boolean content = context.is(opener, "that") && !context.is(opener - 1, WordClass.VERB_PAST);
    boolean said =
        context.is(speaker - 1, WordClass.VERB_PAST) && context.is(speaker - 1, WordClass.SPEECH);
    return opener >= 0 && !content || said;
  }

  private static void read(RuleContext context, int speaker, int after, List<Match> matches) {
    int end = context.clauses().end(after - 1);
    int verb = Wording.skipAdverbs(context, after, end);
    boolean negated = Wording.negated(context, after - 1, verb);
    if (!context.is(verb, WordClass.VERB_BASE) || verb + 1 >= end) {
      return;
    }
    int start = Math.min(context.clauses().start(speaker), speaker);
    if (context.is(verb, "have")) {
      int act = causative(context, verb, end);
      if (act > 0 && !negated) {
        add(new Range(start, end), new Range(act, end), verb, false, matches);
      }
      return;
    }
    if (context.is(verb, "be")) {
      int predicate = Wording.skipAdverbs(context, verb + 1, end);
      if (context.in(predicate, CAREFUL) && !negated) {
        add(new Range(start, end), new Range(predicate, end), verb, true, matches);
      }
      return;
    }
    boolean person = context.is(speaker, "you") || context.is(speaker, "you'd");
    boolean harm =
        context.is(verb, WordClass.HARM)
            || context.hasCue(CueKind.HAZARD_NOUN, verb, Math.min(end, verb + 5));
    if (person || harm && !negated || context.lemmaIn(verb, ONESELF)) {
      return;
    }
    boolean avoids = Wording.avoiding(context, verb);
    Range action = new Range(avoids ? verb + 1 : verb, end);
    add(new Range(start, end), action, verb, negated ^ avoids, matches);
  }

  /** "I would have the ministry publish": the verb of who is made to act, or -1. */
  private static int causative(RuleContext context, int have, int end) {
    boolean somebody =
        context.is(have + 1, WordClass.mask(WordClass.DETERMINER, WordClass.PRONOUN))
            || context.capitalized(have + 1);
    for (int i = have + 2; somebody && i < end && i < have + 10; i++) {
      if (context.is(i, "to") || context.is(i, WordClass.RELATIVE)) {
        return -1;
      }
      boolean act =
          context.isOnly(i, WordClass.VERB_BASE, NOMINAL)
              || context.isOnly(i, WordClass.VERB_PARTICIPLE, NOMINAL);
      if (act) {
        return i;
      }
    }
    return -1;
  }

  private static void add(Range quote, Range action, int verb, boolean avoid, List<Match> into) {
    into.add(
        Match.recommendation(quote, action, new Range(verb, verb + 1), Strength.SHOULD)
            .withPolarity(avoid ? Polarity.AVOID : Polarity.DO)
            .withTier(Tier.BALANCED));
  }
}
