/**
 * Rules that read recommendations and risks from a sentence.
 *
 * <p>A {@link org.rapporteur.loader.rule.Rule} is a small class with an id and a sentence of the
 * annotation guide ({@code examples/guide/annotation.md}) in its own words. It looks at one
 * sentence through a {@link org.rapporteur.loader.rule.RuleContext} (words, cues, clauses, the
 * block it stands in) and gives {@link org.rapporteur.loader.rule.Match}es: which words carry the
 * item and how strong it is put. Who speaks, who is addressed and which issues are meant is found
 * for all rules alike, afterwards.
 *
 * <p>The {@link org.rapporteur.loader.rule.RuleCatalog} lists the rules that a loader uses. A rule
 * of one's own joins it by {@link org.rapporteur.loader.rule.RuleCatalog#with}; its {@link
 * org.rapporteur.loader.rule.RuleExample}s say what it must see and what it must leave alone:
 *
 * <pre>{@code
 * CorpusLoader.builder().rules(RuleCatalog.standard().with(new OffTheTable())).build();
 * }</pre>
 */
@Beta
@NullMarked
package org.rapporteur.loader.rule;

import org.jspecify.annotations.NullMarked;
import org.rapporteur.beta.Beta;
