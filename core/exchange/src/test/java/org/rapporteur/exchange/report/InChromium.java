package org.rapporteur.exchange.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

/** A test that needs a Chromium on the path, and is skipped where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@EnabledIf(
    value = "org.rapporteur.exchange.report.Chromium#isInstalled",
    disabledReason = "no chromium and chromedriver on the path")
@interface InChromium {}
