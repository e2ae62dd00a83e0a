package org.rapporteur.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lets the tests of a class take corpora as parameters, see {@link SeedDocuments} and {@link
 * LoadedFrom}. It stands for {@code @ExtendWith(RapporteurExtension.class)}.
 *
 * <pre>{@code
 * @RapporteurTest
 * class BriefingTest {
 *   @Test
 *   void names_who_should_act(@SeedDocuments Corpus corpus) {
 *     assertThat(corpus).recommends("Japan");
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(RapporteurExtension.class)
public @interface RapporteurTest {}
