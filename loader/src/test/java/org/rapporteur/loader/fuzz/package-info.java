/**
 * Coverage-guided fuzzing of everything that reads what strangers wrote: each reader of a format,
 * the whole loader, and the readers of the library's own formats and of tables and projects that
 * other programs give back.
 *
 * <p>{@link org.rapporteur.loader.fuzz.FuzzTarget} says what is tried and what has to hold. The
 * inputs that once broke something are kept in {@code src/test/resources/fuzz}, a folder for each
 * target, named by what they show; {@link org.rapporteur.loader.fuzz.FuzzInputsTest} tries them in
 * every build, without a fuzzer. New ones are looked for by <a
 * href="https://github.com/CodeIntelligenceTesting/jazzer">Jazzer</a>, for a minute over all
 * targets:
 *
 * <pre>{@code
 * mvn -Pfuzz -pl loader -am -DskipTests package
 * }</pre>
 *
 * <p>or as long as one likes, over the targets that one likes, with what earlier runs have found
 * out kept in {@code loader/target/fuzz}:
 *
 * <pre>{@code
 * mvn -Pfuzz -pl loader -am -DskipTests package -Dfuzz.seconds=3600 -Dfuzz.targets=HTML,PDF
 * }</pre>
 *
 * <p>An input that breaks something ends the run of its target and is left in {@code
 * loader/target/fuzz/TARGET}; it belongs, made small, into the folder of that target.
 */
@NullMarked
package org.rapporteur.loader.fuzz;

import org.jspecify.annotations.NullMarked;
