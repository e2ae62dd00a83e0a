package org.rapporteur.loader.format;

import java.util.List;
import org.rapporteur.text.TextSpan;

/**
 * Tells where passages of a document's decoded text stand in its file. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Origins {

  /**
   * The places of a passage.
   *
   * @param original a span of the decoded text, which an alignment leads to
   * @return its places in the order of the text; none if nothing in the file stands for it
   */
  List<Place> places(TextSpan original);
}
