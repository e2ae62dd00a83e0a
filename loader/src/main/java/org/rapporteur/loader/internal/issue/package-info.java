/** What a text is about: the issues of the codebook, by its terms and words. */
@NullMarked
package org.rapporteur.loader.internal.issue;

import org.jspecify.annotations.NullMarked;
