package org.rapporteur.loader.internal.finding;

import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.rule.RuleContext;

/**
 * A sentence in its place.
 *
 * @param index its number in the document
 * @param sentence its tokens
 * @param block the block it stands in
 * @param context what the rules see of it
 * @param opensList whether it only says what the items below it are, and holds no item itself
 */
record Passage(int index, Sentence sentence, Block block, RuleContext context, boolean opensList) {}
