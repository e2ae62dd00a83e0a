/** Characters to words, words to sentences and known phrases. */
@NullMarked
package org.rapporteur.loader.internal.token;

import org.jspecify.annotations.NullMarked;
