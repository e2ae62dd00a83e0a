/** Who is named in a text: known actors, and those that the text itself introduces. */
@NullMarked
package org.rapporteur.loader.internal.actor;

import org.jspecify.annotations.NullMarked;
