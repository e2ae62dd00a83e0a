package org.rapporteur.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in words of the format, not of the parser, where a document is refused and why. */
final class Refusal {

  /** Which value the parser met, in its own words. */
  private static final Pattern FOUND =
      Pattern.compile(
          "(?:coerce|from) (.*?)(?: \\(token .*| to (?:`|element).*|)$", Pattern.DOTALL);

  private final String what;

  /** Refuses documents as not being this. */
  Refusal(String what) {
    this.what = what;
  }

  CorpusFormatException because(String reason) {
    return new CorpusFormatException(what + ": " + reason);
  }

  CorpusFormatException because(String reason, Throwable cause) {
    return new CorpusFormatException(what + ": " + reason, cause);
  }

  CorpusFormatException of(JacksonException e) {
    StringBuilder message = new StringBuilder(what).append(place(e));
    if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
      message.append(", line ").append(e.getLocation().getLineNr());
    }
    return new CorpusFormatException(message.append(": ").append(reason(e)).toString(), e);
  }

  /** {@code , at corpus.findings[0].evidence}, or nothing where no field was reached. */
  private static String place(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.isEmpty() ? "" : ", at " + path;
  }

  private static String reason(JacksonException e) {
    Throwable root = e;
    // The model's own message says it best; what caused that in turn does not know the place.
    while (root instanceof JacksonException && root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof UnrecognizedPropertyException unknown) {
      return "unknown field \"%s\", known are %s"
          .formatted(
              unknown.getPropertyName(),
              unknown.getKnownPropertyIds().stream()
                  .map(Object::toString)
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
    if (root instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
      return "\"%s\" is none of %s"
          .formatted(
              wrong.getValue(),
              Arrays.stream(wrong.getTargetType().getEnumConstants())
                  .map(Object::toString)
                  .collect(Collectors.joining(", ")));
    }
    if (root instanceof InvalidTypeIdException type) {
      return type.getTypeId() == null
          ? "the field \"type\" is missing"
          : "unknown type \"" + type.getTypeId() + '"';
    }
    if (root instanceof InvalidNullException) {
      return "null is no value, what is absent is left out";
    }
    if (root instanceof MismatchedInputException mismatch) {
      return mismatch(mismatch);
    }
    String message =
        root instanceof JacksonException jackson ? jackson.getOriginalMessage() : root.getMessage();
    // What follows tells of the parser's settings, not of the document.
    return String.valueOf(message).replaceFirst(" \\(start marker at .*", "");
  }

  private static String mismatch(MismatchedInputException e) {
    String message = e.getOriginalMessage();
    if (message.startsWith("Missing ")) {
      return "the field is missing";
    }
    if (message.startsWith("Trailing token")) {
      return "more follows after the end of the document";
    }
    Matcher found = FOUND.matcher(message);
    if (e.getTargetType() == null || !found.find()) {
      return message;
    }
    // The elements of an array of numbers are reported with the type of the array. The message may
    // also quote the document, which can say anything.
    boolean element = e.getTargetType().isArray() && message.contains("element of");
    Class<?> type = element ? e.getTargetType().getComponentType() : e.getTargetType();
    return "expected %s, found %s".formatted(expected(type), found.group(1));
  }

  private static String expected(Class<?> type) {
    if (type == int.class) {
      return "a whole number";
    }
    if (type == String.class || type.isEnum()) {
      return "a string";
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    // Ids, dates and the like are made from one value.
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .filter(method -> method.getParameterCount() == 1)
        .map(method -> expected(method.getParameterTypes()[0]))
        .findFirst()
        .orElse("an object");
  }
}
