package org.rapporteur.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** How the immutable types of the model are generated: once, here. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    // Keeps insertion order, which the JDK's own Set.of and Map.of do not.
    jdkOnly = true,
    // Without this, users who compile with all warnings on are told of missing annotations.
    allowedClasspathAnnotations = {Generated.class})
@interface ModelStyle {}
