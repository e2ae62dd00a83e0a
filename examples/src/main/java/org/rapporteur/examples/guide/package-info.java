/**
 * The JSON shape in which people code a document by the annotation guide, and how a corpus is put
 * into it.
 */
@NullMarked
package org.rapporteur.examples.guide;

import org.jspecify.annotations.NullMarked;
