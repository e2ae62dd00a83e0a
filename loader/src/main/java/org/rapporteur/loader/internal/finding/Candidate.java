package org.rapporteur.loader.internal.finding;

import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Rule;

/**
 * An item that a rule saw.
 *
 * @param passage the sentence it saw it in
 * @param rule the rule
 * @param match what it saw
 */
record Candidate(Passage passage, Rule rule, Match match) {}
