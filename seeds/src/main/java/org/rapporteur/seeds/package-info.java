/** The seed documents, byte for byte, and what trained readers coded in them. */
@NullMarked
package org.rapporteur.seeds;

import org.jspecify.annotations.NullMarked;
