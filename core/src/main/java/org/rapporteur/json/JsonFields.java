package org.rapporteur.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of JSON objects one after another. What is absent is left out. */
final class JsonFields {

  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  /** Whatever is written as its text form: words, ids, dates, enums. */
  void text(String name, Object value) {
    json.writeStringProperty(name, value.toString());
  }

  void text(String name, Optional<?> value) {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void texts(String name, Collection<?> values) {
    json.writeArrayPropertyStart(name);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  void numbers(String name, List<int[]> rows) {
    json.writeArrayPropertyStart(name);
    for (int[] row : rows) {
      json.writeArray(row, 0, row.length);
    }
    json.writeEndArray();
  }

  <T> void object(String name, T value, Consumer<? super T> fields) {
    json.writeName(name);
    object(value, fields);
  }

  <T> void object(String name, Optional<T> value, Consumer<? super T> fields) {
    if (value.isPresent()) {
      object(name, value.get(), fields);
    }
  }

  <T> void objects(String name, List<T> values, Consumer<? super T> fields) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      object(value, fields);
    }
    json.writeEndArray();
  }

  private <T> void object(T value, Consumer<? super T> fields) {
    json.writeStartObject();
    fields.accept(value);
    json.writeEndObject();
  }
}
