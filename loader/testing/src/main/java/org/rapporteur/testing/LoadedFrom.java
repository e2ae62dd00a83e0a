package org.rapporteur.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a test that is to be what a loader makes of a document among the test
 * resources, or of all documents in a folder of them. A document is read once for all tests of a
 * run.
 *
 * <p>The parameter is a {@code Corpus}, and then every document has to be read without a problem;
 * or a {@code LoadResult}, which has the problems in it.
 *
 * @see RapporteurTest
 * @since 0.1.0
 */
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface LoadedFrom {

  /**
   * Which resource.
   *
   * @return a name as {@link Class#getResource} takes it: with a slash at the beginning from the
   *     root of the class path, such as {@code /documents/minutes.txt}, else from the package of
   *     the test
   */
  String value();
}
