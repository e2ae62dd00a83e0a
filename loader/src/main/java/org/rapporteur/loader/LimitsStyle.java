package org.rapporteur.loader;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How the limits are generated. Kept out of the class file, as the model's style is: users who
 * compile with all warnings on would be told that they lack what it names.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    jdkOnly = true,
    defaults = @Value.Immutable(builder = false, singleton = true),
    allowedClasspathAnnotations = {Generated.class})
@interface LimitsStyle {}
