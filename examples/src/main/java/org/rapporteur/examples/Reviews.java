package org.rapporteur.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.rapporteur.exchange.ReviewCsv;
import org.rapporteur.json.ReviewJson;
import org.rapporteur.model.Review;

/** Files that hold what people decided: tables if they end in {@code .csv}, else JSON. */
final class Reviews {

  private Reviews() {}

  static boolean isTable(Path file) {
    return file.toString().endsWith(".csv");
  }

  static Review read(Path file) {
    try {
      return isTable(file) ? ReviewCsv.read(file) : ReviewJson.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e, e);
    }
  }

  static void write(Review review, Path file) {
    try {
      if (isTable(file)) {
        ReviewCsv.write(review, file);
      } else {
        ReviewJson.write(review, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e, e);
    }
  }
}
