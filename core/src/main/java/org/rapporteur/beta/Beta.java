package org.rapporteur.beta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Not promised yet: what bears this mark, or stands in a package that bears it, may change or go in
 * any version. Everything else that a module exports is promised as semantic versioning says.
 *
 * <p>The mark stays in class files, so that a rule of the program that uses the library can keep
 * out what bears it.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.PACKAGE,
  ElementType.TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.METHOD,
  ElementType.FIELD
})
public @interface Beta {}
