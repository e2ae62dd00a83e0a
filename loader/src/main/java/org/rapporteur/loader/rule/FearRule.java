package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.CueKind;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Tier;

/** "Many fear that…", "wary of…", "warned that…": somebody is said to be afraid of something. */
final class FearRule extends WrittenRule {

  private static final Set<String> FEARING = WordList.of("fear", "worry", "dread", "lament");
  private static final Set<String> LINKS = WordList.named("fear.links");
  private static final Set<String> SURE_LINKS = WordList.of("that", "of", "about", "over", "lest");

  FearRule() {
    super(
        "risk.fear",
        FindingKind.RISK,
        "A verb or adjective of fear (fear, warn, wary of) reports what is feared");
  }

  @Override
  public List<Match> match(RuleContext context) {
    if (!context.has(CueKind.FEAR)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (RuleContext.Cue cue : context.cues(CueKind.FEAR)) {
      Range range = cue.range();
      int first = range.from();
      int link = range.to();
      boolean linkInside = context.in(link - 1, LINKS);
      boolean against = context.is(link, "against") || context.is(link, "to");
      boolean noun =
          context.is(first, WordClass.NOUN)
              && context.is(
                  first - 1,
                  WordClass.mask(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.PREPOSITION));
      boolean concernedWith = context.is(first, "concerned") && context.is(link, "with");
      boolean content =
          linkInside
              || context.in(link, LINKS)
              || context.mark(link, ':')
              || context.is(link, WordClass.DETERMINER);
      boolean negated = Wording.negated(context, first - 3, first);
      if (against || noun || concernedWith || !content || negated) {
        continue;
      }
      int start = context.clauses().start(first);
      int end = Math.max(context.clauses().end(link), Wording.contentEnd(context, link));
      boolean fears = context.lemmaIn(first, FEARING) && context.is(link, WordClass.DETERMINER);
      boolean sure = fears || linkInside || context.in(link, SURE_LINKS);
      matches.add(
          Match.risk(new Range(start, end), range, Wording.likelihood(context, link, end))
              .withEstimate(Wording.estimate(context, link, end))
              .withSubject(new Range(link, Math.min(end, link + 8)))
              .withTier(sure ? Tier.BALANCED : Tier.BROAD));
    }
    return matches;
  }
}
