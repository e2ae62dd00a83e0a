package org.rapporteur.loader.rule;

import java.util.List;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RuleId;

/**
 * A way in which a sentence says that somebody should act, or that harm is feared.
 *
 * <p>Rules are stateless and thread-safe: one instance reads all sentences of all documents.
 *
 * @since 0.1.0
 */
public interface Rule {

  /**
   * The rule's name, such as {@code prescription.modal}; it stands in the evidence of every
   * finding.
   *
   * @return a name that no other rule of a catalogue has
   */
  RuleId id();

  /**
   * What the rule says.
   *
   * @return one sentence of plain English, for people who ask why
   */
  String sentence();

  /**
   * What the rule finds.
   *
   * @return recommendations or risks
   */
  FindingKind kind();

  /**
   * Who made the rule: somebody who wrote it, or a model that learnt it from annotated documents.
   *
   * <p>Rules of origin {@code MODEL} are asked last, and give a tier to what the library's own
   * rules of their kind see: {@code STRICT} where both are sure, {@code BALANCED} where the model
   * holds it likely, {@code BROAD} where it does not, except that in a short text ({@link
   * RuleContext#inShortText()}) what a rule is sure of stays {@code BALANCED} at least. What the
   * model sees by itself makes a finding only where none of those rules sees one. Rules that a user
   * adds keep the tier that they give.
   *
   * @return {@code RULE} unless the rule says otherwise
   */
  default Origin origin() {
    return Origin.RULE;
  }

  /**
   * Reads a sentence.
   *
   * @param context the sentence and what is known about it
   * @return the items the rule sees in it, in text order; none if there are none
   */
  List<Match> match(RuleContext context);

  /**
   * Reads a sentence that the written rules have read. Only rules of origin {@code MODEL} are asked
   * in this way; unless they say otherwise, they do not weigh what the others saw.
   *
   * @param context the sentence and what is known about it
   * @param seen what the written rules saw in it, of either kind, in text order
   * @return the items the rule sees in it, in text order; none if there are none
   */
  default List<Match> match(RuleContext context, List<Sighting> seen) {
    return match(context);
  }

  /**
   * Sentences that show what the rule sees and what it leaves alone, for people who want to know
   * before they rely on it, and for tests.
   *
   * @return examples and counter-examples; those of the library for its own rules, none for others
   *     unless they say so
   */
  default List<RuleExample> examples() {
    return RuleExamples.of(id());
  }
}
