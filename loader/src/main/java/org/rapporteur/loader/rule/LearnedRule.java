package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/**
 * Sees an item in a sentence by what its words, cues and place and the written rules that see one
 * weigh together, learnt from annotated documents: a linear model over named features. The item is
 * the sentence, or what stands between its semicolons; its cues are the words that weighed most.
 */
final class LearnedRule implements Rule {

  /*
   * Bounds on the sum, in thousandths of a logit, by what they give in documents that nobody had
   * read for the rules: of the items that reach SURE about four in five are right, from LIKELY on
   * as many sentences are mistaken as are missed, and of what reaches only POSSIBLE about one in
   * six is right.
   */
  private static final int SURE = 1000;
  private static final int LIKELY_RECOMMENDATION = -500;
  private static final int LIKELY_RISK = -800;
  private static final int POSSIBLE = -2000;

  /** How many words are named as those that weighed most. */
  private static final int CUES = 3;

  private static final Set<CueKind> PRESCRIBING =
      EnumSet.of(
          CueKind.DEONTIC,
          CueKind.EVALUATION,
          CueKind.NEED,
          CueKind.DIRECTIVE,
          CueKind.IDIOM,
          CueKind.OPTION,
          CueKind.DESIRE);

  private final RuleId id;
  private final FindingKind kind;
  private final Weights weights;

  private LearnedRule(String id, FindingKind kind, Weights weights) {
    this.id = RuleId.of(id);
    this.kind = kind;
    this.weights = weights;
  }

  static LearnedRule recommendations() {
    return new LearnedRule(
        "learned.recommendation", FindingKind.RECOMMENDATION, Weights.RECOMMENDATIONS);
  }

  static LearnedRule risks() {
    return new LearnedRule("learned.risk", FindingKind.RISK, Weights.RISKS);
  }

  @Override
  public RuleId id() {
    return id;
  }

  @Override
  public String sentence() {
    return kind == FindingKind.RECOMMENDATION
        ? "The words and the place of a sentence, weighed as annotated documents taught, say that"
            + " somebody is to act; the cues are the words that weigh most"
        : "The words and the place of a sentence, weighed as annotated documents taught, say that"
            + " harm is feared; the cues are the words that weigh most";
  }

  @Override
  public FindingKind kind() {
    return kind;
  }

  @Override
  public Origin origin() {
    return Origin.MODEL;
  }

  @Override
  public List<Match> match(RuleContext context) {
    return match(context, List.of());
  }

  @Override
  public List<Match> match(RuleContext context, List<Sighting> seen) {
    int sum = weights.sum(context, seen);
    if (sum < POSSIBLE || context.from() == context.end()) {
      return List.of();
    }
    Range sentence = new Range(context.from(), context.end());
    List<Range> cues = weights.strongest(context, CUES);
    if (cues.isEmpty()) {
      if (seen.isEmpty()) {
        return List.of();
      }
      // No word speaks for it by itself: the item is what the written rules make of it.
      cues = List.of(new Range(context.from(), context.from() + 1));
    }
    boolean recommends = kind == FindingKind.RECOMMENDATION;
    int likely = recommends ? LIKELY_RECOMMENDATION : LIKELY_RISK;
    Tier tier = sum >= SURE ? Tier.STRICT : sum >= likely ? Tier.BALANCED : Tier.BROAD;
    Range item = part(context, cues.get(0), sentence);
    Range clause = clause(context, cues.get(0), item);
    return List.of(
        new Match(
            item,
            new Range(clause.from(), Math.max(clause.from(), cues.get(0).from())),
            recommends ? clause : sentence,
            inside(item, cues),
            recommends ? strength(context) : Strength.SHOULD,
            recommends ? polarity(context, item) : Polarity.DO,
            recommends
                ? Likelihood.POSSIBLE
                : Wording.likelihood(context, context.from(), context.to()),
            recommends ? Optional.empty() : Wording.estimate(context, context.from(), context.to()),
            tier));
  }

  private static List<Range> inside(Range item, List<Range> cues) {
    List<Range> inside = new ArrayList<>(cues.size());
    for (Range cue : cues) {
      if (item.contains(cue)) {
        inside.add(cue);
      }
    }
    return inside;
  }

  /** What stands between the semicolons around the word that weighs most. */
  private static Range part(RuleContext context, Range cue, Range sentence) {
    int from = cue.from();
    while (from > sentence.from() && !context.mark(from - 1, ';')) {
      from--;
    }
    int to = Math.max(cue.to(), from + 1);
    while (to < sentence.to() && !context.mark(to, ';')) {
      to++;
    }
    return to - from > 3 ? new Range(from, to) : sentence;
  }

  /**
   * The clause of the word that weighs most: who acts and what is done stands there, unless it is a
   * phrase without a verb, "to the extent possible".
   */
  private static Range clause(RuleContext context, Range cue, Range sentence) {
    int from = Math.max(sentence.from(), context.clauses().start(cue.from()));
    int to = Math.min(sentence.to(), context.clauses().end(cue.to() - 1));
    for (int i = from; i < to; i++) {
      if (context.is(i, WordClass.VERB)) {
        return new Range(from, to);
      }
    }
    return sentence;
  }

  /** As the first prescribing cue puts it (annotation guide, decision 5). */
  private static Strength strength(RuleContext context) {
    for (RuleContext.Cue cue : context.cues()) {
      if (PRESCRIBING.contains(cue.kind()) && !cue.value().isEmpty()) {
        return Strength.valueOf(cue.value());
      }
    }
    return Strength.SHOULD;
  }

  private static Polarity polarity(RuleContext context, Range item) {
    boolean avoids = context.has(CueKind.DISSUASION) || Forbidding.in(context, item);
    return avoids ? Polarity.AVOID : Polarity.DO;
  }
}
