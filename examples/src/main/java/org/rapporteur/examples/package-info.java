/** Programs over a coded corpus, each of which answers one question. */
@NullMarked
package org.rapporteur.examples;

import org.jspecify.annotations.NullMarked;
