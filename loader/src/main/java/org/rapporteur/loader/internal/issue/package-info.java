/** What a text is about: the issues of the codebook, by the terms it uses. */
@NullMarked
package org.rapporteur.loader.internal.issue;

import org.jspecify.annotations.NullMarked;
