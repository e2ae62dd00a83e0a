package org.rapporteur.loader.rule;

import java.util.List;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.RuleId;

/**
 * A way in which a sentence says that somebody should act, or that harm is feared.
 *
 * <p>Rules are stateless and thread-safe: one instance reads all sentences of all documents.
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
   * Reads a sentence.
   *
   * @param context the sentence and what is known about it
   * @return the items the rule sees in it, in text order; none if there are none
   */
  List<Match> match(RuleContext context);

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
