package org.rapporteur.loader.rule;

import org.rapporteur.model.FindingKind;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Tier;

/**
 * That a written rule saw an item in a sentence: what a learned rule, which is asked after all
 * written ones, weighs beside the words. Immutable.
 *
 * @param rule which rule
 * @param kind what it saw
 * @param tier how sure it was by itself
 * @since 0.1.0
 */
public record Sighting(RuleId rule, FindingKind kind, Tier tier) {}
