package org.rapporteur.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a test that is to be what a loader makes of the five seed documents: a
 * {@code Corpus} or a {@code LoadResult}. Without a loader of your own it is {@link SeedCorpus}.
 *
 * @see RapporteurTest
 * @since 0.1.0
 */
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface SeedDocuments {}
