package org.rapporteur.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.Corpus;

/**
 * The page around the data: the template with style sheets, scripts and their hashes filled in.
 *
 * <p>Nothing of the corpus goes into the page but the data, and these only as JSON in which no
 * {@code <} is left, so that no document can end the element that holds them.
 */
final class ReportPage {

  private static final List<String> STYLES = List.of("colours.css", "layout.css", "print.css");

  /** In the order in which they build on one another. */
  private static final List<String> SCRIPTS =
      List.of(
          "elements.js",
          "corpus.js",
          "filter.js",
          "review.js",
          "finding.js",
          "findings.js",
          "reader.js",
          "overview.js",
          "crosstab.js",
          "network.js",
          "register.js",
          "agreement.js",
          "main.js");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)\\}\\}");

  private ReportPage() {}

  static String of(Corpus corpus) {
    String style = joined(STYLES);
    // One scope for all scripts, of which nothing is global.
    String script = "\"use strict\";\n(() => {\n" + joined(SCRIPTS) + "})();\n";
    String data = ReportData.of(corpus);
    String texts = ReportTexts.of(corpus);
    Map<String, String> values =
        Map.of(
            "style",
            style,
            "script",
            script,
            "styleHash",
            "sha256-" + Base64.getEncoder().encodeToString(sha256(style)),
            "scriptHash",
            "sha256-" + Base64.getEncoder().encodeToString(sha256(script)),
            "key",
            HexFormat.of().formatHex(sha256(data + texts)),
            "data",
            data,
            "texts",
            texts);
    return PLACEHOLDER
        .matcher(resource("report.html"))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(found.group(1)), found.group(1))));
  }

  private static String joined(List<String> names) {
    return names.stream().map(ReportPage::resource).collect(Collectors.joining("\n"));
  }

  private static String resource(String name) {
    try (InputStream stream = ReportPage.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " stands in the same jar", e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
