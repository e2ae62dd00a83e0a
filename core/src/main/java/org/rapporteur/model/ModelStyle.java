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
    // The JDK's own lists of up to two elements take a third of the others' memory. Sets are sorted
    // everywhere, for Set.of and Map.of do not keep the order in which elements are put in.
    jdkOnly = true,
    jdk9Collections = true,
    // Without this, users who compile with all warnings on are told of missing annotations.
    allowedClasspathAnnotations = {Generated.class})
@interface ModelStyle {}
