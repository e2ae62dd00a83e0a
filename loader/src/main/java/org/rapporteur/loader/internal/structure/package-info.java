/** The form of a document: its blocks, sections and sessions, and what it says of itself. */
@NullMarked
package org.rapporteur.loader.internal.structure;

import org.jspecify.annotations.NullMarked;
