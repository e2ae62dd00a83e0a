package org.rapporteur.loader.internal.structure;

import java.util.List;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Turns places of one text into evidence.
 *
 * @param text the text
 * @param source its id
 */
public record Witness(SourceText text, SourceId source) {

  Evidence evidence(TextSpan quote, List<TextSpan> cues, String rule, Tier tier) {
    return Evidence.builder()
        .source(source)
        .quote(text.quote(quote))
        .cues(cues)
        .origin(Origin.RULE)
        .rule(RuleId.of(rule))
        .tier(tier)
        .build();
  }

  /** A value that a quote shows. */
  public Attested attested(String value, TextSpan quote, String rule, Tier tier) {
    return Attested.builder().value(value).evidence(evidence(quote, List.of(), rule, tier)).build();
  }

  /** A value that is the quote itself. */
  Attested attested(TextSpan quote, String rule, Tier tier) {
    return attested(text.slice(quote), quote, rule, tier);
  }
}
