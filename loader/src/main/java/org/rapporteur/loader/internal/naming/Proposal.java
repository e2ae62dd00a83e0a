package org.rapporteur.loader.internal.naming;

import org.rapporteur.model.SourceKind;

/**
 * What is read of a document before names are weighed.
 *
 * @param kind its form
 * @param title its title
 * @param ruled what the rules take for the name, if anything
 */
record Proposal(SourceKind kind, Folded title, Folded ruled) {}
