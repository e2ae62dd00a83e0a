/**
 * What is promised to the programs that use the library, and what is not yet.
 *
 * <p>Versions are semantic. Within one major version from 1.0.0 on, a program that compiles and
 * runs with a version does so with every later one; before 1.0.0 that holds within one minor
 * version. It holds for the public signatures, which {@code api.txt} of each module lists, and for
 * the native JSON: a reader reads what earlier versions of the same major version wrote.
 *
 * <p>It does not hold for what bears the mark {@link org.rapporteur.beta.Beta}; nor for what is
 * found in a document: rules, words and weights get better in any version, and each corpus tells
 * the version of the rules that read it.
 *
 * <p>The mark is an annotation, and what is tried out stands where it will stay: to promise it
 * takes a mark away, and moves nothing that programs name.
 */
@NullMarked
package org.rapporteur.beta;

import org.jspecify.annotations.NullMarked;
