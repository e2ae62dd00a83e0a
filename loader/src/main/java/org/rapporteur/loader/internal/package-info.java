/** One document from bytes to corpus: the stages in their order. */
@NullMarked
package org.rapporteur.loader.internal;

import org.jspecify.annotations.NullMarked;
