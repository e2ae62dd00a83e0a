package org.rapporteur.loader.vocabulary;

/**
 * What a cue shows; the rules are put together from these parts.
 *
 * @since 0.1.0
 */
public enum CueKind {
  /** An auxiliary that prescribes: should, must, ought to, need to, has to. Value: a strength. */
  DEONTIC,
  /** A predicate that calls an act needed or good: crucial, wise, overdue. Value: a strength. */
  EVALUATION,
  /** A noun that does so: necessity, importance, need for, case for. Value: a strength. */
  NEED,
  /** A verb that reports a prescription: recommend, urge, call for. Value: a strength. */
  DIRECTIVE,
  /** A verb that reports advice against: caution against, warn against. Value: a strength. */
  DISSUASION,
  /** An idiom that prescribes: would do well to, cannot afford to. Value: a strength. */
  IDIOM,
  /** An offer of a possibility to act: could consider, one option. Value: a strength. */
  OPTION,
  /**
   * A wish or preference that others act: would like to see, it was hoped that. Value: a strength.
   */
  DESIRE,
  /** A heading or lead-in whose list prescribes: recommendations, action points. */
  IMPERATIVE_HEADING,
  /** A heading or label of advice: tip, key takeaway. */
  ADVICE_LABEL,
  /** A noun that names a hazard: risk, threat, concern, friction. */
  HAZARD_NOUN,
  /** A verb or phrase that tells of harm: jeopardise, lead to conflict. */
  HAZARD_VERB,
  /** An adjective that tells of hazard: fragile, ominous, alarming. */
  HAZARD_ADJECTIVE,
  /** A verb phrase that tells of a loss without a word of harm: run dry, go elsewhere. */
  LOSS,
  /** A verb of fear: fear, worry, be wary of. */
  FEAR,
  /** Words for things getting worse: increasingly severe, mounting. */
  WORSENING,
  /** A word that makes a forecast less sure: may, might, could. Value: a likelihood. */
  HEDGE,
  /** A word that makes it surer: will, inevitably, bound to. Value: a likelihood. */
  CERTAINTY,
  /** A word that denies or doubts a hazard: unlikely, remote. */
  DENIAL,
  /** A term of ICD 203. Value: the constant. */
  ESTIMATE,
  /** Words that organise text: it should be noted that. */
  TEXT_ORGANISING,
  /** Words of pages, not of documents: cookies, subscribe, share this. */
  BOILERPLATE
}
