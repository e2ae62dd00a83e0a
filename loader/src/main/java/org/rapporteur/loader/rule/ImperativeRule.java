package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/**
 * "Build …", "First, maintain …", "Oman and Qatar to convene …": imperatives, and the verbless
 * items of lists that prescribe.
 */
final class ImperativeRule extends WrittenRule {

  /** Imperatives that lead a reader through a text instead of prescribing. */
  private static final Set<String> READING = WordList.named("imperative.reading");

  private static final Set<String> ACTION_LABELS =
      WordList.of(
          "action",
          "actions",
          "action point",
          "action item",
          "recommendation",
          "to do",
          "decision",
          "ap ");

  static final long NOMINAL_TOO =
      WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PREPOSITION);
  private static final long OBJECT =
      WordClass.mask(
          WordClass.DETERMINER, WordClass.PRONOUN, WordClass.QUANTIFIER, WordClass.PREPOSITION);
  private static final Set<ActorKind> ANY = EnumSet.allOf(ActorKind.class);
  private static final long PARTICLE = WordClass.mask(WordClass.PREPOSITION, WordClass.ADVERB);

  /** Behind these a word that is also a noun is one: "support for the plan", "rise in prices". */
  private static final Set<String> NOUN_LINKS =
      WordList.of(
          "of", "for", "in", "by", "at", "as", "than", "among", "between", "over", "against");

  private static final Set<String> FORETELLING =
      WordList.of("will", "would", "it'll", "they'll", "you'll", "becomes");

  ImperativeRule() {
    super(
        "prescription.imperative",
        FindingKind.RECOMMENDATION,
        "An imperative or action item, in a list that prescribes or where it stands alone, says"
            + " what is to be done");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (Wording.contact(context)) {
      return List.of();
    }
    List<Match> opening = opening(context);
    if (!LaterImperatives.mayHave(context) || context.section() == SectionKind.FURNITURE) {
      return opening;
    }
    List<Match> matches = new ArrayList<>(opening);
    if (!Wording.question(context)) {
      LaterImperatives.read(context, matches);
    }
    return matches;
  }

  /** Whether a finite verb behind a word makes it a subject: "If prices fall, demand rises". */
  static boolean statement(RuleContext context, int verb) {
    int end = context.clauses().end(verb);
    for (int i = verb + 1; i < end; i++) {
      if (context.mark(i, ',') || context.is(i, WordClass.RELATIVE) || context.is(i, "that")) {
        return false;
      }
      if (context.is(i, WordClass.SUBORDINATOR) || context.in(i, "what", "how", "where")) {
        return false;
      }
      if (context.clauses().finite(i)) {
        return true;
      }
    }
    return false;
  }

  private static List<Match> opening(RuleContext context) {
    int first = context.from();
    while (first < context.end() && !context.isWord(first)) {
      first++;
    }
    int verb = first;
    boolean enumerated = context.is(first, WordClass.ORDINAL) && context.mark(first + 1, ',');
    if (enumerated) {
      verb = first + 2;
    }
    // "And don't switch everything to air freight."
    verb += context.in(verb, "and", "but", "so") ? 1 : 0;
    boolean told = context.in(verb, "don't", "never", "do");
    verb = told ? verb : Wording.skipAdverbs(context, verb, context.end());
    verb = afterIntroduction(context, verb);
    String label = context.label().toLowerCase(Locale.ROOT);
    boolean action = !label.isEmpty() && ACTION_LABELS.stream().anyMatch(label::startsWith);
    boolean list = context.imperativeList() || action;
    if (verb >= context.end() - 1
        || context.section() == SectionKind.FURNITURE
        || list && ActionItems.done(context)) {
      return List.of();
    }
    verb += context.is(verb, "please") ? 1 : 0;
    boolean never = Wording.negated(context, first, Math.min(verb, first + 3));
    boolean not =
        context.is(verb, "do") && context.is(verb + 1, "not")
            || context.is(verb, "don't")
            || context.is(verb, "never");
    boolean negated = never || not;
    if (not) {
      verb += context.is(verb, "do") ? 2 : 1;
    }
    if (context.is(verb, "let") && context.is(verb + 1, "me")) {
      return List.of();
    }
    if (enumerated && ActionItems.infinitive(context, verb)) {
      return imperatives(context, verb + 1, negated, Tier.BALANCED, label);
    }
    boolean wish = context.is(verb, "let") && !context.in(verb + 1, "me", "us");
    if (wish && !negated) {
      return reading(context, verb, false) ? List.of() : let(context, verb);
    }
    boolean forbids = not && context.is(verb, WordClass.VERB_BASE);
    if ((forbids || imperative(context, verb)) && !reading(context, verb, list)) {
      boolean advice = context.section() == SectionKind.ADVICE_BOX;
      boolean sure = list || enumerated || advice;
      Tier tier = sure ? Tier.STRICT : Tier.BALANCED;
      return imperatives(context, verb, negated, tier, label);
    }
    if (list && context.firstInBlock() && (context.listItem() || action)) {
      return ActionItems.of(context, first);
    }
    return List.of();
  }

  static boolean addressed(RuleContext context, int verb) {
    return context.is(verb + 1, OBJECT);
  }

  /** "Let the Union lower its tariffs": a wish in the form of an imperative. */
  private static List<Match> let(RuleContext context, int let) {
    int end = context.clauses().end(let);
    for (int i = let + 2; i < end && i < let + 12; i++) {
      boolean act =
          context.is(i, WordClass.VERB_BASE)
              && !context.is(i - 1, WordClass.mask(WordClass.DETERMINER, WordClass.PREPOSITION));
      if (act) {
        return List.of(
            Match.recommendation(
                    new Range(context.from(), end),
                    new Range(i, end),
                    new Range(let, let + 1),
                    Strength.SHOULD)
                .withSubject(new Range(let + 1, i)));
      }
    }
    return List.of();
  }

  private static int afterIntroduction(RuleContext context, int start) {
    boolean introduces =
        context.is(start, WordClass.mask(WordClass.PREPOSITION, WordClass.SUBORDINATOR));
    if (!introduces && !context.is(start, "to")) {
      return start;
    }
    for (int i = start + 1; i < context.end() - 1 && i < start + 24; i++) {
      boolean main =
          context.mark(i, ',') && context.isOnly(i + 1, WordClass.VERB_BASE, WordClass.NOUN.bit());
      if (main) {
        return i + 1;
      }
    }
    return start;
  }

  static boolean imperative(RuleContext context, int verb) {
    boolean named =
        context.capitalized(verb)
            && context.is(verb, WordClass.mask(WordClass.SURNAME, WordClass.GIVEN_NAME));
    boolean told =
        context.is(verb + 1, WordClass.AUXILIARY)
            || context.is(verb + 1, "'s")
            || context.isOnly(
                verb + 1,
                WordClass.VERB_PAST,
                WordClass.mask(WordClass.VERB_PARTICIPLE, WordClass.NOUN));
    if (named
        || told
        || context.is(verb, WordClass.ADVERB)
        || context.names(verb, verb + 1, ANY)
        || noun(context, verb)) {
      return false;
    }
    // "Be prepared to wait."
    boolean be =
        context.is(verb, "be")
            && context.is(verb + 1, WordClass.mask(WordClass.ADJECTIVE, WordClass.VERB_PARTICIPLE));
    if (be) {
      return true;
    }
    if (!context.is(verb, WordClass.VERB_BASE)
        || context.is(verb, WordClass.mask(WordClass.AUXILIARY, WordClass.PREPOSITION))) {
      return false;
    }
    boolean otherwise = context.is(verb, WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE));
    boolean object =
        context.is(
            verb + 1,
            WordClass.mask(
                WordClass.DETERMINER,
                WordClass.PRONOUN,
                WordClass.QUANTIFIER,
                WordClass.ADJECTIVE,
                WordClass.DEMONYM));
    // "Call Seoul first", "Stop treating aid as a favour".
    object |= acts(context, verb);
    // "Call off the tests", "Start with the ministries": a noun as well, but a particle follows.
    boolean particle =
        context.is(verb + 1, PARTICLE)
            && !context.in(verb + 1, NOUN_LINKS)
            && context.capitalized(verb)
            && context.isWord(verb + 2)
            && !statement(context, verb);
    boolean statement = otherwise && context.clauses().finite(verb + 1);
    boolean listed = context.imperativeList() && (context.listItem() || context.firstInBlock());
    return !statement
        && !context.isHyphen(verb + 1)
        && (!otherwise || object || listed || particle);
  }

  /** "Call Seoul first", "Stop treating aid as a favour": what is named or done is its object. */
  private static boolean acts(RuleContext context, int verb) {
    boolean ordinal = context.mark(verb - 1, ',') && context.is(verb - 2, WordClass.ORDINAL);
    return (context.capitalized(verb) || ordinal)
        && !context.is(verb, "take")
        && (context.names(verb + 1, verb + 2, ANY)
            || context.isOnly(verb + 1, WordClass.VERB_ING, NOMINAL_TOO))
        && !statement(context, verb);
  }

  /** "Borrow pits had been cut", "Subject to approval": what opens the sentence is no verb. */
  private static boolean noun(RuleContext context, int word) {
    if (context.is(word, "subject") && context.is(word + 1, "to")) {
      return true;
    }
    if (!context.is(word, NOMINAL_TOO) || !context.is(word + 1, WordClass.NOUN)) {
      return false;
    }
    return context.is(word + 2, WordClass.AUXILIARY)
        && context.is(
            word + 3,
            WordClass.mask(
                WordClass.VERB_PARTICIPLE,
                WordClass.ADVERB,
                WordClass.ADJECTIVE,
                WordClass.AUXILIARY));
  }

  static boolean reading(RuleContext context, int verb, boolean list) {
    boolean moves = context.is(verb, "let") && Wording.proceeds(context, verb + 2);
    return !list && (moves || context.lemmaIn(verb, READING));
  }

  private static List<Match> imperatives(
      RuleContext context, int verb, boolean negated, Tier tier, String label) {
    int end = context.clauses().end(verb);
    boolean avoids = Wording.avoiding(context, verb);
    Range action = avoids && end - verb > 1 ? new Range(verb + 1, end) : new Range(verb, end);
    // "Move the village, and the sickness moves with it": a condition in the form of an imperative.
    boolean condition = tier != Tier.STRICT && entails(context, end);
    if (condition) {
      return List.of();
    }
    boolean instruction = label.startsWith("action");
    List<Match> matches = new ArrayList<>();
    for (Range phrase : context.clauses().verbPhrases(verb, end)) {
      boolean first = phrase.from() == verb;
      boolean forbids = !first && context.in(phrase.from(), "do", "don't");
      matches.add(
          Match.recommendation(
                  first ? new Range(context.from(), phrase.to()) : phrase,
                  first
                      ? new Range(action.from(), Math.max(action.from() + 1, phrase.to()))
                      : phrase,
                  new Range(phrase.from(), phrase.from() + 1),
                  instruction ? Strength.MUST : Strength.SHOULD)
              .withPolarity((first ? negated ^ avoids : forbids) ? Polarity.AVOID : Polarity.DO)
              .withTier(tier));
    }
    return matches;
  }

  /** Whether what stands behind an imperative is what comes of it: "… and the dam will burst". */
  private static boolean entails(RuleContext context, int end) {
    if (context.mark(end, ',') && context.is(end + 1, "and")) {
      return true;
    }
    for (int i = end + 1; context.is(end, "and") && i < context.end() && i < end + 9; i++) {
      if (context.in(i, FORETELLING)) {
        return true;
      }
    }
    return false;
  }
}
