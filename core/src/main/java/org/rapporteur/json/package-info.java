/**
 * The native JSON form of a corpus: strict when read, the same bytes whenever written.
 *
 * <p>{@link org.rapporteur.json.CorpusJson} is the only class of the library that holds a mapper.
 * The form is published as a JSON Schema, {@link org.rapporteur.json.CorpusJson#schema()}.
 */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
