/** From sentences to findings: the rules are asked, and who speaks and who is meant is found. */
@NullMarked
package org.rapporteur.loader.internal.finding;

import org.jspecify.annotations.NullMarked;
